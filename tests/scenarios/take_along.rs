//! Taking everything along in a locked file, and bringing it back.

use crate::answers::pick;
use crate::rep::{Rep, a_rep_elsewhere};
use crate::saving::{a_rep_with_a_draft, a_rep_with_a_result};
use own_reasons::date::Date;
use own_reasons::instrument::{Choice, ItemId};
use own_reasons::lock::LockFault;
use own_reasons::route::Route;
use own_reasons::session::{Event, FileEvent, Keeping, Locking, Notice, SaveState, StorageFault, Unlocking};

const PASSPHRASE: &str = "lusab-babad-gutih-tugad-mudof";
const LOCKED: &str = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n";

fn wanted() -> FileEvent {
    FileEvent::TakeAlongWanted(PASSPHRASE.to_owned())
}

/// What is in the file that is being locked.
fn content(rep: &Rep) -> String {
    rep.locking[0].0.content.clone()
}

#[test]
fn the_file_comes_first_and_everything_goes_only_once_they_say_that_they_have_it() {
    let rep = a_rep_with_a_result().does_with_files(wanted());
    let (document, passphrase) = &rep.locking[0];
    assert_eq!((document.file_name.as_str(), passphrase.as_str()), ("own-reasons-backup-2026-11-23.json", PASSPHRASE));
    assert_eq!(rep.session().taken_along(), None);

    let rep = rep.worker_ends(None).has_takings(1).all_is_kept();
    let name = "own-reasons-backup-2026-11-23.json.age";
    assert_eq!((rep.download().file_name.as_str(), rep.session().taken_along()), (name, Some(name)));
    assert_eq!(rep.session().last_backup(), Date::parse("2026-11-23"), "it is a backup");

    let rep = rep.does_with_files(FileEvent::TookAlong).reads(Notice::Deleted).has_takings(0).nothing_is_kept();
    assert_eq!((rep.session().taken_along(), rep.stored().last_backup), (None, None));
}

#[test]
fn everything_is_in_it_what_cannot_be_read_here_included() {
    let unread = [("damaged", "{\"format\":"), ("newer", "{\"format\":\"own-reasons/taking\",\"format_version\":2}")];
    let rep = a_rep_with_a_result();
    let rep = unread.iter().fold(rep, |rep, (key, text)| rep.device(|device| device.put(key, 7, text)));
    let rep = rep.crashes_and_opens_again().does_with_files(wanted());
    let file = content(&rep);
    let rep = rep.worker_ends(None).does_with_files(FileEvent::TookAlong).nothing_is_kept();
    assert!(rep.session().set_aside().is_empty());

    let there = a_rep_elsewhere().picks_file(&file).reads(Notice::Restored { added: 3, known: 0 }).has_takings(1);
    let kept: Vec<(&str, &str)> = there.stored().kept().filter(|(key, _)| key.len() < 32).collect();
    assert_eq!(kept, unread, "for an app that can read them");
    let there = there.picks_file(&file).reads(Notice::Restored { added: 0, known: 3 });
    let there = there.crashes_and_opens_again().has_takings(1);
    assert_eq!(there.session().set_aside().len(), 2);
}

#[test]
fn what_can_be_read_elsewhere_is_read_there() {
    let rep = a_rep_with_a_result();
    let text = crate::saving::as_record(rep.taking());
    // Under a key that is not its own it is not read here.
    let rep = rep.device(|device| device.put("another", 1, &text)).crashes_and_opens_again();
    assert_eq!(rep.session().set_aside().len(), 1);
    let file = content(&rep.does_with_files(wanted()));
    a_rep_elsewhere().picks_file(&file).reads(Notice::Restored { added: 1, known: 1 }).has_takings(1).all_is_kept();
}

#[test]
fn no_file_no_deletion() {
    let rep = a_rep_with_a_result();
    for rep in [
        rep.clone(),
        rep.clone().does_with_files(FileEvent::TakeAlongWanted(String::new())),
        rep.clone().does_with_files(wanted()),
        rep.clone().does_with_files(wanted()).worker_ends(LockFault::Unavailable),
        rep.clone().does_with_files(wanted()).worker_ends(None).does(Event::DownloadFailed),
        rep.clone().locks_with(PASSPHRASE).worker_ends(None),
        rep.does_with_files(FileEvent::BackupWanted),
    ] {
        assert_eq!(rep.session().taken_along(), None);
        rep.does_with_files(FileEvent::TookAlong).has_takings(1).all_is_kept();
    }
}

#[test]
fn what_is_said_after_the_file_was_made_is_not_deleted_with_the_rest() {
    let rep = a_rep_with_a_draft().does_with_files(wanted()).answers(pick(Choice::ToldTo)).worker_ends(None);
    assert_eq!(rep.session().taken_along(), None);
    let rep = rep.does_with_files(FileEvent::TookAlong).has_takings(1).all_is_kept();
    let rep = rep.does_with_files(wanted()).worker_ends(None);
    assert!(rep.session().taken_along().is_some());
    let rep = rep.begins().answers(pick(Choice::Fine)).does_with_files(FileEvent::TookAlong).has_takings(2);
    rep.all_is_kept();
}

#[test]
fn what_another_tab_said_after_the_file_was_made_is_not_deleted_either() {
    let rep = a_rep_with_a_draft().does_with_files(wanted()).worker_ends(None);
    let other = rep.clone().answers(pick(Choice::ToldTo));
    let rep = rep.device(|device| *device = other.stored().clone());
    let rep = rep.does(Event::CameBack);
    assert_eq!(rep.session().taken_along(), None);
    rep.does_with_files(FileEvent::TookAlong).has_takings(1).all_is_kept();
}

#[test]
fn a_file_made_while_another_tab_is_ahead_does_not_have_everything() {
    let rep = a_rep_with_a_draft();
    let other = rep.clone().answers(pick(Choice::ToldTo));
    let rep = rep.device(|device| *device = other.stored().clone()).answers(pick(Choice::OwnIdea));
    let rep = rep.sees(SaveState::Failed(StorageFault::Conflict)).does_with_files(wanted()).worker_ends(None);
    assert_eq!(rep.session().taken_along(), None);
    let rep = rep.takes_over().does_with_files(wanted()).worker_ends(None);
    assert!(rep.session().taken_along().is_some());
}

#[test]
fn who_keeps_nothing_can_take_it_along_too() {
    let rep = a_rep_with_a_draft().does(Event::KeepingChosen(Keeping::Nothing)).does_with_files(wanted());
    let rep = rep.worker_ends(None).does_with_files(FileEvent::TookAlong).has_takings(0).nothing_is_kept();
    assert_eq!(rep.stored().last_backup, None);
}

#[test]
fn a_locked_backup_asks_for_its_passphrase_and_is_restored() {
    let rep = a_rep_with_a_result().does_with_files(wanted());
    let file = content(&rep);
    let there = a_rep_elsewhere().picks_file(LOCKED).lands_on(Route::Data).reads_no_notice().has_takings(0);
    assert!(matches!(there.session().unlocking(), Unlocking::Asked(_)));
    let there = there.unlocks_with("").unlocks_with(PASSPHRASE).unlocks_with("pressed twice");
    assert_eq!(there.unlocking.len(), 1);
    assert_eq!((&there.unlocking[0].0[..], there.unlocking[0].1.as_str()), (LOCKED.as_bytes(), PASSPHRASE));
    let there = there.worker_finds(Ok(&file)).reads(Notice::Restored { added: 1, known: 0 }).all_is_kept();
    assert_eq!(*there.session().unlocking(), Unlocking::Idle);
    assert!(there.session().takings().eq(rep.session().takings()));
}

#[test]
fn a_wrong_passphrase_changes_nothing_and_another_can_be_tried() {
    let rep = a_rep_with_a_draft().picks_file(LOCKED).unlocks_with("wrong");
    let rep = rep.worker_finds(Err(LockFault::WrongPassphrase)).has_takings(1).all_is_kept();
    assert!(matches!(rep.session().unlocking(), Unlocking::Failed(_, LockFault::WrongPassphrase)));
    let rep = rep.unlocks_with("right").worker_finds(Ok("Dear all,"));
    assert!(matches!(rep.session().notice(), Some(Notice::FileRefused(_))));
    rep.has_takings(1).all_is_kept();
}

#[test]
fn a_locked_file_is_let_go_with_the_page_and_by_their_word() {
    let asked = a_rep_with_a_draft().picks_file(LOCKED);
    let left = asked.clone().goes_to(Route::Start);
    assert_eq!(*left.session().unlocking(), Unlocking::Idle);
    let given_up = asked.clone().does_with_files(FileEvent::UnlockGivenUp);
    assert_eq!(*given_up.session().unlocking(), Unlocking::Idle);
    let late = asked.unlocks_with("right").goes_to(Route::Start).worker_finds(Ok("{}"));
    late.reads_no_notice().has_takings(1);
}

#[test]
fn a_binary_locked_file_waits_for_its_passphrase_and_other_bytes_are_no_file_of_ours() {
    let rep = a_rep_with_a_draft();
    let locked = b"age-encryption.org/v1\n\xff\x00".to_vec();
    let asked = rep.clone().does_with_files(FileEvent::FileRead(locked.clone()));
    assert_eq!(*asked.session().unlocking(), Unlocking::Asked(locked));
    rep.does_with_files(FileEvent::FileRead(vec![0xff, 0x00])).reads(Notice::FileUnreadable).all_is_kept();
}

#[test]
fn the_passphrase_of_a_file_is_kept_nowhere() {
    let rep = a_rep_with_a_draft().picks_file(LOCKED).unlocks_with(PASSPHRASE).does_with_files(wanted());
    assert!(matches!(rep.session().locking(), Locking::UnderWay(_)));
    assert!(!format!("{:?}{:?}", rep.session(), rep.stored()).contains(PASSPHRASE));
    rep.has_answered(ItemId::StartMood, pick(Choice::Curious)).all_is_kept();
}
