use crate::coach::{BY_AGE, fixture, handed_over};
use crate::takings::READY;
use crate::team::{ANSWERS, OPEN_FIGURES};
use journeys::{Key, Person, Questionnaire};
use std::fs;
use std::path::PathBuf;

#[test]
fn a_summary_is_made_and_locked_without_a_mouse() {
    let words = Questionnaire::published();
    let person = Person::opens_without_a_mouse();
    READY.is_restored_by(&person);
    person.goes_to("/asked").arrives().goes_to("/data").arrives();
    person.tabs_to("Open 1 November 2026").presses_key(Key::Enter).arrives();
    person.tabs_to("Yes").presses_key(Key::Space).sees_chosen("Yes");
    person.tabs_to("In 30 days").presses_key(Key::Enter).sees("No date");
    person.tabs_to("Make my summary").presses_key(Key::Enter).arrives();
    person.tabs_to(words.block("goal")).presses_key(Key::Space);
    person.sees_under("This is what they see", "Home by six on Fridays");
    person.tabs_to("A name for it, if you want one").types("Johnny").sees("Johnny");
    person.tabs_to("Passphrase").types("quite a long one").tabs_to("Show it").presses_key(Key::Space);
    person.sees_chosen("Show it").tabs_to("Web page with this passphrase").presses_key(Key::Enter);
    let locked = person.receives_a_file();
    assert!(person.opens_with_age(&locked.path, "quite a long one").contains("Home by six on Fridays"));
}

#[test]
fn a_summary_is_opened_and_noted_without_a_mouse() {
    let read = |file: PathBuf| fs::read_to_string(file).expect("the fixture can be read");
    let coach = Person::opens_without_a_mouse();
    coach.tabs_to("For coaches").presses_key(Key::Enter).arrives();
    // Pasted, since a driver cannot pick a file with keys.
    coach.pastes_into("Or paste it here", &read(handed_over("locked-v1").join("by-age-1.1.1-armored.html.age")));
    coach.tabs_to("Open what I pasted").presses_key(Key::Enter).sees("Locked with a passphrase.");
    coach.tabs_to("Passphrase What you pasted").types("not this one").presses_key(Key::Enter);
    coach
        .sees("This passphrase does not open the file.")
        .presses_key(Key::Tab)
        .tabs_back_to("Passphrase What you pasted");
    coach.types(BY_AGE).presses_key(Key::Enter).sees("For the first talk").arrives();
    coach.tabs_to("Notes on this summary, for you alone").types("Likes mornings").sees_that_it_is_saved();

    coach.tabs_back_to("All summaries").presses_key(Key::Enter).arrives();
    for name in ["johnny-in-november.json", "johnny-in-december.json"] {
        coach.goes_to("/coach").arrives().pastes_into("Or paste it here", &read(fixture(name)));
        coach.tabs_to("Open what I pasted").presses_key(Key::Enter).sees_the_heading("Before we talk: Johnny");
    }
    coach.tabs_to("Johnny").presses_key(Key::Enter).sees_the_heading("What moved between two summaries").arrives();
}

#[test]
fn figures_of_a_team_are_typed_and_read_without_a_mouse() {
    let person = Person::opens_team_figures_without_a_mouse();
    person.tabs_to("Why do I want them coached?").types("They could do with it");
    person.tabs_to(OPEN_FIGURES).presses_key(Key::Enter).arrives();
    for (row, name, sales) in [(1, "Mia", "80"), (2, "Ola", "10"), (3, "Pia", "10")] {
        person.tabs_to(&format!("Name, row {row}")).types(name).presses_key(Key::Tab);
        assert_eq!(person.knows_the_focus(), format!("Sales, row {row}"));
        person.types(sales);
    }
    // Letters choose from a list.
    person.tabs_to("Add a column").types("Number of deals").tabs_to("Add Add a column").presses_key(Key::Enter);
    person.waits_until("the new column has the focus", |_| person.knows_the_focus() == "Heading of column 3");
    person.tabs_to("Number of deals, row 1").types("7").sees_written("7");
    person.tabs_to(ANSWERS).presses_key(Key::Enter).arrives().sees("1 of 3 (33%) has 80% of sales.");

    person.sees("10% of the gap").tabs_to("How much of the gap the others close").presses_key(Key::Right);
    person.sees("15% of the gap");
    person.waits_for_script("the slider says percent", "return document.activeElement.ariaValueText === '15%'");
    person.presses_key(Key::Left).presses_key(Key::Left).sees("5% of the gap");
    person.tabs_to("How sure is this?").presses_key(Key::Enter).sees("With last year's figures of five people or more");
    person.tabs_to("Back to the figures").presses_key(Key::Enter).arrives().sees_written("Mia");
}

#[test]
fn the_short_path_and_a_rated_question_need_no_mouse() {
    let words = Questionnaire::published();
    let person = Person::opens_without_a_mouse();
    let continues = |person: &Person| {
        person.tabs_to("Continue").presses_key(Key::Enter).arrives();
    };
    let skips = |person: &Person| {
        person.tabs_to("Skip").presses_key(Key::Enter).arrives();
    };

    person.tabs_to("Start").presses_key(Key::Enter).arrives().is_asked("start.mood");
    // A digit chooses, Enter goes on, and nothing goes on by itself.
    person.tabs_to("I want to change something").types("3").sees_chosen("I'm fine as I am");
    person.is_asked("start.mood").presses_key(Key::Enter).arrives();
    // The space bar chooses, and the arrow keys choose the next one.
    person.is_asked("start.origin").tabs_to("Mine").presses_key(Key::Space).sees_chosen("Mine");
    person.presses_key(Key::Down).sees_chosen("Somebody suggested it").presses_key(Key::Up).sees_chosen("Mine");
    continues(&person);

    person.is_asked("change.importance").tabs_to("0").presses_key(Key::Space).sees_chosen("0");
    person.presses_key(Key::Right).sees_chosen("1").presses_key(Key::Right).sees_chosen("2");
    continues(&person);
    person.is_asked("change.why_not_lower").tabs_to("In your own words").types("My customers would notice.");
    continues(&person);
    for (item, digit, label) in [
        ("comfort.works", "5", "Extremely"),
        ("comfort.give_up", "4", "Quite a bit"),
        ("comfort.leave_it", "5", "Extremely"),
    ] {
        person.is_asked(item).tabs_to("Not at all").types(digit).sees_chosen(label).presses_key(Key::Enter).arrives();
    }
    person.is_asked("teach.text");
    skips(&person);
    person
        .is_asked("circumstances.picks")
        .tabs_to("My results fall")
        .presses_key(Key::Space)
        .sees_chosen("My results fall");
    person.tabs_to("I am asked, not told").presses_key(Key::Space).sees_chosen("I am asked, not told");
    continues(&person);
    person.is_asked("circumstances.text");
    skips(&person);

    person.sees_the_heading("Check your answers").sees("My customers would notice.");
    person.tabs_to("See where you stand").presses_key(Key::Enter).sees_the_heading(words.verdict("V2"));

    person.tabs_to("Go on with the rest").presses_key(Key::Enter).arrives().is_asked("want.goals");
    person.tabs_to("What I want").types("Look after ten customers well");
    person.tabs_to("Not at all").types("4").sees_chosen("Quite a bit");
    continues(&person);
    person.is_asked("direction.clear").tabs_to("Not at all").types("2").sees_chosen("Slightly");
    person.types("4").sees_chosen("Quite a bit").presses_key(Key::Enter).arrives().is_asked("direction.recognise");
    person
        .tabs_back_to("Back")
        .presses_key(Key::Enter)
        .arrives()
        .is_asked("direction.clear")
        .sees_chosen("Quite a bit");
}

#[test]
fn row_13_keys_choose_and_nothing_goes_on_by_itself() {
    let person = Person::opens_without_a_mouse();
    person.tabs_to("Start").presses_key(Key::Enter).arrives().is_asked("start.mood");
    person.tabs_to("I want to change something").presses_key(Key::Space).sees_chosen("I want to change something");
    person.presses_key(Key::Down).sees_chosen("I'm curious").presses_key(Key::Down).sees_chosen("I'm fine as I am");
    person.types("2").sees_chosen("I'm curious").sees_that_it_is_saved().is_asked("start.mood");
    person.presses_key(Key::Enter).arrives().is_asked("start.origin");
}

#[test]
fn the_focus_stays_on_the_heading_of_the_result() {
    let person = Person::opens();
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "2")]);
    // The last change, that it is completed, is on disk a moment after the page is there.
    person.finishes().arrives().waits_until_kept(r#"completed_at\":\"20"#);
    assert!(person.looks().heading_has_focus);
}

#[test]
fn who_deletes_without_a_mouse_stays_where_they_are() {
    let person = Person::opens_without_a_mouse();
    person.tabs_to("My data").presses_key(Key::Enter).arrives();
    person.tabs_to("Delete everything").presses_key(Key::Enter).sees("Delete everything for good");
    assert_eq!(person.knows_the_focus(), "Delete everything");
    person.presses_key(Key::Tab);
    assert_eq!(person.knows_the_focus(), "Delete everything for good");
}

#[test]
fn whoever_tabs_can_pass_the_header() {
    let person = Person::opens_without_a_mouse();
    person.presses_key(Key::Tab);
    assert_eq!(person.knows_the_focus(), "Skip to the page");
    person.presses_key(Key::Enter).tabs_to("Keep nothing: gone when I close this page");
}
