//! What is kept is the person's own: to take away, to bring back, and to delete.

use journeys::{Person, Profile};
use std::rc::Rc;

const CHOOSE: &str = "Choose a backup file";

#[test]
fn row_08_what_was_deleted_comes_back_from_a_backup_and_only_once() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_with(&profile);
    person.starts();
    person.answers("start.mood", "I'm curious").continues();
    person.answers("start.origin", "Mine").sees_that_it_is_saved();
    person.presses("My data").arrives().sees("No backup is known").sees("2 of ").sees(" answered, in progress");

    let backup = person.downloads("Download a backup");
    assert_eq!(backup.name, format!("own-reasons-backup-{}.json", person.counts_days(0).iso));
    person.sees("Your last backup is from today.");

    person.presses("Delete everything").sees("Delete everything for good");
    assert_eq!(person.counts_kept_takings(), 1, "the first press deletes nothing");
    person.presses("Delete everything for good");
    person.sees("Deleted.").sees("Nothing is kept here.").sees("No backup is known");
    assert_eq!(person.counts_kept_takings(), 0);
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
    person.presses("Own Reasons").arrives().sees("Start").does_not_see("Go on");

    person.presses("My data").arrives().picks_file(CHOOSE, &backup.path);
    person.sees("Restored: one set of answers.").sees(" answered, in progress");
    person.waits_until_kept("start.origin");
    person.picks_file(CHOOSE, &backup.path).sees("What is in this file is here already. Nothing was changed.");
    assert_eq!(person.counts_kept_takings(), 1);
    person.leaves();

    let person = Person::opens_with(&profile);
    person.sees("2 of ").presses("Go on").arrives().is_asked("start.origin").sees_chosen("Mine");
}

#[test]
fn row_17_a_file_that_is_no_good_gets_a_sentence_and_changes_nothing() {
    let person = Person::opens();
    person.starts();
    person.answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.presses("My data").arrives();
    let backup = person.downloads("Download a backup");
    let changed = backup.text.replace("\"curious\"", "\"fine\"");
    assert_ne!(changed, backup.text);
    let half: String = backup.text.chars().take(backup.text.chars().count() / 2).collect();

    for (name, text, sentence) in [
        ("empty.json", "", "This file is empty. Choose another copy. Nothing was changed."),
        ("letter.json", "Dear Sir or Madam", "This file is damaged or not a backup"),
        ("half.json", &half, "This file breaks off before its end."),
        ("changed.json", &changed, "This file was changed or damaged since it was made."),
        (
            "other.json",
            "{\"format\":\"somebody-else\"}",
            "This file is not a backup of Own Reasons. Choose one that was downloaded under Back up.",
        ),
    ] {
        person.picks_file(CHOOSE, &person.has_a_file(name, text)).sees(sentence).sees("Nothing was changed.");
        assert_eq!(person.counts_kept_takings(), 1, "{name} changed what is kept");
    }
    person.presses("Own Reasons").arrives().presses("Go on").arrives().sees_chosen("I'm curious");
}

#[test]
fn a_backup_opens_on_another_device_from_the_first_screen() {
    let person = Person::opens();
    person.starts();
    person.answers("start.mood", "I'm fine as I am").continues();
    person.answers("start.origin", "Mine").sees_that_it_is_saved();
    let backup = person.presses("My data").arrives().downloads("Download a backup");

    let elsewhere = Person::opens();
    elsewhere.picks_file("Open my file", &backup.path).sees("Restored: one set of answers.");
    elsewhere.sees("2 of 9 answered, today.").presses("Go on").arrives();
    elsewhere.is_asked("start.origin").sees_chosen("Mine");
}

#[test]
fn one_of_two_is_deleted_and_the_other_stays() {
    let person = Person::opens();
    person.starts();
    person.answers("start.mood", "I'm fine as I am").continues();
    person.answers("start.origin", "Mine").sees_that_it_is_saved();
    person.presses("Own Reasons").arrives().presses("Begin a new one").arrives();
    person.answers("start.mood", "I'm curious").sees_that_it_is_saved();

    let today = person.counts_days(0).in_words;
    person.presses("My data").arrives().sees("1 of 48 answered").sees("2 of 9 answered");
    // The latest stands first.
    person.presses(&format!("Delete {today}")).presses(&format!("Delete it for good {today}")).sees("Deleted.");
    person.does_not_see("1 of 48 answered").sees("2 of 9 answered");
    person.reloads().sees("2 of 9 answered").does_not_see("1 of 48 answered");
    assert_eq!(person.counts_kept_takings(), 1);

    person.presses(&format!("Open {today}")).arrives().is_asked("start.origin").sees_chosen("Mine");
}
