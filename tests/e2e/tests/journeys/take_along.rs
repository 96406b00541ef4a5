//! Everything in a locked file, nothing left here, and everything back again elsewhere.

use journeys::Person;

const FIELD: &str = "Passphrase";
const MAKE: &str = "Download the locked file";
const HAVE_IT: &str = "I have the file, delete everything here";
const CHOOSE: &str = "Choose a backup file";

#[test]
fn what_is_taken_along_is_gone_here_and_back_where_its_passphrase_is_typed() {
    let person = Person::opens();
    person.starts().answers("start.mood", "I'm curious").continues();
    person.answers("start.origin", "Mine").continues();
    person.answers("want.goals", "Sing more: Extremely").sees_that_it_is_saved();
    person.presses("My data").arrives().does_not_see(HAVE_IT);
    person.presses(MAKE).sees("Type a passphrase first, or have one suggested.").does_not_see(HAVE_IT);

    person.writes(FIELD, "three words and more");
    let file = person.downloads(MAKE);
    assert_eq!(file.name, format!("own-reasons-backup-{}.json.age", person.counts_days(0).iso));
    assert!(file.text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n") && !file.text.contains("Sing more"));
    assert!(person.opens_with_age(&file.path, "three words and more").contains("Sing more"));
    person.sees("Nothing is deleted until you say so.").waits_until_kept("Sing more").takes_pictures("take-along");

    person.presses(HAVE_IT).sees("Deleted.").sees("Nothing is kept here.").does_not_see(HAVE_IT);
    assert_eq!((person.counts_kept_takings(), person.lists_kept_keys()), (0, Vec::new()));
    person.keeps_nowhere("Sing more").presses("Own Reasons").arrives().reloads().does_not_see("Go on");

    // The first screen leads to where its passphrase can be typed.
    person.picks_file("Open my file", &file.path).sees_the_heading("My data").sees("This file is locked.");
    person.takes_pictures("unlock").writes("Passphrase of the file", "wrong").presses("Unlock and restore");
    person.sees("This passphrase does not open the file.").sees("Nothing is kept here.");
    person.writes("Passphrase of the file", "three words and more").presses("Unlock and restore");
    person.sees("Restored: one set of answers.").does_not_see("This file is locked.").waits_until_kept("Sing more");
    person.presses("Own Reasons").arrives().presses("Go on").arrives().is_asked("want.goals").sees_written("Sing more");
}

#[test]
fn a_file_that_does_not_have_everything_any_more_is_not_followed_by_a_deletion() {
    let person = Person::opens();
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved().presses("My data").arrives();
    person.writes(FIELD, "three words and more").downloads(MAKE);
    person.sees(HAVE_IT).presses("Own Reasons").arrives().presses("Go on").arrives();
    person.answers("start.mood", "I'm fine as I am").sees_that_it_is_saved();
    person.presses("My data").arrives().does_not_see(HAVE_IT);

    person.writes(FIELD, "three words and more");
    let file = person.downloads(MAKE);
    let damaged = file.text.replacen("\n", "\nA", 3);
    person.sees(HAVE_IT).picks_file(CHOOSE, &person.has_a_file("damaged.age", &damaged));
    person.writes("Passphrase of the file", "three words and more").presses("Unlock and restore");
    person.sees("The file was cut off or changed since it was locked.").presses("Leave it locked");
    person.does_not_see("Leave it locked").waits_until_kept("fine");
}
