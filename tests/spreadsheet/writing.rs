//! What goes out comes in again as it was, and nothing in it can run.

use crate::arbitrary::cases;
use own_reasons::team::spreadsheet::{Delimiter, Refusal, read, write};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::sample::select;
use proptest::strategy::{Just, Strategy};
use proptest::{prop_assert, prop_assert_eq, prop_oneof, proptest};

const DELIMITERS: [Delimiter; 4] = [Delimiter::Tab, Delimiter::Semicolon, Delimiter::Comma, Delimiter::Pipe];

const NASTY: [&str; 40] = [
    "",
    "'",
    "''",
    "'=1+1",
    "''=1+1",
    "'' =1",
    "' '=1",
    "=HYPERLINK(\"https://example.com\",\"prize\")",
    "=cmd|' /C calc'!A0",
    "+1|cmd",
    "-1+2",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=DDE(\"cmd\";\"/C calc\";\"x\")",
    "a;=1+1;b",
    "a,\"=1+1\",b",
    "one\n=two\r\n+three\r@four",
    "＝1",
    "－5",
    "-",
    "-5",
    "-1,5",
    "-1.234,50",
    "−3",
    "5,-3",
    "-A1",
    "sep=;",
    "sep=,",
    "\"",
    "\"\"",
    "\"quoted\"",
    "a\"b",
    "a\nb",
    "a\rb",
    "\u{202e}drowkcab\u{202c}",
    "\u{200f}5\u{200e}",
    "🙂 日本語 العربية",
    "{\"a\":1}",
    "<html>",
    "PK\u{3}\u{4}",
    "age-encryption.org/v1\n",
];

fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

fn cells() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(&NASTY[..]).prop_map(str::to_owned),
        3 => "[-=+@'\",;|\t\r\n a1.\u{ff1d}\u{feff}\u{a0}]{0,10}",
        1 => any::<String>().prop_map(|text| text.replace('\0', "")),
        2 => any::<i32>().prop_map(|number| (f64::from(number) / 100.0).to_string()),
        1 => Just(String::new()),
    ]
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn what_was_written_is_read_as_it_was(rows in vec(vec(cells(), 1..6), 0..8), delimiter in select(&DELIMITERS[..])) {
        let mut expected: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| cell.trim_matches(is_space).to_owned()).collect()).collect();
        while expected.last().is_some_and(|row| row.iter().all(String::is_empty)) {
            expected.pop();
        }
        let written = write(&rows, delimiter);
        match read(written.as_bytes()) {
            Ok(sheet) => {
                let has_columns = rows.iter().any(|row| row.len() > 1);
                prop_assert!(!has_columns || sheet.delimiter == delimiter, "{:?} in {written}", sheet.delimiter);
                prop_assert_eq!(sheet.rows, expected);
            }
            Err(refusal) => prop_assert!(refusal == Refusal::Empty && expected.is_empty(), "{refusal:?}"),
        }
    }

    #[test]
    fn whichever_way_it_is_taken_apart_nothing_in_it_is_a_formula(cells in vec(cells(), 1..6)) {
        let written = write(&[cells], Delimiter::Comma);
        for piece in written.split([',', ';', '\t', '|', '\n', '\r']) {
            let piece = piece.trim_matches(|c| is_space(c) || c == '"');
            let is_figure = piece.chars().all(|c| c.is_ascii_digit() || is_space(c) || "+-.%".contains(c));
            prop_assert!(is_figure || !piece.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{written}");
        }
    }
}

#[test]
fn it_is_csv_as_excel_takes_it() {
    let rows = [["Name", "Sales", "Wants"], ["Zoë", "-5.5", "=1+1"], ["\"Bo\"", "-1,5", ""]];
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
    let expected =
        "\u{feff}\"Name\";\"Sales\";\"Wants\"\r\n\"Zoë\";\"-5.5\";\"'=1+1\"\r\n\"\"\"Bo\"\"\";\"-1,5\";\"\"\r\n";
    assert_eq!(write(&rows, Delimiter::Semicolon), expected);
    assert_eq!(write(&[], Delimiter::Comma), "\u{feff}");
}

#[test]
fn a_null_character_does_not_spoil_the_file() {
    let sheet = read(write(&[vec!["A\0nn".to_owned(), "\0=1".to_owned()]], Delimiter::Comma).as_bytes()).unwrap();
    assert_eq!(sheet.rows, [["A\u{fffd}nn", "\u{fffd}=1"]]);
}
