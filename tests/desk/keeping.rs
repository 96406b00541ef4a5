use crate::coach::a_coach;
use crate::summaries::{data, summary_of};
use own_reasons::caseload::{CaseId, LONGEST_NOTES};
use own_reasons::desk::{DeskEvent, DeskNotice};
use own_reasons::response::Unfit;
use own_reasons::session::{Keeping, SaveState, StorageFault};
use sha2::{Digest, Sha256};

#[test]
fn everything_is_there_again_tomorrow() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let coach = a_coach().opens_summaries([&anna]).notes(id, "Likes mornings").save_state_is(SaveState::Saved);
    let before = coach.case(id).clone();
    let coach = coach.comes_back_on("2026-12-02").has(1).save_state_is(SaveState::Unchanged);
    assert_eq!(coach.case(id), &before);
}

#[test]
fn who_keeps_nothing_finds_nothing_tomorrow() {
    let coach = a_coach().does(DeskEvent::KeepingChosen(Keeping::Nothing)).opens_summaries([&summary_of("Anna")]);
    let coach = coach.has(1).save_state_is(SaveState::NotKept);
    assert_eq!(coach.kept(), 0);
    let _ = coach.comes_back_on("2026-12-02").has(0);
}

#[test]
fn who_keeps_after_all_keeps_what_is_open() {
    let coach = a_coach().does(DeskEvent::KeepingChosen(Keeping::Nothing)).opens_summaries([&summary_of("Anna")]);
    let coach = coach.does(DeskEvent::KeepingChosen(Keeping::OnDevice)).save_state_is(SaveState::Saved);
    assert_eq!(coach.kept(), 1);
}

#[test]
fn a_storage_that_refuses_is_said_and_nothing_in_hand_is_lost() {
    let anna = summary_of("Anna");
    let coach = a_coach().storage_says(StorageFault::Full).opens_summaries([&anna]).has(1);
    let coach = coach.save_state_is(SaveState::Failed(StorageFault::Full));
    assert_eq!(data(&coach.case(CaseId::of(&anna)).summary), data(&anna));
    let coach = coach.storage_says(None).notes(CaseId::of(&anna), "Now there is room");
    let _ = coach.save_state_is(SaveState::Saved).comes_back_on("2026-12-02").has(1);
}

#[test]
fn who_leaves_with_notes_that_are_not_kept_is_asked_first() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    assert!(!a_coach().opens_summaries([&anna]).notes(id, "Likes mornings").is_at_risk());
    let keeps_nothing = a_coach().does(DeskEvent::KeepingChosen(Keeping::Nothing)).opens_summaries([&anna]);
    assert!(!keeps_nothing.is_at_risk());
    assert!(keeps_nothing.notes(id, "Likes mornings").is_at_risk());
    assert!(a_coach().storage_says(StorageFault::Full).opens_summaries([&anna]).is_at_risk());
}

#[test]
fn after_a_refused_write_the_next_one_writes_everything() {
    let (anna, ben) = (summary_of("Anna"), summary_of("Ben"));
    let coach = a_coach().storage_says(StorageFault::Full).opens_summaries([&anna, &ben]).storage_says(None);
    let coach = coach.notes(CaseId::of(&ben), "Now there is room").save_state_is(SaveState::Saved);
    assert_eq!(coach.kept(), 2);
}

#[test]
fn a_record_that_cannot_be_read_is_set_aside_and_can_be_taken_out() {
    let coach = a_coach().finds_stored("00000000000000ff", "{}").comes_back_on("2026-12-02").has(0);
    assert_eq!(coach.set_aside(), 1);
    let coach = coach.does(DeskEvent::SetAsideWanted("00000000000000ff".to_owned()));
    assert_eq!(coach.download().content, "{}");
    assert_eq!(coach.kept(), 1);
}

#[test]
fn notes_beyond_the_limit_are_said_and_the_last_ones_stay() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let coach = a_coach().opens_summaries([&anna]).notes(id, "Short");
    let too_long = Unfit::TooLong { length: LONGEST_NOTES + 1, longest: LONGEST_NOTES };
    let coach = coach.notes(id, &"n".repeat(LONGEST_NOTES + 1)).reads(DeskNotice::TooLong(too_long));
    assert_eq!(coach.case(id).notes.as_ref().map(|notes| notes.as_str()), Some("Short"));
}

#[test]
fn removing_everything_leaves_no_record() {
    let coach = a_coach().opens_summaries([&summary_of("Anna"), &summary_of("Ben")]);
    let coach = coach.does(DeskEvent::AllRemoved).has(0).reads(DeskNotice::Removed);
    assert_eq!(coach.kept(), 0);
}

#[test]
fn who_keeps_nothing_after_all_takes_back_what_this_sitting_kept_and_no_more() {
    let (anna, ben) = (summary_of("Anna"), summary_of("Ben"));
    let coach = a_coach().opens_summaries([&anna]).comes_back_on("2026-12-02").opens_summaries([&ben]);
    let coach = coach.does(DeskEvent::KeepingChosen(Keeping::Nothing)).has(2).save_state_is(SaveState::NotKept);
    assert_eq!(coach.kept(), 1);
    let _ = coach.comes_back_on("2026-12-03").sees_names(&["Anna"], &[]);
}

#[test]
fn the_older_of_two_tabs_never_overwrites_the_notes_of_the_newer_one() {
    let (anna, ben) = (summary_of("Anna"), summary_of("Ben"));
    let id = CaseId::of(&anna);
    let older = a_coach().opens_summaries([&anna, &ben]).comes_back_on("2026-12-01");
    let newer = older.clone().notes(id, "B").notes(id, "Be").notes(id, "Better");
    let mut older = older.goes_on_in(newer);
    for typed in ["W", "Wo", "Wor", "Wors", "Worse", "Worse!"] {
        older = older.notes(id, typed).save_state_is(SaveState::Failed(StorageFault::Conflict));
    }
    assert!(older.kept_of(id).contains("Better"));
    // What the other tab did not touch is still kept.
    let older = older.notes(CaseId::of(&ben), "Of Ben");
    assert!(older.kept_of(CaseId::of(&ben)).contains("Of Ben"));
    let _ = older.comes_back_on("2026-12-02").save_state_is(SaveState::Unchanged);
}

#[test]
fn what_another_tab_removed_does_not_come_back_by_a_note() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let here = a_coach().opens_summaries([&anna]).comes_back_on("2026-12-01");
    let there = here.clone().does(DeskEvent::Removed(id));
    let here = here.goes_on_in(there).notes(id, "Still here?");
    assert_eq!(here.kept(), 0);
    let _ = here.save_state_is(SaveState::Failed(StorageFault::Conflict));
}

#[test]
fn a_record_that_cannot_be_read_is_never_written_over() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let newer = "{\"format\":\"own-reasons/case\",\"format_version\":2}";
    let coach = a_coach().finds_stored(&id.to_string(), newer).comes_back_on("2026-12-02").opens_summaries([&anna]);
    let coach = coach.notes(id, "One").notes(id, "Two").save_state_is(SaveState::Failed(StorageFault::Conflict));
    assert_eq!(coach.kept_of(id), newer);
}

#[test]
fn what_could_not_be_removed_is_said() {
    let anna = summary_of("Anna");
    let coach = a_coach().opens_summaries([&anna]).storage_says(StorageFault::Failed);
    let _ = coach.does(DeskEvent::Removed(CaseId::of(&anna))).reads(DeskNotice::NotRemoved);
}

#[test]
fn a_browser_that_keeps_nothing_is_no_fault_while_nothing_was_opened() {
    let coach = a_coach().does(DeskEvent::StorageFailed(StorageFault::Blocked));
    let _ = coach.save_state_is(SaveState::NotKept);
}

/// What version 0.1.0 kept and backed up opens for ever; these files never change.
#[test]
fn what_was_ever_kept_or_backed_up_opens() {
    const RECORD: &str = include_str!("../fixtures/caseload-v1/record.json");
    const BACKUP: &str = include_str!("../fixtures/caseload-v1/backup.json");
    let digest = |text: &str| Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(digest(RECORD), "ba06393acfa40e58818a2b507dab697c73870e0a63e043f8f1d5113063b490be");
    assert_eq!(digest(BACKUP), "cfc1d3d0d353a51b2c74fd5fc04fbbf45dd4ee7120be18db404c554a928b17d8");

    let id = CaseId::parse("afa7701803406e9f").unwrap();
    let kept = a_coach().finds_stored(&id.to_string(), RECORD).comes_back_on("2026-12-02").has(1);
    let notes = |coach: &crate::coach::Coach| coach.case(id).notes.as_ref().unwrap().as_str().to_owned();
    assert_eq!(notes(&kept), "Notes on johnny-in-november.json");
    let restored = a_coach().opens([("backup.json", BACKUP.to_owned())]).has(2);
    assert_eq!(notes(&restored), "Notes on johnny-in-november.json");
}

#[test]
fn the_last_words_before_the_page_went_away_are_there_again() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let coach = a_coach().opens_summaries([&anna]).notes(id, "Likes");
    let coach = coach.closes_too_soon_after(|coach| coach.notes(id, "Likes mornings")).comes_back_on("2026-12-02");
    assert_eq!(coach.case(id).notes.as_ref().map(|notes| notes.as_str()), Some("Likes mornings"));
    assert!(coach.kept_of(id).contains("Likes mornings"));
    // Once taken up they are forgotten, and do not come back over what is written later.
    let coach = coach.notes(id, "Evenings").comes_back_on("2026-12-03");
    assert_eq!(coach.case(id).notes.as_ref().map(|notes| notes.as_str()), Some("Evenings"));
}

#[test]
fn who_keeps_nothing_leaves_no_last_words_either() {
    let anna = summary_of("Anna");
    let coach = a_coach().does(DeskEvent::KeepingChosen(Keeping::Nothing)).opens_summaries([&anna]);
    let coach = coach.closes_too_soon_after(|coach| coach.notes(CaseId::of(&anna), "Secret"));
    let _ = coach.comes_back_on("2026-12-02").has(0);
}

#[test]
fn last_words_of_a_newer_version_are_set_aside_and_stay() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let newer = "{\"format\":\"own-reasons/case\",\"format_version\":2}";
    let coach = a_coach().finds_pending(newer).comes_back_on("2026-12-02").opens_summaries([&anna]);
    assert_eq!((coach.set_aside(), coach.pending()), (1, Some(newer)));
    let coach = coach.closes_too_soon_after(|coach| coach.notes(id, "Likes mornings")).comes_back_on("2026-12-03");
    assert_eq!(coach.case(id).notes.as_ref().map(|notes| notes.as_str()), Some("Likes mornings"));
    assert!(coach.pending().is_some_and(|pending| pending.contains(newer)));
}
