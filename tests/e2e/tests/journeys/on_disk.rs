//! What the files of the browser hold, read past the app and past the browser.

use crate::answers::{Answers, ready_but};
use journeys::{Engine, Person, Profile};
use std::io::{self, Write};
use std::rc::Rc;

/// Words that stand nowhere else. Compression leaves them as they are: no character comes twice, and Firefox and
/// Chromium keep them two bytes to a character, of which they shorten only what they have seen before.
const WORDS: [&str; 5] = [
    "ꆻꐠꃁꀤꍊꂜꋜꊁꀢꉙꄤꉞ",
    "ꀶꎉꍋꄇꁅꄚꉇꄑꌙꊩꉩꇗ",
    "ꊘꀖꄽꅱꄆꄯꇠꆠꁔꊪꁉꆡ",
    "ꈫꂋꑃꅝꈻꂗꐽꃞꑚꋛꂃꋨ",
    "ꏮꏯꎬꈖꆸꑇꎊꄥꄜꊝꉀꅂ",
];
const TOPIC: &str = "ꀞꐚꊻꈮꅈꆅꐣꎡꑧꎘꑠꍓ";

fn with_these_words() -> Answers {
    ready_but(&[
        ("want.goals", "ꆻꐠꃁꀤꍊꂜꋜꊁꀢꉙꄤꉞ: Extremely"),
        ("change.why_not_lower", "ꀶꎉꍋꄇꁅꄚꉇꄑꌙꊩꉩꇗ"),
        ("change.one_point_more", "ꊘꀖꄽꅱꄆꄯꇠꆠꁔꊪꁉꆡ"),
        ("circumstances.text", "ꈫꂋꑃꅝꈻꂗꐽꃞꑚꋛꂃꋨ"),
        ("next.if_then", "ꏮꏯꎬꈖꆸꑇꎊꄥꄜꊝꉀꅂ; I call one customer I lost"),
    ])
}

#[test]
fn what_is_kept_is_found_on_the_disk() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_with(&profile);
    person.starts().goes_through(&with_these_words());
    person.finishes().waits_until_kept(r#"completed_at\":\"20"#);
    person.leaves();
    for word in WORDS {
        assert!(!files_with(&profile, word).is_empty(), "the search for {word} finds nothing, so it proves nothing");
    }
}

/// The files that hold the word less its ends, which compression may shorten together with what stands beside them.
fn files_with(profile: &Profile, word: &str) -> Vec<String> {
    let middle: String = word.chars().skip(1).take(word.chars().count() - 2).collect();
    profile.files_with(&middle)
}

#[test]
fn who_keeps_nothing_leaves_no_byte_on_the_disk() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_with(&profile);
    person.chooses("Keep nothing: gone when I close this page").starts();
    person.goes_through(&with_these_words());
    person.finishes().presses("In 30 days").presses("Make my summary").arrives();
    person.writes("The first topic, if you want to set it", TOPIC).chooses("What I want");
    let page = person.downloads("Web page");
    assert!(page.text.contains(TOPIC));
    person.downloads("Data (JSON)");
    no_file_has_any_of_it(&profile, "while the app is open");
    person.leaves();
    no_file_has_any_of_it(&profile, "after the browser was closed");
}

#[track_caller]
fn no_file_has_any_of_it(profile: &Profile, when: &str) {
    for word in WORDS.iter().chain([&TOPIC]) {
        assert_eq!(files_with(profile, word), Vec::<String>::new(), "{word} is on the disk {when}");
    }
}

#[test]
fn what_was_deleted_is_in_no_record_and_old_bytes_are_told() {
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_with(&profile);
    person.starts().goes_through(&with_these_words());
    person.finishes().waits_until_kept(r#"completed_at\":\"20"#);
    person.presses("My data").arrives().sees("Old bytes may stay on the disk for a while");
    person.presses("Delete everything").presses("Delete everything for good").sees("Nothing is kept here.");
    tells_what_is_left(&profile, "right after it was deleted");
    no_record_has_any_of_it(&person);
    person.leaves();
    tells_what_is_left(&profile, "after the browser was closed");

    let person = Person::opens_with(&profile);
    person.sees("Start").does_not_see("Go on");
    no_record_has_any_of_it(&person);
    person.leaves();
    tells_what_is_left(&profile, "after the browser was opened and closed again");
}

#[test]
fn what_was_taken_along_is_in_no_record_and_its_passphrase_is_nowhere() {
    const PASSPHRASE: &str = "ꃚꁱꈪꄖꎔꋄꍺꀙꑲꊌꇙꌐ";
    let profile = Rc::new(Profile::fresh());
    let person = Person::opens_with(&profile);
    person.starts().goes_through(&with_these_words());
    person.finishes().waits_until_kept(r#"completed_at\":\"20"#);
    person.presses("My data").arrives().writes("Passphrase", PASSPHRASE);
    let file = person.downloads("Download the locked file");
    assert_eq!(files_with(&profile, PASSPHRASE), Vec::<String>::new(), "the passphrase is on the disk");
    person.presses("I have the file, delete everything here").sees("Nothing is kept here.");
    no_record_has_any_of_it(&person);
    person.leaves();
    assert_eq!(files_with(&profile, PASSPHRASE), Vec::<String>::new(), "the passphrase is on the disk");
    tells_what_is_left(&profile, "after everything was taken along and the browser was closed");

    let person = Person::opens_with(&profile);
    person.does_not_see("Go on").picks_file("Open my file", &file.path).sees("This file is locked.");
    no_record_has_any_of_it(&person);
}

fn no_record_has_any_of_it(person: &Person) {
    assert_eq!(person.counts_kept_takings(), 0);
    for word in WORDS {
        person.keeps_nowhere(word);
    }
}

/// For `docs/browsers.md`: no web page can do anything about these bytes, and each version of a browser may differ.
fn tells_what_is_left(profile: &Profile, when: &str) {
    let mut files: Vec<String> = WORDS.iter().flat_map(|word| files_with(profile, word)).collect();
    files.sort();
    files.dedup();
    // Not captured, so that it is read where nothing fails.
    let _ = writeln!(io::stderr(), "{}, {when}: old bytes in {} files {files:?}", Engine::running(), files.len());
}
