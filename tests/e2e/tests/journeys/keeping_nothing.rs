use journeys::Person;

#[test]
fn who_keeps_nothing_leaves_no_trace_in_the_browser() {
    let person = Person::opens();
    person.chooses("Keep nothing: gone when I close this page").starts();
    person.answers("start.mood", "I'm curious").sees("Nothing is kept").continues();
    person.answers("start.origin", "Somebody suggested it").continues();
    person.answers("start.would_choose", "Yes").continues();
    person.answers("want.goals", "Nobody shall know: Extremely").continues();
    person.answers("direction.clear", "Moderately").sees("Nothing is kept").does_not_see("Saved");

    assert_eq!(person.counts_kept_takings(), 0);
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
    person.presses("My data").arrives().sees("You chose to keep nothing.");

    person.presses("Own Reasons").arrives().reloads();
    person.sees("Start").does_not_see("answered").does_not_see("Go on");
    assert_eq!(person.counts_kept_takings(), 0);
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
}

#[test]
fn who_keeps_nothing_and_reloads_at_a_question_finds_nothing_kept_after_it() {
    let person = Person::opens();
    person.chooses("Keep nothing: gone when I close this page").starts();
    person.answers("start.mood", "I'm curious").continues();
    person.answers("start.origin", "Mine").sees("Nothing is kept");
    person.reloads();
    assert!(person.looks().answers().iter().all(|answer| answer != "Mine"));

    // Either the choice still holds or it is asked again; nothing is kept by default.
    if person.looks().item().is_some() {
        person.answers("start.origin", "Mine").sees("Nothing is kept");
    } else {
        person.sees("Keep nothing").does_not_see("Go on");
    }
    assert_eq!(person.counts_kept_takings(), 0);
}

#[test]
fn who_changes_their_mind_and_keeps_nothing_has_the_draft_taken_away() {
    let person = Person::opens();
    person.starts();
    person.answers("start.mood", "I'm curious").sees_that_it_is_saved();
    assert_eq!(person.counts_kept_takings(), 1);

    person.presses("Own Reasons").arrives().chooses("Keep nothing: gone when I close this page");
    person.presses("Go on").arrives().sees_chosen("I'm curious").continues();
    person.answers("start.origin", "Mine").sees("Nothing is kept");
    assert_eq!(person.counts_kept_takings(), 0);
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
}
