//! A rep who does not know yet what they want, and how they get back with a goal.

use crate::answers::{goals, if_then, level, pick, picks, words};
use crate::rep::{Rep, a_rep_who_begins};
use own_reasons::administration::Path;
use own_reasons::instrument::{Choice, ItemId};
use own_reasons::response::{Response, Unfit};
use own_reasons::route::Route;
use own_reasons::scoring::{Steadiness, Verdict};
use own_reasons::session::{Event, Notice};

const FINDING: [ItemId; 7] = [
    ItemId::FindingValues,
    ItemId::FindingMost,
    ItemId::FindingGladDay,
    ItemId::FindingEmptyDay,
    ItemId::FindingOutside,
    ItemId::FindingDrift,
    ItemId::FindingExperiment,
];

fn a_rep_who_does_not_know() -> Rep {
    a_rep_who_begins()
        .answers_in_turn([(ItemId::StartOrigin, pick(Choice::OwnIdea))])
        .skips_to(ItemId::WantGoals)
        .answers(Response::DontKnow)
        .goes_on()
        .gets_asked(ItemId::FindingValues)
}

fn asked_since(rep: &Rep, visited_before: usize) -> Vec<ItemId> {
    let item = |route: &Route| match route {
        Route::Question(item) => Some(*item),
        _ => None,
    };
    rep.visited[visited_before..].iter().filter_map(item).collect()
}

#[test]
fn who_does_not_know_goes_looking_and_ends_with_a_small_step() {
    let rep = a_rep_who_does_not_know()
        .answers_in_turn([
            (ItemId::FindingValues, picks(&[Choice::Calm, Choice::Family])),
            (ItemId::FindingMost, pick(Choice::Family)),
            (ItemId::FindingGladDay, words("We closed at noon and I went home.")),
            (ItemId::FindingExperiment, words("Ask Maria how she got there.")),
        ])
        .gets_asked(ItemId::NextIfThen)
        .answers(if_then("it is Monday", "I ask Maria"))
        .goes_on()
        .lands_on(Route::Check)
        .completes()
        .stands_at(Verdict::V1);
    assert_eq!(rep.standing().path, Path::Finding);
    assert_eq!(rep.standing().steadiness, Some(Steadiness::Stated));
}

#[test]
fn what_matters_most_is_asked_among_several_values_only() {
    let rep = a_rep_who_does_not_know();
    rep.clone().answers(picks(&[Choice::Calm])).goes_on().gets_asked(ItemId::FindingGladDay);
    let rep = rep.answers(picks(&[Choice::Calm, Choice::Money])).goes_on().gets_asked(ItemId::FindingMost);
    let rep = rep.answers(pick(Choice::Time)).reads(Notice::Unfit(ItemId::FindingMost, Unfit::NotAmongValues));
    let rep = rep.answers(pick(Choice::Money)).goes_back();
    rep.clone().answers(picks(&[Choice::Money, Choice::Time])).has_answered(ItemId::FindingMost, pick(Choice::Money));
    rep.answers(picks(&[Choice::Calm, Choice::Time])).has_not_answered(ItemId::FindingMost);
}

#[test]
fn who_comes_back_with_a_goal_goes_on_without_the_part_again() {
    let rep = a_rep_who_does_not_know()
        .answers(picks(&[Choice::Calm, Choice::Family]))
        .goes_on()
        .skips_to(ItemId::FindingDrift)
        .answers(words("My marriage."))
        .does(Event::GoalFound)
        .gets_asked(ItemId::WantGoals)
        .answers(goals(&[("Home for dinner", 5)]));
    assert_eq!(rep.administration().path(), Path::Full);
    rep.goes_on()
        .gets_asked(ItemId::DirectionClear)
        .goes_back()
        .gets_asked(ItemId::WantGoals)
        .has_answered(ItemId::FindingDrift, words("My marriage."));
}

#[test]
fn who_comes_back_with_two_goals_chooses_between_them_first() {
    a_rep_who_does_not_know()
        .answers(picks(&[Choice::Calm]))
        .does(Event::GoalFound)
        .answers(goals(&[("Home for dinner", 5), ("Fewer accounts", 3)]))
        .goes_on()
        .gets_asked(ItemId::WantChosen)
        .answers(Response::Chosen(0))
        .goes_on()
        .gets_asked(ItemId::DirectionClear)
        .goes_back()
        .gets_asked(ItemId::WantChosen);
}

#[test]
fn what_was_found_stays_to_be_checked_and_counts_for_the_summary() {
    let rep = a_rep_who_does_not_know()
        .answers(picks(&[Choice::Calm]))
        .does(Event::GoalFound)
        .answers(goals(&[("Home for dinner", 5)]))
        .skips_to(ItemId::DirectionClear);
    assert!(rep.administration().shows(ItemId::FindingValues));
    assert_eq!(rep.administration().counted(ItemId::FindingValues), Some(&picks(&[Choice::Calm])));
}

#[test]
fn on_the_long_way_the_part_comes_on_request_and_leads_back() {
    let rep = a_rep_who_begins().skips_to(ItemId::WantGoals).answers(goals(&[("Double my number", 2)]));
    assert!(FINDING.iter().all(|item| !rep.administration().shows(*item)));
    let before = rep.visited.len();
    let rep = rep.does(Event::FindingWanted).gets_asked(ItemId::FindingValues).skips_to(ItemId::DirectionClear);
    let expected: Vec<ItemId> = FINDING.into_iter().filter(|item| *item != ItemId::FindingMost).collect();
    assert_eq!(asked_since(&rep, before)[..6], expected);
    // Once through, Back does not lead into it again.
    rep.goes_back().gets_asked(ItemId::WantGoals);
}

#[test]
fn the_part_on_request_can_be_walked_in_both_directions() {
    a_rep_who_begins()
        .skips_to(ItemId::WantGoals)
        .answers(goals(&[("Double my number", 2)]))
        .does(Event::FindingWanted)
        .goes_on()
        .gets_asked(ItemId::FindingGladDay)
        .goes_back()
        .gets_asked(ItemId::FindingValues)
        .goes_back()
        .gets_asked(ItemId::WantGoals);
}

#[test]
fn who_asked_for_the_part_and_found_a_goal_goes_on_without_the_part_again() {
    a_rep_who_begins()
        .skips_to(ItemId::WantGoals)
        .answers(goals(&[("Double my number", 2)]))
        .does(Event::FindingWanted)
        .answers(picks(&[Choice::Calm]))
        .does(Event::GoalFound)
        .answers(goals(&[("Home for dinner", 5)]))
        .goes_on()
        .gets_asked(ItemId::DirectionClear);
}

#[test]
fn the_part_on_request_is_still_there_when_the_page_is_opened_again() {
    let rep = a_rep_who_begins()
        .skips_to(ItemId::WantGoals)
        .answers(goals(&[("Double my number", 2)]))
        .does(Event::FindingWanted)
        .goes_on()
        .gets_asked(ItemId::FindingGladDay)
        .closes_and_opens_again();
    assert_eq!(rep.session().resume(), Route::Question(ItemId::FindingGladDay));
}

#[test]
fn changing_ones_mind_about_knowing_leaves_ratings_out_of_it() {
    let rep = a_rep_who_begins()
        .answers_in_turn([
            (ItemId::WantGoals, goals(&[("a", 4)])),
            (ItemId::DirectionClear, level(4)),
            (ItemId::DirectionWhy, level(5)),
        ])
        .goes_to(Route::Question(ItemId::WantGoals))
        .answers(Response::DontKnow)
        .stands_at(Verdict::V1);
    assert!(rep.administration().goals().is_empty());
    assert_eq!(rep.administration().responses().iter().count(), 3);
}
