//! Going away in the middle, going back, and changing one's mind.

use journeys::{Person, Profile};
use std::rc::Rc;

#[test]
fn who_goes_away_in_the_middle_goes_on_at_the_same_question() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_with(&profile);
    person.starts();
    person.answers("start.mood", "I want to change something").continues();
    person.answers("start.origin", "Mine").continues();
    person.answers("want.goals", "Sing more: Extremely").continues();
    person.answers("direction.clear", "Moderately").sees_that_it_is_saved();

    person.reloads().is_asked("direction.clear").sees_chosen("Moderately");

    person.presses("Own Reasons").arrives().reloads().sees("4 of ").sees(" answered, today.");
    person.presses("Go on").arrives().is_asked("direction.clear").sees_chosen("Moderately").sees("Sing more");
    person.leaves();

    let person = Person::opens_with(&profile);
    person.sees("4 of ").presses("Go on").arrives().is_asked("direction.clear").sees_chosen("Moderately");
    person.continues().is_asked("direction.recognise");
}

#[test]
fn back_and_skip_and_the_buttons_of_the_browser_lead_where_they_say() {
    let person = Person::opens();
    person.starts();
    person.answers("start.mood", "I'm curious").continues();
    person.answers("start.origin", "Mine").continues();
    person.is_asked("want.goals").goes_back().is_asked("start.origin").sees_chosen("Mine");
    person.goes_back().is_asked("start.mood").sees_chosen("I'm curious");
    person.continues().is_asked("start.origin").continues().is_asked("want.goals").skips();

    person.is_asked("direction.clear");
    person.goes_back_in_the_browser().is_asked("want.goals");
    person.goes_back_in_the_browser().is_asked("start.origin").sees_chosen("Mine");
    person.goes_forward_in_the_browser().is_asked("want.goals");
    person.goes_forward_in_the_browser().is_asked("direction.clear").sees("You wrote down no goal");

    person.answers("direction.clear", "Slightly").skips().is_asked("direction.recognise");
    person.goes_back().is_asked("direction.clear");
    assert_eq!(person.looks().answers(), Vec::<String>::new(), "what is skipped is not answered");
    person.goes_back().goes_back().goes_back().is_asked("start.mood").goes_back().sees("Go on");
}

#[test]
fn the_number_of_questions_is_the_number_of_those_that_are_really_asked() {
    let person = Person::opens();
    person.starts();
    let places = |person: &Person| person.looks().place().map_or((0, 0), |place| place);
    let (number, all) = places(&person);
    assert_eq!(number, 1);

    person.chooses("I'm fine as I am").waits_until("fewer are asked", |screen| screen.place() == Some((1, 9)));
    person.chooses("I'm curious").waits_until("all are asked", |screen| screen.place() == Some((1, all)));
    person.continues().chooses("I was told to");
    person.waits_until("one more is asked", |screen| screen.place() == Some((2, all + 1)));
    person.sees("You can stop here, or go on just for yourself.");
    person.continues().answers("start.would_choose", "No").continues();
    person.is_asked("want.goals").waits_until("it is the fourth", |screen| screen.place() == Some((4, all + 1)));
    person.answers("want.goals", "I don't know yet");
    person.waits_until("the finding part is asked", |screen| screen.place() == Some((4, 11)));
}

#[test]
fn an_answer_is_changed_where_answers_are_checked() {
    let person = Person::opens();
    let answers = [("start.mood", "I'm fine as I am"), ("change.importance", "6"), ("comfort.works", "Slightly")];
    person.starts().goes_through(&answers);
    person.sees_checked(&answers);

    person.presses("Change: How much does the way you sell today work for you?").arrives();
    person.is_asked("comfort.works").sees_chosen("Slightly").answers("comfort.works", "Extremely").continues();
    person.sees_checked(&[
        ("start.mood", "I'm fine as I am"),
        ("change.importance", "6"),
        ("comfort.works", "Extremely"),
    ]);
    person.presses("Change: How much does the way you sell today work for you?").arrives().goes_back();
    person.sees_the_heading("Check your answers");
}

#[test]
fn row_04_what_was_written_a_moment_ago_is_there_after_a_reload() {
    let person = Person::opens();
    person.starts().answers("start.mood", "I'm curious");
    person.goes_to("/q/terms.stop");
    // Nobody waits for "Saved" here.
    person.answers("terms.stop", "When I would rather do it alone.").reloads();
    person.is_asked("terms.stop");
    assert_eq!(person.looks().answers(), ["When I would rather do it alone."]);
}
