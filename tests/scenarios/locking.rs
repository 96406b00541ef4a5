//! The summary locked with a passphrase.

use crate::sharing::a_rep_with_a_result;
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::lock::LockFault;
use own_reasons::route::Route;
use own_reasons::session::{Event, FileEvent, Keeping, Locking, Notice};
use own_reasons::summary::{Block, Summary};

const PASSPHRASE: &str = "lusab-babad-gutih-tugad-mudof";

#[test]
fn what_is_locked_is_the_web_page_and_its_name_says_so() {
    let rep = a_rep_with_a_result().does(Event::AliasWritten("Jo".to_owned())).locks_with(PASSPHRASE);
    let plain = export::web_page(&Summary::of(rep.taking(), &rep.standing()), Instrument::current());
    let (document, passphrase) = &rep.locking[0];
    assert_eq!((document, passphrase.as_str()), (&plain, PASSPHRASE));
    let name = "own-reasons-summary-Jo-2026-11-23.html.age";
    assert!(rep.downloads.is_empty());
    assert_eq!(*rep.session().locking(), Locking::UnderWay(name.to_owned()));

    let rep = rep.reads_no_notice().worker_ends(None).reads(Notice::Downloaded(name.to_owned()));
    assert_eq!((rep.download().file_name.as_str(), rep.downloads.len()), (name, 1));
    assert_eq!(rep.download().content, format!("locked: {}", plain.content));
    assert_eq!(*rep.session().locking(), Locking::Idle);
}

#[test]
fn what_is_changed_while_it_is_being_locked_is_not_in_it() {
    let rep = a_rep_with_a_result().locks_with(PASSPHRASE).does(Event::BlockTicked(Block::WhyNotLower, true));
    let rep = rep.worker_ends(None);
    assert!(!rep.download().content.contains("Because of the last five minutes."));
    let rep = rep.locks_with(PASSPHRASE).worker_ends(None);
    assert!(rep.download().content.contains("Because of the last five minutes."));
}

#[test]
fn pressing_twice_makes_one_file() {
    let rep = a_rep_with_a_result().locks_with(PASSPHRASE).locks_with("another").locks_with("");
    assert_eq!(rep.locking.len(), 1);
    let rep = rep.reads_no_notice().worker_ends(None).locks_with("another");
    assert_eq!((rep.locking.len(), rep.downloads.len()), (1, 1));
}

#[test]
fn without_a_passphrase_nothing_is_locked() {
    let rep = a_rep_with_a_result().locks_with("");
    assert!(rep.locking.is_empty());
    assert_eq!(*rep.session().locking(), Locking::NoPassphrase);
    assert_eq!(*rep.goes_to(Route::Summary).session().locking(), Locking::Idle);
}

#[test]
fn white_space_and_short_ones_are_passphrases_too() {
    for typed in [" ", "short", " around "] {
        let rep = a_rep_with_a_result().locks_with(typed);
        assert_eq!(rep.locking[0].1.as_str(), typed);
    }
}

#[test]
fn a_failure_is_said_and_it_can_be_tried_again() {
    for fault in [LockFault::Unavailable, LockFault::TooLarge] {
        let rep = a_rep_with_a_result().locks_with(PASSPHRASE).worker_ends(fault).reads_no_notice();
        assert!(rep.downloads.is_empty());
        assert_eq!(*rep.session().locking(), Locking::Failed(fault));
        let rep = rep.locks_with(PASSPHRASE).worker_ends(None);
        assert_eq!((rep.downloads.len(), rep.session().locking()), (1, &Locking::Idle));
    }
}

#[test]
fn who_leaves_the_page_meanwhile_still_gets_the_file() {
    let rep = a_rep_with_a_result().locks_with(PASSPHRASE).goes_to(Route::Data).worker_ends(None);
    assert_eq!(rep.downloads.len(), 1);
}

#[test]
fn what_comes_when_nothing_is_awaited_makes_no_file() {
    let rep = a_rep_with_a_result().does_with_files(FileEvent::Locked("late".to_owned())).reads_no_notice();
    assert!(rep.downloads.is_empty());
}

#[test]
fn the_passphrase_is_copied_and_kept_nowhere() {
    let copied = |typed: &str| FileEvent::PassphraseCopyWanted(typed.to_owned());
    let rep = a_rep_with_a_result().does_with_files(copied(""));
    assert_eq!((rep.copied.len(), rep.session().locking()), (0, &Locking::NoPassphrase));
    assert_eq!(*rep.clone().locks_with("a").does_with_files(copied("")).session().locking(), under_way());
    let rep = rep.does_with_files(copied(PASSPHRASE)).reads(Notice::Copied).locks_with(PASSPHRASE);
    assert_eq!(rep.copied, [PASSPHRASE]);
    assert!(!format!("{:?}", rep.session()).contains(PASSPHRASE));
    let rep = rep.worker_ends(None).goes_to(Route::Data).all_is_kept();
    assert!(!format!("{:?}{:?}", rep.session(), rep.stored()).contains(PASSPHRASE));
    assert!(!rep.download().content.contains(PASSPHRASE));
}

fn under_way() -> Locking {
    Locking::UnderWay("own-reasons-summary-2026-11-23.html.age".to_owned())
}

#[test]
fn keep_nothing_and_still_lock_it() {
    let rep = a_rep_with_a_result().does(Event::KeepingChosen(Keeping::Nothing)).locks_with(PASSPHRASE);
    assert_eq!(rep.worker_ends(None).downloads.len(), 1);
}
