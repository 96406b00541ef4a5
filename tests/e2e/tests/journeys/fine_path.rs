use journeys::{Person, Questionnaire};

#[test]
fn two_minutes_are_enough_for_somebody_who_is_fine_as_they_are() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts();
    let asked = person.goes_through(&[
        ("start.mood", "I'm fine as I am"),
        ("start.origin", "Mine"),
        ("change.importance", "2"),
        ("change.why_not_lower", "My customers would notice."),
        ("comfort.works", "Extremely"),
        ("comfort.give_up", "Quite a bit"),
        ("comfort.leave_it", "Extremely"),
        ("teach.text", "I call back on the same day."),
        ("circumstances.picks", "My results fall; I am asked, not told"),
        ("circumstances.text", "A year with fewer reports."),
    ]);
    assert_eq!(asked.len(), 10, "the short path asks nothing else: {asked:?}");

    person.finishes();
    person
        .sees_the_heading("Changing this isn't worth it to you right now. That is a legitimate answer.")
        .sees("Today's way works for you.")
        .sees(words.steadiness("stated"));
    person.sees_under("Next questions", words.next_question("q.comfortable"));

    person.presses("Go on with the rest").arrives().is_asked("want.goals");
}

#[test]
fn who_goes_on_with_the_rest_can_stop_there_and_go_on_later() {
    let person = Person::opens();
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "9")]);
    person.finishes().presses("Go on with the rest").arrives();
    person.answers("want.goals", "Look after ten customers well: Extremely").continues();
    person.is_asked("direction.clear").sees_that_it_is_saved();

    person.reloads().presses("Own Reasons").arrives().sees("3 of ").sees(" answered, today.");
    person.presses("Go on").arrives().is_asked("direction.clear").sees("Look after ten customers well");
}
