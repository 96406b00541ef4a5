use super::Person;
use crate::device::Device;
use crate::patience::eventually;
use crate::profile::Profile;
use crate::setting::Setting;
use host::{Asked, Host};
use serde_json::{Value, json};
use std::rc::Rc;
use std::thread;
use std::time::Duration;

/// Whether the browser has everything that it needs to start the app by itself.
const INSTALLED: &str = r"
    return navigator.serviceWorker.getRegistration().then(found => {
        const states = ['active', 'waiting', 'installing'].map(place => `${place}: ${found?.[place]?.state}`);
        return found?.active?.state === 'activated' && !found.installing ? true : states.join(', ');
    });";

impl Person {
    /// Opens the app where this host serves it.
    #[track_caller]
    pub fn opens_at(host: &Host, profile: &Rc<Profile>) -> Person {
        let app = format!("http://localhost:{}", host.port);
        Person::sits_down_at(Setting { app, ..Setting::from_environment() }, profile, Device::Laptop).comes_to_the_app()
    }

    /// Opens the app where this host serves it, in a browser that reaches nobody else: whatever it asks for, it
    /// asks the host.
    #[track_caller]
    pub fn opens_watched(host: &Host) -> Person {
        let person = Person::opens_watched_without_waiting(host);
        person.waits_for_the_app();
        person
    }

    /// The same, where the program may never start.
    #[track_caller]
    pub fn opens_watched_without_waiting(host: &Host) -> Person {
        let app = format!("http://localhost:{}", host.port);
        let setting = Setting { app, proxy: Some(host.port), ..Setting::from_environment() };
        let person = Person::sits_down_at(setting, &Rc::new(Profile::fresh()), Device::Laptop);
        person.enters("/");
        person
    }

    /// Goes away from the app and comes to it again, as one does; when a driver loads a page again, some browsers
    /// go past what they keep.
    #[track_caller]
    pub fn comes_again(&self) -> &Person {
        self.does("go away", self.browser.run(async |client| client.goto("about:blank").await));
        self.goes_to("/")
    }

    /// Opens the single file from the disk, in a browser that reaches nobody but this host.
    #[track_caller]
    pub fn opens_the_file_watched(host: &Host) -> Person {
        let setting = Setting { proxy: Some(host.port), ..Setting::from_disk() };
        Person::sits_down_at(setting, &Rc::new(Profile::fresh()), Device::Laptop).comes_to_the_app()
    }

    /// Opens the single file from the disk.
    #[track_caller]
    pub fn opens_the_file(profile: &Rc<Profile>) -> Person {
        Person::sits_down_at(Setting::from_disk(), profile, Device::Laptop).comes_to_the_app()
    }

    /// Waits until the browser has the app and could start it without the host.
    #[track_caller]
    pub fn waits_until_installed(&self) -> &Person {
        let installed = eventually(|| match self.browser.script(INSTALLED)? {
            Value::Bool(true) => Ok(()),
            other => Err(format!("the browser does not keep the app: {other}")),
        });
        self.does("have the app kept", installed);
        self
    }

    /// Comes to the app again and again, until the browser keeps it: some wait a while after they gave up once.
    #[track_caller]
    pub fn comes_again_until_installed(&self) -> &Person {
        let installed = eventually(|| {
            self.comes_again();
            thread::sleep(Duration::from_secs(1));
            match self.browser.script(INSTALLED)? {
                Value::Bool(true) => Ok(()),
                other => Err(format!("the browser does not keep the app: {other}")),
            }
        });
        self.does("have the app kept", installed);
        self
    }

    /// Waits until something was asked of a host that keeps a record.
    #[track_caller]
    pub fn waits_until_asked(&self, host: &Host, address: &str) -> &Person {
        let asked = eventually(|| match host.asked().iter().any(|asked| asked.address == address) {
            true => Ok(()),
            false => Err("nobody asked for it".to_owned()),
        });
        self.does(&format!("have {address} asked for"), asked);
        self
    }

    /// Waits until something that was asked of a host is suspicious, and gives it.
    #[track_caller]
    pub fn waits_until_suspicious(&self, host: &Host, suspicious: impl Fn(&[Asked]) -> Vec<Asked>) -> Vec<Asked> {
        let mut all = Vec::new();
        let found = eventually(|| {
            all.extend(host.asked());
            let found = suspicious(&all);
            if found.is_empty() { Err("nothing suspicious was asked for".to_owned()) } else { Ok(found) }
        });
        self.does("see it on the network", found)
    }

    /// The builds of which the browser keeps the files.
    #[track_caller]
    pub fn counts_kept_builds(&self) -> usize {
        let kept = self.browser.script("return caches.keys().then(kept => kept.length)");
        self.does("count the builds", kept).as_u64().unwrap_or_default() as usize
    }

    /// What a policy of the page stopped, where the build remembers it.
    #[track_caller]
    pub fn lists_what_was_stopped(&self, at_least: usize) -> Vec<String> {
        let listed = eventually(|| {
            let stopped = self.browser.script("return self.stopped")?;
            let stopped: Vec<String> =
                stopped.as_array().into_iter().flatten().filter_map(|rule| Some(rule.as_str()?.to_owned())).collect();
            if stopped.len() >= at_least { Ok(stopped) } else { Err(format!("only this was stopped: {stopped:?}")) }
        });
        self.does("see what was stopped", listed)
    }

    /// Has somebody else's program run in the page.
    #[track_caller]
    pub fn runs(&self, script: &str) -> &Person {
        self.does("run a script", self.browser.script(script));
        self
    }

    /// Waits until this script says yes.
    #[track_caller]
    pub fn waits_for_script(&self, described: &str, script: &str) -> &Person {
        let waited = eventually(|| match self.browser.script(script)? {
            Value::Bool(true) => Ok(()),
            other => Err(json!(other).to_string()),
        });
        self.does(&format!("wait until {described}"), waited);
        self
    }
}
