//! A browser and the driver that steers it.

use std::path::{Path, PathBuf};

use super::debian;
use crate::failure::{Failure, Outcome};
use crate::step::step;
use crate::{process, version};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_BROWSER: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const DRIVER_FOLDERS: [&str; 2] = ["/usr/lib/chromium", "/usr/lib/chromium-browser"];
const ADVICE: &str = "install Chromium or Chrome, and the chromedriver of the same version, then try again";

/// A browser and its driver, of one version.
#[derive(Debug)]
pub struct Browser {
    /// Chromium or Chrome.
    pub program: PathBuf,
    /// Its chromedriver.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds or installs a browser and its driver.
    pub fn ensure() -> Outcome<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        if !debian::available() {
            return Err(Failure::new(ADVICE));
        }
        step("installing Chromium and its driver", "1 minute", || {
            debian::install(&["chromium", "chromium-driver"], "browser")
        })
        .map_err(|failure| Failure::new(format!("{ADVICE}: {failure}")))?;
        Self::find().ok_or_else(|| Failure::new(ADVICE))
    }

    /// The first pair on this machine whose versions agree; a driver refuses other browsers.
    fn find() -> Option<Self> {
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
                Some(Self { driver: driver.clone(), program })
            })
    }
}

fn major(program: &Path) -> Option<u32> {
    let printed = process::text(process::command(program).arg("--version"))?;
    version::first_in(&printed)?.first().copied()
}
