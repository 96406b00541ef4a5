//! Everything kept on the device: taking it along, bringing it back, deleting it.

use crate::answers::{pick, words};
use crate::rep::{Rep, a_rep, a_rep_elsewhere, a_rep_who_begins};
use own_reasons::date::Date;
use own_reasons::exchange::{Fault, encode_administration};
use own_reasons::instrument::{Choice, ItemId};
use own_reasons::route::Route;
use own_reasons::session::{Event, FileEvent, Keeping, Notice};

/// A result of November and a draft of January.
fn a_rep_with_two_takings() -> Rep {
    a_rep_who_begins()
        .answers(pick(Choice::Curious))
        .skips_to(ItemId::TermsStop)
        .answers(words("When it turns into reporting."))
        .goes_on()
        .completes()
        .comes_back_after(50)
        .begins()
        .answers(pick(Choice::Fine))
        .goes_on()
        .has_takings(2)
}

fn backup_of(rep: &Rep) -> String {
    rep.clone().does_with_files(FileEvent::BackupWanted).download().content.clone()
}

#[test]
fn a_backup_is_a_file_of_the_day_and_the_day_is_remembered() {
    let rep = a_rep_with_two_takings().does_with_files(FileEvent::BackupWanted);
    let name = "own-reasons-backup-2027-01-12.json";
    assert_eq!((rep.download().file_name.as_str(), rep.download().media_type), (name, "application/json"));
    let rep = rep.reads(Notice::Downloaded(name.to_owned())).closes_and_opens_again();
    assert_eq!(rep.session().last_backup(), Date::parse("2027-01-12"));
}

#[test]
fn row_08_a_backup_brings_everything_back_on_another_device() {
    let rep = a_rep_with_two_takings();
    let there = a_rep()
        .does_with_files(FileEvent::FileRead(backup_of(&rep).into()))
        .reads(Notice::Restored { added: 2, known: 0 });
    let there = there.all_is_kept();
    assert!(there.session().takings().eq(rep.session().takings()));
    let draft = there.session().draft().unwrap().id.clone();
    there.does(Event::TakingOpened(draft)).gets_asked(ItemId::StartOrigin);
}

#[test]
fn restoring_twice_in_a_row_adds_nothing() {
    let backup = backup_of(&a_rep_with_two_takings());
    let once = a_rep().does_with_files(FileEvent::FileRead(backup.clone().into()));
    let twice =
        once.clone().does_with_files(FileEvent::FileRead(backup.into())).reads(Notice::Restored { added: 0, known: 2 });
    assert!(twice.session().takings().eq(once.session().takings()));
    assert_eq!(twice.stored().writes, once.stored().writes);
    twice.all_is_kept();
}

#[test]
fn row_08_restoring_never_takes_away_what_is_here() {
    let backup = backup_of(&a_rep_with_two_takings());
    let rep = a_rep_elsewhere().begins().answers(pick(Choice::WantChange)).goes_on();
    let in_hand = rep.taking().clone();
    let rep = rep
        .does_with_files(FileEvent::FileRead(backup.into()))
        .reads(Notice::Restored { added: 2, known: 0 })
        .has_takings(3);
    assert_eq!(*rep.taking(), in_hand, "what is in hand stays in hand");
    rep.all_is_kept();
}

#[test]
fn row_12_an_older_copy_changes_nothing() {
    let rep = a_rep_with_two_takings();
    let backup = backup_of(&rep);
    let rep = rep.answers(pick(Choice::OwnIdea));
    let latest = rep.taking().clone();
    let rep = rep
        .does_with_files(FileEvent::FileRead(backup.into()))
        .reads(Notice::Restored { added: 0, known: 2 })
        .has_takings(2);
    assert_eq!(*rep.taking(), latest);
}

fn a_rep_with_a_later_copy_elsewhere() -> (Rep, String) {
    let rep = a_rep_with_two_takings();
    let later = backup_of(&rep.clone().answers(pick(Choice::OwnIdea)));
    (rep, later)
}

#[test]
fn row_12_a_later_copy_comes_beside_the_one_that_is_here() {
    let (rep, later) = a_rep_with_a_later_copy_elsewhere();
    let rep = rep
        .does_with_files(FileEvent::FileRead(later.into()))
        .reads(Notice::Restored { added: 1, known: 1 })
        .has_takings(3);
    rep.has_not_answered(ItemId::StartOrigin).all_is_kept();
}

#[test]
fn a_later_copy_comes_only_once() {
    let (rep, later) = a_rep_with_a_later_copy_elsewhere();
    rep.does_with_files(FileEvent::FileRead(later.clone().into()))
        .does_with_files(FileEvent::FileRead(later.into()))
        .reads(Notice::Restored { added: 0, known: 2 })
        .has_takings(3);
}

#[test]
fn row_03_a_file_never_writes_over_a_record_that_cannot_be_read() {
    let rep = a_rep_with_two_takings();
    let (backup, key) = (backup_of(&rep), rep.taking().id.as_str().to_owned());
    let rep = rep.device(|device| device.put(&key, 1, "{}")).crashes_and_opens_again().has_takings(1);
    let rep = rep.does_with_files(FileEvent::FileRead(backup.into())).reads(Notice::Restored { added: 1, known: 1 });
    assert!(rep.stored().kept().any(|record| record == (key.as_str(), "{}")));
}

#[test]
fn a_single_administration_can_be_brought_in_too() {
    let rep = a_rep_with_two_takings();
    let file = encode_administration(rep.administration()).to_pretty();
    let there =
        a_rep().does_with_files(FileEvent::FileRead(file.into())).reads(Notice::Restored { added: 1, known: 0 });
    assert_eq!(there.administration(), rep.administration());
    there.all_is_kept();
}

#[test]
fn a_file_that_cannot_be_read_gets_a_notice_and_changes_nothing() {
    let rep = a_rep_with_two_takings();
    let backup = backup_of(&rep);
    let takings: Vec<_> = rep.session().takings().cloned().collect();
    let newer = backup.replacen("\"format_version\": 1", "\"format_version\": 2", 1);
    let changed = backup.replace("reporting", "sporting");
    let half = &backup[..backup.len() / 2];
    for (text, place, fault) in [
        ("", "", Fault::Blank),
        ("{}", "format", Fault::OtherFormat),
        ("{\"format\":\"own-reasons/summary\"}", "format", Fault::OtherFormat),
        (&newer, "format_version", Fault::NewerVersion),
        (&changed, "checksum", Fault::Damaged),
    ] {
        let rep = rep.clone().does_with_files(FileEvent::FileRead(text.into()));
        let Some(Notice::FileRefused(error)) = rep.session().notice() else {
            panic!("{:?}", rep.session().notice());
        };
        assert_eq!((error.place.as_str(), &error.fault), (place, &fault));
        assert!(rep.session().takings().eq(&takings));
        rep.all_is_kept();
    }
    for text in ["hello", "\u{feff}", "[1,2", half] {
        let rep = rep.clone().does_with_files(FileEvent::FileRead(text.into())).all_is_kept();
        assert!(matches!(rep.session().notice(), Some(Notice::FileRefused(_))), "{text}");
        assert!(rep.session().takings().eq(&takings));
    }
    rep.does_with_files(FileEvent::FileUnreadable).reads(Notice::FileUnreadable).has_takings(2).all_is_kept();
}

#[test]
fn one_bad_taking_in_a_backup_lets_none_of_it_in() {
    let backup = a_rep_with_two_takings()
        .does_with_files(FileEvent::BackupWanted)
        .download()
        .content
        .replace("\"fine\"", "\"splendid\"");
    a_rep().does_with_files(FileEvent::FileRead(backup.into())).has_takings(0).nothing_is_kept();
}

#[test]
fn a_notice_goes_when_it_is_read_and_on_another_page() {
    let rep = a_rep().does_with_files(FileEvent::FileUnreadable).reads(Notice::FileUnreadable);
    rep.clone().does(Event::NoticeRead).reads_no_notice();
    rep.goes_to(Route::Data).reads_no_notice();
}

#[test]
fn keep_nothing_shows_what_a_file_holds_and_keeps_none_of_it() {
    let backup = backup_of(&a_rep_with_two_takings());
    a_rep()
        .does(Event::KeepingChosen(Keeping::Nothing))
        .does_with_files(FileEvent::FileRead(backup.into()))
        .reads(Notice::Restored { added: 2, known: 0 })
        .has_takings(2)
        .nothing_is_kept();
}

#[test]
fn one_taking_can_be_deleted_and_the_others_stay() {
    let rep = a_rep_with_two_takings();
    let draft = rep.taking().id.clone();
    let result = rep.session().earlier().unwrap().id.clone();

    let without_result = rep.clone().does(Event::TakingDeleted(result.clone())).reads(Notice::Deleted).all_is_kept();
    assert_eq!(without_result.has_takings(1).taking().id, draft);

    let without_draft = rep.device(|device| device.pending = Some("the last change".to_owned()));
    let without_draft = without_draft.does(Event::TakingDeleted(draft)).has_takings(1).all_is_kept();
    assert_eq!(without_draft.stored().pending, None, "or it would be back at the next start");
    assert_eq!(without_draft.taking().id, result);
    without_draft.closes_and_opens_again().has_takings(1);
}

#[test]
fn deleting_what_is_not_there_changes_nothing() {
    let rep = a_rep_with_two_takings();
    let id = rep.taking().id.clone();
    rep.does(Event::TakingDeleted(id.clone()))
        .does(Event::TakingDeleted(id.clone()))
        .does(Event::TakingOpened(id))
        .has_takings(1)
        .all_is_kept();
}

#[test]
fn a_write_that_was_under_way_does_not_bring_a_deleted_taking_back() {
    let rep = a_rep_who_begins().device(|device| device.slow = true).answers(pick(Choice::Curious));
    let id = rep.taking().id.clone();
    let rep = rep.does(Event::TakingDeleted(id.clone())).does(Event::Committed(id, 1)).has_takings(0);
    assert!(!rep.session().has_begun());
    assert_eq!(rep.session().unsaved(), None);
}

#[test]
fn everything_can_be_deleted_what_was_set_aside_included() {
    let rep = a_rep_with_two_takings()
        .device(|device| device.put("damaged", 3, "{"))
        .crashes_and_opens_again()
        .does_with_files(FileEvent::BackupWanted)
        .does(Event::AllDeleted)
        .reads(Notice::Deleted)
        .has_takings(0)
        .nothing_is_kept();
    assert!(!rep.session().has_begun() && rep.session().set_aside().is_empty());
    assert_eq!((rep.session().last_backup(), rep.stored().last_backup), (None, None));

    let rep = rep.begins().has_not_answered(ItemId::StartMood).answers(pick(Choice::Fine)).has_takings(1).all_is_kept();
    rep.closes_and_opens_again().has_takings(1);
}
