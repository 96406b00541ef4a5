use journeys::Person;

const REFUSED: &str = "Not saved: a later version of these answers is open in another tab.";

#[test]
fn an_older_tab_says_that_it_is_older() {
    let person = Person::opens();
    goes_on_in_a_second_tab(&person);
    person.continues().answers("start.origin", "I was told to").sees(REFUSED);
}

#[test]
fn an_older_tab_never_writes_over_what_a_later_one_saved() {
    let person = Person::opens();
    goes_on_in_a_second_tab(&person);
    person.continues().answers("start.origin", "I was told to").sees(REFUSED).continues();
    person.answers("start.would_choose", "No").continues().is_asked("want.goals").skips();
    person.answers("direction.clear", "Slightly").continues();
    person.answers("direction.recognise", "Slightly").continues().is_asked("direction.why");

    person.reloads().goes_to("/check").sees("Written in the second tab");
}

fn goes_on_in_a_second_tab(person: &Person) {
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.opens_a_second_tab(|person| {
        person.presses("Go on").arrives().continues();
        person.answers("start.origin", "Mine").continues();
        person.answers("want.goals", "Written in the second tab: Extremely").sees_that_it_is_saved();
    });
}
