//! Losing nothing, and keeping nothing.

use crate::answers::{level, pick, words};
use crate::rep::{Rep, a_rep, a_rep_at, a_rep_elsewhere, a_rep_who_begins};
use own_reasons::exchange::encode_taking;
use own_reasons::instrument::{Choice, ItemId};
use own_reasons::route::Route;
use own_reasons::session::{Event, FileEvent, Keeping, SaveState, StorageFault};
use own_reasons::taking::Taking;

/// A draft with one answer, at the question after it.
pub fn a_rep_with_a_draft() -> Rep {
    a_rep_who_begins().answers(pick(Choice::Curious)).goes_on().gets_asked(ItemId::StartOrigin)
}

pub fn a_rep_with_a_result() -> Rep {
    a_rep_with_a_draft().skips_the_rest().completes()
}

pub fn as_record(taking: &Taking) -> String {
    encode_taking(taking).to_line()
}

#[test]
fn row_04_every_answer_is_kept_as_it_is_given() {
    a_rep_who_begins()
        .sees(SaveState::Unchanged)
        .answers(pick(Choice::Curious))
        .sees(SaveState::Saved)
        .all_is_kept()
        .goes_on()
        .answers(pick(Choice::ToldTo))
        .all_is_kept()
        .goes_on()
        .answers(pick(Choice::No))
        .sees(SaveState::Saved)
        .all_is_kept();
}

#[test]
fn row_05_saved_is_said_only_once_the_latest_change_is_on_disk() {
    a_rep_who_begins()
        .device(|device| device.slow = true)
        .answers(pick(Choice::Curious))
        .answers(pick(Choice::Fine))
        .answers(pick(Choice::WantChange))
        .sees(SaveState::Saving)
        .storage_catches_up()
        .sees(SaveState::Saving)
        .storage_catches_up()
        .sees(SaveState::Saving)
        .storage_catches_up()
        .sees(SaveState::Saved)
        .all_is_kept();
}

#[test]
fn a_commit_that_comes_late_takes_nothing_back() {
    let rep = a_rep_with_a_draft();
    let (id, revision) = (rep.taking().id.clone(), rep.taking().revision);
    rep.does(Event::Committed(id, revision - 1)).sees(SaveState::Saved);
}

#[test]
fn row_05_a_failed_save_is_said_until_one_goes_well() {
    for fault in [StorageFault::Full, StorageFault::Blocked, StorageFault::Failed] {
        a_rep_with_a_draft()
            .storage_says(fault)
            .answers(pick(Choice::OwnIdea))
            .sees(SaveState::Failed(fault))
            .has_answered(ItemId::StartOrigin, pick(Choice::OwnIdea))
            .storage_says(None)
            .sees(SaveState::Failed(fault))
            .answers(pick(Choice::ToldTo))
            .sees(SaveState::Saved)
            .all_is_kept();
    }
}

#[test]
fn row_09_storage_that_cannot_be_opened_is_said_from_the_start() {
    a_rep().does(Event::StorageFailed(StorageFault::Blocked)).begins().sees(SaveState::Failed(StorageFault::Blocked));
}

#[test]
fn a_failed_save_stays_said_while_another_taking_is_saved() {
    let another = a_rep_with_a_result().does_with_files(FileEvent::BackupWanted).download().content.clone();
    let rep = a_rep_elsewhere().begins().answers(pick(Choice::Curious));
    let key = rep.taking().id.as_str().to_owned();
    rep.device(|device| device.put(&key, 99, "from the other tab"))
        .answers(pick(Choice::Fine))
        .sees(SaveState::Failed(StorageFault::Conflict))
        .does_with_files(FileEvent::FileRead(another.into()))
        .sees(SaveState::Failed(StorageFault::Conflict));
}

#[test]
fn row_05_a_taking_that_is_not_in_hand_and_not_kept_is_said_too() {
    let another = a_rep_with_a_result().does_with_files(FileEvent::BackupWanted).download().content.clone();
    let rep = a_rep_elsewhere()
        .begins()
        .answers(pick(Choice::Curious))
        .storage_says(StorageFault::Full)
        .does_with_files(FileEvent::FileRead(another.into()))
        .storage_says(None)
        .answers(pick(Choice::Fine))
        .sees(SaveState::Failed(StorageFault::Full));
    let unkept = rep.session().takings().last().unwrap().id.clone();
    rep.does(Event::TakingDeleted(unkept)).sees(SaveState::Saved).all_is_kept();
}

#[test]
fn a_rep_goes_on_at_the_question_they_left() {
    for reopens in [Rep::closes_and_opens_again, Rep::crashes_and_opens_again] {
        let rep = reopens(a_rep_with_a_draft().goes_on().gets_asked(ItemId::WantGoals)).has_takings(1);
        assert_eq!(rep.session().resume(), Route::Question(ItemId::WantGoals));
        let id = rep.session().draft().unwrap().id.clone();
        rep.does(Event::TakingOpened(id))
            .gets_asked(ItemId::WantGoals)
            .has_answered(ItemId::StartMood, pick(Choice::Curious))
            .sees(SaveState::Saved);
    }
}

#[test]
fn a_rep_whose_question_is_no_longer_shown_goes_on_at_the_one_before() {
    let rep = a_rep_with_a_draft()
        .skips_to(ItemId::RoomTime)
        .answers(level(4))
        .does(Event::Answered(ItemId::StartMood, pick(Choice::Fine)))
        .goes_to(Route::Start);
    assert_eq!(rep.session().resume(), Route::Question(ItemId::StartMood));
    // The last look was at a question of the long way.
    let rep = rep.goes_to(Route::Question(ItemId::RoomTime)).closes_and_opens_again();
    assert_eq!(rep.session().resume(), Route::Question(ItemId::TeachText));
}

#[test]
fn row_04_a_change_that_was_not_on_disk_when_the_page_closed_is_saved_at_the_next_start() {
    let rep = a_rep_with_a_draft().device(|device| device.slow = true).answers(pick(Choice::ToldTo));
    let written = as_record(rep.taking());
    let rep = rep.device(|device| device.slow = false);
    let rep = rep.closes_and_opens_again().has_answered(ItemId::StartOrigin, pick(Choice::ToldTo)).all_is_kept();
    assert_eq!(as_record(rep.taking()), written);
    assert_eq!(rep.stored().pending, None);
    rep.sees(SaveState::Saved);
}

#[test]
fn so_is_the_very_first_answer() {
    a_rep_who_begins()
        .device(|device| device.slow = true)
        .answers(pick(Choice::Curious))
        .device(|device| device.slow = false)
        .closes_and_opens_again()
        .has_answered(ItemId::StartMood, pick(Choice::Curious))
        .all_is_kept();
}

#[test]
fn a_change_that_is_older_than_what_is_on_disk_is_let_go() {
    let earlier = a_rep_with_a_draft();
    let pending = as_record(earlier.taking());
    let rep = earlier.answers(pick(Choice::ToldTo));
    let latest = as_record(rep.taking());
    let rep = rep.device(|device| device.pending = Some(pending)).crashes_and_opens_again().all_is_kept();
    assert_eq!(as_record(rep.taking()), latest);
    assert_eq!(rep.stored().pending, None);
}

#[test]
fn row_11_a_last_change_that_cannot_be_read_is_set_aside() {
    let rep = a_rep_with_a_draft();
    let newer = as_record(rep.taking()).replacen("\"format_version\":1", "\"format_version\":2", 1);
    let rep = rep.device(|device| device.pending = Some(newer.clone())).crashes_and_opens_again();
    let set_aside = rep.session().set_aside().iter().any(|record| record.text == newer);
    assert!(set_aside || rep.stored().pending.is_some());
}

#[test]
fn row_11_a_last_change_that_was_set_aside_outlives_the_next_one() {
    let rep = a_rep_with_a_draft().device(|device| device.pending = Some("{}".to_owned())).crashes_and_opens_again();
    assert_eq!(rep.stored().pending, None, "its place is free again");
    let rep = rep.crashes_and_opens_again().does(Event::KeepingChosen(Keeping::Nothing)).crashes_and_opens_again();
    let [record] = rep.session().set_aside() else { panic!("{:?}", rep.session().set_aside()) };
    let key = record.key.clone();
    assert_eq!(rep.does_with_files(FileEvent::SetAsideWanted(key)).download().content, "{}");
}

#[test]
fn row_04_a_last_change_stays_pending_until_it_is_on_disk() {
    for pending in [as_record(a_rep_with_a_draft().taking()), "{}".to_owned()] {
        let rep = a_rep_elsewhere().device(|device| {
            device.pending = Some(pending.clone());
            device.slow = true;
        });
        let rep = rep.crashes_and_opens_again();
        assert_eq!(rep.stored().pending.as_ref(), Some(&pending));
        assert_eq!(rep.storage_catches_up().stored().pending, None);
    }
}

#[test]
fn a_record_under_a_key_that_is_not_its_id_is_set_aside() {
    let rep = a_rep_with_a_draft();
    let text = as_record(rep.taking());
    let rep = rep.device(|device| device.put("another", 1, &text)).crashes_and_opens_again().has_takings(1);
    assert_eq!(rep.session().set_aside()[0].text, text);
}

#[test]
fn row_11_a_record_that_cannot_be_read_is_set_aside_and_survives() {
    let rep = a_rep_with_a_draft();
    let newer = as_record(rep.taking()).replacen("\"format_version\":1", "\"format_version\":2", 1);
    let unread = [("damaged", "{\"format\":\"own-reasons/taking\",\"format_ver"), ("newer", newer.as_str())];
    let rep = unread
        .iter()
        .fold(rep, |rep, (key, text)| rep.device(|device| device.put(key, 5, text)))
        .crashes_and_opens_again()
        .has_takings(1);
    let set_aside: Vec<(&str, &str)> =
        rep.session().set_aside().iter().map(|record| (record.key.as_str(), record.text.as_str())).collect();
    assert_eq!(set_aside, unread);

    // Nothing the rep does to other takings touches them.
    let id = rep.taking().id.clone();
    let rep = rep
        .does(Event::TakingOpened(id.clone()))
        .answers(pick(Choice::OwnIdea))
        .does(Event::KeepingChosen(Keeping::Nothing))
        .does(Event::KeepingChosen(Keeping::OnDevice))
        .does(Event::TakingDeleted(id))
        .does_with_files(FileEvent::SetAsideWanted("damaged".to_owned()));
    assert_eq!(rep.download().content, unread[0].1, "it can be taken along as it is");
    assert_eq!(rep.crashes_and_opens_again().stored().kept().collect::<Vec<_>>(), unread);
}

#[test]
fn row_03_a_last_change_to_a_record_that_cannot_be_read_does_not_write_over_it() {
    let rep = a_rep_with_a_draft().device(|device| device.slow = true).answers(pick(Choice::ToldTo));
    let key = rep.taking().id.as_str().to_owned();
    let rep = rep.device(|device| {
        device.slow = false;
        device.put(&key, 1, "{}");
    });
    let rep = rep.closes_and_opens_again();
    assert_eq!(rep.stored().kept().collect::<Vec<_>>(), [(key.as_str(), "{}")]);
}

#[test]
fn keep_nothing_writes_nothing() {
    let rep = a_rep()
        .does(Event::KeepingChosen(Keeping::Nothing))
        .begins()
        .answers(pick(Choice::Curious))
        .goes_on()
        .sees(SaveState::NotKept)
        .skips_to(ItemId::TermsStop)
        .answers(words("When it turns into reporting."))
        .goes_on()
        .completes()
        .does_with_files(FileEvent::BackupWanted)
        .nothing_is_kept();
    assert_eq!(rep.stored().writes, 0);
    assert_eq!(rep.stored().last_backup, None);
    assert_eq!(rep.session().unsaved(), None);
    rep.closes_and_opens_again().nothing_is_kept().has_takings(0);
}

#[test]
fn keep_nothing_takes_the_draft_off_the_device_and_not_out_of_hand() {
    let rep = a_rep_with_a_draft()
        .device(|device| device.pending = Some("the last change".to_owned()))
        .does(Event::KeepingChosen(Keeping::Nothing))
        .nothing_is_kept()
        .has_answered(ItemId::StartMood, pick(Choice::Curious));
    rep.answers(pick(Choice::ToldTo)).nothing_is_kept().closes_and_opens_again().has_takings(0);
}

#[test]
fn keep_nothing_leaves_results_of_earlier_sittings_where_they_are() {
    let rep = a_rep_with_a_result().comes_back_after(40).does(Event::KeepingChosen(Keeping::Nothing));
    rep.begins().answers(pick(Choice::Fine)).closes_and_opens_again().has_takings(1).all_is_kept();
}

#[test]
fn who_decides_to_keep_after_all_keeps_what_they_have_so_far() {
    a_rep()
        .does(Event::KeepingChosen(Keeping::Nothing))
        .begins()
        .answers(pick(Choice::Curious))
        .does(Event::KeepingChosen(Keeping::OnDevice))
        .sees(SaveState::Saved)
        .all_is_kept();
}

#[test]
fn who_decides_to_keep_after_all_keeps_every_taking() {
    let backup = a_rep_with_a_result().does_with_files(FileEvent::BackupWanted).download().content.clone();
    a_rep_elsewhere()
        .does(Event::KeepingChosen(Keeping::Nothing))
        .does_with_files(FileEvent::FileRead(backup.into()))
        .begins()
        .answers(pick(Choice::Fine))
        .has_takings(2)
        .does(Event::KeepingChosen(Keeping::OnDevice))
        .all_is_kept();
}

#[test]
fn who_thinks_better_of_keep_nothing_with_a_result_in_hand_still_has_it_kept() {
    a_rep_with_a_result()
        .does(Event::KeepingChosen(Keeping::Nothing))
        .does(Event::KeepingChosen(Keeping::OnDevice))
        .sees(SaveState::Saved)
        .all_is_kept();
}

#[test]
fn a_draft_taken_off_the_device_is_kept_again_as_it_stands() {
    a_rep_with_a_draft()
        .does(Event::KeepingChosen(Keeping::Nothing))
        .nothing_is_kept()
        .does(Event::KeepingChosen(Keeping::OnDevice))
        .sees(SaveState::Saved)
        .all_is_kept();
}

#[test]
fn who_presses_start_while_the_app_still_loads_begins_anew_where_nothing_is_to_go_on_with() {
    let with_result = a_rep_with_a_result();
    let rep = a_rep_at(with_result.stored().clone(), Route::Begin).begins().gets_asked(ItemId::StartMood);
    assert!(!rep.session().has_begun());
    rep.answers(pick(Choice::Fine)).has_takings(2);
}

#[test]
fn who_presses_start_while_the_app_still_loads_is_shown_what_there_is_to_go_on_with() {
    let with_draft = a_rep_with_a_draft();
    let rep = a_rep_at(with_draft.stored().clone(), Route::Begin).lands_on(Route::Start).has_takings(1);
    assert!(rep.session().draft().is_some());
}

#[test]
fn who_opens_a_question_without_a_taking_is_first_asked_what_is_to_be_kept() {
    a_rep_at(Default::default(), Route::Question(ItemId::StartOrigin)).lands_on(Route::Start).has_takings(0);
}
