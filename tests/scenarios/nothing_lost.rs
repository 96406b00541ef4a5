//! Failures seen elsewhere that lose answers, where the stories around them do not tell of them: see
//! `docs/nothing-lost.md`.

use crate::answers::pick;
use crate::rep::{Rep, a_rep, a_rep_who_begins};
use crate::saving::{a_rep_with_a_draft, a_rep_with_a_result, as_record};
use own_reasons::date::Date;
use own_reasons::instrument::{Choice, Instrument, ItemId, ResponseFormat};
use own_reasons::route::Route;
use own_reasons::session::{
    Event, FileEvent, Keeping, Notice, SaveState, ShareFormat, StorageFault, deletes_what_is_unused,
};
use sha2::{Digest, Sha256};

#[test]
fn row_07_browsers_that_delete_what_is_unused_are_known_by_what_they_call_themselves() {
    for (deletes, user_agent) in [
        (
            true,
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
        ),
        (
            true,
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
        ),
        (
            true,
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0.0.0 Mobile/15E148 Safari/604.1",
        ),
        (
            false,
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
        ),
        (
            false,
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Mobile Safari/537.36",
        ),
        (false, "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0"),
        (false, ""),
    ] {
        assert_eq!(deletes_what_is_unused(user_agent), deletes, "{user_agent}");
    }
}

#[test]
fn row_07_a_backup_is_advised_while_something_completed_is_in_none() {
    let is_due = |rep: &Rep| rep.session().backup_is_due();
    let rep = a_rep_with_a_draft();
    assert!(!is_due(&rep), "a draft is little to lose");
    let rep = rep.skips_the_rest().completes();
    assert!(is_due(&rep));
    assert!(!is_due(&rep.clone().does(Event::KeepingChosen(Keeping::Nothing))));
    let rep = rep.comes_back_after(3).does_with_files(FileEvent::BackupWanted);
    assert!(!is_due(&rep));
    let rep = rep.comes_back_after(400);
    assert!(!is_due(&rep), "it is all in the backup still");
    let rep = rep.begins().answers(pick(Choice::Fine)).goes_on().skips_the_rest().completes();
    assert!(is_due(&rep));
}

#[test]
fn row_06_with_no_room_left_a_backup_still_has_everything() {
    let rep = a_rep_with_a_draft().storage_says(StorageFault::Full).answers(pick(Choice::ToldTo));
    let rep = rep.sees(SaveState::Failed(StorageFault::Full)).does_with_files(FileEvent::BackupWanted);
    let there = a_rep().picks_file(&rep.download().content);
    assert!(there.session().takings().eq(rep.session().takings()));
    there.has_answered(ItemId::StartOrigin, pick(Choice::ToldTo));
}

#[test]
fn row_09_without_storage_everything_works_in_memory_and_is_said() {
    let rep = a_rep().does(Event::StorageFailed(StorageFault::Blocked)).storage_says(StorageFault::Blocked);
    assert_eq!(rep.session().storage_fault(), Some(StorageFault::Blocked));
    let rep = rep.begins().answers(pick(Choice::Curious)).goes_on().skips_the_rest().completes();
    let rep = rep.sees(SaveState::Failed(StorageFault::Blocked)).nothing_is_kept();
    assert_eq!(rep.session().storage_fault(), Some(StorageFault::Blocked));
    let rep = rep.does_with_files(FileEvent::BackupWanted);
    a_rep().picks_file(&rep.download().content).reads(Notice::Restored { added: 1, known: 0 });
    // Who keeps nothing anyway need not hear of it.
    assert_eq!(rep.does(Event::KeepingChosen(Keeping::Nothing)).session().storage_fault(), None);
}

#[test]
fn row_05_what_could_not_be_deleted_is_said() {
    let rep = a_rep_with_a_draft().does(Event::AllDeleted).reads(Notice::Deleted).does(Event::DeleteFailed);
    rep.reads(Notice::NotDeleted);
}

#[test]
fn row_10_opening_writes_nothing_and_deletes_nothing() {
    let rep = a_rep_with_a_result();
    let newer = as_record(rep.taking()).replacen("\"format_version\":1", "\"format_version\":2", 1);
    // Members in another order, as another version may have written them.
    let other_order = as_record(rep.taking()).replacen(
        "{\"format\":\"own-reasons/taking\",\"format_version\":1,",
        "{\"format_version\":1,\"format\":\"own-reasons/taking\",",
        1,
    );
    let key = rep.taking().id.as_str().to_owned();
    let rep = rep.device(|device| {
        device.put(&key, 900, &other_order);
        device.put("newer", 3, &newer);
        device.put("damaged", 3, "{");
    });
    let (records, writes) = (rep.stored().records(), rep.stored().writes);
    let rep = rep.crashes_and_opens_again().has_takings(1).goes_to(Route::Data).goes_to(Route::Result);
    let rep = rep.does(Event::CameBack).goes_to(Route::Start);
    assert_eq!((rep.stored().records(), rep.stored().writes), (records, writes));
}

#[test]
fn row_03_a_record_of_a_newer_version_stays_as_it_is_whatever_is_done_here() {
    let rep = a_rep_with_a_result();
    let key = rep.taking().id.as_str().to_owned();
    let backup = rep.clone().does_with_files(FileEvent::BackupWanted).download().content.clone();
    let newer = as_record(rep.taking()).replacen("\"format_version\":1", "\"format_version\":2", 1);
    let rep = rep.device(|device| device.put(&key, 50, &newer)).crashes_and_opens_again().has_takings(0);
    assert_eq!(rep.session().set_aside().len(), 1);

    let rep = rep.begins().answers(pick(Choice::Fine)).goes_on().does(Event::CameBack).picks_file(&backup);
    let begun = rep.taking().id.clone();
    let rep = rep.does(Event::KeepingChosen(Keeping::Nothing)).does(Event::KeepingChosen(Keeping::OnDevice));
    let rep = rep.does(Event::TakingDeleted(begun)).closes_and_opens_again();
    assert!(rep.stored().kept().any(|record| record == (key.as_str(), newer.as_str())));
    let rep = rep.does_with_files(FileEvent::SetAsideWanted(key));
    assert_eq!(rep.download().content, newer);
}

#[test]
fn row_13_no_answer_leads_anywhere_by_itself() {
    let rep = a_rep_who_begins();
    for item in ItemId::ALL {
        let rep = rep.clone().goes_to(Route::Question(*item));
        let visited = rep.visited.len();
        let answer = match &Instrument::current().item(*item).format {
            ResponseFormat::Amount { .. } | ResponseFormat::Frequency { .. } => crate::answers::level(3),
            ResponseFormat::Ruler { .. } => crate::answers::mark(10),
            ResponseFormat::Pick { options, .. } => pick(options[0].choice),
            ResponseFormat::Picks { options, .. } => crate::answers::picks(&[options[0].choice]),
            ResponseFormat::Text => crate::answers::words("In my words."),
            ResponseFormat::Goals { .. } => crate::answers::goals(&[("Home for dinner", 5)]),
            ResponseFormat::IfThen { .. } => crate::answers::if_then("it is Monday", "I ask Maria"),
            // There is nothing to choose among yet.
            ResponseFormat::Chosen => continue,
        };
        let rep = rep.does(Event::Answered(*item, answer)).lands_on(Route::Question(*item));
        assert_eq!(rep.visited.len(), visited, "{item:?}");
    }
}

#[test]
fn row_16_the_web_page_goes_to_the_devices_sheet_and_a_refusal_is_said() {
    let rep = a_rep_with_a_result();
    let page = rep.clone().does_with_files(FileEvent::Shared(ShareFormat::WebPage)).download().clone();
    let rep = rep.does_with_files(FileEvent::Shared(ShareFormat::Sheet)).reads_no_notice();
    assert_eq!((&rep.shared[..], rep.downloads.len()), (&[page][..], 0));
    rep.does(Event::ShareFailed).reads(Notice::ShareFailed);
}

/// What version 0.1.0 kept and backed up opens for ever; these files never change.
#[test]
fn row_10_what_was_ever_kept_or_backed_up_opens() {
    const RECORD: &str = include_str!("../fixtures/takings-v1/record.json");
    const BACKUP: &str = include_str!("../fixtures/takings-v1/backup.json");
    let digest = |text: &str| Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(digest(RECORD), "71b0b5564fa2c7c0ea5668bc4abb91bb7c0c25ed51d7c3f96e23fde23b0dd814");
    assert_eq!(digest(BACKUP), "055d77f04c4231386db8ebce2ce5eac4c6cd0c59d7fca163db2cdcee2e12a1c4");

    let kept = a_rep().device(|device| device.put("000000000000000000000000000007d0", 64, RECORD));
    let kept = kept.crashes_and_opens_again().has_takings(1);
    assert_eq!(kept.taking().sharing.alias.as_ref().map(|alias| alias.as_str()), Some("Jo"));
    assert_eq!(kept.taking().reflection.look_again, Date::parse("2027-02-01"));
    let restored = a_rep().picks_file(BACKUP).reads(Notice::Restored { added: 2, known: 0 });
    assert_eq!(restored.taking(), kept.taking());
    assert_eq!(restored.session().set_aside()[0].key, "newer");
}
