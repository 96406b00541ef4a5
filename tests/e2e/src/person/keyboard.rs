use super::Person;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::Value;

const FOCUSED: &str = r"
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    if (element.ariaLabel !== null) return element.ariaLabel;
    const label = element.labels && element.labels.length > 0 ? element.labels[0] : element;
    // Engines differ in how they part what is read from what is only heard.
    if (label.querySelector('.visually-hidden') !== null) return label.textContent.trim().replace(/\s+/g, ' ');
    return label.innerText.trim().split('\n')[0];";

/// More than there are things to reach on any page.
const MOST_STOPS: usize = 150;

impl Person {
    /// Presses a key.
    #[track_caller]
    pub fn presses_key(&self, key: impl Into<char>) -> &Person {
        self.types(&key.into().to_string())
    }

    /// Types wherever the focus is.
    #[track_caller]
    pub fn types(&self, text: &str) -> &Person {
        let strokes = text.chars().fold(KeyActions::new("keyboard".to_owned()), |keys, key| {
            keys.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key })
        });
        self.does("type", self.browser.run(async |client| client.perform_actions(strokes).await));
        self
    }

    /// Goes on with the Tab key until the focus is on what is called this.
    #[track_caller]
    pub fn tabs_to(&self, name: &str) -> &Person {
        let mut passed = Vec::new();
        while passed.len() < MOST_STOPS {
            self.presses_key(Key::Tab);
            let focused = self.knows_the_focus();
            if focused == name {
                return self;
            }
            passed.push(focused);
        }
        panic!("the Tab key does not lead to \"{name}\", but to: {}", passed.join(", "));
    }

    /// Goes back with Shift and the Tab key until the focus is on what is called this.
    #[track_caller]
    pub fn tabs_back_to(&self, name: &str) -> &Person {
        let mut passed = Vec::new();
        while passed.len() < MOST_STOPS {
            self.strokes(&[Key::Shift.into(), Key::Tab.into()]);
            let focused = self.knows_the_focus();
            if focused == name {
                return self;
            }
            passed.push(focused);
        }
        panic!("Shift and the Tab key do not lead to \"{name}\", but to: {}", passed.join(", "));
    }

    /// Holds all of these keys down at once, and lets them go.
    #[track_caller]
    fn strokes(&self, chord: &[char]) {
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = chord.iter().fold(keys, |keys, key| keys.then(KeyAction::Down { value: *key }));
        let keys = chord.iter().rev().fold(keys, |keys, key| keys.then(KeyAction::Up { value: *key }));
        self.does("press keys", self.browser.run(async |client| client.perform_actions(keys).await));
    }

    /// The words on what has the focus, none where nothing has it.
    #[track_caller]
    pub fn knows_the_focus(&self) -> String {
        match self.does("find the focus", self.browser.script(FOCUSED)) {
            Value::String(name) => name,
            _ => String::new(),
        }
    }

    /// Goes back with the browser's own button.
    #[track_caller]
    pub fn goes_back_in_the_browser(&self) -> &Person {
        self.does("go back", self.browser.run(async |client| client.back().await));
        self
    }

    /// Goes forward with the browser's own button.
    #[track_caller]
    pub fn goes_forward_in_the_browser(&self) -> &Person {
        self.does("go forward", self.browser.run(async |client| client.forward().await));
        self
    }
}
