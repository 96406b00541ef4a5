//! The main pages as programs tell them that read them aloud. Each is in `snapshots/`, and reviewed like code.
//!
//! Where a page changed on purpose, `INSTA_UPDATE=always cargo xtask test journeys --engine chromium trees` writes them
//! anew; look at what changed, and commit it.

use crate::coach::{CHOOSE, fixture};
use crate::takings::READY;
use crate::team::{ANSWERS, OPEN_FIGURES, PASTE, TWELVE};
use insta::assert_snapshot;
use journeys::Person;

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn questions_are_told_with_their_answers_and_states() {
    let person = Person::opens();
    assert_snapshot!("start", person.reads_the_tree());
    person.starts();
    for (item, answer) in [
        ("start.mood", "I'm curious"),
        ("direction.clear", "Quite a bit"),
        ("feedback.asked", "Two or three times"),
        ("change.importance", "7"),
        ("process.stalls_at", "Showing what it is worth; Getting a decision"),
        ("change.why_not_lower", "I am tired of waiting for answers."),
        ("want.goals", "Sing more: Extremely; Be home by six: Slightly"),
        ("want.chosen", "Sing more (Your own: Extremely)"),
        ("next.if_then", "it is Tuesday at nine; I call one customer I lost"),
    ] {
        person.goes_to(&format!("/q/{item}")).answers(item, answer).sees_that_it_is_saved();
        assert_snapshot!(format!("question-{item}"), person.reads_the_tree());
    }
    person.goes_to("/check").sees_the_heading("Check your answers").arrives();
    assert_snapshot!("check", person.reads_the_tree());
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn a_result_and_a_summary_are_told_in_full() {
    let person = Person::opens();
    READY.is_restored_by(&person);
    READY.is_opened_by(&person);
    person.presses("How this came about").sees("each with a fixed rule");
    assert_snapshot!("result", person.reads_the_tree());
    person.presses("Make my summary").arrives();
    assert_snapshot!("summary", person.reads_the_tree());
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn a_summary_before_a_talk_is_told_in_full() {
    let coach = Person::opens();
    coach
        .presses("For coaches")
        .arrives()
        .picks_file(CHOOSE, &fixture("johnny-in-december.html"))
        .sees("For the first talk")
        .arrives();
    coach.sees_that_it_is_saved();
    assert_snapshot!("coach-case", coach.reads_the_tree());
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn what_follows_from_figures_is_told_in_full() {
    let person = Person::opens_team_figures();
    person
        .presses(OPEN_FIGURES)
        .arrives()
        .pastes_into(PASTE, "Name\tSales\nMia\t12k\nOla\t20\n")
        .sees("is not a figure");
    assert_snapshot!("team-figures", person.reads_the_tree());
    person.pastes_into(PASTE, TWELVE).sees("12 people are here.").presses(ANSWERS).arrives();
    assert_snapshot!("team-answers", person.reads_the_tree());
}
