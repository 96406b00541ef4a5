use crate::hosting::{Build, SINGLE_FILE, TEAM_PAGE, TEAM_SINGLE_FILE};
use std::env;

/// Where the app, the driver and the browser are.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Where the app is served, without a slash at the end (`OWN_REASONS_URL`); or the page that is open, by its name.
    pub app: String,
    /// The program that steers the browser (`OWN_REASONS_WEBDRIVER`).
    pub driver: String,
    /// The program of the browser (`OWN_REASONS_BROWSER`).
    pub browser: String,
    /// The port on this machine through which the browser reaches everybody, and everybody is refused.
    pub proxy: Option<u16>,
}

impl Setting {
    /// Reads the setting from the environment.
    ///
    /// # Panics
    /// Where the environment does not tell.
    pub fn from_environment() -> Setting {
        Setting {
            app: told("OWN_REASONS_URL").trim_end_matches('/').to_owned(),
            driver: told("OWN_REASONS_WEBDRIVER"),
            browser: told("OWN_REASONS_BROWSER"),
            proxy: None,
        }
    }

    /// The script that finds what shuts people out (`OWN_REASONS_AXE`).
    pub(crate) fn axe() -> String {
        told("OWN_REASONS_AXE")
    }

    /// The same with the single file of the app, on the disk.
    pub(crate) fn from_disk() -> Setting {
        let file = Build::folder().join(SINGLE_FILE);
        Setting { app: format!("file://{}", file.display()), ..Setting::from_environment() }
    }

    /// The same with the page with figures of a team, in place of the app.
    pub(crate) fn with_team_figures(self) -> Setting {
        let app = match self.app.strip_suffix(SINGLE_FILE) {
            Some(folder) => format!("{folder}{TEAM_SINGLE_FILE}"),
            None => format!("{}/{TEAM_PAGE}", self.app),
        };
        Setting { app, ..self }
    }
}

fn told(name: &str) -> String {
    match env::var(name) {
        Ok(value) if !value.is_empty() => value,
        _ => panic!(
            "{name} is not set. Journeys need the built app, a server and a browser: \
             run `cargo xtask test journeys`, which sees to all three."
        ),
    }
}
