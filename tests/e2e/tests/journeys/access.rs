//! No page shuts anybody out: neither those who see little, nor those who zoom, nor those with a phone and big fingers.
//!
//! Each state of a page is looked at in six ways, see `Look`.

use crate::coach::{CHOOSE, fixture, handed_over};
use crate::takings::{CANNOT_TELL, NOT_TODAY, READY, TALK_FIRST};
use crate::team::{ANSWERS, PASTE, TWELVE};
use journeys::Person;
use std::path::PathBuf;

/// A file that the program age locked.
fn locked_by_age() -> PathBuf {
    handed_over("locked-v1").join("by-age-1.1.1.html.age")
}

const SAYS_WHAT_IS_WRONG: &str = "
    const field = document.getElementById('answer');
    return field.ariaInvalid === 'true'
        && document.getElementById(field.getAttribute('aria-describedby')).innerText.includes('2000 fit')";

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn what_shuts_people_out_is_found() {
    let person = Person::opens();
    assert_eq!(person.lists_barriers(), Vec::<String>::new());
    person.runs(
        "const button = document.createElement('button');
         button.id = 'planted';
         button.style.cssText = 'min-width: 0; min-height: 0; padding: 0';
         button.innerHTML = '<svg width=\"12\" height=\"12\" aria-hidden=\"true\"></svg>';
         const line = document.createElement('p');
         line.innerHTML = '<span>A line that is too long, and has no room for what comes after it.</span>';
         line.className = 'planted';
         line.style.cssText = 'width: 40rem; height: 1.2rem; overflow: hidden; color: #999; background: #aaa';
         document.querySelector('main').append(button, line);",
    );
    let barriers = person.lists_barriers().join("\n");
    for found in [
        "laptop and phone: button-name (Buttons must have discernible text)",
        "laptop and dark laptop and phone and dark phone: color-contrast",
        "phone and 400% zoom: as it is the page scrolls sideways",
        "phone and 400% zoom: with wider spacing the page scrolls sideways",
        "laptop and phone and 400% zoom: only 14 × 14 pixels to press: button#planted",
        "laptop and phone and 400% zoom: with wider spacing text is cut off, \"A line that is too long",
    ] {
        assert!(barriers.contains(found), "\"{found}\" is not among:\n{barriers}");
    }
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn questions_shut_nobody_out() {
    let person = Person::opens();
    person.finds_nobody_shut_out("the first screen, fresh");
    person.starts().finds_nobody_shut_out("a question, not answered");
    person.answers("start.mood", "I'm curious").sees_that_it_is_saved().finds_nobody_shut_out("a question, answered");
    for (item, answer, state) in [
        ("start.origin", "I was told to", "a question with something to say to the answer"),
        ("want.goals", "Work with customers I like: Extremely; Be home by six: Slightly", "goals"),
        ("want.goals", "I don't know yet", "goals, not known"),
        ("want.goals", "Be home by six: Slightly", "goals, after all"),
        ("direction.clear", "Quite a bit", "how much"),
        ("feedback.asked", "Two or three times", "how often"),
        ("change.importance", "7", "a ruler"),
        ("process.stalls_at", "Showing what it is worth; Getting a decision", "several of a list"),
        ("circumstances.picks", "My results fall; I am asked, not told; It is my own idea", "as many as can be chosen"),
        ("change.why_not_lower", "I am tired of waiting for answers.", "a text"),
        ("next.if_then", "it is Tuesday at nine; I call one customer I lost", "a small step"),
    ] {
        person.goes_to(&format!("/q/{item}")).answers(item, answer).finds_nobody_shut_out(state);
    }
    person.goes_to("/q/want.goals").answers("want.goals", "Sing more: Extremely; Be home by six: Slightly");
    person.goes_to("/q/want.chosen").answers("want.chosen", "Sing more (Your own: Extremely)");
    person.finds_nobody_shut_out("one of the goals");
    person.goes_to("/q/terms.stop").is_asked("terms.stop").pastes_into("In your own words", &"too long ".repeat(250));
    person.sees("characters, and 2000 fit.").finds_nobody_shut_out("a text that is too long");
    person.waits_for_script("the field itself says what is wrong with it", SAYS_WHAT_IS_WRONG);
    person.goes_to("/check").sees_the_heading("Check your answers").finds_nobody_shut_out("the answers to check");
    person.goes_to("/").sees("Go on").finds_nobody_shut_out("the first screen, with something to go on with");
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn results_and_what_becomes_of_them_shut_nobody_out() {
    let person = Person::opens();
    for taking in [NOT_TODAY, CANNOT_TELL, TALK_FIRST, READY] {
        taking.is_restored_by(&person);
        taking.is_opened_by(&person);
        person.finds_nobody_shut_out(&format!("the result of {} November", taking.day));
    }
    person.chooses("Partly").presses("In 30 days").presses("How this came about").sees("each with a fixed rule");
    person.finds_nobody_shut_out("a result with all there is to it");

    person.presses("Make my summary").arrives().finds_nobody_shut_out("the summary");
    person.presses("Web page with this passphrase").sees("Type a passphrase first");
    person.writes("Passphrase", "short").sees("This is short").finds_nobody_shut_out("the summary, to be locked");
    person.writes("A name for it, if you want one", "Johnny");
    let page = person.downloads("Web page");
    person.finds_nobody_shut_out("the summary, downloaded");
    person.opens_in_a_tab(&page.path, |reader| {
        reader.sees("Johnny").finds_nobody_shut_out("the page that is handed over");
    });

    person.goes_to("/asked").sees("The receipt").finds_nobody_shut_out("what to say if somebody asks for it");
    person.goes_to("/how").sees_the_heading("How this works").finds_nobody_shut_out("how this works");
    for passage in ["The scales and their questions", "The conditions", "From the conditions to a result", "Sources"] {
        person.presses(passage);
    }
    person.finds_nobody_shut_out("how this works, with much of it open");
    person.goes_to("/data").sees_the_heading("My data").finds_nobody_shut_out("my data");
    let file = person.has_a_file("letter.json", "Dear Sir or Madam");
    person.presses("Delete everything").picks_file("Choose a backup file", &file).sees("This file is damaged");
    person.finds_nobody_shut_out("my data, with a file that cannot be read");
    person.picks_file("Choose a backup file", &locked_by_age()).writes("Passphrase of the file", "not this one");
    person.presses("Unlock and restore").sees("This passphrase does not open the file.");
    person.finds_nobody_shut_out("my data, with a passphrase that does not open it");
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn what_cannot_be_saved_shuts_nobody_out() {
    let refuses = "IDBObjectStore.prototype.put = () => { throw new DOMException('no', 'UnknownError'); }";
    let person = Person::opens_where(refuses);
    person.sees("Nothing can be kept here").finds_nobody_shut_out("the first screen, where nothing can be kept");
    person
        .starts()
        .answers("start.mood", "I'm curious")
        .sees("Not saved")
        .finds_nobody_shut_out("an answer that is not saved");
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn a_coachs_pages_shut_nobody_out() {
    let coach = Person::opens();
    coach.presses("For coaches").arrives().finds_nobody_shut_out("a coach's list, empty");
    coach.picks_file(CHOOSE, &coach.has_a_file("letter.txt", "Dear coach,")).sees("There is no summary in this");
    coach.picks_file(CHOOSE, &locked_by_age()).writes("Passphrase by-age-1.1.1.html.age", "not this one");
    coach.presses("Unlock").sees("This passphrase does not open the file.");
    coach.finds_nobody_shut_out("a coach's list, with files that did not open");
    coach.presses("Clear this list").picks_file(CHOOSE, &fixture("johnny-in-november.json"));
    coach.sees("For the first talk").finds_nobody_shut_out("a summary before a talk");
    coach.goes_to("/coach").picks_file(CHOOSE, &fixture("johnny-in-december.json")).sees("For the first talk");
    coach.goes_to("/coach").sees("Your caseload").finds_nobody_shut_out("a coach's list");
    coach.presses("Johnny").arrives().sees("Compare with an earlier or later one");
    coach.presses("Johnny").sees_the_heading("What moved between two summaries");
    coach.finds_nobody_shut_out("two summaries compared");
}

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "only Chromium has the tools for it")]
fn team_figures_shut_nobody_out() {
    let person = Person::opens_team_figures();
    person.finds_nobody_shut_out("the first screen of team figures");
    person.presses("On to the figures").arrives().finds_nobody_shut_out("the table, empty");
    person.pastes_into(PASTE, "Name\tSales\tDeals\nMia\t12k\t1.234\nOla\t20\t8\nPia\t30\t9\n").sees("is not a figure");
    person.finds_nobody_shut_out("the table, with cells that are not counted");
    person.pastes_into(PASTE, TWELVE).sees("12 people are here.").presses(ANSWERS).arrives();
    person.finds_nobody_shut_out("what follows");
    person.runs("for (const passage of document.querySelectorAll('details')) passage.open = true;");
    person.sees("Of the differences between people last year").finds_nobody_shut_out("what follows, with all doubts");
}
