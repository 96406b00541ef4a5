//! A browser that is steered over WebDriver.
//!
//! The journeys have nothing to do while the browser works, so each command waits for its answer.

use crate::profile::Profile;
use crate::setting::Setting;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fmt;
use tokio::runtime::{Builder, Runtime};
use url::Url;

/// What a person has before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// A laptop.
    Laptop,
    /// A laptop on a line so slow that the person does not wait for the whole page.
    SlowLaptop,
    /// A phone.
    Phone,
}

impl Device {
    /// Width and height of the page, in CSS pixels.
    pub fn size(self) -> (u32, u32) {
        match self {
            Device::Laptop | Device::SlowLaptop => (1280, 900),
            Device::Phone => (360, 740),
        }
    }
}

// As people do, who would not press what is half under something else.
const FIND: &str = r"
    const found = document.evaluate(arguments[0], document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    const elements = Array.from({ length: found.snapshotLength }, (_, index) => found.snapshotItem(index));
    const visible = elements.filter(element => element.checkVisibility({ visibilityProperty: true }));
    if (visible.length === 1) visible[0].scrollIntoView({ block: 'center' });
    return visible;";

/// One running browser.
pub struct Browser {
    runtime: Runtime,
    client: Client,
}

impl fmt::Debug for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Browser").field("process", &self.process()).finish_non_exhaustive()
    }
}

impl Browser {
    /// Starts a browser on this profile.
    pub fn start(setting: &Setting, profile: &Profile, device: Device) -> Result<Browser, String> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let Value::Object(capabilities) = capabilities(setting, profile, device) else {
            return Err("capabilities are an object".to_owned());
        };
        let client = runtime.block_on(async {
            ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&setting.driver).await
        });
        let client = client.map_err(|error| format!("no browser at {}: {error}", setting.driver))?;
        Ok(Browser { runtime, client })
    }

    /// Runs a command of the client.
    pub fn run<T>(&self, command: impl AsyncFnOnce(&Client) -> Result<T, CmdError>) -> Result<T, String> {
        self.runtime.block_on(command(&self.client)).map_err(|error| error.to_string())
    }

    /// Runs something on an element.
    pub fn with<T>(
        &self,
        element: &Element,
        command: impl AsyncFnOnce(&Element) -> Result<T, CmdError>,
    ) -> Result<T, String> {
        self.runtime.block_on(command(element)).map_err(|error| error.to_string())
    }

    /// Runs a script in the page and gives what it returns, or what its promise comes to.
    pub fn script(&self, script: &str) -> Result<Value, String> {
        self.run(async |client| client.execute(script, Vec::new()).await)
    }

    /// Runs a script in the page, which gets an element as its argument.
    pub fn script_on(&self, element: &Element, script: &str) -> Result<Value, String> {
        let element = serde_json::to_value(element).map_err(|error| error.to_string())?;
        self.run(async |client| client.execute(script, vec![element]).await)
    }

    /// Gives a command to the browser's own tools for developers.
    pub fn devtools(&self, command: &str, parameters: Value) -> Result<Value, String> {
        let body = json!({ "cmd": command, "params": parameters });
        self.run(async |client| client.issue_cmd(Post { path: "goog/cdp/execute", body }).await)
    }

    /// What was written to the console since it was last asked for, and is an error.
    pub fn console_errors(&self) -> Result<Vec<String>, String> {
        let body = json!({ "type": "browser" });
        let log = self.run(async |client| client.issue_cmd(Post { path: "se/log", body }).await)?;
        let entries = log.as_array().into_iter().flatten();
        let severe = entries.filter(|entry| entry["level"] == "SEVERE");
        Ok(severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect())
    }

    /// The elements at this XPath that can be seen, brought to the middle of the screen where there is one.
    pub fn visible(&self, xpath: &str) -> Result<Vec<Element>, String> {
        let found = self.run(async |client| client.execute(FIND, vec![json!(xpath)]).await)?;
        let ids =
            found.as_array().into_iter().flatten().filter_map(|element| element.as_object()?.values().next()?.as_str());
        Ok(ids.map(|id| Element::from_element_id(self.client.clone(), id.to_owned().into())).collect())
    }

    /// The id of its first process.
    pub fn process(&self) -> Option<u32> {
        let id = self.client.capabilities()?.get("goog:processID")?.as_u64()?;
        u32::try_from(id).ok()
    }

    /// Ends the browser as its user would.
    pub fn close(&self) -> Result<(), String> {
        self.run(async |client| client.clone().close().await)
    }
}

fn capabilities(setting: &Setting, profile: &Profile, device: Device) -> Value {
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
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--user-data-dir={}", profile.browser_data().display()));
    arguments.push(format!("--window-size={width},{height}"));
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
        "pageLoadStrategy": if device == Device::SlowLaptop { "none" } else { "normal" },
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    })
}

/// A command that only Chromium's driver knows.
#[derive(Debug)]
struct Post {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Post {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
