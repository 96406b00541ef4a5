//! What a rep's app makes is refused here, whatever its format and however it comes.

use crate::arbitrary::{cases, takings};
use crate::marked::{self, PATHS, summary_with, whole_summary};
use own_reasons::caseload::Case;
use own_reasons::date::{Date, Timestamp};
use own_reasons::exchange;
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::json::Json;
use own_reasons::summary::Summary;
use own_reasons::taking::Taking;
use own_reasons::team::spreadsheet::{Delimiter, Refusal, read, write};
use own_reasons::wording::Language;
use proptest::proptest;
use std::fs;
use std::path::Path;

/// Everything that is made from a taking and its summary, by kind.
fn files(taking: &Taking, summary: &Summary) -> Vec<(&'static str, String)> {
    let instrument = Instrument::current();
    let today = Date::new(2026, 11, 24).unwrap();
    let now = Timestamp::parse("2026-11-24T08:00:00Z").unwrap();
    let case = Case::opened(summary.clone(), today);
    let record = exchange::encode_taking(taking).to_line();
    let mut files = vec![
        ("web page", export::web_page(summary, instrument).content),
        ("data", export::data(summary).content),
        ("Markdown", export::markdown(summary, instrument).content),
        ("text", export::plain_text(summary, instrument)),
        ("receipt", export::receipt(today, instrument)),
    ];
    files.extend(export::calendar(taking, &now, instrument).map(|calendar| ("calendar", calendar.content)));
    for (kind, json) in [
        ("taking", exchange::encode_taking(taking)),
        ("administration", exchange::encode_administration(&taking.administration)),
        ("backup", exchange::encode_backup([taking].into_iter(), &[], &now)),
        ("backup of what nobody could read", exchange::encode_backup([].into_iter(), &[("key", &record)], &now)),
        ("empty backup", exchange::encode_backup([].into_iter(), &[], &now)),
        ("case", exchange::encode_case(&case)),
        ("caseload", exchange::encode_caseload([&case].into_iter(), &now)),
        ("summary", exchange::encode_summary(summary)),
    ] {
        files.extend([(kind, Json::to_line(&json)), (kind, json.to_pretty())]);
    }
    files
}

fn assert_refused(kind: &str, bytes: &[u8]) {
    let shown = || String::from_utf8_lossy(&bytes[..bytes.len().min(300)]).into_owned();
    assert_eq!(read(bytes), Err(Refusal::RepsFile), "{kind}: {}", shown());
}

fn utf_16(text: &str) -> Vec<u8> {
    [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}

const SPANISH: &str = include_str!("../../src/content/own-reasons-1.0.0.es.json");

/// Does this with the instrument in each language.
fn in_every_language(act: impl Fn()) {
    act();
    Instrument::put_in_force(Instrument::translated(SPANISH).ok());
    assert_eq!(Instrument::current().language(), Language::Spanish);
    act();
    Instrument::put_in_force(None);
}

#[test]
fn every_file_of_the_reps_app_is_refused() {
    in_every_language(every_file_is_refused);
}

fn every_file_is_refused() {
    for path in PATHS {
        let mut taking = marked::taking(path, marked::word);
        for (kind, text) in files(&taking, &whole_summary(taking.clone())) {
            assert_refused(kind, text.as_bytes());
            assert_refused(kind, format!("\u{feff}\r\n {}", text.replace('\n', "\r\n")).as_bytes());
            assert_refused(kind, &utf_16(&text));
            // As a mail quotes it, as one cell, and among figures.
            assert_refused(kind, format!("Hi Dana,\n\n> {}", text.replace('\n', "\n> ")).as_bytes());
            let cell = |text: &str| vec![text.to_owned()];
            assert_refused(kind, write(&[cell("Wants"), cell(&text)], Delimiter::Comma).as_bytes());
            assert_refused(kind, format!("Name\tSales\nAnn\t5\n{text}").as_bytes());
        }
        taking.sharing.alias = None;
        for (kind, text) in files(&taking, &summary_with(&[], taking.clone())) {
            assert_refused(kind, text.as_bytes());
        }
    }
}

#[test]
fn a_file_that_breaks_off_is_refused_as_well() {
    in_every_language(every_file_that_breaks_off_is_refused);
}

fn every_file_that_breaks_off_is_refused() {
    let taking = marked::taking(own_reasons::administration::Path::Full, marked::word);
    for (kind, text) in files(&taking, &whole_summary(taking.clone())) {
        for part in [2, 3, 10] {
            let end = (text.len() / part).max(130);
            // A page has nothing but its head up to there.
            let end = if kind == "web page" { text.find("<style>").unwrap().max(end) } else { end };
            let begun = text.get(..end).unwrap_or(&text);
            if kind != "receipt" && kind != "calendar" {
                assert_refused(kind, begun.as_bytes());
            }
        }
    }
}

/// The files below a folder.
fn all_in(folder: &Path, suffix: &str, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all_in(&path, suffix, found);
        } else if path.to_string_lossy().ends_with(suffix) {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

fn fixtures(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    all_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder), "", &mut found);
    assert!(!found.is_empty());
    found
}

#[test]
fn every_file_ever_shipped_is_refused() {
    let shipped = ["fixtures/handed-over/v1", "fixtures/takings-v1", "fixtures/caseload-v1", "e2e/fixtures"];
    for (name, bytes) in shipped.into_iter().flat_map(fixtures).filter(|(name, _)| !name.ends_with("SHA256SUMS")) {
        assert_refused(&name, &bytes);
    }
    for (name, bytes) in fixtures("fixtures/handed-over/locked-v1").iter().filter(|(name, _)| name.ends_with(".age")) {
        assert_eq!(read(bytes), Err(Refusal::Locked), "{name}");
    }
}

#[test]
fn damage_does_not_make_a_table_of_one() {
    // What says nothing of whose it is.
    let others = ["somebody-elses", "picture.png", "rich-text.rtf", "like-age.txt", "blank.txt", "empty.json"];
    for (name, bytes) in fixtures("fixtures/handed-over/refused") {
        if !others.iter().any(|other| name.contains(other)) {
            assert!(
                matches!(read(&bytes), Err(Refusal::RepsFile | Refusal::NotText)),
                "{name}: {:?}",
                read(&bytes).map(|sheet| sheet.rows.len())
            );
        }
    }
}

#[test]
fn a_table_that_speaks_of_the_app_is_still_read() {
    for text in [
        "Name,What they told me they want\nAnn,her own reasons for it\nBo,\"\"\"Own Reasons\"\" asks the same\"",
        "Own Reasons,Sales\nAnn,5",
        "Name,Link\nAnn,https://example.com/own-reasons/",
        "Before we talk,Answered on\n1,2",
        "Name;Note\nAnn;These are somebody's own answers, I think; not mine",
        "Name,Note\nAnn,has done a self-assessment",
    ] {
        assert!(read(text.as_bytes()).is_ok_and(|sheet| sheet.rows.len() > 1), "{text}");
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn whatever_was_answered_its_files_are_refused(taking in takings()) {
        for summary in [whole_summary(taking.clone()), summary_with(&[], taking.clone())] {
            for (kind, text) in files(&taking, &summary) {
                assert_refused(kind, text.as_bytes());
            }
        }
    }
}
