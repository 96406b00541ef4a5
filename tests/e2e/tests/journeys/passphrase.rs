//! The summary locked with a passphrase, and opened by a program of others.

use journeys::{Build, Host, Person, Profile};
use std::rc::Rc;

const FIELD: &str = "Passphrase";
const LOCK: &str = "Web page with this passphrase";
const WORKING: &str = "This takes a second or two, so that guessing takes very long.";
const IS_SHORT: &str = "This is short, and may be found by trying.";
const NOT_LOADED: &str = "No file was made. The part of this app that works with passphrases could not be loaded";

fn somebody_at_the_summary() -> Person {
    let person = Person::opens();
    is_at_the_summary(&person);
    person
}

fn is_at_the_summary(person: &Person) {
    person.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "1")]);
    person.finishes().presses("Make my summary").arrives();
}

#[test]
fn a_locked_page_opens_with_age_and_is_the_page_that_would_have_been_downloaded() {
    let person = somebody_at_the_summary();
    person.writes("A name for it, if you want one", "Johnny");
    let page = person.downloads("Web page");

    let passphrase = "Größe 8, three words";
    person.writes(FIELD, passphrase);
    let locked = person.downloads(LOCK);
    assert_eq!(locked.name, format!("own-reasons-summary-Johnny-{}.html.age", person.counts_days(0).iso));
    assert!(locked.text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"), "{}", locked.text);
    assert!(!locked.text.contains("Johnny"));
    person.does_not_see(WORKING);
    assert_eq!(person.opens_with_age(&locked.path, passphrase), page.text);

    let again = person.downloads(LOCK);
    assert_ne!(again.text, locked.text);
    assert_eq!(person.opens_with_age(&again.path, passphrase), page.text);
}

#[test]
fn a_suggested_passphrase_can_be_read_copied_and_used() {
    let person = somebody_at_the_summary();
    let suggested = |person: &Person| person.presses("Suggest one").looks().written;
    let (first, second) = (suggested(&person), suggested(&person));
    assert_ne!(first, second);
    let [passphrase] = &second[..] else { panic!("there is not one suggestion, but {second:?}") };
    let groups: Vec<&str> = passphrase.split('-').collect();
    assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [5; 5], "{passphrase}");
    person.sees_chosen("Show it").does_not_see(IS_SHORT);

    person.presses("Copy it").sees("Copied. Paste it where you want it.");
    assert_eq!(person.pastes(), *passphrase);
    let locked = person.downloads(LOCK);
    assert!(person.opens_with_age(&locked.path, passphrase).contains("<!doctype html>"));
    person.takes_pictures("passphrase");
}

#[test]
fn a_passphrase_is_typed_unseen_shown_on_request_and_gone_with_the_page() {
    let person = somebody_at_the_summary();
    can_read(person.writes(FIELD, "secret").sees(IS_SHORT), &[]);
    can_read(person.chooses("Show it"), &["secret"]);
    can_read(person.chooses("Show it"), &[]);
    person.writes(FIELD, "secret or not").does_not_see(IS_SHORT);
    can_read(person.chooses("Show it"), &["secret or not"]);

    person.presses("My data").arrives().goes_back_in_the_browser().arrives();
    can_read(person.chooses("Show it"), &[]);
    person.waits_until_kept("start.mood").keeps_nowhere("secret or not");
}

#[track_caller]
fn can_read(person: &Person, written: &[&str]) {
    person.waits_until(&format!("{written:?} can be read"), |screen| screen.written == written);
}

#[test]
fn pressing_twice_makes_one_file_and_the_page_stays_usable() {
    let person = somebody_at_the_summary();
    person.writes(FIELD, "something long").presses(LOCK).sees(WORKING).presses(LOCK);
    person.writes("A name for it, if you want one", "Johnny").sees(WORKING);
    person.sees("Downloaded: own-reasons-summary-").does_not_see(WORKING);
    assert_eq!(person.counts_downloads(), 1);
}

#[test]
fn without_a_passphrase_no_file_is_made() {
    let person = somebody_at_the_summary();
    person.presses(LOCK).sees("Type a passphrase first, or have one suggested.").does_not_see(WORKING);
    assert_eq!(person.counts_downloads(), 0);
}

#[test]
fn a_worker_that_does_not_come_or_dies_is_said_and_can_be_tried_again() {
    let dies = "postMessage(null); onmessage = () => { throw 'it dies'; };";
    let build = Build::shipped().with_another("own-reasons-vault.js", dies);
    let host = Host::start(build.site(), 0).expect("a port is free");
    let person = Person::opens_at(&host, &Rc::new(Profile::fresh()));
    is_at_the_summary(&person);
    person.writes(FIELD, "something long").gets_another_worker("./gone.js").presses(LOCK).sees(NOT_LOADED);
    person.does_not_see(WORKING).gets_another_worker(&build.address_of("own-reasons-vault.js"));

    person.presses("My data").arrives().goes_back_in_the_browser().arrives().does_not_see(NOT_LOADED);
    person.writes(FIELD, "something else").presses(LOCK).sees(NOT_LOADED).does_not_see(WORKING);
    // Of the first worker, of the second, and of an app that is not kept with a file that is not its own.
    person.forgives_all_errors();
    assert_eq!(person.counts_downloads(), 0);
}
