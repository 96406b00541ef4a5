//! Cells that a spreadsheet would run, and the apostrophe that keeps them text.
//!
//! Programs differ in what they take for the border between cells, each by its own settings. So a formula after any
//! delimiter or line end inside a cell is treated as one at its start
//! (<https://owasp.org/www-community/attacks/CSV_Injection>).

use crate::team::{Notation, number};
use std::borrow::Cow;

/// What begins a formula in one program or another.
const SIGNS: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// What may be a border between cells somewhere.
const BORDERS: &[char] = &[',', ';', '\t', '|', '\n', '\r'];

fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

/// The cell without white space around it, which is no part of it; so none begins with a tab or a line end either.
pub fn trimmed(cell: &str) -> &str {
    cell.trim_matches(is_space)
}

/// The cell as it is written: an apostrophe before each formula in it.
pub fn guarded(cell: &str) -> String {
    let cell = cell.replace('\0', "\u{fffd}");
    let mut written = String::with_capacity(cell.len() + 1);
    for (piece, rest) in pieces(trimmed(&cell)) {
        if is_guarded(rest) {
            written.push('\'');
        }
        written.push_str(piece);
    }
    written
}

/// The cell that is written so.
pub fn unguarded(written: &str) -> Cow<'_, str> {
    let written = trimmed(written);
    if !written.contains('\'') {
        return Cow::Borrowed(written);
    }
    let mut cell = String::with_capacity(written.len());
    for (piece, rest) in pieces(written) {
        let has_guard = rest.strip_prefix('\'').is_some_and(is_guarded);
        cell.push_str(&piece[usize::from(has_guard)..]);
    }
    Cow::Owned(trimmed(&cell).to_owned())
}

/// What stands between borders, each with all that comes from there on.
fn pieces(cell: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = cell;
    cell.split_inclusive(BORDERS).map(move |piece| {
        let from = rest;
        rest = &rest[piece.len()..];
        (piece, from)
    })
}

/// Whether an apostrophe is put before it. It is so too where apostrophes stand there already: taking one away always
/// gives what was there.
fn is_guarded(rest: &str) -> bool {
    let bare = rest.trim_start_matches('\'');
    // What comes after a border is looked at there.
    let is_passed_over = |c: char| c == '"' || is_space(c) && !BORDERS.contains(&c);
    bare.trim_start_matches(is_passed_over).starts_with(SIGNS) && !is_plain(bare)
}

/// Whether it is a number and nothing else, such as -5, or a dash: as a formula it would be the same. A unit such as in
/// -A1 may be the name of a cell.
fn is_plain(rest: &str) -> bool {
    const LONGEST: usize = 40;
    let has_nothing_else = |c: char| c.is_ascii_digit() || is_space(c) || matches!(c, '.' | ',' | '%' | '+' | '-');
    rest.len() <= LONGEST
        && rest.chars().all(has_nothing_else)
        && (number(rest, Notation::Point).is_ok() || number(rest, Notation::Comma).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_text_and_is_itself_again_when_read() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"https://example.com\")", "'=HYPERLINK(\"https://example.com\")"),
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("@SUM(1+1)*cmd|' /C calc'!A0", "'@SUM(1+1)*cmd|' /C calc'!A0"),
            ("+1|cmd", "'+1|cmd"),
            ("-1+2", "'-1+2"),
            ("-A1", "'-A1"),
            ("-1,cmd|' /C calc'!A0", "'-1,cmd|' /C calc'!A0"),
            ("-5 EUR", "'-5 EUR"),
            ("- fewer calls", "'- fewer calls"),
            ("＝1+1", "'＝1+1"),
            ("－5", "'－5"),
            ("\"=1\"", "'\"=1\""),
            ("Ann;=1+1;Bo", "Ann;'=1+1;Bo"),
            ("Ann, \"=1+1", "Ann,' \"=1+1"),
            ("one\n=two\r@three", "one\n'=two\r'@three"),
            ("'=1", "''=1"),
            ("''' @", "'''' @"),
        ] {
            assert_eq!(guarded(cell), written);
            assert_eq!(unguarded(written), cell);
        }
        assert_eq!(guarded("\t=1 "), "'=1");
        assert_eq!(unguarded(" ' =1 "), "=1");
    }

    #[test]
    fn what_no_spreadsheet_runs_stays_as_it_is() {
        for cell in [
            "",
            "-",
            "-5",
            "+5",
            "-1.5",
            "-1,5",
            "-1.234,50",
            "- 5",
            "-5 %",
            "−3",
            "−3 kr",
            "1-2",
            "a=b",
            "a@b.c",
            "'",
            "''",
            "'tis",
            "'-5",
            "(5)",
            "Ann, Bo; Cem",
            "5, -3",
            "🙂=1",
        ] {
            assert_eq!(guarded(cell), cell);
            assert_eq!(unguarded(cell), cell);
        }
    }

    #[test]
    fn a_null_character_is_shown_as_such() {
        assert_eq!(guarded("\0=1"), "\u{fffd}=1");
    }
}
