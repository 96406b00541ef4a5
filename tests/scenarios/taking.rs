//! Going through the questions.

use crate::answers::{goals, level, mark, pick, picks, words};
use crate::rep::{Rep, a_rep, a_rep_who_begins};
use own_reasons::administration::Path;
use own_reasons::instrument::{Choice, Instrument, ItemId};
use own_reasons::response::{Response, Unfit};
use own_reasons::route::Route;
use own_reasons::scoring::{Flag, Gate, GateState, Scale, Verdict};
use own_reasons::session::{Event, Notice};

#[test]
fn nothing_is_begun_before_the_first_answer() {
    let rep = a_rep_who_begins().goes_on().gets_asked(ItemId::StartOrigin).has_takings(0).nothing_is_kept();
    assert!(!rep.session().has_begun());
    let rep = rep.answers(pick(Choice::OwnIdea)).has_takings(1);
    assert!(rep.session().has_begun());
}

#[test]
fn the_questions_come_in_the_order_of_the_instrument() {
    let rep = a_rep_who_begins().skips_the_rest();
    let asked: Vec<ItemId> = rep
        .visited
        .iter()
        .filter_map(|route| match route {
            Route::Question(item) => Some(*item),
            _ => None,
        })
        .collect();
    assert!(asked.is_sorted());
    assert_eq!(asked, rep.administration().shown());
}

#[test]
fn every_question_may_be_skipped_and_then_nothing_is_told() {
    let rep = a_rep_who_begins().skips_the_rest().completes().stands_at(Verdict::V0);
    assert_eq!(rep.standing().missing, Gate::SIX);
}

#[test]
fn an_unanswered_item_is_not_zero() {
    let rep =
        a_rep_who_begins().answers_in_turn([(ItemId::DirectionClear, level(4)), (ItemId::DirectionWhy, level(4))]);
    assert_eq!(rep.standing().scores.score(Scale::C), Some(4.0));
    assert_eq!(rep.standing().scores.score(Scale::K), None);
}

#[test]
fn the_count_follows_what_is_shown() {
    a_rep_who_begins()
        .reads_question(1, 48)
        .goes_on()
        .answers(pick(Choice::Suggested))
        .reads_question(2, 49)
        .answers(pick(Choice::OwnIdea))
        .reads_question(2, 48)
        .skips_to(ItemId::WantGoals)
        .answers(goals(&[("a", 4), ("b", 3)]))
        .reads_question(3, 49)
        .goes_on()
        .gets_asked(ItemId::WantChosen)
        .reads_question(4, 49)
        .skips_to(ItemId::ChangeImportance)
        .reads_question(25, 49)
        .answers(mark(6))
        .reads_question(25, 50);
}

#[test]
fn who_was_told_to_is_asked_whether_they_would_have_chosen_it() {
    for origin in [Choice::ToldTo, Choice::Suggested] {
        let rep = a_rep_who_begins().goes_on().answers(pick(origin)).goes_on().gets_asked(ItemId::StartWouldChoose);
        let rep = rep.answers(pick(Choice::Yes)).goes_on().gets_asked(ItemId::WantGoals);
        assert_eq!(rep.standing().gates.state(Gate::Free), GateState::Open);
    }
    a_rep_who_begins().goes_on().answers(pick(Choice::OwnIdea)).goes_on().gets_asked(ItemId::WantGoals);
}

#[test]
fn a_hidden_answer_stays_and_does_not_count() {
    let rep = a_rep_who_begins()
        .answers_in_turn([(ItemId::StartOrigin, pick(Choice::ToldTo)), (ItemId::StartWouldChoose, pick(Choice::No))]);
    assert_eq!(rep.standing().gates.state(Gate::Free), GateState::Unclear);

    let rep = rep.goes_back().goes_back().answers(pick(Choice::OwnIdea));
    assert_eq!(rep.standing().gates.state(Gate::Free), GateState::Open);
    assert_eq!(rep.administration().counted(ItemId::StartWouldChoose), None);

    // And it is there again when the question is.
    let rep = rep.answers(pick(Choice::Suggested)).has_answered(ItemId::StartWouldChoose, pick(Choice::No));
    assert_eq!(rep.standing().gates.state(Gate::Free), GateState::Unclear);
}

#[test]
fn answers_of_the_long_way_rest_while_they_are_fine() {
    let rep = a_rep_who_begins()
        .answers(pick(Choice::Curious))
        .goes_on()
        .answers_in_turn([(ItemId::DirectionClear, level(1)), (ItemId::DirectionWhy, level(1))])
        .stands_at(Verdict::V1)
        .goes_to(Route::Question(ItemId::StartMood))
        .answers(pick(Choice::Fine))
        .has_answered(ItemId::DirectionClear, level(1));
    assert_eq!(rep.standing().scores.score(Scale::C), None);
    rep.answers(pick(Choice::Curious)).stands_at(Verdict::V1);
}

#[test]
fn back_goes_the_same_way_in_the_other_direction() {
    a_rep_who_begins()
        .answers(pick(Choice::Curious))
        .goes_on()
        .answers(pick(Choice::ToldTo))
        .goes_on()
        .gets_asked(ItemId::StartWouldChoose)
        .goes_back()
        .gets_asked(ItemId::StartOrigin)
        .goes_back()
        .gets_asked(ItemId::StartMood)
        .has_answered(ItemId::StartMood, pick(Choice::Curious))
        .goes_back()
        .lands_on(Route::Start);
}

#[test]
fn skipping_an_answered_question_takes_the_answer_back() {
    a_rep_who_begins()
        .answers(pick(Choice::Curious))
        .skips()
        .gets_asked(ItemId::StartOrigin)
        .has_not_answered(ItemId::StartMood);
}

#[test]
fn going_on_keeps_the_answer_and_going_back_too() {
    a_rep_who_begins()
        .goes_on()
        .answers(pick(Choice::Suggested))
        .goes_back()
        .goes_on()
        .gets_asked(ItemId::StartOrigin)
        .has_answered(ItemId::StartOrigin, pick(Choice::Suggested));
}

#[test]
fn the_last_question_leads_to_checking() {
    a_rep_who_begins()
        .skips_to(ItemId::TermsStop)
        .answers(words("When it turns into reporting."))
        .goes_on()
        .lands_on(Route::Check)
        .completes();
}

#[test]
fn the_reason_for_a_number_is_asked_right_after_it_and_quotes_it() {
    let rep = a_rep_who_begins()
        .skips_to(ItemId::ChangeImportance)
        .answers(mark(6))
        .goes_on()
        .gets_asked(ItemId::ChangeWhyNotLower);
    let quotes = |rep: &Rep, number: &str| {
        Instrument::current().ask(ItemId::ChangeWhyNotLower, rep.administration()).contains(number)
    };
    assert!(quotes(&rep, "6"));
    let rep = rep.goes_back().answers(mark(3)).goes_on();
    assert!(quotes(&rep, "3") && !quotes(&rep, "6"));
    rep.goes_back().skips().gets_asked(ItemId::ChangeConfidence);
}

#[test]
fn one_goal_is_the_goal_and_two_have_to_be_chosen_between() {
    let rep = a_rep_who_begins().skips_to(ItemId::WantGoals).answers(goals(&[("a", 4)])).goes_on();
    let rep = rep.gets_asked(ItemId::DirectionClear);
    assert_eq!(rep.administration().goal().unwrap().text.as_str(), "a");

    let rep = rep.goes_back().answers(goals(&[("a", 4), ("b", 5)])).goes_on().gets_asked(ItemId::WantChosen);
    assert_eq!(rep.administration().goal(), None);
    let rep = rep.answers(Response::Chosen(1)).goes_on().gets_asked(ItemId::DirectionClear);
    assert_eq!(rep.administration().goal().unwrap().text.as_str(), "b");
}

#[test]
fn a_chosen_goal_stays_chosen_while_the_list_is_edited() {
    let chosen = |rep: &Rep| rep.administration().goal().map(|goal| goal.text.as_str().to_owned());
    let rep = a_rep_who_begins()
        .skips_to(ItemId::WantGoals)
        .answers(goals(&[("a", 4), ("b", 5), ("c", 3)]))
        .goes_on()
        .answers(Response::Chosen(1))
        .goes_back();
    let moved_up = rep.clone().answers(goals(&[("b", 5), ("c", 3)]));
    assert_eq!(chosen(&moved_up).as_deref(), Some("b"));
    let reworded = rep.clone().answers(goals(&[("a", 4), ("b, and soon", 5), ("c", 3)]));
    assert_eq!(chosen(&reworded).as_deref(), Some("b, and soon"));
    let another_rating = rep.clone().answers(goals(&[("a", 4), ("b", 1), ("c", 3)]));
    assert_eq!(chosen(&another_rating).as_deref(), Some("b"));

    let taken_out = rep.clone().answers(goals(&[("a", 4), ("c", 3)])).has_not_answered(ItemId::WantChosen);
    assert_eq!(chosen(&taken_out), None);
    taken_out.goes_on().gets_asked(ItemId::WantChosen);
    let given_up = rep.clone().answers(Response::DontKnow).has_not_answered(ItemId::WantChosen);
    assert_eq!(given_up.administration().path(), Path::Finding);
    rep.does(Event::Cleared(ItemId::WantGoals)).has_not_answered(ItemId::WantChosen);
}

#[test]
fn an_answer_that_does_not_fit_is_said_and_changes_nothing() {
    let rep = a_rep_who_begins().skips_to(ItemId::ProcessStallsAt).answers(picks(&[Choice::Opening]));
    for (response, unfit) in [
        (picks(&[Choice::Opening, Choice::Learning, Choice::Showing]), Unfit::TooMany { at_most: 2 }),
        (picks(&[Choice::Opening, Choice::NoDealsYet]), Unfit::NotAlone),
        (picks(&[]), Unfit::NothingPicked),
        (level(3), Unfit::WrongKind),
    ] {
        let rep = rep.clone().answers(response).reads(Notice::Unfit(ItemId::ProcessStallsAt, unfit));
        let rep = rep.has_answered(ItemId::ProcessStallsAt, picks(&[Choice::Opening]));
        rep.does(Event::NoticeRead).reads_no_notice();
    }
}

#[test]
fn only_the_first_answer_to_a_question_is_timed() {
    let rep = a_rep_who_begins().skips_to(ItemId::DirectionClear).answers(level(4));
    let took = |rep: &Rep| rep.administration().latencies().get(&ItemId::DirectionClear).copied();
    assert_eq!(took(&rep), Some(4_000));
    let rep = rep.at_a_pace_of(100).answers(level(5)).does(Event::Cleared(ItemId::DirectionClear)).answers(level(3));
    assert_eq!(took(&rep), Some(4_000));
}

#[test]
fn clicking_through_is_noticed_and_blocks_nothing() {
    let hasty = a_rep_who_begins().at_a_pace_of(300);
    let rep = ItemId::ALL.iter().skip_while(|item| **item < ItemId::DirectionClear).fold(hasty, |rep, item| {
        let rated = Scale::ALL.iter().any(|scale| scale.items().contains(item));
        match item {
            ItemId::ChangeImportance | ItemId::ChangeConfidence => rep.answers_in_turn([(*item, mark(5))]),
            _ if rated => rep.answers_in_turn([(*item, level(3))]),
            _ => rep,
        }
    });
    let rep = rep.skips_the_rest().completes().stands_at(Verdict::V0);
    assert_eq!(rep.standing().flags, [Flag::Fast, Flag::LongRun]);
}

#[test]
fn an_address_typed_by_hand_leads_to_that_question() {
    a_rep()
        .goes_to(Route::parse("#/q/room.time"))
        .gets_asked(ItemId::RoomTime)
        .answers(level(4))
        .goes_on()
        .gets_asked(ItemId::RoomTiming);
}

#[test]
fn a_second_taking_stands_beside_the_first() {
    let rep = a_rep_who_begins().answers(pick(Choice::Curious)).skips_the_rest().completes();
    let first = rep.taking().id.clone();
    let rep = rep.comes_back_after(40).begins().gets_asked(ItemId::StartMood).has_not_answered(ItemId::StartMood);
    let rep = rep.answers(pick(Choice::Fine)).has_takings(2).all_is_kept();
    assert_eq!(rep.session().takings().next().unwrap().id, rep.taking().id, "the latest comes first");
    assert_eq!(rep.session().earlier().unwrap().id, first);
    rep.does(Event::TakingOpened(first)).lands_on(Route::Result);
}
