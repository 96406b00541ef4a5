use crate::coach::a_coach;
use crate::locked::LOCKED;
use crate::summaries::{a_backup_of_a_rep, data, page, summary_of};
use own_reasons::caseload::CaseId;
use own_reasons::desk::{DeskEvent, Outcome, Unreadable};
use own_reasons::exchange::Fault;
use own_reasons::route::Route;
use own_reasons::session::SaveState;

#[test]
fn one_summary_leads_straight_to_its_page() {
    let anna = summary_of("Anna");
    let coach = a_coach().opens([("anna.html", page(&anna))]).has(1).save_state_is(SaveState::Saved);
    assert_eq!(coach.visited, [Route::Case(CaseId::of(&anna))]);
    assert_eq!(data(&coach.case(CaseId::of(&anna)).summary), data(&anna));
    assert!(coach.outcomes().is_empty());
}

#[test]
fn the_page_and_the_data_of_one_summary_are_one_case() {
    let anna = summary_of("Anna");
    let coach = a_coach().opens([("anna.html", page(&anna)), ("anna.json", data(&anna))]).has(1);
    let id = CaseId::of(&anna);
    assert_eq!(coach.outcomes(), [Outcome::Opened(id), Outcome::Known(id)]);
    assert!(coach.visited.is_empty());
}

#[test]
fn row_12_a_known_summary_keeps_its_notes_when_it_is_opened_again() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let coach = a_coach().opens_summaries([&anna]).notes(id, "Likes mornings").opens_summaries([&anna]).has(1);
    assert_eq!(coach.case(id).notes.as_ref().map(|notes| notes.as_str()), Some("Likes mornings"));
    assert_eq!(coach.visited.last(), Some(&Route::Case(id)));
}

#[test]
fn a_bad_file_disturbs_none_of_the_others() {
    let (anna, ben) = (summary_of("Anna"), summary_of("Ben"));
    let files = [("anna.html", page(&anna)), ("holiday.txt", "Dear all,".to_owned()), ("ben.json", data(&ben))];
    let coach = a_coach().opens(files).has(2).save_state_is(SaveState::Saved);
    let outcomes = coach.outcomes();
    assert_eq!(outcomes[0], Outcome::Opened(CaseId::of(&anna)));
    assert!(matches!(&outcomes[1], Outcome::Refused(error) if error.fault == Fault::NoSummary), "{outcomes:?}");
    assert_eq!(outcomes[2], Outcome::Opened(CaseId::of(&ben)));
}

#[test]
fn a_reps_own_backup_is_not_for_a_coach_locked_or_not() {
    let coach = a_coach().opens([("own-reasons-backup.json", a_backup_of_a_rep())]).has(0);
    assert!(matches!(&coach.outcomes()[..], [Outcome::Refused(error)] if error.fault == Fault::SomebodysOwn));
    assert_eq!(coach.kept(), 0);

    let coach = a_coach().opens([("own-reasons-backup.json.age", LOCKED.to_owned())]).gives_passphrase(1, "right");
    let coach = coach.lock_answers(Ok(&a_backup_of_a_rep())).has(0);
    assert!(matches!(&coach.outcomes()[..], [Outcome::Refused(error)] if error.fault == Fault::SomebodysOwn));
    assert_eq!(coach.kept(), 0);
}

#[test]
fn what_the_browser_cannot_read_gets_a_line_too() {
    let coach = a_coach().opens_unreadable("film.mp4", Unreadable::TooLarge).has(0);
    assert_eq!(coach.outcomes(), [Outcome::Unreadable(Unreadable::TooLarge)]);
}

#[test]
fn many_files_come_in_groups_with_a_count_and_are_written_together() {
    let summaries: Vec<_> = (0..200).map(|number| summary_of(&format!("Rep {number}"))).collect();
    let coach = a_coach().opens_summaries(&summaries).has(200).save_state_is(SaveState::Saved);
    assert_eq!((coach.writes, coach.kept()), (1, 200));
}

#[test]
fn the_list_of_files_can_be_put_away_and_the_next_batch_begins_a_new_one() {
    let coach = a_coach().opens([("a.txt", "a".to_owned()), ("b.txt", "b".to_owned())]);
    assert_eq!(coach.outcomes().len(), 2);
    let coach = coach.opens([("c.txt", "c".to_owned())]);
    assert_eq!(coach.outcomes().len(), 1);
    assert!(coach.does(DeskEvent::FilesPutAway).outcomes().is_empty());
}
