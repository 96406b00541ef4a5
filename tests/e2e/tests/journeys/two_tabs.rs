//! The same answers in two tabs.

use journeys::Person;

const REFUSED: &str = "Not saved: these answers were changed or deleted in another tab.";
const READ_ALONG: &str = "These answers were changed in another tab. This is how they stand now.";
/// A browser that does not tell a page when somebody comes back to it.
const TELLS_NOTHING: &str = "for (const event of ['focus', 'visibilitychange'])
    addEventListener(event, happened => happened.stopImmediatePropagation(), true);";

#[test]
fn row_01_a_tab_that_is_looked_at_again_reads_along() {
    let person = Person::opens();
    goes_on_in_a_second_tab(&person);
    person.sees(READ_ALONG).is_asked("start.mood").continues();
    person.is_asked("start.origin").sees_chosen("Mine").continues();
    person.is_asked("want.goals").sees_written("Written in the second tab").continues();
    person.answers("direction.clear", "Slightly").sees_that_it_is_saved();
    assert_eq!(person.counts_kept_takings(), 1);
}

#[test]
fn row_01_an_older_tab_says_so_and_takes_over_and_neither_word_is_lost() {
    let person = Person::opens_where(TELLS_NOTHING);
    goes_on_in_a_second_tab(&person);
    person.does_not_see(READ_ALONG).chooses("I want to change something").sees(REFUSED).takes_pictures("two-tabs");
    person.presses("Go on here with the latest answers").sees(READ_ALONG).does_not_see(REFUSED);
    person.is_asked("start.mood").sees_chosen("I'm curious").continues();
    person.is_asked("start.origin").sees_chosen("Mine").answers("start.origin", "I was told to");
    person.sees_that_it_is_saved();

    assert_eq!(person.counts_kept_takings(), 2);
    let today = person.counts_days(0).in_words;
    person.presses("My data").arrives().sees("3 of ").sees("1 of ");
    // The copy stands after what it is a copy of.
    person.presses_second(&format!("Open {today}")).arrives().is_asked("start.mood");
    person.sees_chosen("I want to change something").sees_that_it_is_saved();
}

#[test]
fn row_02_an_older_tab_never_writes_over_what_a_later_one_saved() {
    let person = Person::opens_where(TELLS_NOTHING);
    goes_on_in_a_second_tab(&person);
    person.chooses("I want to change something").sees(REFUSED).continues();
    person.answers("start.origin", "I was told to").continues();
    person.answers("start.would_choose", "No").continues().is_asked("want.goals").skips();
    person.answers("direction.clear", "Slightly").sees(REFUSED);

    person.reloads().goes_to("/check").sees("Written in the second tab").sees("I'm curious");
    // What was said in the older tab stands beside it.
    assert_eq!(person.counts_kept_takings(), 2);
}

fn goes_on_in_a_second_tab(person: &Person) {
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.opens_a_second_tab(|person| {
        person.presses("Go on").arrives().continues();
        person.answers("start.origin", "Mine").continues();
        person.answers("want.goals", "Written in the second tab: Extremely").sees_that_it_is_saved();
    });
}
