//! A browser that does not keep what it should.

use journeys::{Person, Profile};
use std::rc::Rc;

const NOTHING: &str = "Nothing can be kept here: this browser does not let this page keep anything. Download your answers, under My data, before you close this page.";
const KEEP_NOTHING: &str = "Keep nothing: gone when I close this page";
const NO_ROOM: &str = "Not saved: there is no room left in this browser. Download your answers now, under My data.";
const NOT_WRITTEN: &str = "Not saved: the browser could not write to the disk.";

#[test]
#[cfg_attr(any(feature = "firefox", feature = "webkitgtk"), ignore = "its driver cannot take the room away")]
fn row_06_a_full_disk_is_said_and_everything_can_be_downloaded() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_with(&profile);
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.leaves();

    let person = Person::opens_without_room(&profile);
    person.sees("1 of ").sees("Nothing can be kept here: there is no room left in this browser.");
    person.presses("Go on").arrives().continues().answers("start.origin", "Mine").sees(NO_ROOM);
    let backup = person.presses("My data").arrives().downloads("Download a backup");
    assert!(backup.text.contains("\"start.origin\": \"own_idea\""), "{}", backup.text);

    person.makes_room().presses("Own Reasons").arrives().presses("Go on").arrives();
    person.is_asked("start.origin").sees_chosen("Mine").answers("start.origin", "I was told to");
    person.sees_that_it_is_saved().reloads().is_asked("start.origin").sees_chosen("I was told to");
}

#[test]
fn row_06_what_was_written_is_read_back_and_compared() {
    const TEARS: &str = "const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (record, key) {
            return put.call(this, Array.isArray(record) ? [record[0], record[1].slice(0, 40)] : record, key);
        };";
    let person = Person::opens_where(TEARS);
    person.starts().answers("start.mood", "I'm curious").sees(NOT_WRITTEN).does_not_see("Saved");
}

#[test]
fn row_09_where_the_database_cannot_be_opened_everything_works_in_memory_and_is_said() {
    let refuses = "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }";
    let person = Person::opens_where(refuses);
    person.sees(NOTHING).does_not_see(KEEP_NOTHING).takes_pictures("nothing-can-be-kept");
    person.starts().answers("start.mood", "I'm fine as I am").sees("Not saved: this browser does not let this page");
    person.continues().goes_through(&[("start.origin", "Mine"), ("change.importance", "1")]);
    person.sees(NOTHING).finishes().sees(NOTHING);
    let backup = person.presses("My data").arrives().downloads("Download a backup");

    let elsewhere = Person::opens();
    elsewhere
        .presses("My data")
        .arrives()
        .picks_file("Choose a backup file", &backup.path)
        .sees("Restored: one set of answers.");
}

#[test]
fn row_09_where_nothing_can_be_written_it_is_said_before_the_first_answer() {
    let refuses = "IDBObjectStore.prototype.put = () => { throw new DOMException('no', 'UnknownError'); }";
    let person = Person::opens_where(refuses);
    person.sees("Nothing can be kept here: the browser could not write to the disk.").does_not_see(KEEP_NOTHING);
    person.starts().answers("start.mood", "I'm curious").sees(NOT_WRITTEN);
}

#[test]
fn row_09_without_local_storage_answers_are_kept_all_the_same() {
    let refuses = "Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('no', 'SecurityError'); }
    });";
    let person = Person::opens_where(refuses);
    person.does_not_see("Nothing can be kept here").starts().answers("start.mood", "I'm curious");
    person.sees_that_it_is_saved().presses("My data").arrives().downloads("Download a backup");
    person.sees("Your last backup is from today.").presses("Own Reasons").arrives().reloads();
    person.sees("1 of ").presses("Go on").arrives().is_asked("start.mood").sees_chosen("I'm curious");
}

#[test]
fn row_10_a_database_of_a_newer_version_is_left_as_it_is() {
    let person = Person::opens();
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.finds_stored(2, "newer", "as a newer version writes it").sees(NOTHING);
    person.starts().answers("start.mood", "I'm fine as I am").sees("Not saved");
    person.waits_until_kept("as a newer version writes it").waits_until_kept("curious");
    assert_eq!(person.counts_kept_takings(), 2);
}

#[test]
fn row_11_what_cannot_be_read_is_said_and_can_be_downloaded_as_it_is() {
    let person = Person::opens();
    person.starts().answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person.finds_stored(1, "damaged", "{\"format\":\"own-reasons/taking\",\"format_ver");
    person.sees("1 of ").presses("Go on").arrives().answers("start.mood", "I'm fine as I am").sees_that_it_is_saved();
    person.presses("My data").arrives().sees("Could not be read").sees("They are left as they are.");
    let unread = person.downloads("Download damaged");
    assert_eq!(unread.text, "{\"format\":\"own-reasons/taking\",\"format_ver");
    person.waits_until_kept("format_ver");

    person.presses("Delete everything").presses("Delete everything for good").sees("Deleted.");
    assert_eq!(person.counts_kept_takings(), 0);
}

#[test]
#[cfg_attr(feature = "webkitgtk", ignore = "it is such a browser")]
fn row_07_a_browser_that_deletes_what_is_unused_is_named_where_answers_are_kept() {
    const DELETES: &str = "This browser may delete what a page keeps once nobody has used it for seven days.";
    let person = Person::opens();
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "1")]);
    person.finishes().sees("What you answered is in no backup that this app knows of.").does_not_see(DELETES);
    person.presses("My data").arrives().does_not_see(DELETES);
    person.is_called("Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15");
    person
        .presses("Own Reasons")
        .arrives()
        .presses("My data")
        .arrives()
        .sees(DELETES)
        .takes_pictures("my-data")
        .downloads("Download a backup");
    person.presses("Own Reasons").arrives().presses("See where you stood").arrives();
    person.does_not_see("is in no backup");
}
