//! Browsers and the drivers that steer them.

mod chromium;
mod firefox;
mod webkitgtk;

use std::path::PathBuf;
use std::process::Command;

use crate::engine::Engine;
use crate::failure::Outcome;

/// A browser and its driver.
#[derive(Debug)]
pub struct Browser {
    /// What it shows pages with.
    pub engine: Engine,
    /// The browser.
    pub program: PathBuf,
    /// The program that steers it.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds or installs a browser with this engine, and its driver.
    pub fn ensure(engine: Engine) -> Outcome<Self> {
        let (program, driver) = match engine {
            Engine::Chromium => chromium::ensure()?,
            Engine::Firefox => firefox::ensure()?,
            Engine::WebKitGtk => webkitgtk::ensure()?,
        };
        Ok(Self { engine, program, driver })
    }

    /// Tells a program that goes through the app, in its environment, where the app, the browser and its driver are.
    pub fn lend_to(&self, command: &mut Command, address: &str) {
        command.env("OWN_REASONS_URL", address);
        command.env("OWN_REASONS_WEBDRIVER", &self.driver).env("OWN_REASONS_BROWSER", &self.program);
    }
}
