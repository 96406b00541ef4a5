//! Firefox and geckodriver.

use std::path::PathBuf;

use crate::failure::{Failure, Outcome};
use crate::setup::{cargo_install, debian};
use crate::step::step;
use crate::{process, version, workspace};

const BROWSERS: [&str; 2] = ["firefox-esr", "firefox"];
const MAC_BROWSER: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";
const DRIVER: &str = "geckodriver";
const DRIVER_VERSION: &str = "0.37.1";
/// The first that lets the journeys read the console.
const OLDEST_DRIVER: [u32; 2] = [0, 36];
const ADVICE: &str = "install Firefox, then try again";

/// Finds or installs a browser and its driver.
pub fn ensure() -> Outcome<(PathBuf, PathBuf)> {
    Ok((browser()?, driver()?))
}

fn browser() -> Outcome<PathBuf> {
    if let Some(browser) = find_browser() {
        return Ok(browser);
    }
    if !debian::available() {
        return Err(Failure::new(ADVICE));
    }
    step("installing Firefox", "1 minute", || debian::install(&["firefox-esr"], "browser"))
        .map_err(|failure| Failure::new(format!("{ADVICE}: {failure}")))?;
    find_browser().ok_or_else(|| Failure::new(ADVICE))
}

fn find_browser() -> Option<PathBuf> {
    let mac = Some(PathBuf::from(MAC_BROWSER)).filter(|file| process::is_program(file));
    BROWSERS.iter().flat_map(|name| process::programs(name, &[])).chain(mac).next()
}

fn driver() -> Outcome<PathBuf> {
    if let Some(driver) = find_driver()? {
        return Ok(driver);
    }
    // It spends its time waiting for the browser, so it need not be optimised.
    step("installing geckodriver", "2 minutes", || {
        cargo_install::install(DRIVER, DRIVER_VERSION, None, &["--profile", "dev"])
    })
    .map_err(|failure| Failure::new(format!("install geckodriver {DRIVER_VERSION}, then try again: {failure}")))?;
    find_driver()?.ok_or_else(|| Failure::new("geckodriver was installed, but cannot be found or run"))
}

fn find_driver() -> Outcome<Option<PathBuf>> {
    Ok(process::programs(DRIVER, &[workspace::cargo_bin()?]).find(|driver| {
        let printed = process::text(process::command(driver).arg("--version"));
        printed.and_then(|text| version::first_in(&text)) >= Some(OLDEST_DRIVER.to_vec())
    }))
}
