use super::Person;
use crate::patience::eventually;
use crate::screen::{LOOK, Screen};
use crate::visible;
use serde_json::Value;

impl Person {
    /// What is on the screen now.
    #[track_caller]
    pub fn looks(&self) -> Screen {
        self.does("look at the page", self.sees_now())
    }

    pub(super) fn sees_now(&self) -> Result<Screen, String> {
        Ok(Screen::read(&self.browser.script(LOOK)?))
    }

    /// Waits until the screen is as described.
    #[track_caller]
    pub fn waits_until(&self, described: &str, is_so: impl Fn(&Screen) -> bool) -> Screen {
        let waited = eventually(|| {
            let screen = self.sees_now()?;
            if is_so(&screen) { Ok(screen) } else { Err("it does not come to be".to_owned()) }
        });
        self.does(&format!("wait until {described}"), waited)
    }

    /// Finds this text on the page.
    #[track_caller]
    pub fn sees(&self, text: &str) -> &Person {
        self.waits_until(&format!("\"{text}\" is there"), |screen| screen.text.contains(text));
        self
    }

    /// Finds this text on the page without having to scroll.
    #[track_caller]
    pub fn sees_within_view(&self, text: &str) -> &Person {
        const VIEW: &str = "const place = arguments[0].getBoundingClientRect();
            return place.top >= 0 && place.bottom <= innerHeight;";
        let within = eventually(|| {
            let element = self.nth_visible(0, &visible::text(text))?;
            match self.browser.script_on(&element, VIEW)? {
                Value::Bool(true) => Ok(()),
                _ => Err("it is there, out of view".to_owned()),
            }
        });
        self.does(&format!("see \"{text}\" without scrolling"), within);
        self
    }

    /// Does not find this text on the page, or no longer.
    #[track_caller]
    pub fn does_not_see(&self, text: &str) -> &Person {
        self.waits_until(&format!("\"{text}\" is not there"), |screen| !screen.text.contains(text));
        self
    }

    /// Reads this as the main heading.
    #[track_caller]
    pub fn sees_the_heading(&self, heading: &str) -> &Person {
        self.waits_until(&format!("the heading is \"{heading}\""), |screen| screen.heading == heading);
        self
    }

    /// Sees that this option is chosen, or this box ticked.
    #[track_caller]
    pub fn sees_chosen(&self, label: &str) -> &Person {
        self.waits_until(&format!("\"{label}\" is chosen"), |screen| screen.chosen.iter().any(|one| one == label));
        self
    }

    /// Finds this text in a field.
    #[track_caller]
    pub fn sees_written(&self, text: &str) -> &Person {
        self.waits_until(&format!("\"{text}\" is written"), |screen| screen.written.iter().any(|one| one == text));
        self
    }

    /// Sees that everything is saved.
    #[track_caller]
    pub fn sees_that_it_is_saved(&self) -> &Person {
        self.waits_until("it says \"Saved\"", Screen::says_saved);
        self
    }

    /// Reads what stands under a heading, the heading included.
    #[track_caller]
    pub fn reads_under(&self, heading: &str) -> String {
        self.does(&format!("read what stands under \"{heading}\""), eventually(|| self.passage(heading)))
    }

    /// Finds this text under a heading.
    #[track_caller]
    pub fn sees_under(&self, heading: &str, text: &str) -> &Person {
        let found = eventually(|| {
            let there = self.passage(heading)?;
            if there.contains(text) { Ok(()) } else { Err(format!("there stands:\n{there}")) }
        });
        self.does(&format!("see \"{text}\" under \"{heading}\""), found);
        self
    }

    /// The nearest part of the page that holds a heading and more.
    fn passage(&self, heading: &str) -> Result<String, String> {
        const PASSAGE: &str = r"
            let part = arguments[0];
            const heading = part.innerText.trim();
            while (part.innerText.trim() === heading) part = part.parentElement;
            return part.innerText;";
        let heading = self.nth_visible(0, &visible::heading(heading))?;
        let passage = self.browser.script_on(&heading, PASSAGE)?;
        Ok(passage.as_str().unwrap_or_default().to_owned())
    }

    /// Finds this text in a row of a table, by what the row is called.
    #[track_caller]
    pub fn sees_in_row(&self, name: &str, text: &str) -> &Person {
        let found = eventually(|| {
            let row = self.nth_visible(0, &visible::row(name))?;
            let there = self.browser.with(&row, async |row| row.text().await)?;
            if there.contains(text) { Ok(()) } else { Err(format!("there stands:\n{there}")) }
        });
        self.does(&format!("see \"{text}\" in the row \"{name}\""), found);
        self
    }
}
