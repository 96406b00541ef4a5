use crate::coach::a_coach;
use crate::summaries::{data, summary_of, summary_taken_on, summary_to_look_at_on};
use own_reasons::caseload::{Case, CaseId, LONGEST_NOTES};
use own_reasons::desk::{DeskEvent, DeskNotice, Outcome};
use own_reasons::route::Route;

#[test]
fn cases_stand_by_their_next_day_and_never_by_readiness() {
    let summaries = [
        summary_to_look_at_on("In March", "2027-03-01"),
        summary_taken_on("Thirty days from 20 November", "2026-11-20"),
        summary_to_look_at_on("Next week", "2026-12-08"),
    ];
    let coach = a_coach().opens_summaries(&summaries);
    let _ = coach.sees_names(&["Next week", "Thirty days from 20 November", "In March"], &[]);
}

#[test]
fn a_case_past_its_day_says_so_and_stands_after_those_to_come() {
    let summaries = [
        summary_taken_on("October", "2026-10-01"),
        summary_taken_on("November", "2026-11-20"),
        summary_taken_on("September", "2026-09-01"),
    ];
    let coach = a_coach().opens_summaries(&summaries).sees_names(&["November"], &["October", "September"]);
    // Thirty days from 20 November is 20 December: that day still counts.
    let coach = coach.comes_back_on("2026-12-20").sees_names(&["November"], &["October", "September"]);
    let _ = coach.comes_back_on("2026-12-21").sees_names(&[], &["November", "October", "September"]);
}

#[test]
fn a_search_finds_by_name_goal_topic_note_and_day() {
    let (anna, ben) = (summary_taken_on("Anna", "2026-11-22"), summary_of("Ben"));
    let coach = a_coach().opens_summaries([&anna, &ben]).notes(CaseId::of(&ben), "Met at the fair");
    let coach = coach.searches("anna").sees_names(&["Anna"], &[]);
    let coach = coach.searches("FAIR met").sees_names(&["Ben"], &[]);
    let coach = coach.searches("2026-11-22").sees_names(&["Anna"], &[]);
    let coach = coach.searches("home by six").sees_names(&["Anna", "Ben"], &[]);
    let coach = coach.searches("nobody").sees_names(&[], &[]);
    let _ = coach.searches("  ").sees_names(&["Anna", "Ben"], &[]);
}

#[test]
fn one_is_compared_with_those_of_the_same_name_first() {
    let earlier = summary_taken_on("Anna", "2026-08-01");
    let later = summary_taken_on("Anna", "2026-11-23");
    let ben = summary_taken_on("Ben", "2026-11-24");
    let coach = a_coach().opens_summaries([&earlier, &later, &ben]);
    assert_eq!(coach.comparable(CaseId::of(&later)), [CaseId::of(&earlier), CaseId::of(&ben)]);
}

#[test]
fn a_case_is_removed_with_its_notes_and_the_others_stay() {
    let (anna, ben) = (summary_of("Anna"), summary_of("Ben"));
    let coach = a_coach().opens_summaries([&anna, &ben]).notes(CaseId::of(&anna), "For nobody else");
    let coach = coach.does(DeskEvent::Removed(CaseId::of(&anna))).reads(DeskNotice::Removed).has(1);
    assert_eq!(coach.visited.last(), Some(&Route::Coach));
    assert_eq!(coach.kept(), 1);
    let _ = coach.comes_back_on("2026-12-02").has(1).sees_names(&["Ben"], &[]);
}

#[test]
fn a_backup_restores_everything_elsewhere() {
    let (anna, ben) = (summary_of("Anna"), summary_of("Ben"));
    let id = CaseId::of(&anna);
    let coach = a_coach().opens_summaries([&anna, &ben]).notes(id, "Likes mornings");
    let coach = coach.does(DeskEvent::OwnAnswered(id, 1, "A second fee".to_owned())).does(DeskEvent::BackupWanted);
    assert_eq!(coach.download().file_name, "own-reasons-caseload-2026-12-01.json");
    let there = a_coach().opens([("backup.json", coach.download().content.clone())]).has(2);
    assert_eq!(there.outcomes(), [Outcome::Restored { added: 2, known: 0, left_out: 0 }]);
    let copy = Case { revision: coach.case(id).revision, ..there.case(id).clone() };
    assert_eq!(&copy, coach.case(id));
    assert_eq!(there.kept(), 2);
}

#[test]
fn a_backup_adds_notes_and_replaces_none() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let backup = a_coach().opens_summaries([&anna]).notes(id, "From the laptop").does(DeskEvent::BackupWanted);
    let backup = backup.download().content.clone();
    let coach = a_coach().opens_summaries([&anna]).notes(id, "From the phone");
    let coach = coach.opens([("backup.json", backup.clone())]).has(1);
    assert_eq!(coach.outcomes(), [Outcome::Restored { added: 0, known: 1, left_out: 0 }]);
    let notes = |coach: &crate::coach::Coach| coach.case(id).notes.as_ref().unwrap().as_str().to_owned();
    assert_eq!(notes(&coach), "From the phone\n\nFrom the laptop");
    // A second time there is nothing to add.
    let again = coach.opens([("backup.json", backup)]);
    assert_eq!(notes(&again), "From the phone\n\nFrom the laptop");
}

#[test]
fn a_damaged_backup_changes_nothing() {
    let coach = a_coach().opens_summaries([&summary_of("Anna")]).does(DeskEvent::BackupWanted);
    let backup = coach.download().content.replace("Anna", "Anne");
    let there = a_coach().opens([("backup.json", backup)]).has(0);
    assert!(matches!(&there.outcomes()[..], [Outcome::Refused(_)]));
}

#[test]
fn a_note_never_gets_into_the_file_of_the_rep() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let coach = a_coach().opens_summaries([&anna]).notes(id, "zznotezz");
    assert!(!data(&coach.case(id).summary).contains("zznotezz"));
    assert_eq!(data(&coach.case(id).summary), data(&anna));
}

#[test]
fn notes_that_do_not_fit_beside_those_here_are_left_out_and_it_is_said() {
    let anna = summary_of("Anna");
    let id = CaseId::of(&anna);
    let backup = a_coach().opens_summaries([&anna]).notes(id, &"a".repeat(LONGEST_NOTES)).does(DeskEvent::BackupWanted);
    let coach = a_coach().opens_summaries([&anna]).notes(id, "Mine");
    let coach = coach.opens([("backup.json", backup.download().content.clone())]);
    assert_eq!(coach.outcomes(), [Outcome::Restored { added: 0, known: 1, left_out: 1 }]);
    assert_eq!(coach.case(id).notes.as_ref().map(|notes| notes.as_str()), Some("Mine"));
}
