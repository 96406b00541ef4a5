//! Chromium or Chrome, and its driver.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::setup::debian;
use crate::step::step;
use crate::{process, version};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_BROWSER: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const DRIVER_FOLDERS: [&str; 2] = ["/usr/lib/chromium", "/usr/lib/chromium-browser"];
const ADVICE: &str = "install Chromium or Chrome, and the chromedriver of the same version, then try again";

/// Finds or installs a browser and a driver of the same version.
pub fn ensure() -> Outcome<(PathBuf, PathBuf)> {
    if let Some(pair) = find() {
        return Ok(pair);
    }
    if !debian::available() {
        return Err(Failure::new(ADVICE));
    }
    step("installing Chromium and its driver", "1 minute", || {
        debian::install(&["chromium", "chromium-driver"], "browser")
    })
    .map_err(|failure| Failure::new(format!("{ADVICE}: {failure}")))?;
    find().ok_or_else(|| Failure::new(ADVICE))
}

/// The first pair on this machine whose versions agree; a driver refuses other browsers.
fn find() -> Option<(PathBuf, PathBuf)> {
    let folders = DRIVER_FOLDERS.map(PathBuf::from);
    let drivers: Vec<_> =
        process::programs("chromedriver", &folders).filter_map(|driver| Some((major(&driver)?, driver))).collect();
    BROWSERS
        .iter()
        .flat_map(|name| process::programs(name, &[]))
        .chain(Some(PathBuf::from(MAC_BROWSER)).filter(|file| process::is_program(file)))
        .find_map(|program| {
            let browser = major(&program)?;
            let (_, driver) = drivers.iter().find(|(driver, _)| *driver == browser)?;
            Some((program, driver.clone()))
        })
}

fn major(program: &Path) -> Option<u32> {
    let printed = process::text(process::command(program).arg("--version"))?;
    version::first_in(&printed)?.first().copied()
}
