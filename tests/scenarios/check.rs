//! Checking the answers before the result.

use crate::answers::{goals, level, mark, pick, words};
use crate::rep::{Rep, a_rep_at, a_rep_who_begins};
use own_reasons::instrument::{Choice, ItemId};
use own_reasons::response::Response;
use own_reasons::route::Route;
use own_reasons::scoring::Verdict;
use own_reasons::session::Event;

fn a_rep_who_checks() -> Rep {
    a_rep_who_begins()
        .answers_in_turn([
            (ItemId::StartMood, pick(Choice::Curious)),
            (ItemId::StartOrigin, pick(Choice::OwnIdea)),
            (ItemId::WantGoals, goals(&[("a", 4)])),
            (ItemId::ChangeImportance, mark(7)),
        ])
        .skips_the_rest()
}

#[test]
fn a_changed_answer_leads_back_to_checking() {
    a_rep_who_checks()
        .wants_to_change(ItemId::ChangeImportance)
        .answers(mark(9))
        .goes_on()
        .lands_on(Route::Check)
        .has_answered(ItemId::ChangeImportance, mark(9));
}

#[test]
fn so_does_leaving_it_as_it_is_and_going_back_and_skipping() {
    let rep = a_rep_who_checks().wants_to_change(ItemId::ChangeImportance);
    rep.clone().goes_on().lands_on(Route::Check).has_answered(ItemId::ChangeImportance, mark(7));
    rep.clone().goes_back().lands_on(Route::Check).has_answered(ItemId::ChangeImportance, mark(7));
    rep.skips().lands_on(Route::Check).has_not_answered(ItemId::ChangeImportance);
}

#[test]
fn several_answers_can_be_changed_one_after_the_other() {
    a_rep_who_checks()
        .wants_to_change(ItemId::DirectionClear)
        .answers(level(5))
        .goes_on()
        .wants_to_change(ItemId::StartOrigin)
        .answers(pick(Choice::ToldTo))
        .goes_on()
        .wants_to_change(ItemId::StartWouldChoose)
        .answers(pick(Choice::Yes))
        .goes_on()
        .lands_on(Route::Check)
        .completes();
}

#[test]
fn a_change_that_a_reload_interrupts_still_leads_back_to_checking() {
    let rep = a_rep_who_checks().wants_to_change(ItemId::ChangeImportance).answers(mark(9));
    a_rep_at(rep.stored().clone(), Route::Change(ItemId::ChangeImportance))
        .has_answered(ItemId::ChangeImportance, mark(9))
        .goes_on()
        .lands_on(Route::Check);
}

#[test]
fn who_leaves_checking_goes_through_the_questions_as_before() {
    a_rep_who_checks()
        .wants_to_change(ItemId::DirectionClear)
        .goes_to(Route::Start)
        .goes_to(Route::Question(ItemId::DirectionClear))
        .goes_on()
        .gets_asked(ItemId::DirectionRecognise);
}

#[test]
fn a_change_of_mood_hides_what_no_longer_belongs() {
    let rep = a_rep_who_checks().wants_to_change(ItemId::StartMood).answers(pick(Choice::Fine)).goes_on();
    assert!(!rep.administration().shows(ItemId::WantGoals));
    rep.has_answered(ItemId::WantGoals, goals(&[("a", 4)])).completes().stands_at(Verdict::V2);
}

#[test]
fn who_no_longer_knows_their_goal_can_look_for_it_from_here() {
    a_rep_who_checks()
        .wants_to_change(ItemId::WantGoals)
        .answers(Response::DontKnow)
        .does(Event::FindingWanted)
        .gets_asked(ItemId::FindingValues)
        .skips()
        .gets_asked(ItemId::FindingGladDay);
}

#[test]
fn a_result_can_be_changed_later_and_stays_completed_on_its_day() {
    let rep = a_rep_who_checks().completes();
    let completed_at = rep.administration().completed_at.clone();
    let rep = rep
        .comes_back_after(3)
        .goes_to(Route::Check)
        .wants_to_change(ItemId::TermsStop)
        .answers(words("When it turns into reporting."))
        .goes_on()
        .completes();
    assert_eq!(rep.administration().completed_at, completed_at);
    rep.all_is_kept();
}
