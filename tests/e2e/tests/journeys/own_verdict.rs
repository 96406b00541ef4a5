use journeys::{Person, Questionnaire};

#[test]
fn what_somebody_says_themselves_is_the_headline() {
    let words = Questionnaire::published();
    let person = Person::opens();
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "3")]);
    person.finishes().sees_the_heading(words.verdict("V2"));
    person.does_not_see("In your own judgement").does_not_see("What fits, then?");

    person.chooses("Partly").sees("What fits, then?").sees_the_heading(words.verdict("V2"));
    person.chooses(words.own_verdict("V6"));
    person
        .sees_the_heading(words.own_verdict("V6"))
        .sees("In your own judgement")
        .sees("What your answers leaned to")
        .sees(words.verdict("V2"));

    person.writes("In my own words", "I'd rather sell less and better.");
    person.sees_the_heading("I'd rather sell less and better.").sees(words.verdict("V2"));

    person.reloads().sees_the_heading("I'd rather sell less and better.").sees_chosen("Partly");

    person.chooses("Yes").sees_the_heading(words.verdict("V2")).does_not_see("What your answers leaned to");
}

#[test]
fn a_second_taking_is_compared_with_the_first() {
    let words = Questionnaire::published();
    let person = Person::opens();
    let works = |level| {
        [
            ("start.mood", "I'm fine as I am"),
            ("change.importance", "2"),
            ("comfort.works", level),
            ("comfort.leave_it", level),
        ]
    };
    person.starts().goes_through(&works("Slightly"));
    person.finishes().does_not_see("Since last time");

    person
        .presses("Own Reasons")
        .arrives()
        .sees("You answered these questions on")
        .presses("Begin a new one")
        .arrives();
    person.goes_through(&works("Extremely"));
    person.finishes();
    person.sees_under("Since last time", words.scale("P")).sees_under("Since last time", "moved up");
}
