//! What stands between cells.

use crate::team::{Notation, number};

/// What stands between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// What is copied from a spreadsheet, and Excel's "Unicode text".
    Tab,
    /// CSV where the comma parts whole from fraction.
    Semicolon,
    /// CSV elsewhere.
    Comma,
    /// What some older systems write.
    Pipe,
}

/// So many lines are looked at, those with nothing on them aside.
const LINES: usize = 50;

impl Delimiter {
    /// All of them. Where two would do, the first: least likely to stand there for another reason.
    const ALL: [Delimiter; 4] = [Delimiter::Tab, Delimiter::Semicolon, Delimiter::Comma, Delimiter::Pipe];

    /// The sign itself.
    pub fn byte(self) -> u8 {
        match self {
            Delimiter::Tab => b'\t',
            Delimiter::Semicolon => b';',
            Delimiter::Comma => b',',
            Delimiter::Pipe => b'|',
        }
    }

    /// The one that parts most of the first lines; of several the one that parts most of them into equally many cells.
    /// A tab where none does: there is one column.
    pub(super) fn found_in(text: &str) -> Delimiter {
        let lines = counts(text);
        let parts = |place: usize| {
            let parted: Vec<usize> = lines.iter().map(|line| line[place]).filter(|count| *count > 0).collect();
            let equally = parted.iter().map(|one| parted.iter().filter(|other| *other == one).count()).max();
            (parted.len(), equally)
        };
        // Of equals `max_by_key` takes the last.
        let best = (0..Delimiter::ALL.len()).rev().max_by_key(|place| parts(*place));
        best.filter(|place| parts(*place).0 > 0).map_or(Delimiter::Tab, |place| Delimiter::ALL[place])
    }
}

/// The delimiter that a first line such as `sep=;` names, and what comes after that line.
pub(super) fn named(text: &str) -> Option<(Delimiter, &str)> {
    let (name, rest) = text.split_at_checked("sep=;".len())?;
    let sign = name.to_ascii_lowercase().strip_prefix("sep=")?.bytes().next()?;
    let rest = match rest.strip_prefix("\r\n") {
        None if !rest.is_empty() => rest.strip_prefix(['\n', '\r'])?,
        after => after.unwrap_or_default(),
    };
    let delimiter = Delimiter::ALL.into_iter().find(|delimiter| delimiter.byte() == sign)?;
    Some((delimiter, rest))
}

/// How often each delimiter stands on each of the first lines, outside of quotes.
fn counts(text: &str) -> Vec<[usize; 4]> {
    let mut lines = Vec::new();
    let mut line = [0; 4];
    let (mut line_start, mut is_quoted, mut may_open) = (0, false, true);
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && lines.len() < LINES {
        let byte = bytes[at];
        let place = Delimiter::ALL.iter().position(|delimiter| delimiter.byte() == byte);
        match byte {
            // A quote inside quotes is doubled.
            b'"' if is_quoted && bytes.get(at + 1) == Some(&b'"') => at += 1,
            b'"' if is_quoted => is_quoted = false,
            _ if is_quoted => {}
            b'"' if may_open => is_quoted = true,
            b'\n' | b'\r' => {
                lines.extend(counted(&text[line_start..at], line));
                (line, line_start) = ([0; 4], at + 1);
            }
            _ => {
                if let Some(place) = place {
                    line[place] += 1;
                }
            }
        }
        may_open = place.is_some() || matches!(byte, b'\n' | b'\r');
        at += 1;
    }
    lines.extend(counted(&text[line_start..], line));
    lines.truncate(LINES);
    lines
}

/// The counts of a line; `None` where nothing stands on it.
fn counted(line: &str, mut counts: [usize; 4]) -> Option<[usize; 4]> {
    // 1,5 alone on a line is a column of figures rather than two.
    let is_number = |notation| number(line, notation).is_ok_and(|number| number.is_some());
    if is_number(Notation::Comma) || is_number(Notation::Point) {
        counts = [0; 4];
    }
    (!line.trim().is_empty()).then_some(counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(text: &str, delimiter: Delimiter) {
        assert_eq!(Delimiter::found_in(text), delimiter, "{text}");
    }

    #[test]
    fn the_delimiter_is_found_from_the_content() {
        is("Name\tSales\nAnn\t5\n", Delimiter::Tab);
        is("Name;Sales\r\nAnn;5\r\n", Delimiter::Semicolon);
        is("Name,Sales\rAnn,5\r", Delimiter::Comma);
        is("Name|Sales\nAnn|5", Delimiter::Pipe);
        is("Name,Sales", Delimiter::Comma);
    }

    #[test]
    fn a_comma_in_a_number_or_a_text_does_not_mislead() {
        is("Name;Sales;Last year\nAnn;1,5;2,5\nBo;3,5;4,5", Delimiter::Semicolon);
        is("Ann;1,5\nBo;2,5", Delimiter::Semicolon);
        is("Name\tSales, net\nAnn\t1,234\nBo, the other\t2", Delimiter::Tab);
        is("Name,Wants\nAnn,time; a team\nBo,calm\nCem,money", Delimiter::Comma);
        is("Name,Wants\n\"Ann; A.\",\"a;b;c\"\n\"Bo; B.\",\"one\n;two\"", Delimiter::Comma);
        is("5,\"a;b\"\n6,\"c;d\"", Delimiter::Comma);
        is("5;\"say \"\"hello\"\", twice\"\n6;\"a,b\"", Delimiter::Semicolon);
    }

    #[test]
    fn lines_above_the_table_and_of_other_lengths_do_not_mislead() {
        is("Sales 2026, by person\n\nName;Sales;Deals\nAnn;5;3\nBo;6\nCem;7;8;9", Delimiter::Semicolon);
        is("Sales by person\n\nName,Sales\nAnn,5\nBo,6,,\n", Delimiter::Comma);
    }

    #[test]
    fn one_column_has_none() {
        is("Sales\n1,5\n2,5\n€ 3,250", Delimiter::Tab);
        is("", Delimiter::Tab);
    }

    #[test]
    fn excel_names_it_in_a_first_line() {
        assert_eq!(named("sep=;\r\na,b;c"), Some((Delimiter::Semicolon, "a,b;c")));
        assert_eq!(named("SEP=\t\na"), Some((Delimiter::Tab, "a")));
        assert_eq!(named("sep=,\r\r"), Some((Delimiter::Comma, "\r")));
        assert_eq!(named("sep=|"), Some((Delimiter::Pipe, "")));
        for text in ["sep=;a", "sep=:\na", "\"sep=;\"\na", "sep=", "", "a\nsep=;\n", "sep=é\n"] {
            assert_eq!(named(text), None, "{text}");
        }
    }
}
