use crate::command::Post;
use crate::device::Device;
use crate::profile::Profile;
use crate::setting::Setting;
use fantoccini::Client;
use fantoccini::error::CmdError;
use serde_json::{Value, json};

/// The first lets us read the console, and the second takes any free port for what nobody uses.
pub const DRIVER_ARGUMENTS: [&str; 2] = ["--allow-system-access", "--websocket-port=0"];

/// Errors that the pages caused; those of the browser itself are its own.
const ERRORS: &str = r"
    const seen = Services.console.getMessageArray();
    Services.console.reset();
    const errors = seen.filter(message => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag));
    return errors.filter(error => /^(https?|file|data|blob):/.test(error.sourceName)).map(error => `${error.sourceName}: ${error.errorMessage}`);";

pub fn capabilities(setting: &Setting, profile: &Profile, device: Device) -> Value {
    let (width, height) = device.size();
    let mut preferences = json!({
        "browser.download.folderList": 2,
        "browser.download.dir": profile.downloads(),
        "intl.accept_languages": "en-GB",
        // As in Chromium, so that the same is seen everywhere.
        "ui.prefersReducedMotion": 1,
    });
    if let Some(port) = setting.proxy {
        for (name, value) in [
            ("type", json!(1)),
            ("http", json!("127.0.0.1")),
            ("http_port", json!(port)),
            ("ssl", json!("127.0.0.1")),
            ("ssl_port", json!(port)),
            // Otherwise a browser asks its own machine past the proxy.
            ("allow_hijacking_localhost", json!(true)),
        ] {
            preferences[format!("network.proxy.{name}")] = value;
        }
    }
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": setting.browser,
            "args": ["-headless", "-profile", profile.browser_data(), "--width", width.to_string(), "--height", height.to_string()],
            "prefs": preferences,
        },
    })
}

/// What was written to the console since it was last asked for, and is an error.
pub async fn console_errors(client: &Client) -> Result<Vec<String>, CmdError> {
    let speaks_to = |context: &str| Post { path: "moz/context", body: json!({ "context": context }) };
    client.issue_cmd(speaks_to("chrome")).await?;
    let errors = client.execute(ERRORS, Vec::new()).await;
    client.issue_cmd(speaks_to("content")).await?;
    Ok(errors?.as_array().into_iter().flatten().filter_map(|error| Some(error.as_str()?.to_owned())).collect())
}
