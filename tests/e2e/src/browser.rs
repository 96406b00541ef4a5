//! A browser that is steered over WebDriver.
//!
//! The journeys have nothing to do while the browser works, so each command waits for its answer.

use crate::command::Post;
use crate::device::Device;
use crate::driver::Driver;
use crate::engine::{Engine, chromium, firefox, webkitgtk};
use crate::profile::Profile;
use crate::setting::Setting;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::fmt;
use tokio::runtime::{Builder, Runtime};

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
    driver: RefCell<Driver>,
    /// How many errors on the console were told.
    told: Cell<usize>,
}

impl fmt::Debug for Browser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Browser").field("driver", &self.driver).finish_non_exhaustive()
    }
}

impl Browser {
    /// Starts a browser on this profile.
    pub fn start(setting: &Setting, profile: &Profile, device: Device) -> Result<Browser, String> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
        let Value::Object(capabilities) = Engine::running().capabilities(setting, profile, device) else {
            return Err("capabilities are an object".to_owned());
        };
        let driver = Driver::start(setting, profile)?;
        let client = runtime.block_on(async {
            ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver.address).await
        });
        let client = client.map_err(|error| format!("no browser from {}: {error}", setting.driver))?;
        Ok(Browser { runtime, client, driver: RefCell::new(driver), told: Cell::new(0) })
    }

    /// Runs a command of the client.
    pub fn run<T>(&self, command: impl AsyncFnOnce(&Client) -> Result<T, CmdError>) -> Result<T, String> {
        self.runtime.block_on(command(&self.client)).map_err(|error| format!("{error:?}"))
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

    /// Runs a script in the page, which gets an element and a text as its arguments.
    pub fn script_with(&self, script: &str, element: &Element, text: &str) -> Result<Value, String> {
        let element = serde_json::to_value(element).map_err(|error| error.to_string())?;
        self.run(async |client| client.execute(script, vec![element, json!(text)]).await)
    }

    /// Gives a command to the tools for developers that Chromium has.
    pub fn devtools(&self, command: &str, parameters: Value) -> Result<Value, String> {
        self.posts("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// Gives a command that the client has no words for.
    pub fn posts(&self, path: &'static str, body: Value) -> Result<Value, String> {
        self.run(async |client| client.issue_cmd(Post { path, body }).await)
    }

    /// What was written to the console since it was last asked for, and is an error.
    pub fn console_errors(&self) -> Result<Vec<String>, String> {
        match Engine::running() {
            Engine::Chromium => self.run(chromium::console_errors),
            Engine::Firefox => self.run(firefox::console_errors),
            Engine::WebKitGtk => {
                let output = self.driver.borrow().output()?;
                let errors: Vec<String> = output.lines().filter_map(webkitgtk::console_error).collect();
                let told = self.told.replace(errors.len());
                Ok(errors.into_iter().skip(told).collect())
            }
        }
    }

    /// The last lines that the driver and the browser wrote, for somebody who looks for what went wrong.
    pub fn last_words(&self) -> String {
        const MANY: usize = 15;
        let output = self.driver.borrow().output().unwrap_or_default();
        let lines: Vec<&str> = output.lines().collect();
        let last = lines.iter().skip(lines.len().saturating_sub(MANY));
        last.map(|line| format!("The browser wrote: {line}\n")).collect()
    }

    /// The elements at this XPath that can be seen, brought to the middle of the screen where there is one.
    pub fn visible(&self, xpath: &str) -> Result<Vec<Element>, String> {
        let found = self.run(async |client| client.execute(FIND, vec![json!(xpath)]).await)?;
        Ok(found.as_array().into_iter().flatten().filter_map(|found| self.told_element(found)).collect())
    }

    /// The element that a script gives.
    pub fn element(&self, script: &str) -> Result<Element, String> {
        let given = self.script(script)?;
        self.told_element(&given).ok_or_else(|| format!("the script gave no element, but {given}"))
    }

    fn told_element(&self, told: &Value) -> Option<Element> {
        let id = told.as_object()?.values().next()?.as_str()?;
        Some(Element::from_element_id(self.client.clone(), id.to_owned().into()))
    }

    /// The browser is killed with all its processes, with no time to do anything.
    pub fn loses_power(&self) -> Result<(), String> {
        self.driver.borrow_mut().loses_power()
    }

    /// Ends the browser as its user would.
    pub fn close(&self) -> Result<(), String> {
        self.run(async |client| client.clone().close().await)
    }
}
