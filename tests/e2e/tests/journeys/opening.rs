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
    let person = Person::opens_on_a_slow_line();
    person
        .sees("What do you want")
        .does_not_see(OPEN)
        .chooses("Keep nothing: gone when I close this page")
        .presses("Start");
    person.is_asked("start.mood").answers("start.mood", "I'm curious").sees("Nothing is kept");
    assert_eq!(person.counts_kept_takings(), 0);
}

#[test]
fn an_address_of_a_question_leads_there_once_something_was_begun() {
    let person = Person::opens();
    person.goes_to("/q/room.time").reloads().sees(OPEN).sees("Start");
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.goes_to("/q/room.time").is_asked("room.time").answers("room.time", "Slightly").sees_that_it_is_saved();
    person.goes_to("/nowhere").sees(OPEN).sees("2 of 48 answered, today.");
}
