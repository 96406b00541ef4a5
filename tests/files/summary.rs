//! What leaves the device: what is ticked, and of the rest not a trace.

use crate::arbitrary::{blocks, cases, takings};
use crate::marked::{self, LATENCY, PATHS, all_words, let_out, summary_with, whole_summary, word};
use crate::page::Page;
use own_reasons::administration::Path;
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::scoring::{Scale, Standing};
use own_reasons::summary::{Block, Summary};
use proptest::sample::select;
use proptest::{prop_assert, prop_assert_eq, proptest};
use pulldown_cmark::{Event, Parser};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// A summary in one format: the file as it is, and what there is to read in it.
struct Format {
    name: &'static str,
    raw: String,
    readable: String,
}

fn formats(summary: &Summary) -> [Format; 4] {
    let instrument = Instrument::current();
    let text = export::plain_text(summary, instrument);
    let page = export::web_page(summary, instrument).content;
    let data = export::data(summary).content;
    let markdown = export::markdown(summary, instrument).content;
    [
        Format { name: "text", readable: text.clone(), raw: text },
        Format { name: "page", readable: Page::read(&page).visible, raw: page },
        Format { name: "markdown", readable: without_markup(&markdown), raw: markdown },
        Format { name: "data", readable: String::new(), raw: data },
    ]
}

fn without_markup(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push('\n'),
            _ => {}
        }
    }
    text
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn only_what_is_ticked_leaves_the_device(path in select(&PATHS[..]), ticked in blocks()) {
        let formats = formats(&summary_with(&ticked, marked::taking(path, word)));
        let data = json(&formats[3].raw);

        // The name and the first topic are written for the summary alone, and go with it.
        let mut expected = BTreeSet::from([word("alias"), word("first topic")]);
        for block in &ticked {
            expected.extend(let_out(*block, path).theirs);
        }
        for format in &formats {
            for word in all_words() {
                prop_assert_eq!(format.raw.contains(&word), expected.contains(&word), "{} in {}", word, format.name);
            }
        }
        for block in Block::ALL {
            let ticked = ticked.contains(block);
            let let_out = let_out(*block, path);
            for member in let_out.members {
                prop_assert_eq!(data.pointer(member).is_some(), ticked, "{}", member);
            }
            for format in &formats[..3] {
                let readable = compared(&format.readable);
                for words in &let_out.ours {
                    prop_assert_eq!(readable.contains(&compared(words)), ticked, "{} in {}", words, format.name);
                }
            }
        }
    }

    #[test]
    fn no_rating_no_time_and_no_total_leaves_the_device(path in select(&PATHS[..]), ticked in blocks()) {
        let taking = marked::taking(path, word);
        let (id, latency) = (taking.id.as_str().to_owned(), LATENCY.to_string());
        for format in formats(&summary_with(&ticked, taking)) {
            for secret in [id.as_str(), latency.as_str(), "latenc", "13:47", "14:58", "T13", "T14", "2026-11-22"] {
                prop_assert!(!format.raw.contains(secret), "{} in {}", secret, format.name);
            }
            // The two days, "30 days" and "why is it not a 10": no other number is there to be read.
            let known = ["", "2026", "11", "23", "2031", "07", "19", "30", "10"];
            let mut numbers = format.readable.split(|c: char| !c.is_ascii_digit());
            prop_assert_eq!(numbers.find(|number| !known.contains(number)), None, "in {}", format.name);
            if format.name == "data" {
                prop_assert_eq!(numbers_in(&json(&format.raw), ""), Vec::<String>::new());
            }
        }
    }

    #[test]
    fn a_scale_of_a_single_item_or_without_a_sem_has_a_band_and_no_number(taking in takings()) {
        let summary = whole_summary(taking);
        for line in summary.profile.iter().chain(&summary.whose_goal) {
            let given_away = line.scale.items().len() == 1 || line.scale.sem().is_none();
            prop_assert_eq!(line.span.is_none(), given_away, "{:?}", line);
            prop_assert!(![Scale::N, Scale::L].contains(&line.scale), "the single rating would be plain to see");
        }
    }

    #[test]
    fn a_scale_is_a_stretch_and_never_a_point(taking in takings()) {
        let summary = whole_summary(taking);
        for line in summary.profile.iter().chain(&summary.whose_goal) {
            prop_assert!(line.span.is_none_or(|(from, to)| from < to), "{:?}", line);
        }
    }

    #[test]
    fn the_page_needs_nothing_and_runs_nothing(taking in takings()) {
        let html = export::web_page(&whole_summary(taking), Instrument::current()).content;
        Page::read(&html).needs_and_runs_nothing();
    }
}

// Some headings are in capitals, and between a scale and its band stands a colon or the edge of a cell.
fn compared(text: &str) -> String {
    text.to_lowercase().replace(": ", "")
}

/// The places of all numbers in the data but the version and the stretches of the bars.
fn numbers_in(value: &Value, place: &str) -> Vec<String> {
    match value {
        Value::Number(_) if place == "/format_version" => Vec::new(),
        Value::Number(_) if place.ends_with("/from") || place.ends_with("/to") => Vec::new(),
        Value::Number(_) => vec![place.to_owned()],
        Value::Array(list) => list.iter().flat_map(|value| numbers_in(value, &format!("{place}/0"))).collect(),
        Value::Object(members) => {
            members.iter().flat_map(|(name, value)| numbers_in(value, &format!("{place}/{name}"))).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn a_page_without_addresses_of_the_rep_has_none_at_all() {
    for path in PATHS {
        let html = export::web_page(&whole_summary(marked::taking(path, word)), Instrument::current()).content;
        Page::read(&html).needs_and_runs_nothing();
        let html = html.to_lowercase();
        for trace in [
            "<script",
            "http:",
            "https:",
            "//",
            "javascript",
            "src=",
            "href=",
            "url(",
            "<link",
            "<img",
            "<a ",
            "<form",
            " on",
        ] {
            let found = html.match_indices(trace).any(|(at, _)| trace != " on" || is_handler(&html[at + 1..]));
            assert!(!found, "{trace}");
        }
    }
}

// As in ` onclick=`, and not as in "on your own".
fn is_handler(text: &str) -> bool {
    let name = text.len() - text.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
    name > 2 && text[name..].starts_with('=')
}

#[test]
fn the_page_carries_the_same_data_as_the_data_file() {
    for path in PATHS {
        let summary = whole_summary(marked::taking(path, word));
        let page = Page::read(&export::web_page(&summary, Instrument::current()).content);
        assert_eq!(json(&page.data), json(&export::data(&summary).content));
    }
}

#[test]
fn the_checksum_can_be_worked_out_by_anybody() {
    for path in PATHS {
        let taking = marked::taking(path, |place| format!("{place}: \"quoted\", {{braced}}\n\\ and  spaced"));
        let file = export::data(&whole_summary(taking)).content;
        // All members but the checksum, which is the last one, without the white space between them.
        let line = on_one_line(&file);
        let (members, checksum) = line.rsplit_once(",\"checksum\":").unwrap();
        let digest = Sha256::digest(format!("{members}}}"));
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(checksum, format!("\"sha256:{digest}\"}}"));
    }
}

fn on_one_line(json: &str) -> String {
    let (mut quoted, mut escaped) = (false, false);
    json.chars()
        .filter(|c| {
            let kept = quoted || !c.is_whitespace();
            quoted ^= *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            kept
        })
        .collect()
}

#[test]
fn nothing_ticked_leaves_the_name_the_day_and_the_first_topic() {
    let summary = summary_with(&[], marked::taking(Path::Full, word));
    let data = json(&export::data(&summary).content);
    let members: Vec<&str> = data.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        members,
        ["alias", "checksum", "format", "format_version", "instrument", "language", "taken_on", "topic"]
    );
    assert_eq!(data["taken_on"], "2026-11-23");
}

#[test]
fn only_blocks_with_something_to_tell_are_offered() {
    for path in PATHS {
        let taking = marked::taking(path, word);
        let offered = Block::offered(&taking, &Standing::of(&taking.administration));
        let expected = Block::ALL.iter().copied().filter(|block| !let_out(*block, path).members.is_empty());
        assert_eq!(offered, expected.collect::<Vec<_>>(), "{path:?}");
    }
}

#[test]
fn own_words_and_what_the_manager_says_are_not_ticked_at_first() {
    for path in PATHS {
        let taking = marked::taking(path, word);
        let summary = Summary::of(&taking, &Standing::of(&taking.administration));
        let raw = formats(&summary).map(|format| format.raw).concat();
        let left: Vec<String> = all_words().into_iter().filter(|word| raw.contains(word)).collect();
        // What they say of themselves in brief is the headline, and meant to be read.
        assert_eq!(left, [word("alias"), word("first topic"), word("own verdict")], "{path:?}");
        assert!(!taking.sharing.ticks.contains(Block::ManagerSays));
    }
}
