//! The calendar file, read back by somebody else's parser.

use crate::arbitrary::{cases, texts};
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use own_reasons::administration::Administration;
use own_reasons::date::{Date, Timestamp};
use own_reasons::export;
use own_reasons::instrument::{Choice, Instrument, ItemId, SummaryText};
use own_reasons::response::{Response, Text};
use own_reasons::taking::{Taking, TakingId};
use proptest::{prop_assert, prop_assert_eq, proptest};

const NOW: &str = "2026-12-31T23:05:09.250Z";

fn taking(look_again: Option<&str>, step: Option<(&str, &str)>) -> Taking {
    let mut administration = Administration::begin(Timestamp::parse(NOW).unwrap());
    if let Some((cue, step)) = step {
        let text = |raw| Text::new(raw, 2_000).unwrap();
        let step = Response::IfThen { cue: text(cue), step: text(step) };
        administration.answer(ItemId::NextIfThen, step).unwrap();
    }
    let mut taking = Taking::begin(TakingId::from_random(u128::MAX), administration);
    taking.reflection.look_again = look_again.map(|date| Date::parse(date).unwrap());
    taking
}

fn file(taking: &Taking) -> Option<String> {
    let document = export::calendar(taking, &Timestamp::parse(NOW).unwrap(), Instrument::current())?;
    assert_eq!((document.file_name.as_str(), document.media_type), ("own-reasons.ics", "text/calendar"));
    Some(document.content)
}

fn words() -> &'static SummaryText {
    Instrument::current().summary()
}

fn my_step(step: &str) -> String {
    words().step_event.replace("{then}", step)
}

fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap();
    calendar
        .components
        .into_iter()
        .map(|component| match component {
            CalendarComponent::Event(event) => event,
            other => panic!("{other:?}"),
        })
        .collect()
}

fn day(date: Option<DatePerhapsTime>) -> String {
    match date {
        Some(DatePerhapsTime::Date(date)) => date.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_day_to_look_again_is_a_whole_day() {
    let file = file(&taking(Some("2027-01-30"), None)).unwrap();
    let [event] = events(&file).try_into().unwrap();
    assert_eq!(event.get_summary(), Some(words().look_again_event.as_str()));
    assert_eq!(day(event.get_start()), "2027-01-30");
    assert_eq!(day(event.get_end()), "2027-01-31");
    assert_eq!(event.get_uid(), Some("ffffffffffffffffffffffffffffffff-look-again@own-reasons.invalid"));
    assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
}

#[test]
fn the_step_stands_on_the_next_day_even_in_the_next_year() {
    let file = file(&taking(None, Some(("it is nine", "I call one customer I lost")))).unwrap();
    let [event] = events(&file).try_into().unwrap();
    assert_eq!(event.get_summary(), Some(my_step("I call one customer I lost").as_str()));
    assert_eq!(event.get_description(), Some("it is nine"));
    assert_eq!((day(event.get_start()), day(event.get_end())), ("2027-01-01".to_owned(), "2027-01-02".to_owned()));
}

#[test]
fn both_stand_in_one_file_under_ids_of_their_own() {
    let file = file(&taking(Some("2027-01-30"), Some(("a", "b")))).unwrap();
    let ids: Vec<String> = events(&file).iter().map(|event| event.get_uid().unwrap().to_owned()).collect();
    assert_eq!(ids.len(), 2);
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn without_a_day_and_a_step_there_is_no_file() {
    assert_eq!(file(&taking(None, None)), None);
}

#[test]
fn row_14_a_hidden_step_is_not_in_the_calendar() {
    let mut taking = taking(None, Some(("a", "b")));
    let fine = Response::Pick(Choice::Fine);
    taking.administration.answer(ItemId::StartMood, fine).unwrap();
    assert_eq!(file(&taking), None);
}

#[test]
fn every_event_is_stamped_in_utc() {
    let file = file(&taking(Some("2027-01-30"), Some(("a", "b")))).unwrap();
    let stamps: Vec<&str> = file.lines().filter(|line| line.starts_with("DTSTAMP")).collect();
    assert_eq!(stamps, ["DTSTAMP:20261231T230509Z"; 2]);
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn any_step_comes_back_as_it_was_written(cue in texts(2_000), step in texts(2_000)) {
        let file = file(&taking(None, Some((cue.as_str(), step.as_str())))).unwrap();
        assert_lines_are_as_the_standard_has_them(&file);
        let [event]: [Event; 1] = events(&file).try_into().unwrap();
        let cue = as_a_calendar_shows(cue.as_str());
        prop_assert_eq!(event.get_description(), Some(cue.as_str()));
        let summary = my_step(&as_a_calendar_shows(step.as_str()));
        prop_assert_eq!(event.get_summary(), Some(summary.as_str()));
        prop_assert!(event.get_start().is_some());
    }
}

#[test]
fn hostile_and_long_steps_come_back_as_they_were_written() {
    let long = "äöü🙂 ".repeat(400);
    for text in [
        "a, b; c: d\\e",
        "a\\nb\nc\\,d",
        "END:VEVENT\nBEGIN:VALARM\nACTION:EMAIL",
        "x\r\nATTACH:https://example.com",
        "=HYPERLINK(\"https://example.com\")",
        "\u{202e}drowkcab",
        "null\0byte",
        "tab\tulator",
        "a\rb\r\nc",
        "a  b   c ",
        long.as_str(),
        "日本語".repeat(600).as_str(),
        " x".repeat(990).as_str(),
    ] {
        let file = file(&taking(None, Some((text, text)))).unwrap();
        assert_lines_are_as_the_standard_has_them(&file);
        let [event] = events(&file).try_into().unwrap();
        assert_eq!(event.get_description(), Some(as_a_calendar_shows(text.trim()).as_str()), "{file}");
    }
}

// RFC 5545, section 3.1: CRLF, at most 75 octets a line, folded between characters.
fn assert_lines_are_as_the_standard_has_them(file: &str) {
    let lines: Vec<&str> = file.split("\r\n").collect();
    assert_eq!(lines.last(), Some(&""), "the last line ends too");
    for line in &lines {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n', '\0']), "{line:?}");
    }
    let unfolded = file.replace("\r\n ", "");
    let names = unfolded.split_terminator("\r\n").map(|line| line.split([':', ';']).next().unwrap());
    let names: Vec<&str> = names.collect();
    let event = ["BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "END"];
    let expected = [&["BEGIN", "VERSION", "PRODID", "CALSCALE"][..], &event[..], &["END"][..]].concat();
    assert_eq!(names, expected, "{file}");
}

// Controls but the line break have no place in a calendar; those that part words become spaces.
fn as_a_calendar_shows(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\t', '\r'], " ").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}
