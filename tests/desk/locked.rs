use crate::coach::a_coach;
use crate::summaries::{page, summary_of};
use own_reasons::caseload::CaseId;
use own_reasons::desk::{DeskEvent, LockState, Outcome};
use own_reasons::lock::LockFault;
use own_reasons::route::Route;

pub const LOCKED: &str = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n";

fn state(outcome: &Outcome) -> Option<LockState> {
    match outcome {
        Outcome::Locked(_, state) => Some(*state),
        _ => None,
    }
}

#[test]
fn a_locked_file_waits_for_its_passphrase_and_then_opens() {
    let anna = summary_of("Anna");
    let coach = a_coach().opens([("anna.html.age", LOCKED.to_owned())]).has(0);
    assert_eq!(state(&coach.outcomes()[0]), Some(LockState::Waiting));
    let coach = coach.gives_passphrase(1, "lusab-babad");
    assert_eq!(state(&coach.outcomes()[0]), Some(LockState::Trying));
    let coach = coach.lock_answers(Ok(&page(&anna))).has(1);
    assert_eq!(coach.visited, [Route::Case(CaseId::of(&anna))]);
}

#[test]
fn a_wrong_passphrase_leaves_the_file_to_be_tried_again() {
    let coach = a_coach().opens([("anna.html.age", LOCKED.to_owned())]);
    let coach = coach.gives_passphrase(1, "wrong").lock_answers(Err(LockFault::WrongPassphrase)).has(0);
    assert_eq!(state(&coach.outcomes()[0]), Some(LockState::Failed(LockFault::WrongPassphrase)));
    let coach = coach.gives_passphrase(1, "right").lock_answers(Ok(&page(&summary_of("Anna")))).has(1);
    assert!(coach.outcomes().is_empty());
}

#[test]
fn one_passphrase_is_tried_at_a_time() {
    let coach = a_coach().opens([("anna.html.age", LOCKED.to_owned())]);
    assert_eq!(coach.gives_passphrase(1, "one").gives_passphrase(1, "two").trials(), 1);
}

#[test]
fn what_was_locked_may_still_be_something_else() {
    let coach = a_coach().opens([("letter.age", LOCKED.to_owned())]);
    let coach = coach.gives_passphrase(1, "right").lock_answers(Ok("Dear all,")).has(0);
    assert!(matches!(&coach.outcomes()[..], [Outcome::Refused(_)]));
}

#[test]
fn locked_files_stay_in_the_list_while_others_are_opened() {
    let coach = a_coach().opens([("b.txt", "b".to_owned()), ("anna.html.age", LOCKED.to_owned())]);
    let coach = coach.gives_passphrase(2, "right").opens([("c.txt", "c".to_owned())]);
    assert_eq!(coach.outcomes().len(), 2);
    let coach = coach.lock_answers(Ok(&page(&summary_of("Anna")))).has(1);
    assert!(matches!(&coach.outcomes()[..], [Outcome::Opened(_), Outcome::Refused(_)]));
}

#[test]
fn a_file_that_was_put_away_does_not_come_back_by_its_passphrase() {
    let coach = a_coach().opens([("anna.html.age", LOCKED.to_owned())]).gives_passphrase(1, "right");
    let coach = coach.does(DeskEvent::FilesPutAway).lock_answers(Ok(&page(&summary_of("Anna")))).has(0);
    assert!(coach.outcomes().is_empty());
}
