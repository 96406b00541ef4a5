//! Takings of others, as files to restore.

use journeys::Person;
use serde_json::{Value, json};

const ANSWERED: &str = include_str!("../../../fixtures/administration-full.json");

/// A taking that is through, with what comes of it.
pub struct Taking {
    /// The day it was taken on, in November 2026.
    pub day: u32,
    /// What is answered otherwise than in the one that all are made of, or not at all.
    changes: &'static [(&'static str, Option<u8>)],
}

/// One for each group of results, and one that nothing can be told of.
pub const READY: Taking = Taking { day: 1, changes: &[] };
pub const TALK_FIRST: Taking =
    Taking { day: 2, changes: &[("my_part.result", Some(1)), ("my_part.lost_deal", Some(1))] };
pub const NOT_TODAY: Taking =
    Taking { day: 3, changes: &[("reasons.interest", Some(1)), ("reasons.matters", Some(1))] };
pub const CANNOT_TELL: Taking = Taking { day: 4, changes: &[("change.importance", None)] };

impl Taking {
    fn file(&self) -> String {
        let mut file: Value = serde_json::from_str(ANSWERED).expect("the fixture is JSON");
        for (item, level) in self.changes {
            let responses = file["responses"].as_object_mut().expect("there are responses");
            match level {
                Some(level) => responses.insert((*item).to_owned(), json!(level)),
                None => responses.remove(*item),
            };
        }
        for (moment, time) in [("started_at", "09:00:00Z"), ("completed_at", "09:13:20Z")] {
            file[moment] = json!(format!("2026-11-{:02}T{time}", self.day));
        }
        file.to_string()
    }

    /// Restores it under *My data*.
    #[track_caller]
    pub fn is_restored_by(&self, person: &Person) {
        let file = person.has_a_file(&format!("taking-{}.json", self.day), &self.file());
        person.goes_to("/data").sees_the_heading("My data").picks_file("Choose a backup file", &file);
        person.sees(&self.in_words());
    }

    /// Opens its result, from *My data*.
    #[track_caller]
    pub fn is_opened_by(&self, person: &Person) {
        person.goes_to("/data").sees_the_heading("My data").presses(&format!("Open {}", self.in_words())).arrives();
        person.sees("You know more about yourself than these answers do.");
    }

    fn in_words(&self) -> String {
        format!("{} November 2026", self.day)
    }
}
