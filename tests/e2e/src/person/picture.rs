use super::Person;
use crate::device::Device;
use crate::engine::Engine;
use serde_json::json;
use std::path::Path;
use std::{env, fs};

/// The folder for pictures of pages, where they are wanted.
const FOLDER: &str = "OWN_REASONS_SCREENSHOTS";

impl Person {
    /// Takes pictures of the whole page, on a phone and a laptop, light and dark, where they are wanted. Only
    /// Chromium has the tools for it.
    #[track_caller]
    pub fn takes_pictures(&self, name: &str) -> &Person {
        if let Some(folder) = env::var_os(FOLDER).filter(|_| Engine::running() == Engine::Chromium) {
            let taken = self.pictures(Path::new(&folder), name);
            self.does("take pictures", taken);
        }
        self
    }

    fn pictures(&self, folder: &Path, name: &str) -> Result<(), String> {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        for (device, size, scale) in [("phone", Device::Phone.size(), 2), ("laptop", Device::Laptop.size(), 1)] {
            for scheme in ["light", "dark"] {
                let media = json!([
                    { "name": "prefers-color-scheme", "value": scheme },
                    // No picture shall show a colour on its way.
                    { "name": "prefers-reduced-motion", "value": "reduce" },
                ]);
                self.browser.devtools("Emulation.setEmulatedMedia", json!({ "features": media }))?;
                let picture = self.picture(size, scale)?;
                let file = folder.join(format!("{name}-{device}-{scheme}.png"));
                fs::write(file, picture).map_err(|error| error.to_string())?;
            }
        }
        self.browser.devtools("Emulation.setEmulatedMedia", json!({ "features": [] }))?;
        self.browser.devtools("Emulation.clearDeviceMetricsOverride", json!({}))?;
        Ok(())
    }

    fn picture(&self, (width, height): (u32, u32), scale: u32) -> Result<Vec<u8>, String> {
        let set_size = |height: u64| {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
            self.browser.devtools("Emulation.setDeviceMetricsOverride", metrics)
        };
        set_size(height.into())?;
        // As high as the page is, so that all of it is in the picture.
        let needed = self.browser.script("return document.documentElement.scrollHeight")?;
        set_size(needed.as_u64().unwrap_or_default().max(height.into()))?;
        self.browser.run(async |client| client.screenshot().await)
    }
}
