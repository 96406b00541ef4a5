use journeys::Person;

/// Drawn by the program only: the first screen is there before it.
const OPEN: &str = "Open my file";

#[test]
fn the_first_screen_becomes_the_app() {
    let person = Person::opens();
    person.sees("What do you want, and is it worth changing something for?").sees("This app sends nothing.").sees(OPEN);
    person.presses("If somebody asks for it").arrives().sees("The receipt");
    person.presses("Own Reasons").arrives().sees(OPEN).takes_pictures("start");
}

#[test]
fn a_choice_and_a_press_on_start_count_before_the_program_is_there() {
    let person = Person::opens_before_the_program();
    person.sees("What do you want").does_not_see(OPEN);
    person.chooses("Keep nothing: gone when I close this page").presses("Start").arrives();
    person.is_given_the_program().is_asked("start.mood").arrives();
    person.answers("start.mood", "I'm curious").sees("Nothing is kept");
    assert_eq!(person.counts_kept_takings(), 0);
}

#[test]
fn the_first_question_is_answered_before_the_program_is_there() {
    let person = Person::opens_before_the_program();
    person.presses("Start").arrives().sees_the_heading("What brings you here today?").sees("Question 1 of 48");
    person.chooses("I'm curious").is_given_the_program();
    person.is_asked("start.mood").sees_chosen("I'm curious").sees_that_it_is_saved();
    person.continues().is_asked("start.origin").reloads().is_asked("start.origin");
    person.goes_back().sees_chosen("I'm curious");
}

#[test]
fn who_goes_on_before_the_program_is_there_is_told_to_wait_and_then_asked_the_next_question() {
    let person = Person::opens_before_the_program();
    person.presses("Start").arrives().presses("Back").sees("Two minutes if you are fine").presses("Start").arrives();
    person.chooses("I'm fine as I am").presses("Continue").sees("One moment: this page is still being loaded.");
    person.is_given_the_program().is_asked("start.origin").arrives().sees("Question 2 of ");
    person.goes_back().sees_chosen("I'm fine as I am");

    let other = Person::opens_before_the_program();
    other.presses("Start").arrives().presses("Skip").sees("One moment: this page is still being loaded.");
    other.is_given_the_program().is_asked("start.origin").goes_back().is_asked("start.mood");
    assert_eq!(other.looks().chosen, [""; 0]);
}

#[test]
fn an_address_of_a_question_leads_there_once_something_was_begun() {
    let person = Person::opens();
    person.goes_to("/q/room.time").reloads().sees(OPEN).sees("Start");
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.goes_to("/q/room.time").is_asked("room.time").answers("room.time", "Slightly").sees_that_it_is_saved();
    person.goes_to("/nowhere").sees(OPEN).sees("2 of 48 answered, today.");
}
