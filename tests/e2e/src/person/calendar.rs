use super::Person;

/// A day, in the ways it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Such as "2026-11-23".
    pub iso: String,
    /// Such as "23 November 2026".
    pub in_words: String,
}

impl Person {
    /// The day that is so many days from today, by the clock of the browser.
    #[track_caller]
    pub fn counts_days(&self, from_today: u32) -> Day {
        let script = format!(
            "const day = new Date(Date.now() + {from_today} * 86400000);
             const words = {{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }};
             return [day.toISOString().slice(0, 10), day.toLocaleDateString('en-GB', words)];"
        );
        let written = self.does("count days", self.browser.script(&script));
        let text = |index: usize| written[index].as_str().unwrap_or_default().to_owned();
        Day { iso: text(0), in_words: text(1) }
    }
}
