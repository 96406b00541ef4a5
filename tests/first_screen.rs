//! The first screen stands twice, in the page that paints before the program and in the program: in the same words.

#![allow(clippy::unwrap_used, clippy::panic)]

use own_reasons::date::Timestamp;
use own_reasons::instrument::{Instrument, ItemId, ResponseFormat};
use own_reasons::route::Route;
use own_reasons::session::{Moment, Session};

const PAGE: &str = include_str!("../index.html");
const WORDING: &str = include_str!("../src/app/text.rs");

/// What the program says only once it knows what is kept here.
const PROGRAM_ONLY: [&str; 4] = ["GO_ON", "BEGIN_ANEW", "LAST_RESULT", "OPEN_FILE"];

const TEAM_PAGE: &str = include_str!("../team.html");
const TEAM_WORDING: &str = include_str!("../src/team_app/text.rs");
/// What stands on the first screen of the head of sales, and what only the program can take answers to.
const TEAM_FIRST: [&str; 3] = ["TITLE", "LEAD", "APART"];

#[test]
fn the_page_of_team_figures_says_what_its_program_says() {
    let module = TEAM_WORDING.split_once("pub mod start {").unwrap().1;
    for name in TEAM_FIRST {
        let rest = module.split_once(&format!("pub const {name}: &str =")).unwrap().1;
        let words = rest.split_once("\";").unwrap().0.trim_start().trim_start_matches('"');
        assert!(TEAM_PAGE.contains(words), "{name} stands otherwise in team.html: {words}");
    }
}

#[test]
fn the_page_says_what_the_program_says() {
    let module = WORDING.split_once("pub mod start {").unwrap().1;
    let module = module.split_once("\n}\n").unwrap().0;
    let mut compared = 0;
    for constant in module.split("pub const ").skip(1) {
        let (name, rest) = constant.split_once(": &str =").unwrap();
        let words = rest.split_once("\";").unwrap().0.trim_start().trim_start_matches('"').replace("\\\"", "\"");
        if !PROGRAM_ONLY.contains(&name) {
            assert!(PAGE.contains(&words), "{name} stands otherwise in index.html: {words}");
            compared += 1;
        }
    }
    assert_eq!(compared, 10);
}

#[test]
fn the_first_question_stands_in_the_page_as_the_program_asks_it() {
    let moment = Moment { now: Timestamp::parse("2026-11-26T09:00:00Z").unwrap(), random: 7, ms: 0 };
    let session = Session::new(Route::Begin, &moment);
    let instrument = Instrument::current();
    let item = instrument.item(ItemId::StartMood);
    let place = session.place(ItemId::StartMood);
    let ResponseFormat::Pick { options, .. } = &item.format else {
        panic!("the first question is one of several");
    };
    let mut expected = vec![
        format!("<span>{}</span>", instrument.part(item.part).title),
        format!(">Question {} of {}</span>", place.number, place.of),
        format!("value=\"{}\" max=\"{}\"", place.number, place.of),
        format!(">{}</h1>", instrument.ask(ItemId::StartMood, session.administration())),
    ];
    for option in options {
        let code = option.choice.code();
        expected.push(format!("name=\"start.mood\" value=\"{code}\"><span>{}</span>", option.label));
    }
    for (element, name) in
        [("button class=\"primary\"", "CONTINUE"), ("button class=\"quiet\"", "SKIP"), ("a class=\"back", "BACK")]
    {
        assert!(PAGE.contains(&format!("<{element}")), "{element}");
        let words = WORDING.split_once(&format!("pub const {name}: &str = \"")).unwrap().1.split_once('"').unwrap().0;
        expected.push(format!(">{words}</"));
    }
    let waiting = WORDING.split_once("UNDER_WAY: &str = \"").unwrap().1.split_once('"').unwrap().0;
    expected.push(format!("data-says=\"{waiting}\""));
    for part in expected {
        assert!(PAGE.contains(&part), "this stands otherwise in index.html: {part}");
    }
    assert_eq!(PAGE.matches("name=\"start.mood\"").count(), options.len());
}

#[test]
fn the_page_leads_to_how_it_works_by_the_name_of_that_page() {
    let title = WORDING.split_once("pub const HOW: &str = \"How").unwrap().1.split_once('"').unwrap().0;
    let link = format!("<a href=\"#/how\">How{title}</a>");
    assert_eq!(PAGE.matches(&link).count(), 2, "one beside the limits, one in the footer: {link}");
}
