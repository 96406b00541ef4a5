use journeys::{Key, Person, Questionnaire};

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
    person.tabs_to("Back").presses_key(Key::Enter).arrives().is_asked("direction.clear").sees_chosen("Quite a bit");
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
