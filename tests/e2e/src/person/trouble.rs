use super::Person;
use crate::device::Device;
use crate::hosting::Build;
use crate::patience::eventually;
use crate::profile::Profile;
use host::Host;
use serde_json::{Value, json};
use std::rc::Rc;

impl Person {
    /// Opens the app on a laptop, for the first time, in a browser that this script makes another one before the
    /// app starts.
    #[track_caller]
    pub fn opens_where(script: &str) -> Person {
        // It runs as a part of the app's own script, since a page's policy lets no other in.
        let build = Build::shipped().with_more_in("/own-reasons.js", &format!("{{ {script} }}"));
        let host = Host::start(build.site(), 0).unwrap_or_else(|error| panic!("cannot serve the app: {error}"));
        let mut person = Person::opens_at(&host, &Rc::new(Profile::fresh()));
        person.host = Some(host);
        person
    }

    /// Opens the app on a laptop, in a browser with no room left for anything.
    #[track_caller]
    pub fn opens_without_room(profile: &Rc<Profile>) -> Person {
        let person = Person::sits_down(profile, Device::Laptop);
        person.changes_the_room(json!({ "origin": person.setting.app, "quotaSize": 1 }));
        person.comes_to_the_app()
    }

    /// There is room again.
    #[track_caller]
    pub fn makes_room(&self) -> &Person {
        self.changes_the_room(json!({ "origin": self.setting.app }));
        self
    }

    #[track_caller]
    fn changes_the_room(&self, quota: Value) {
        self.does("change the room", self.browser.devtools("Storage.overrideQuotaForOrigin", quota));
    }

    /// Until the page is loaded again, the browser calls itself so.
    #[track_caller]
    pub fn is_called(&self, user_agent: &str) -> &Person {
        let name = json!(user_agent);
        self.runs(&format!("Object.defineProperty(navigator, 'userAgent', {{ value: {name} }});"))
    }

    /// Another version of the app left this record, in a database of this version, while no page was open.
    #[track_caller]
    pub fn finds_stored(&self, database_version: u32, key: &str, text: &str) -> &Person {
        // A file of the app that is not the app, so that no page holds the database open.
        const SCRIPT: &str = "return document.querySelector('link[rel=modulepreload]').href";
        let address = self.does("find a script of the app", self.browser.script(SCRIPT));
        let address = address.as_str().unwrap_or_default().to_owned();
        self.does("leave the app", self.browser.run(async |client| client.goto(&address).await));
        let script = format!(
            "return new Promise((resolve, reject) => {{
                const opening = indexedDB.open('own-reasons', {database_version});
                opening.onerror = () => reject(opening.error);
                opening.onupgradeneeded = () => {{
                    const database = opening.result;
                    if (!database.objectStoreNames.contains('takings')) database.createObjectStore('takings');
                }};
                opening.onsuccess = () => {{
                    const writing = opening.result.transaction('takings', 'readwrite');
                    writing.objectStore('takings').put([1, {}], {});
                    writing.oncomplete = () => {{ opening.result.close(); resolve(); }};
                }};
            }});",
            json!(text),
            json!(key)
        );
        self.does("store a record", self.browser.script(&script));
        // Such a file has no icon to show.
        self.goes_to("/").forgives_errors_with("favicon.ico")
    }

    /// Waits until a script that ran before has something to say.
    #[track_caller]
    pub fn waits_until_noted(&self, name: &str) -> &Person {
        let noted = eventually(|| match self.browser.script(&format!("return window.{name} ?? null"))? {
            Value::Null => Err("nothing was noted".to_owned()),
            _ => Ok(()),
        });
        self.does("read what the browser noted", noted);
        self
    }

    /// What a script that ran before has to say; null where it says nothing.
    #[track_caller]
    pub fn notes_of_the_browser(&self, name: &str) -> Value {
        self.does("read what the browser noted", self.browser.script(&format!("return window.{name} ?? null")))
    }
}
