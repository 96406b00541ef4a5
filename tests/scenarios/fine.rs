//! A rep who is fine as they are.

use crate::answers::{level, mark, pick, picks, words};
use crate::rep::{Rep, a_rep_who_begins};
use own_reasons::administration::Path;
use own_reasons::instrument::{Choice, ItemId, QuestionId};
use own_reasons::route::Route;
use own_reasons::scoring::{Gate, Steadiness, Verdict};
use own_reasons::session::Event;

fn a_rep_who_is_fine() -> Rep {
    a_rep_who_begins().answers(pick(Choice::Fine)).goes_on().answers(pick(Choice::OwnIdea)).goes_on()
}

fn answers_it_all(importance: u8) -> Rep {
    a_rep_who_is_fine().answers_in_turn([
        (ItemId::ChangeImportance, mark(importance)),
        (ItemId::ChangeWhyNotLower, words("A little curiosity.")),
        (ItemId::ComfortWorks, level(5)),
        (ItemId::ComfortGiveUp, level(4)),
        (ItemId::ComfortLeaveIt, level(5)),
        (ItemId::TeachText, words("I call back the same day.")),
        (ItemId::CircumstancesPicks, picks(&[Choice::ResultsFall])),
        (ItemId::CircumstancesText, words("My two biggest customers leave.")),
    ])
}

#[test]
fn a_rep_who_is_fine_answers_ten_questions_and_is_told_that_this_is_legitimate() {
    let rep = answers_it_all(3).lands_on(Route::Check).completes().stands_at(Verdict::V2);
    assert_eq!(rep.standing().steadiness, Some(Steadiness::Stated));
    assert_eq!(rep.standing().questions, [QuestionId::NotToday, QuestionId::Comfortable]);
    assert_eq!(rep.administration().answered(), 10);
    assert_eq!(rep.administration().shown().len(), 10);
}

#[test]
fn the_questions_that_are_left_are_counted_as_soon_as_they_are_fine() {
    a_rep_who_begins()
        .reads_question(1, 48)
        .answers(pick(Choice::Fine))
        .reads_question(1, 9)
        .goes_on()
        .reads_question(2, 9)
        .answers(pick(Choice::ToldTo))
        .reads_question(2, 10)
        .goes_on()
        .gets_asked(ItemId::StartWouldChoose)
        .skips()
        .gets_asked(ItemId::ChangeImportance)
        .reads_question(4, 10);
}

#[test]
fn goals_are_never_asked_for() {
    let rep = answers_it_all(3);
    assert!(!rep.visited.contains(&Route::Question(ItemId::WantGoals)));
    assert!(rep.standing().missing.is_empty());
}

#[test]
fn fine_and_very_important_pulls_both_ways() {
    let rep = answers_it_all(9).completes().stands_at(Verdict::V0);
    assert!(rep.standing().missing.is_empty());
}

#[test]
fn without_a_number_for_importance_the_reason_for_it_is_not_asked() {
    let rep = a_rep_who_is_fine().gets_asked(ItemId::ChangeImportance).skips().gets_asked(ItemId::ComfortWorks);
    assert_eq!(rep.skips_the_rest().completes().stands_at(Verdict::V0).standing().missing, [Gate::Want]);
}

#[test]
fn who_wants_the_rest_goes_on_with_goals_and_keeps_what_was_answered() {
    let rep = answers_it_all(3)
        .completes()
        .does(Event::RestWanted)
        .gets_asked(ItemId::WantGoals)
        .has_answered(ItemId::ComfortWorks, level(5))
        .has_answered(ItemId::TeachText, words("I call back the same day."));
    assert_eq!(rep.administration().path(), Path::Full);
    assert!(rep.session().draft().is_some(), "there is something to go on with");
    assert!(!rep.administration().shows(ItemId::TeachText));
    rep.skips_the_rest().completes();
}
