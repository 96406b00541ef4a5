//! The app as one file, opened from a disk by a double click.

use crate::answers::ready;
use journeys::{Person, Profile};
use std::rc::Rc;

const REASON: &str = "every other page opened from this computer's disk can read";
const KEEP_NOTHING: &str = "Keep nothing: gone when I close this page";

#[test]
fn from_a_disk_nothing_is_kept_unless_they_say_so() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_the_file(&profile);
    person.sees(REASON).sees_chosen(KEEP_NOTHING).takes_pictures("single-file");
    person.starts().answers("start.mood", "I'm curious").sees("Nothing is kept").does_not_see("Saved");
    assert_eq!(person.counts_kept_takings(), 0);
    person.leaves();

    let person = Person::opens_the_file(&profile);
    person.does_not_see("Go on").chooses(KEEP_NOTHING).starts();
    person.answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.leaves();

    // Who said so once is not asked again.
    let person = Person::opens_the_file(&profile);
    person.sees("1 of ").presses("Go on").arrives().sees_chosen("I'm curious").continues();
    person.answers("start.origin", "Mine").sees_that_it_is_saved();
}

#[test]
fn from_a_disk_a_coach_s_list_is_not_kept_unless_they_say_so() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_the_file(&profile);
    person.presses("For coaches").arrives().sees(REASON).sees_chosen(KEEP_NOTHING);
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/johnny-in-december.html");
    person.picks_file("Choose files", &fixture).sees_the_heading("Before we talk: Johnny");
    assert_eq!(person.counts_kept_summaries(), 0);
}

#[test]
fn one_file_does_everything_that_the_served_app_does() {
    let person = Person::opens_the_file(&Rc::new(Profile::fresh()));
    person.starts().goes_through(&ready());
    person.finishes().presses("In 30 days").presses("Make my summary").arrives();
    person.writes("A name for it, if you want one", "Johnny");
    let page = person.downloads("Web page");
    let passphrase = "something long";
    person.writes("Passphrase", passphrase);
    let locked = person.downloads("Web page with this passphrase");
    assert_eq!(person.opens_with_age(&locked.path, passphrase), page.text);

    person.presses("For coaches").arrives().picks_file("Choose files", &locked.path);
    person
        .writes(&format!("Passphrase {}", locked.name), passphrase)
        .presses("Unlock")
        .sees_the_heading("Before we talk: Johnny");
    person.presses("My data").arrives().sees("This app came in one file.").takes_pictures("single-file-data");
}
