use std::env;

/// Where the app, the driver and the browser are.
#[derive(Clone, Debug)]
pub struct Setting {
    /// Where the app is served, without a slash at the end (`OWN_REASONS_URL`).
    pub app: String,
    /// Where the driver of the browser listens (`OWN_REASONS_WEBDRIVER`).
    pub driver: String,
    /// The program of the browser (`OWN_REASONS_BROWSER`).
    pub browser: String,
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
        }
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
