//! What a person can take away: one format a file, each from data to a [`Document`], without any I/O.

mod calendar;
mod html;
mod json;
mod markdown;
mod text;

pub use calendar::calendar;
pub use html::{article, before_a_call, web_page};
pub use json::data;
pub use markdown::markdown;
pub use text::{plain_text, receipt};

use crate::date::Date;
use crate::html::turns_text_around;
use crate::response::Text;

/// A file that is not written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is called.
    pub file_name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What is in it.
    pub content: String,
}

/// `own-reasons-summary-ALIAS-DATE.EXT`, the alias in letters and digits that every system takes.
fn file_name(alias: Option<&Text>, date: Date, extension: &str) -> String {
    let alias = alias.map_or_else(String::new, |alias| {
        let mut name = String::new();
        for c in alias.as_str().chars() {
            if stands_in_file_names(c) {
                name.push(c);
            } else if !name.is_empty() && !name.ends_with('-') {
                name.push('-');
            }
        }
        if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        name
    });
    format!("own-reasons-summary-{alias}{date}.{extension}")
}

// Letters and digits of ASCII, and everything from Latin-1 letters up to where symbols and emoji begin, but for
// what cannot be seen: a mark of direction, a space, and a separator.
fn stands_in_file_names(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '\u{c0}'..='\u{1fff}' | '\u{3040}'..='\u{d7ff}')
            && !matches!(c, '\u{61c}' | '\u{1680}' | '\u{180e}')
}

/// The lines of a text, whichever way they end, without what would turn text around.
fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut last = '\0';
    for c in text.chars() {
        match c {
            '\n' if last == '\r' => {}
            '\n' | '\r' => lines.push(std::mem::take(&mut line)),
            c if turns_text_around(c) => {}
            c => line.push(c),
        }
        last = c;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_in_one_of_three_ways_and_holds_no_override() {
        assert_eq!(lines("a\nb\r\nc\rd\r\r\u{202e}e"), ["a", "b", "c", "d", "", "e"]);
        assert_eq!(lines(""), [""]);
    }

    #[test]
    fn an_alias_becomes_part_of_a_file_name_that_every_system_takes() {
        let date = Date::new(2026, 11, 23).unwrap();
        for (alias, name) in [
            ("Johnny", "own-reasons-summary-Johnny-2026-11-23.html"),
            ("../../etc/passwd", "own-reasons-summary-etc-passwd-2026-11-23.html"),
            ("<script>", "own-reasons-summary-script-2026-11-23.html"),
            ("💥", "own-reasons-summary-2026-11-23.html"),
            ("a\u{61c}b\u{1680}c\u{180e}d", "own-reasons-summary-a-b-c-d-2026-11-23.html"),
            ("Zoë van 't Hof", "own-reasons-summary-Zoë-van-t-Hof-2026-11-23.html"),
        ] {
            let alias = Text::new(alias, 60).unwrap();
            assert_eq!(file_name(Some(&alias), date, "html"), name);
        }
    }
}
