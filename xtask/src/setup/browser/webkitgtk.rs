//! WebKitGTK, its driver, and a screen that nobody sees: it runs only where it can be looked at.

use std::path::PathBuf;

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::setup::debian;
use crate::step::step;
use crate::workspace;

const DRIVER: &str = "WebKitWebDriver";
const SCREEN: &str = "Xvfb";
const PACKAGES: [&str; 4] = ["webkit2gtk-driver", "gir1.2-webkit2-4.1", "python3-gi", "xvfb"];
/// Fails where Python does not know WebKitGTK.
const KNOWS_WEBKITGTK: &str = "import gi; gi.require_version('WebKit2', '4.1')";
const ADVICE: &str = "install WebKitGTK 4.1 for Python (gi), WebKitWebDriver and Xvfb, then try again";

/// Finds or installs a browser and its driver.
pub fn ensure() -> Outcome<(PathBuf, PathBuf)> {
    if let Some(pair) = find() {
        return Ok(pair);
    }
    if !debian::available() {
        return Err(Failure::new(ADVICE));
    }
    step("installing WebKitGTK and its driver", "1 minute", || debian::install(&PACKAGES, "browser"))
        .map_err(|failure| Failure::new(format!("{ADVICE}: {failure}")))?;
    find().ok_or_else(|| Failure::new(ADVICE))
}

fn find() -> Option<(PathBuf, PathBuf)> {
    process::find(SCREEN)?;
    process::text(process::command("/usr/bin/python3").args(["-c", KNOWS_WEBKITGTK]))?;
    Some((workspace::root().join("tests/e2e/webkitgtk/browser.py"), process::find(DRIVER)?))
}
