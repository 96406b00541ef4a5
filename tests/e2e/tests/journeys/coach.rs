//! A coach opens what a rep handed over, and walks into the first talk prepared.

use crate::answers::ready;
use journeys::{Download, Person, Profile, Questionnaire};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

const TITLE: &str = "Summaries handed to you";
pub const CHOOSE: &str = "Choose files";
const CASELOAD: &str = "Your caseload";
/// The passphrase of the files that the program age locked.
pub const BY_AGE: &str = "lusab-babad-gutih-tugad-mudof";
const NOTES: &str = "Notes on this summary, for you alone";

/// What a rep called Johnny hands over: the page and the data.
fn made_by_a_rep() -> [Download; 2] {
    let words = Questionnaire::published();
    let rep = Person::opens();
    rep.starts().goes_through(&ready());
    rep.finishes().chooses("Yes").presses("In 30 days").presses("Make my summary").arrives();
    rep.writes("A name for it, if you want one", "Johnny");
    rep.writes("The first topic, if you want to set it", "Asking for the decision");
    rep.chooses(words.block("goal")).chooses(words.block("why_not_lower"));
    [rep.downloads("Web page"), rep.downloads("Data (JSON)")]
}

fn a_coach_with(profile: &Rc<Profile>) -> Person {
    let coach = Person::opens_with(profile);
    coach.presses("For coaches").arrives().sees_the_heading(TITLE);
    coach
}

/// The page of another rep of that name.
fn johnnys_page() -> PathBuf {
    fixture("johnny-in-december.html")
}

/// What somebody else handed over.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// A folder of files that hold the core to what it reads and refuses.
pub fn handed_over(folder: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate lies in tests");
    tests.join("fixtures/handed-over").join(folder)
}

fn handed_over_files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(handed_over(folder))
        .expect("the fixtures are there")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    files
}

#[test]
fn a_page_made_on_one_machine_is_read_noted_and_kept_on_another() {
    let [page, data] = made_by_a_rep();
    let profile = Rc::new(Profile::fresh());
    let coach = a_coach_with(&profile);
    coach.sees("There is nothing here yet.");

    coach.picks_file(CHOOSE, &coach.has_a_file(&page.name, &page.text)).sees_the_heading("Before we talk: Johnny");
    // What one needs in the first half minute stands in the first view.
    coach.sees_within_view("In brief").sees_within_view("Work with customers I like");
    coach.sees_within_view("Asking for the decision");
    coach.sees_under("For the first talk", "The rep drives.").sees("One question not to ask");
    coach.takes_pictures("coach-case");

    coach.writes("Whose goal am I bringing?", "Mine, a little").writes(NOTES, "Likes mornings");
    coach.sees_that_it_is_saved().waits_until_kept("Likes mornings");
    coach
        .reloads()
        .sees_the_heading("Before we talk: Johnny")
        .sees_written("Likes mornings")
        .sees_written("Mine, a little");
    coach.leaves();

    let coach = a_coach_with(&profile);
    coach.sees_under(CASELOAD, "Johnny").sees_under("To come, by date", "They want to look again on");
    coach.takes_pictures("coach");
    // The data of the same summary is the same case, and its notes stay.
    coach.picks_file(CHOOSE, &coach.has_a_file(&data.name, &data.text));
    coach.sees_the_heading("Before we talk: Johnny").sees_written("Likes mornings");
    assert_eq!(coach.counts_kept_summaries(), 1);
}

#[test]
#[cfg_attr(feature = "webkitgtk", ignore = "its driver cannot print")]
fn a_summary_is_printed_on_two_sheets() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    coach.picks_file(CHOOSE, &johnnys_page()).sees_the_heading("Before we talk: Johnny").sees("For the first talk");
    coach.sees_that_it_is_saved();
    let sheets = coach.counts_printed_sheets();
    assert!((1..=2).contains(&sheets), "it takes {sheets} sheets");
}

#[test]
fn a_summary_can_be_pasted_and_dropped() {
    let [page, data] = ["johnny-in-december.html", "johnny-in-december.json"]
        .map(|name| fs::read(fixture(name)).expect("the fixture can be read"));
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    coach.pastes_into("Or paste it here", "Dear coach, here it is.").presses("Open what I pasted");
    coach.sees("What you pasted").sees("1 not opened.").sees("There is nothing here yet.");
    coach.drops_file("johnny.html", &page).sees_the_heading("Before we talk: Johnny");
    coach.presses("Remove this summary").presses("Yes, remove it and my notes on it").sees_the_heading(TITLE);
    coach.sees("There is nothing here yet.");
    coach.drops_file("johnny.json", &data).sees_the_heading("Before we talk: Johnny");
}

#[test]
fn nothing_thrown_at_the_page_breaks_it() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    for file in handed_over_files("v1").iter().filter(|file| file.extension().is_some_and(|ending| ending == "json")) {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        coach.drops_file(name, &fs::read(file).expect("it can be read"));
        coach.waits_until("it is open", |screen| screen.address.starts_with("/coach/"));
        coach.goes_to("/coach").sees_the_heading(TITLE);
    }
    let opened = coach.counts_kept_summaries();
    assert!(opened > 0);
    for file in handed_over_files("refused") {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        coach.drops_file(&name, &fs::read(&file).expect("it can be read"));
        coach.sees(&name).sees("1 not opened.").sees_the_heading(TITLE).sees(CASELOAD);
        assert_eq!(coach.counts_kept_summaries(), opened, "{name} changed what is kept");
        assert_eq!(coach.counts_scripts(), 1, "{name} brought a script");
    }
    coach.takes_pictures("coach-refused");
}

#[test]
fn two_summaries_of_one_person_are_compared_in_words() {
    let [earlier, later] = ["johnny-in-november.json", "johnny-in-december.json"].map(fixture);
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    coach.picks_file(CHOOSE, &earlier).sees("For the first talk").goes_to("/coach").sees_the_heading(TITLE);
    coach.picks_file(CHOOSE, &later).sees("Compare with an earlier or later one");
    coach.presses("Johnny").sees_the_heading("What moved between two summaries").sees("no clear change");
    coach.sees("Home by six on Fridays").sees("Home by five, every day");
    coach.takes_pictures("coach-compare");
}

#[test]
fn row_12_a_coachs_summaries_and_ones_own_answers_never_meet() {
    let person = Person::opens();
    person.starts();
    person.answers("start.mood", "I'm curious").sees_that_it_is_saved();
    person
        .presses("For coaches")
        .arrives()
        .picks_file(CHOOSE, &johnnys_page())
        .sees_the_heading("Before we talk: Johnny");
    person.sees_that_it_is_saved();
    assert_eq!((person.counts_kept_takings(), person.counts_kept_summaries()), (1, 1));

    person.presses("My data").arrives().sees("1 of ").does_not_see("Johnny");
    let backup = person.downloads("Download a backup");
    assert!(!backup.text.contains("Johnny"));
    person.goes_to("/coach").arrives().picks_file(CHOOSE, &backup.path).sees("own backup");
    person.presses("My data").arrives().presses("Delete everything").presses("Delete everything for good");
    person.sees("Nothing is kept here.");
    assert_eq!((person.counts_kept_takings(), person.counts_kept_summaries()), (0, 1));

    person.goes_to("/coach").arrives().presses("Remove everything").presses("Yes, remove everything here");
    person.sees("There is nothing here yet.");
    assert_eq!(person.counts_kept_summaries(), 0);
    assert_eq!(person.lists_kept_keys(), Vec::<String>::new());
}

#[test]
fn words_written_just_before_leaving_are_there_again() {
    let profile = Rc::new(Profile::fresh());
    let coach = a_coach_with(&profile);
    coach.picks_file(CHOOSE, &johnnys_page()).sees_the_heading("Before we talk: Johnny");
    coach.writes(NOTES, "Likes mornings, and this was the last thing").reloads();
    coach.sees_written("Likes mornings, and this was the last thing");
}

#[test]
fn a_coach_who_keeps_nothing_leaves_nothing() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    coach.chooses("Keep nothing: gone when I close this page");
    coach
        .picks_file(CHOOSE, &johnnys_page())
        .sees_the_heading("Before we talk: Johnny")
        .writes(NOTES, "Likes mornings");
    coach.sees("Nothing is kept");
    assert_eq!(coach.counts_kept_summaries(), 0);
    coach.reloads().sees_the_heading("This summary is not on this device").presses("All summaries").arrives();
    coach.sees("There is nothing here yet.");
}

#[test]
fn a_caseload_moves_to_another_machine() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    coach
        .picks_file(CHOOSE, &johnnys_page())
        .sees_the_heading("Before we talk: Johnny")
        .writes(NOTES, "Likes mornings");
    coach.presses("All summaries").arrives();
    let backup = coach.downloads("Download a backup");
    let elsewhere = a_coach_with(&Rc::new(Profile::fresh()));
    elsewhere.picks_file(CHOOSE, &backup.path).sees("A backup: 1 added, 0 here already.").presses("Johnny").arrives();
    elsewhere.sees_written("Likes mornings");
}

#[test]
fn a_locked_page_opens_with_its_passphrase_and_with_no_other() {
    const PASSPHRASE: &str = "Größe 8, three words";
    let rep = Person::opens();
    rep.starts().goes_through(&[("start.mood", "I'm fine as I am"), ("change.importance", "1")]);
    rep.finishes().presses("Make my summary").arrives().writes("A name for it, if you want one", "Johnny");
    rep.writes("Passphrase", PASSPHRASE);
    let locked = rep.downloads("Web page with this passphrase");

    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    let field = format!("Passphrase {}", locked.name);
    coach.picks_file(CHOOSE, &coach.has_a_file(&locked.name, &locked.text)).sees("Locked with a passphrase.");
    coach.writes(&field, "something else").presses("Unlock").sees("This passphrase does not open the file.");
    assert_eq!(coach.counts_kept_summaries(), 0);
    coach.takes_pictures("coach-locked");
    coach.writes(&field, PASSPHRASE).presses("Unlock").sees_the_heading("Before we talk: Johnny");
    coach.sees_that_it_is_saved();
    assert_eq!(coach.counts_kept_summaries(), 1);
    coach.keeps_nowhere(PASSPHRASE);
}

#[test]
fn what_the_program_age_locked_opens_here_pasted_or_as_a_file() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    let locked = |name: &str| fs::read(handed_over("locked-v1").join(name)).expect("the fixture can be read");
    let text = String::from_utf8(locked("by-age-1.1.1-armored.html.age")).expect("it is text");
    coach.pastes_into("Or paste it here", &text).presses("Open what I pasted").sees("Locked with a passphrase.");
    coach.writes("Passphrase What you pasted", BY_AGE).presses("Unlock").sees("For the first talk");

    coach.goes_to("/coach").arrives().drops_file("page.age", &locked("by-age-1.1.1.html.age"));
    coach.writes("Passphrase page.age", BY_AGE).presses("Unlock").sees("For the first talk");
    assert_eq!(coach.counts_kept_summaries(), 1);
}

#[test]
fn damaged_and_overly_hard_locks_are_refused() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    let mut damaged =
        fs::read(handed_over("locked-v1").join("by-age-1.1.1.html.age")).expect("the fixture can be read");
    if let Some(last) = damaged.last_mut() {
        *last ^= 1;
    }
    coach.drops_file("flipped.age", &damaged).writes("Passphrase flipped.age", BY_AGE).presses("Unlock");
    coach.sees("The file was cut off or changed since it was locked.").presses("Clear this list");

    let mut hard = String::from("age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n");
    hard.push_str(&format!("{0}\n--- {0}\n", "A".repeat(43)));
    let hard = [hard.as_bytes(), &[0; 40]].concat();
    coach.drops_file("hard.age", &hard).writes("Passphrase hard.age", BY_AGE).presses("Unlock");
    coach.sees("takes more work than a browser can do").sees_the_heading(TITLE);
}

#[test]
fn many_files_of_all_kinds_are_opened_at_once_with_a_line_for_what_failed() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    let names = ["johnny-in-november.json", "johnny-in-december.html", "johnny-in-december.json"];
    let mut files: Vec<PathBuf> = names.map(fixture).to_vec();
    files.push(coach.has_a_file("letter.txt", "Dear coach,"));
    let all: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    coach.picks_file(CHOOSE, Path::new(&all.join("\n")));
    coach.sees("2 opened, 1 here already, 1 not opened.").sees("letter.txt").sees("There is no summary in this");
    coach.sees_under("To come, by date", "Home by five, every day");
    assert_eq!(coach.counts_kept_summaries(), 2);
}

#[test]
fn the_older_of_two_tabs_says_that_its_note_is_not_kept_and_the_other_one_stays() {
    let coach = a_coach_with(&Rc::new(Profile::fresh()));
    coach.picks_file(CHOOSE, &johnnys_page()).sees_the_heading("Before we talk: Johnny").sees_that_it_is_saved();
    coach.opens_a_second_tab(|tab| {
        tab.goes_to("/coach").arrives().presses("Johnny").arrives();
        tab.writes(NOTES, "Likes mornings").sees_that_it_is_saved();
    });
    coach.writes(NOTES, "Evenings, and a long note to go with it").sees("changed or removed in another tab");
    coach.reloads().sees_written("Likes mornings");
}
