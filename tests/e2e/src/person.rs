//! What a person sees and does at the browser.

mod answering;
mod calendar;
mod files;
mod keyboard;
mod looking;
mod picture;
mod storage;

pub use calendar::Day;
pub use files::Download;

use crate::browser::{Browser, Device};
use crate::patience::eventually;
use crate::process;
use crate::profile::Profile;
use crate::setting::Setting;
use crate::visible;
use fantoccini::elements::Element;
use serde_json::{Value, json};
use std::rc::Rc;
use std::thread;

/// Somebody at a browser with the app open.
///
/// Every act waits, up to ten seconds, until it can be done; what then is not as it should be ends the
/// journey with a sentence. So does an error on the console, at the latest when the person leaves.
#[derive(Debug)]
pub struct Person {
    setting: Setting,
    profile: Rc<Profile>,
    browser: Browser,
    has_a_mouse: bool,
    is_gone: bool,
}

impl Person {
    /// Opens the app on a laptop, for the first time.
    pub fn opens() -> Person {
        Person::opens_with(&Rc::new(Profile::fresh()))
    }

    /// Opens the app on a laptop, with what the browser keeps in this profile.
    pub fn opens_with(profile: &Rc<Profile>) -> Person {
        Person::sits_down(profile, Device::Laptop).comes_to_the_app()
    }

    /// Opens the app on a phone, for the first time.
    pub fn opens_on_a_phone() -> Person {
        Person::sits_down(&Rc::new(Profile::fresh()), Device::Phone).comes_to_the_app()
    }

    /// Opens the app on a laptop, for the first time, and does not click once.
    pub fn opens_without_a_mouse() -> Person {
        let mut person = Person::opens();
        person.has_a_mouse = false;
        person
    }

    /// Opens the app, for the first time, on a line so slow that its program takes seconds to come.
    #[track_caller]
    pub fn opens_on_a_slow_line() -> Person {
        let person = Person::sits_down(&Rc::new(Profile::fresh()), Device::SlowLaptop);
        let each_request =
            json!({ "offline": false, "latency": 1500, "downloadThroughput": -1, "uploadThroughput": -1 });
        person.does("slow the line", person.browser.devtools("Network.enable", json!({})));
        person.does("slow the line", person.browser.devtools("Network.emulateNetworkConditions", each_request));
        person.enters("/");
        person
    }

    fn sits_down(profile: &Rc<Profile>, device: Device) -> Person {
        let setting = Setting::from_environment();
        let browser = Browser::start(&setting, profile, device).unwrap_or_else(|error| panic!("{error}"));
        Person { setting, profile: Rc::clone(profile), browser, has_a_mouse: true, is_gone: false }
    }

    #[track_caller]
    fn comes_to_the_app(self) -> Person {
        self.goes_to("/");
        self
    }

    /// Enters the address of a page of the app, such as `/check`, and waits until the app is there.
    #[track_caller]
    pub fn goes_to(&self, page: &str) -> &Person {
        self.enters(page).waits_for_the_app()
    }

    #[track_caller]
    fn enters(&self, page: &str) -> &Person {
        let address = format!("{}/#{page}", self.setting.app);
        self.does("open the app", self.browser.run(async |client| client.goto(&address).await));
        self
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reloads(&self) -> &Person {
        self.does("reload", self.browser.run(async |client| client.refresh().await));
        self.waits_for_the_app()
    }

    // The first screen is there before the program is; the place for messages only the program draws.
    #[track_caller]
    fn waits_for_the_app(&self) -> &Person {
        let drawn = eventually(|| {
            match self.browser.script("return document.querySelector('main [role=status]') !== null")? {
                Value::Bool(true) => Ok(()),
                _ => Err("the program did not start within ten seconds".to_owned()),
            }
        });
        self.does("open the app", drawn);
        self
    }

    /// Opens the app in a second tab, does something there, closes it, and comes back to the first.
    #[track_caller]
    pub fn opens_a_second_tab<T>(&self, act: impl FnOnce(&Person) -> T) -> T {
        self.in_another_tab(|person| act(person.goes_to("/")))
    }

    #[track_caller]
    fn in_another_tab<T>(&self, act: impl FnOnce(&Person) -> T) -> T {
        let first = self.browser.run(async |client| {
            let first = client.window().await?;
            let second = client.new_window(true).await?;
            client.switch_to_window(second.handle).await?;
            Ok(first)
        });
        let first = self.does("open a tab", first);
        let outcome = act(self);
        let back = self.browser.run(async |client| {
            client.close_window().await?;
            client.switch_to_window(first).await
        });
        self.does("close the tab", back);
        outcome
    }

    /// Presses a button, a link, or what opens a passage.
    #[track_caller]
    pub fn presses(&self, name: &str) -> &Person {
        self.clicks(&visible::pressable(name), name)
    }

    /// Chooses an option, or ticks or unticks a box.
    #[track_caller]
    pub fn chooses(&self, label: &str) -> &Person {
        self.clicks(&visible::choice(label), label)
    }

    /// Writes into a field, in place of what was there.
    #[track_caller]
    pub fn writes(&self, label: &str, text: &str) -> &Person {
        self.writes_into_nth(0, label, text)
    }

    #[track_caller]
    fn writes_into_nth(&self, index: usize, label: &str, text: &str) -> &Person {
        const SELECT_ALL_AND_DELETE: &str = "\u{e009}a\u{e000}\u{e017}";
        self.takes_the_mouse(label);
        let written = eventually(|| {
            let field = self.nth_visible(index, &visible::field(label))?;
            self.browser.with(&field, async |field| {
                field.click().await?;
                field.send_keys(SELECT_ALL_AND_DELETE).await?;
                field.send_keys(text).await
            })
        });
        self.does(&format!("write into \"{label}\""), written);
        self
    }

    #[track_caller]
    fn clicks(&self, xpath: &str, name: &str) -> &Person {
        self.clicks_nth(0, xpath, name)
    }

    #[track_caller]
    fn clicks_nth(&self, index: usize, xpath: &str, name: &str) -> &Person {
        self.takes_the_mouse(name);
        let clicked = eventually(|| {
            let element = self.nth_visible(index, xpath)?;
            self.browser.with(&element, async |element| element.click().await)
        });
        self.does(&format!("press \"{name}\""), clicked);
        self
    }

    #[track_caller]
    fn takes_the_mouse(&self, name: &str) {
        assert!(self.has_a_mouse, "a person without a mouse cannot click on \"{name}\"");
    }

    fn nth_visible(&self, index: usize, xpath: &str) -> Result<Element, String> {
        self.browser.visible(xpath)?.into_iter().nth(index).ok_or_else(|| "it is not on the page".to_owned())
    }

    /// Closes the browser.
    pub fn leaves(self) {
        drop(self);
    }

    /// The browser is killed with all its processes, with no time to do anything.
    #[track_caller]
    pub fn loses_power(mut self) {
        let errors = self.does("read the console", self.browser.console_errors());
        let killed = match self.browser.process() {
            Some(process) => process::kill_family(process),
            None => Err("the driver does not tell the process of the browser".to_owned()),
        };
        self.does("kill the browser", killed);
        self.profile.is_left_behind();
        self.is_gone = true;
        fail_on(&errors);
    }

    /// The script of the worker that knows about passphrases is another one from now on.
    #[track_caller]
    pub fn gets_another_worker(&self, address: &str) -> &Person {
        let script = format!("document.querySelector('meta[name=own-reasons-vault]').content = {};", json!(address));
        self.does("change the worker", self.browser.script(&script));
        self
    }

    /// Takes the errors on the console so far for what they are, where each has this word in it.
    #[track_caller]
    pub fn forgives_errors_with(&self, word: &str) -> &Person {
        let errors = self.does("read the console", self.browser.console_errors());
        let others: Vec<String> = errors.into_iter().filter(|error| !error.contains(word)).collect();
        fail_on(&others);
        self
    }

    /// Unwraps what an act came to; where it failed, says what was wanted and what is there instead.
    #[track_caller]
    fn does<T>(&self, what: &str, outcome: Result<T, String>) -> T {
        match outcome {
            Ok(result) => result,
            Err(reason) => panic!("cannot {what}: {reason}\n{}", self.describes_the_screen()),
        }
    }

    fn describes_the_screen(&self) -> String {
        let screen = self.sees_now().map_or_else(
            |error| format!("The page cannot be read: {error}"),
            |screen| {
                let seen = screen.text.lines().filter(|line| !line.trim().is_empty());
                let seen = seen.take(30).map(|line| format!("  | {line}\n")).collect::<String>();
                format!("On #{} stands:\n{seen}", screen.address)
            },
        );
        let errors = self.browser.console_errors().unwrap_or_default();
        let console = errors.iter().map(|error| format!("On the console: {error}\n")).collect::<String>();
        format!("{screen}{console}")
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        let errors = if self.is_gone { Ok(Vec::new()) } else { self.browser.console_errors() };
        // One that was killed has nothing left to close; the driver still has to be told.
        let _ = self.browser.close();
        if !thread::panicking() {
            fail_on(&errors.unwrap_or_else(|error| vec![format!("cannot read it: {error}")]));
        }
    }
}

fn fail_on(console: &[String]) {
    assert!(console.is_empty(), "there are errors on the console:\n{}", console.join("\n"));
}
