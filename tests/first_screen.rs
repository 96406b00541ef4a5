//! The first screen stands twice, in the page that paints before the program and in the program: in the same words.

#![allow(clippy::unwrap_used, clippy::panic)]

use own_reasons::date::Timestamp;
use own_reasons::instrument::{Instrument, ItemId, ResponseFormat};
use own_reasons::route::Route;
use own_reasons::session::{Moment, Session};

const PAGE: &str = include_str!("../index.html");
const WORDING: &str = include_str!("../src/app/text.rs");

/// What the program says only once it knows what is kept here.
const PROGRAM_ONLY: [&str; 4] = ["go_on", "begin_anew", "last_result", "open_file"];

const TEAM_PAGE: &str = include_str!("../team.html");
const TEAM_WORDING: &str = include_str!("../src/team_app/text.rs");
/// What stands on the first screen of the head of sales, and what only the program can take answers to.
const TEAM_FIRST: [&str; 3] = ["title", "lead", "apart"];

/// The named sentences of a module, in order.
fn sentences(wording: &str, module: &str) -> Vec<(String, String)> {
    let module = wording.split_once(&format!("pub mod {module} {{")).unwrap().1.split_once("\n}\n").unwrap().0;
    let named = module.lines().filter_map(|line| {
        let (name, words) = line.trim().split_once(" = \"")?;
        Some((name.to_owned(), words.strip_suffix("\";")?.replace("\\\"", "\"")))
    });
    named.collect()
}

/// The sentence of this name that stands in no module.
fn sentence(wording: &str, name: &str) -> String {
    let rest = wording.split_once(&format!("\n    {name} = \"")).unwrap().1;
    rest.split_once("\";").unwrap().0.to_owned()
}

#[test]
fn the_page_of_team_figures_says_what_its_program_says() {
    let start = sentences(TEAM_WORDING, "start");
    for name in TEAM_FIRST {
        let (_, words) = start.iter().find(|(one, _)| one == name).unwrap();
        assert!(TEAM_PAGE.contains(words), "{name} stands otherwise in team.html: {words}");
    }
}

#[test]
fn the_page_says_what_the_program_says() {
    let start = sentences(WORDING, "start").into_iter().filter(|(name, _)| !PROGRAM_ONLY.contains(&name.as_str()));
    let mut compared = 0;
    for (name, words) in start {
        assert!(PAGE.contains(&words), "{name} stands otherwise in index.html: {words}");
        compared += 1;
    }
    assert_eq!(compared, 10);
}

/// What stands around a program is said again where the language changes, in the places that the page names.
#[test]
fn the_pages_say_around_their_programs_what_the_programs_say_there() {
    for (page, wording, places) in [(PAGE, WORDING, 7), (TEAM_PAGE, TEAM_WORDING, 4)] {
        assert_eq!(page.matches(" data-say=\"").count(), places);
        let texts = wording.split_once("pub fn texts()").unwrap().1.split_once("\n    }\n").unwrap().0;
        assert_eq!(texts.matches("(\"").count(), places);
        for part in page.split(" data-say=\"").skip(1) {
            let (place, rest) = part.split_once('"').unwrap();
            let words = rest.split_once('>').unwrap().1.split_once("</").unwrap().0;
            assert!(texts.contains(&format!("(\"{place}\", ")), "{place}");
            assert!(wording.contains(&format!("= \"{words}\";")), "the program says otherwise: {words}");
        }
    }
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
        [("button class=\"primary\"", "go_on"), ("button class=\"quiet\"", "skip"), ("a class=\"back", "back")]
    {
        assert!(PAGE.contains(&format!("<{element}")), "{element}");
        expected.push(format!(">{}</", sentence(WORDING, name)));
    }
    let waiting = sentence(WORDING, "    under_way");
    expected.push(format!("data-says=\"{waiting}\""));
    for part in expected {
        assert!(PAGE.contains(&part), "this stands otherwise in index.html: {part}");
    }
    assert_eq!(PAGE.matches("name=\"start.mood\"").count(), options.len());
}

#[test]
fn the_page_leads_to_how_it_works_by_the_name_of_that_page() {
    let titles = sentences(WORDING, "titles");
    let (_, title) = titles.iter().find(|(name, _)| name == "how").unwrap();
    for link in [format!("<a href=\"#/how\">{title}</a>"), format!("<a href=\"#/how\" data-say=\"how\">{title}</a>")] {
        assert_eq!(PAGE.matches(&link).count(), 1, "one beside the limits, one in the footer: {link}");
    }
}
