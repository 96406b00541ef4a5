//! What a person takes along, and that it is what they saw and ticked.

use crate::answers::{Answers, ready};
use journeys::{Download, Person, Questionnaire};
use serde_json::Value;

const PREVIEW: &str = "This is what they see";
const GOAL: &str = "Work with customers I like";

#[test]
fn every_file_holds_what_the_preview_showed_and_nothing_else() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts().goes_through(&ready());
    person.finishes().presses("In 30 days").takes_pictures("result");
    let (today, look_again) = (person.counts_days(0), person.counts_days(30));
    person.sees(&look_again.in_words).presses("Make my summary").arrives();

    person.writes("A name for it, if you want one", "Johnny");
    person.writes("The first topic, if you want to set it", "Asking for the decision");
    let title = words.on_the_summary("title_with_alias").replace("{alias}", "Johnny");
    person.sees_under(PREVIEW, &title).sees_under(PREVIEW, "Asking for the decision");

    // Their own words are out until they are ticked, and out again when they are not any more.
    assert!(!person.reads_under(PREVIEW).contains(GOAL));
    person.chooses(words.block("goal")).sees_under(PREVIEW, GOAL);
    let page = person.downloads("Web page");
    assert!(page.text.contains(GOAL));
    person.chooses(words.block("goal")).does_not_see(GOAL);
    person.chooses(words.block("why_not_lower")).sees_under(PREVIEW, "I am tired of waiting for answers.");

    person.takes_pictures("summary");

    let preview = person.reads_under(PREVIEW).replacen(PREVIEW, "", 1);
    let page = person.downloads("Web page");
    assert_eq!(page.name, format!("own-reasons-summary-Johnny-{}.html", today.iso));
    assert!(!page.text.contains(GOAL) && !page.text.contains("<script"));
    person.opens_in_a_tab(&page.path, |reader| {
        reader.sees_the_heading(&title).sees(&format!("Answered on {}", today.in_words));
        assert_eq!(in_one_line(&reader.looks().text), in_one_line(&preview));
        assert_eq!(reader.counts_scripts(), 0);
    });

    let data = person.downloads("Data (JSON)");
    assert_eq!(data.name, format!("own-reasons-summary-Johnny-{}.json", today.iso));
    let summary: Value = serde_json::from_str(&data.text).expect("the data is JSON");
    assert_eq!(summary["format"], "own-reasons/summary");
    assert_eq!(summary["format_version"], 1);
    assert_eq!(summary["alias"], "Johnny");
    assert_eq!(summary["topic"], "Asking for the decision");
    assert_eq!(summary["look_again"], look_again.iso.as_str());
    assert_eq!(summary["words"]["change.why_not_lower"], "I am tired of waiting for answers.");
    assert!(summary["goal"].is_null());
    assert!(summary["checksum"].as_str().is_some_and(|sum| sum.starts_with("sha256:")));

    let notes = person.downloads("Markdown");
    assert_eq!(notes.name, format!("own-reasons-summary-Johnny-{}.md", today.iso));
    assert!(notes.text.starts_with(&format!("# {title}\n")));
    assert!(notes.text.contains("> I am tired of waiting for answers."));

    for file in [&page, &data, &notes] {
        tells_nothing_that_was_not_ticked(file);
    }

    person.presses("Copy as text").sees("Copied. Paste it where you want it.");
    let copied = person.pastes();
    assert!(copied.starts_with(&title) && copied.contains("I am tired of waiting for answers."));
    assert!(!copied.contains(GOAL));

    let receipt = words.on_the_summary("receipt").replace("{date}", &today.in_words);
    person.sees(&receipt).presses("Copy the receipt").sees("Copied. Paste it where you want it.");
    assert_eq!(person.pastes(), receipt);
}

#[test]
fn the_calendar_file_has_the_day_to_look_again_and_the_small_step() {
    let person = Person::opens();
    let step: Answers = vec![
        ("start.mood", "I'm curious"),
        ("want.goals", "I don't know yet"),
        ("next.if_then", "it is Tuesday at nine; I call one customer, then another"),
    ];
    person.starts().goes_through(&step);
    person.finishes().presses("In 30 days").presses("Make my summary").arrives();

    let calendar = person.downloads("Calendar file");
    assert!(calendar.name.ends_with(".ics"), "{}", calendar.name);
    let lines: Vec<&str> = calendar.text.split("\r\n").collect();
    assert_eq!(lines.first(), Some(&"BEGIN:VCALENDAR"));
    assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VEVENT").count(), 2);
    for day in [person.counts_days(30), person.counts_days(1)] {
        let start = format!("DTSTART;VALUE=DATE:{}", day.iso.replace('-', ""));
        assert!(lines.contains(&start.as_str()), "{start} is missing:\n{}", calendar.text);
    }
    assert!(calendar.text.contains("I call one customer\\, then another"));
}

#[test]
fn there_is_no_calendar_file_without_a_date_or_a_step() {
    let person = Person::opens();
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "1")]);
    person.finishes().presses("Make my summary").arrives();
    person.presses("Calendar file").sees("There is nothing for a calendar yet.");
}

#[test]
fn what_the_app_says_is_read_without_scrolling() {
    let person = Person::opens();
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "1")]);
    person.finishes().presses("Make my summary").arrives();
    // Its button is the last one on a long page.
    person.presses("Copy the receipt").sees_within_view("Copied. Paste it where you want it.");
}

/// Neither the goal, which is not ticked, nor ratings of single items or times, which never are.
fn tells_nothing_that_was_not_ticked(file: &Download) {
    let (name, text) = (&file.name, &file.text);
    assert!(!text.contains(GOAL), "{name} tells the goal");
    for member in ["latenc", "started_at", "completed_at", "responses", "revision"] {
        assert!(!text.contains(member), "{name} tells {member}");
    }
    for item in Questionnaire::published().rated_items() {
        assert!(!text.contains(item), "{name} tells about {item}");
    }
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
