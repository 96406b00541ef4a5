//! Tables as spreadsheets save them, in every encoding and with every fault that is met.

use crate::arbitrary::cases;
use own_reasons::team::spreadsheet::{Delimiter, MOST_COLUMNS, MOST_ROWS, Refusal, Spreadsheet, read};
use own_reasons::team::{Notation, notation, number};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::proptest;
use std::fs;

fn fixture(name: &str) -> Spreadsheet {
    read(&fs::read(format!("{}/tests/fixtures/team/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()).unwrap()
}

fn rows(text: &str) -> Vec<Vec<String>> {
    read(text.as_bytes()).unwrap().rows
}

fn refused(text: &str) -> Refusal {
    read(text.as_bytes()).unwrap_err()
}

#[test]
fn csv_with_semicolons_and_decimal_commas_is_read() {
    let sheet = fixture("semicolons-and-decimal-commas.csv");
    assert_eq!(sheet.delimiter, Delimiter::Semicolon);
    assert_eq!(
        sheet.rows,
        [
            ["Name", "Umsatz 2026", "Umsatz 2025", "Abschlüsse", "Std. Coaching", "Was sie wollen"],
            [
                "Jürgen Weiß",
                "1.204.500,50 €",
                "998.000,00 €",
                "31",
                "2,5",
                "Freitags um drei zu Hause, bei der Kleinen"
            ],
            ["Zoë Öztürk", "87.300,00 €", "91.250,75 €", "9", "12,0", ""],
            ["Ines da Silva", "64.000,00 €", "-", "7", "8,25", "Ein eigenes Team; später"],
        ]
    );
    let sales = || sheet.rows[1..].iter().map(|row| row[1].as_str());
    assert_eq!(notation(sales()), Some(Notation::Comma));
    let figures: Vec<_> = sales().map(|cell| number(cell, Notation::Comma)).collect();
    assert_eq!(figures, [Ok(Some(1_204_500.5)), Ok(Some(87_300.0)), Ok(Some(64_000.0))]);
}

#[test]
fn unicode_text_from_excel_is_read() {
    let sheet = fixture("unicode-text-from-excel.txt");
    assert_eq!(sheet.delimiter, Delimiter::Tab);
    assert_eq!(
        sheet.rows,
        [
            ["Name", "Sales", "Hours", "What they told me"],
            ["Søren Åkesson", "1,204,500", "2.5", "Fewer \"urgent\" calls"],
            ["Nguyễn Thị Mai", "87,300", "12", "Two lines:\na team, then a rest"],
            ["أمينة", "(4,000)", "-", ""],
            ["山田", "64,000", "8", "🙂"],
        ]
    );
}

#[test]
fn csv_of_an_older_excel_with_its_own_first_line_is_read() {
    let sheet = fixture("windows-1252.csv");
    assert_eq!(sheet.delimiter, Delimiter::Semicolon);
    assert_eq!(
        sheet.rows,
        [
            ["Nom", "Chiffre d’affaires", "Prime"],
            ["Zoé Lefèvre", "1\u{a0}204\u{a0}500,50", "5 €"],
            ["Gaëlle Œuvrard", "87 300,00", "–"],
        ]
    );
}

#[test]
fn quotes_delimiters_and_line_breaks_in_cells_stay_in_them() {
    assert_eq!(
        fixture("quotes-and-line-breaks.csv").rows,
        [
            ["Name", "Wants", "Sales"],
            ["O'Neill, Pat", "Says: \"not another \"quick\" call\", \nand means it", "1,204"],
            ["Ann \"Annie\" Li", "'tis fine as it is", "87"],
            ["Bo 6\" Berg", "two; or three", "64"],
            ["", "", "0"],
        ]
    );
}

#[test]
fn rows_of_any_length_stand_as_they_stood() {
    let sheet = fixture("ragged.csv");
    assert_eq!(sheet.delimiter, Delimiter::Comma);
    let expected: [&[&str]; 7] = [
        &["Sales by person", "as of 30 June"],
        &["Name", "Sales", "Hours"],
        &["Ann", "5"],
        &["Bo", "6", "7", "see note", ""],
        &["", "", ""],
        &["Cem", "8", "9"],
        &[],
    ];
    assert_eq!(sheet.rows, expected[..6]);
}

#[test]
fn a_carriage_return_alone_ends_a_line_too() {
    assert_eq!(fixture("carriage-returns.csv").rows, [["Name", "Sales"], ["Ann", "5"], ["Bo", "6,5"]]);
}

#[test]
fn a_quote_that_is_never_closed_takes_nothing_with_it() {
    assert_eq!(
        fixture("unclosed-quote.csv").rows,
        [["Name", "Wants", "Sales"], ["Ann, A.", "calm", "5"], ["Bo", "\"fewer calls", "6"], ["Cem", "a team", "7"]]
    );
    assert_eq!(rows("Name,Sales\nAnn,\"5"), [["Name", "Sales"], ["Ann", "5"]]);
    assert_eq!(rows("6\" pipe"), [["6\" pipe"]]);
    assert_eq!(rows("Name,Size\n\"Ann\",6\"\n"), [["Name", "Size"], ["Ann", "6\""]]);
}

#[test]
fn white_space_around_cells_is_no_part_of_them() {
    assert_eq!(rows(" Name\u{a0}\t Sales \n\u{2009}Ann \t\u{202f}5"), [["Name", "Sales"], ["Ann", "5"]]);
}

#[test]
fn one_column_is_a_table_too() {
    assert_eq!(rows("Sales\n1,5\n\n2,5\n€ 1.250,00\n"), [["Sales"], ["1,5"], ["2,5"], ["€ 1.250,00"]]);
    assert_eq!(rows("5"), [["5"]]);
}

#[test]
fn where_there_is_nothing_there_is_no_table() {
    for text in ["", "\n\r\n", " \t \u{a0}", "\u{feff}", ",,,\n,,\n", ";;", "\"\"", "sep=;\r\n", "\u{feff}sep=,"] {
        assert_eq!(refused(text), Refusal::Empty, "{text:?}");
    }
    assert_eq!(read(b"\xff\xfe"), Err(Refusal::Empty));
}

#[test]
fn what_is_no_text_is_no_table() {
    for name in ["handed-over/refused/picture.png", "handed-over/refused/rich-text.rtf"] {
        let bytes = fs::read(format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let expected = if name.ends_with("png") { Refusal::NotText } else { Refusal::NotATable };
        assert_eq!(read(&bytes), Err(expected), "{name}");
    }
    assert_eq!(refused("Name,Sales\nAnn\0,5"), Refusal::NotText);
    assert_eq!(read(b"PK\x03\x04 anything"), Err(Refusal::Workbook));
}

#[test]
fn too_large_a_table_is_refused_with_its_size() {
    let row = "Ann,5\n";
    assert_eq!(rows(&row.repeat(MOST_ROWS)).len(), MOST_ROWS);
    assert_eq!(refused(&row.repeat(MOST_ROWS + 1)), Refusal::TooManyRows(MOST_ROWS + 1));
    let cells = |count: usize| vec!["5"; count].join(";");
    assert_eq!(rows(&cells(MOST_COLUMNS))[0].len(), MOST_COLUMNS);
    assert_eq!(refused(&format!("Ann;5\n{}", cells(MOST_COLUMNS + 1))), Refusal::TooManyColumns(MOST_COLUMNS + 1));
}

#[test]
fn a_sheet_saved_to_its_last_row_and_column_is_as_large_as_what_is_in_it() {
    let text = format!("Ann,5{}\n{}", ",".repeat(16_382), ",\n".repeat(1_048_575));
    let rows = rows(&text);
    assert_eq!((rows.len(), &rows[0][..3]), (1, &["Ann".to_owned(), "5".to_owned(), String::new()][..]));
}

#[test]
fn a_very_long_cell_is_there_to_its_end() {
    for inside in ["x", ",-", "'", "\"\"", "\n=", ";'", "-5,"] {
        let cell = inside.repeat(1_000_000 / inside.len());
        let text = format!("Ann,\"{cell}\"\nBo,5");
        let read = rows(&text);
        assert_eq!((read.len(), read[1][1].as_str()), (2, "5"));
        assert!(read[0][1].len() >= 499_998, "{inside:?}: {}", read[0][1].len());
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn no_bytes_are_too_much_for_it(bytes in vec(any::<u8>(), 0..200), close in "[,;\t|\"'=\r\n a-]{0,60}") {
        let _ = read(&bytes);
        let mut utf_16 = vec![0xff, 0xfe];
        utf_16.extend(&bytes);
        let _ = read(&utf_16);
        // Of text nothing is lost but borders, quotes, outer white space and an apostrophe.
        if let Ok(sheet) = read(close.as_bytes()) {
            let letters = |text: &str| text.matches(['a', '=', '-']).count();
            assert_eq!(sheet.rows.iter().flatten().map(|cell| letters(cell)).sum::<usize>(), letters(&close));
        }
    }
}
