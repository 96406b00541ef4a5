use crate::command::Post;
use crate::device::Device;
use crate::profile::Profile;
use crate::setting::Setting;
use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

pub fn capabilities(setting: &Setting, profile: &Profile, device: Device) -> Value {
    let (width, height) = device.size();
    let mut arguments: Vec<String> = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB",
        // Without a graphics card each frame of a page on its way costs what a page costs.
        "--force-prefers-reduced-motion",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--user-data-dir={}", profile.browser_data().display()));
    arguments.push(format!("--window-size={width},{height}"));
    if let Some(port) = setting.proxy {
        arguments.push(format!("--proxy-server=http://127.0.0.1:{port}"));
        // Otherwise a browser asks its own machine past the proxy.
        arguments.push("--proxy-bypass-list=<-loopback>".to_owned());
    }
    if setting.app.starts_with("https:") {
        // The certificate is one that nobody knows, and a worker wants one that is known.
        arguments.push("--ignore-certificate-errors".to_owned());
    }
    let mut options = json!({
        "binary": setting.browser,
        "args": arguments,
        "prefs": {
            "download.default_directory": profile.downloads(),
            "download.prompt_for_download": false,
            "profile.default_content_setting_values.automatic_downloads": 1,
        },
    });
    if device == Device::Phone {
        // A window cannot be made as narrow as a phone.
        options["mobileEmulation"] =
            json!({ "deviceMetrics": { "width": width, "height": height, "pixelRatio": 2.0, "touch": true } });
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    })
}

/// What was written to the console since it was last asked for, and is an error.
pub async fn console_errors(client: &Client) -> Result<Vec<String>, CmdError> {
    let log = client.issue_cmd(Post { path: "se/log", body: json!({ "type": "browser" }) }).await?;
    let severe = log.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE");
    Ok(severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect())
}
