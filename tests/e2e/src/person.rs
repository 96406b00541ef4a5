//! What a person sees and does at the browser.

mod access;
mod answering;
mod calendar;
mod files;
mod hosted;
mod keyboard;
mod looking;
mod picture;
mod storage;
mod strip;
mod team;
mod trouble;

pub use calendar::Day;
pub use files::Download;
pub use strip::View;

use crate::browser::Browser;
use crate::device::Device;
use crate::held_line::HeldLine;
use crate::patience::eventually;
use crate::profile::Profile;
use crate::setting::Setting;
use crate::visible;
use fantoccini::elements::Element;
use host::Host;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::thread;

/// Somebody at a browser with the app open.
///
/// Every act waits, up to half a minute, until it can be done; what then is not as it should be ends the
/// journey with a sentence. So does an error on the console, or a page that shuts people out, at the latest when the
/// person leaves.
#[derive(Debug)]
pub struct Person {
    setting: Setting,
    profile: Rc<Profile>,
    browser: Browser,
    /// One of their own, which lives as long as they look.
    host: Option<Host>,
    line: Option<HeldLine>,
    has_a_mouse: bool,
    forgives_all: Cell<bool>,
    /// What shut people out so far.
    barriers: RefCell<Vec<String>>,
    /// The titles of pages so far, with their addresses.
    titles: RefCell<BTreeMap<String, String>>,
    is_gone: bool,
}

/// Whether two frames were drawn since it was first asked: a page that has just come still scrolls to its top, and
/// what came of a file may move what is below, and then a click lands beside what it was meant for.
///
/// No promise, which could come true while the page is being left: WebKitGTK breaks down over that.
const HAS_COME_TO_REST: &str = "
    if (window.rests === undefined) {
        const soon = act => {
            const once = () => { if (act) act(); act = null; };
            requestAnimationFrame(once);
            setTimeout(once, 100);
        };
        window.rests = false;
        soon(() => soon(() => { window.rests = true; }));
    }
    const { rests } = window;
    if (rests) delete window.rests;
    return rests;";

/// The first screen is there before the program is; the place for messages only the program draws.
const IS_THERE: &str = "return !window.isLeft && document.querySelector('main [role=status]') !== null";

/// Remembers whether a press reaches an element: where a page moves just then, a driver presses beside it, and where
/// the page draws it again, the press reaches the one that has taken its place.
const WAITS_FOR_A_PRESS: &str = "
    const [wanted] = arguments;
    const look = wanted.outerHTML;
    window.pressed = false;
    document.addEventListener('click', ({ target }) => {
        const hit = target.closest(wanted.localName);
        window.pressed ||= wanted.isConnected ? wanted.contains(target) : hit?.outerHTML === look;
    }, { capture: true });";

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

    /// Opens the app, for the first time, on a line that holds its program back until it [comes](Person::is_given_the_program).
    #[track_caller]
    pub fn opens_before_the_program() -> Person {
        let mut person = Person::sits_down(&Rc::new(Profile::fresh()), Device::HeldLaptop);
        let line = person.does("hold the line", HeldLine::to(&person.setting.app));
        person.setting.app.clone_from(&line.address);
        person.line = Some(line);
        person.enters("/");
        person
    }

    /// The program comes, and with it all that was held back.
    #[track_caller]
    pub fn is_given_the_program(&self) -> &Person {
        if let Some(line) = &self.line {
            line.lets_all_through();
        }
        self.waits_for_the_app()
    }

    fn sits_down(profile: &Rc<Profile>, device: Device) -> Person {
        Person::sits_down_at(Setting::from_environment(), profile, device)
    }

    fn sits_down_at(setting: Setting, profile: &Rc<Profile>, device: Device) -> Person {
        let browser = Browser::start(&setting, profile, device).unwrap_or_else(|error| panic!("{error}"));
        Person {
            setting,
            profile: Rc::clone(profile),
            browser,
            host: None,
            line: None,
            has_a_mouse: true,
            forgives_all: Cell::new(false),
            barriers: RefCell::default(),
            titles: RefCell::default(),
            is_gone: false,
        }
    }

    #[track_caller]
    fn comes_to_the_app(self) -> Person {
        self.goes_to("/");
        self
    }

    /// Enters the address of a page of the app, such as `/check`, and waits until the app is there; of the page with
    /// figures of a team, where that is the one that is open.
    #[track_caller]
    pub fn goes_to(&self, page: &str) -> &Person {
        self.enters(page).waits_for_the_app()
    }

    #[track_caller]
    fn enters(&self, page: &str) -> &Person {
        let slash = if self.setting.app.ends_with(".html") { "" } else { "/" };
        let address = format!("{}{slash}#{page}", self.setting.app);
        self.does("open the app", self.browser.run(async |client| client.goto(&address).await));
        self
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reloads(&self) -> &Person {
        // A driver may say that it has loaded the page again while the one before still stands.
        self.does("mark the page", self.browser.script("window.isLeft = true"));
        self.does("reload", self.browser.run(async |client| client.refresh().await));
        self.waits_for_the_app()
    }

    #[track_caller]
    fn waits_for_the_app(&self) -> &Person {
        let drawn = eventually(|| match self.browser.script(IS_THERE)? {
            Value::Bool(true) => Ok(()),
            _ => Err("the program did not start within half a minute".to_owned()),
        });
        self.does("open the app", drawn);
        self.lets_the_page_come_to_rest()
    }

    #[track_caller]
    fn lets_the_page_come_to_rest(&self) -> &Person {
        self.does("wait for two frames", self.comes_to_rest());
        self
    }

    fn comes_to_rest(&self) -> Result<(), String> {
        eventually(|| match self.browser.script(HAS_COME_TO_REST)? {
            Value::Bool(true) => Ok(()),
            _ => Err("no frame is drawn".to_owned()),
        })
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

    /// Presses the second of those with this name.
    #[track_caller]
    pub fn presses_second(&self, name: &str) -> &Person {
        self.clicks_nth(1, &visible::pressable(name), name)
    }

    /// Chooses an option, or ticks or unticks a box.
    #[track_caller]
    pub fn chooses(&self, label: &str) -> &Person {
        self.clicks(&visible::choice(label), label)
    }

    /// Chooses an option from a list that opens.
    #[track_caller]
    pub fn chooses_from(&self, label: &str, option: &str) -> &Person {
        self.takes_the_mouse(label);
        const CHOSEN: &str = "return arguments[0].selectedOptions[0]?.label ?? null";
        let chosen = eventually(|| {
            let list = self.nth_visible(0, &visible::list(label))?;
            self.browser.with(&list, async |list| list.select_by_label(option).await)?;
            let chosen = self.browser.script_on(&list, CHOSEN)?;
            if chosen == option { Ok(()) } else { Err(format!("{chosen} is chosen")) }
        });
        self.does(&format!("choose \"{option}\" from \"{label}\""), chosen);
        self
    }

    /// Chooses an option of those under this question.
    #[track_caller]
    pub fn chooses_under(&self, question: &str, label: &str) -> &Person {
        self.clicks(&visible::choice_under(question, label), label)
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
            })?;
            self.stands_in(&field, text)
        });
        self.does(&format!("write into \"{label}\""), written);
        self
    }

    // A page that has just come takes the focus to its heading, away from somebody who writes already.
    fn stands_in(&self, field: &Element, text: &str) -> Result<(), String> {
        let value = self.browser.script_on(field, "return arguments[0].value")?;
        if value == text { Ok(()) } else { Err(format!("there stands {value}")) }
    }

    #[track_caller]
    fn clicks(&self, xpath: &str, name: &str) -> &Person {
        self.clicks_nth(0, xpath, name)
    }

    #[track_caller]
    fn clicks_nth(&self, index: usize, xpath: &str, name: &str) -> &Person {
        self.takes_the_mouse(name);
        let mut pressed = false;
        let clicked = eventually(|| {
            // A driver may say that it has pressed, or failed to, before the page hears of the press; and what
            // was pressed may be gone by then.
            if pressed && self.press_has_arrived() {
                return Ok(());
            }
            let element = self.nth_visible(index, xpath)?;
            self.browser.script_on(&element, WAITS_FOR_A_PRESS)?;
            pressed = true;
            self.browser.with(&element, async |element| element.click().await)?;
            if self.press_has_arrived() || self.press_arrives_late() {
                return Ok(());
            }
            Err("the press landed beside it, since the page moved".to_owned())
        });
        self.does(&format!("press \"{name}\""), clicked);
        self
    }

    /// Whether the last press reached what it was meant for; a page that is gone was pressed well.
    fn press_has_arrived(&self) -> bool {
        let pressed = self.browser.script("return window.pressed ?? true").unwrap_or(Value::Bool(true));
        pressed != Value::Bool(false)
    }

    fn press_arrives_late(&self) -> bool {
        self.comes_to_rest().is_err() || self.press_has_arrived()
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
        self.does("kill the browser", self.browser.loses_power());
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

    /// Takes all errors on the console for what they are, those to come included.
    pub fn forgives_all_errors(&self) -> &Person {
        self.forgives_all.set(true);
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
            |error| format!("The page cannot be read: {error}\n{}", self.browser.last_words()),
            |screen| {
                let seen = screen.text.lines().filter(|line| !line.trim().is_empty());
                let seen = seen.take(30).map(|line| format!("  | {line}\n")).collect::<String>();
                format!("On #{} stands:\n{seen}", screen.address)
            },
        );
        const FOCUS: &str = "return document.activeElement?.outerHTML.split('>')[0]";
        let focus = self.browser.script(FOCUS).unwrap_or_default();
        let errors = self.browser.console_errors().unwrap_or_default();
        let console = errors.iter().map(|error| format!("On the console: {error}\n")).collect::<String>();
        format!("{screen}The focus is on {focus}\n{console}")
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        let errors = if self.is_gone { Ok(Vec::new()) } else { self.browser.console_errors() };
        // A browser tidies up before it ends; nobody waits for that where its profile is thrown away. One that
        // cannot be ended was ended already, or shows it when it is next opened.
        let _ = match Rc::strong_count(&self.profile) {
            1 => self.browser.loses_power(),
            _ => self.browser.close(),
        };
        if !thread::panicking() && !self.forgives_all.get() {
            fail_on(&errors.unwrap_or_else(|error| vec![format!("cannot read it: {error}")]));
        }
        let barriers = self.barriers.take();
        assert!(barriers.is_empty() || thread::panicking(), "people are shut out:\n{}", barriers.join("\n"));
    }
}

fn fail_on(console: &[String]) {
    assert!(console.is_empty(), "there are errors on the console:\n{}", console.join("\n"));
}
