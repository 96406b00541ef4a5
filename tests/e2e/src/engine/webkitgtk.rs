use crate::device::Device;
use crate::profile::Profile;
use crate::setting::Setting;
use serde_json::{Value, json};

/// What it writes where a page is left while its service worker is asked for.
const LEFT_EARLY: &str = "service-worker.js due to access control checks.";

pub fn capabilities(setting: &Setting, profile: &Profile, device: Device) -> Value {
    let (width, height) = device.size();
    let mut capabilities = json!({
        "browserName": "WebKitGTK",
        "webkitgtk:browserOptions": {
            "binary": setting.browser,
            "args": [profile.browser_data(), profile.downloads(), width.to_string(), height.to_string()],
        },
    });
    if let Some(port) = setting.proxy {
        let proxy = format!("127.0.0.1:{port}");
        capabilities["proxy"] = json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy });
    }
    capabilities
}

/// The error in a line that the browser wrote of its console.
pub fn console_error(line: &str) -> Option<String> {
    // It may follow the place where it happened.
    let (place, rest) = line.split_once("CONSOLE ")?;
    let (kind, error) = rest.split_once("ERROR ")?;
    if error.trim_end().ends_with(LEFT_EARLY) {
        return None;
    }
    (kind.is_empty() || kind.chars().all(|letter| letter.is_ascii_uppercase() || letter == ' '))
        .then(|| format!("{place}{error}"))
}
