use super::band::{Band, at_least, at_most};
use super::scale::Scale;
use super::score::Scores;
use super::verdict::Verdict;
use crate::administration::{Administration, Path};
use crate::instrument::{Choice, ItemId, QuestionId};
use crate::response::Response;

/// The questions that fire, in the order of section 5 of the contract.
pub(super) fn fired(administration: &Administration, scores: &Scores, verdict: Verdict) -> Vec<QuestionId> {
    QuestionId::ALL.iter().copied().filter(|question| fires(*question, administration, scores, verdict)).collect()
}

fn fires(question: QuestionId, administration: &Administration, scores: &Scores, verdict: Verdict) -> bool {
    let (low, high) = (|scale| scores.is_low(scale), |scale| scores.is_high(scale));
    let at_most_two = |item| administration.number(item).is_some_and(|number| number <= 2);
    let path = administration.path();
    match question {
        QuestionId::Safety => at_most_two(ItemId::RoomSpeakFreely) || at_most_two(ItemId::RoomWhoSees),
        QuestionId::NotToday => matches!(verdict, Verdict::V1 | Verdict::V2 | Verdict::V3),
        QuestionId::FirstFive => verdict == Verdict::V8,
        QuestionId::Time => at_most_two(ItemId::RoomTime),
        QuestionId::DirectionLow => path == Path::Finding || low(Scale::C),
        QuestionId::Holds => low(Scale::K) && !low(Scale::C),
        QuestionId::Pressure => scores.own_lead().is_some_and(|lead| at_most(lead, -1.0)),
        QuestionId::Both => high(Scale::A) && high(Scale::X),
        QuestionId::Neither => {
            (low(Scale::A) && low(Scale::X)) || scores.score(Scale::N).is_some_and(|none| at_least(none, 4.0))
        }
        QuestionId::OtherGoal => other_goal_is_more_own(administration),
        QuestionId::ImportanceZero => scores.score(Scale::I).is_some_and(|importance| at_most(importance, 0.0)),
        QuestionId::Comfortable => path == Path::Fine || (low(Scale::I) && high(Scale::F)),
        QuestionId::Confidence => high(Scale::I) && low(Scale::F),
        QuestionId::GiveUp => high(Scale::P) && matches!(scores.band(Scale::I), Some(Band::Mid | Band::High)),
        QuestionId::FirstStep => low(Scale::S) && high(Scale::I),
        QuestionId::Moving => high(Scale::S),
        QuestionId::Link => scores.score(Scale::L).is_some_and(|link| at_most(link, 2.0)),
        QuestionId::MyTenth => low(Scale::R),
        QuestionId::WhoseFeedback => low(Scale::B),
        QuestionId::Evidence => {
            administration.pick(ItemId::ProcessBasis) == Some(Choice::Gut)
                && stage(administration, ItemId::ProcessWorkOn).is_some()
        }
        QuestionId::TwoViews => {
            let (own, manager) =
                (stage(administration, ItemId::ProcessWorkOn), stage(administration, ItemId::ProcessManagerSays));
            own.is_some() && manager.is_some() && own != manager
        }
        QuestionId::Customer => low(Scale::U),
        QuestionId::DirectionMid => scores.band(Scale::C) == Some(Band::Mid),
    }
}

fn stage(administration: &Administration, item: ItemId) -> Option<Choice> {
    administration.pick(item).filter(|choice| choice.is_stage())
}

fn other_goal_is_more_own(administration: &Administration) -> bool {
    let goals = administration.goals();
    let Some(Response::Chosen(index)) = administration.counted(ItemId::WantChosen) else {
        return false;
    };
    let Some(chosen) = goals.get(*index).and_then(|goal| goal.mine) else {
        return false;
    };
    goals.iter().any(|goal| goal.mine.is_some_and(|mine| mine > chosen))
}
