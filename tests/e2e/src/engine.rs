//! The engines of browsers that the journeys run in.

pub mod chromium;
pub mod firefox;
pub mod webkitgtk;

use crate::device::Device;
use crate::profile::Profile;
use crate::setting::Setting;
use serde_json::Value;
use std::fmt;

/// What shows pages in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// That of Chrome, Edge and others.
    Chromium,
    /// That of Firefox.
    Firefox,
    /// Nearest to Safari of all that run on Linux.
    WebKitGtk,
}

impl Engine {
    /// The one that these journeys were built for: Chromium, unless the feature of another one is on.
    pub fn running() -> Engine {
        if cfg!(feature = "firefox") {
            Engine::Firefox
        } else if cfg!(feature = "webkitgtk") {
            Engine::WebKitGtk
        } else {
            Engine::Chromium
        }
    }

    /// What its driver is told for a browser on this profile.
    pub(crate) fn capabilities(self, setting: &Setting, profile: &Profile, device: Device) -> Value {
        let mut capabilities = match self {
            Engine::Chromium => chromium::capabilities(setting, profile, device),
            Engine::Firefox => firefox::capabilities(setting, profile, device),
            Engine::WebKitGtk => webkitgtk::capabilities(setting, profile, device),
        };
        capabilities["pageLoadStrategy"] = device.waits_for().into();
        capabilities
    }

    /// What its driver is started with, to listen on this port.
    pub(crate) fn driver_arguments(self, port: u16) -> Vec<String> {
        let mut arguments = vec![format!("--port={port}")];
        if self == Engine::Firefox {
            arguments.extend(firefox::DRIVER_ARGUMENTS.map(str::to_owned));
        }
        arguments
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Engine::Chromium => "Chromium",
            Engine::Firefox => "Firefox",
            Engine::WebKitGtk => "WebKitGTK",
        })
    }
}
