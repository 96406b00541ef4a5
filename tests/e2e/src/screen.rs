use serde_json::Value;

/// What is on the screen at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// The part of the address after `#`.
    pub address: String,
    /// The text of the main heading.
    pub heading: String,
    /// Whether the main heading has the focus.
    pub heading_has_focus: bool,
    /// What is chosen or ticked, by label.
    pub chosen: Vec<String>,
    /// What stands in fields, empty ones left out.
    pub written: Vec<String>,
    /// All text that can be seen.
    pub text: String,
}

/// Gives a [`Screen`] in one go, so that all of it is of the same moment.
pub(crate) const LOOK: &str = r"
    const heading = [...document.querySelectorAll('h1')].find(one => one.checkVisibility()) ?? null;
    const inputs = [...document.querySelectorAll('main input, main textarea')];
    return {
        address: location.hash.slice(1),
        heading: heading ? heading.innerText : '',
        headingHasFocus: heading !== null && document.activeElement === heading,
        chosen: inputs.filter(input => input.checked).map(input => input.labels[0].innerText.trim().split('\n')[0]),
        written: inputs.filter(input => input.type.startsWith('text')).map(input => input.value).filter(text => text),
        text: document.body.innerText,
    };";

impl Screen {
    pub(crate) fn read(seen: &Value) -> Screen {
        let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
        let texts = |name: &str| {
            let list = seen[name].as_array().into_iter().flatten();
            list.filter_map(|text| Some(text.as_str()?.to_owned())).collect()
        };
        Screen {
            address: text("address"),
            heading: text("heading"),
            heading_has_focus: seen["headingHasFocus"] == true,
            chosen: texts("chosen"),
            written: texts("written"),
            text: text("text"),
        }
    }

    /// The item that is asked, where this is a question.
    pub fn item(&self) -> Option<&str> {
        ["/q/", "/change/"].iter().find_map(|question| self.address.strip_prefix(question))
    }

    /// The numbers in "Question 12 of 46".
    pub fn place(&self) -> Option<(usize, usize)> {
        let line = self.text.lines().find_map(|line| line.trim().strip_prefix("Question "))?;
        let (number, of) = line.split_once(" of ")?;
        Some((number.parse().ok()?, of.parse().ok()?))
    }

    /// Whether it says that everything is saved.
    pub fn says_saved(&self) -> bool {
        self.text.lines().any(|line| line.trim() == "Saved")
    }

    /// What is answered here, chosen or written.
    pub fn answers(&self) -> Vec<String> {
        self.chosen.iter().chain(&self.written).cloned().collect()
    }
}
