use super::band::Band;
use super::findings::Findings;
use super::flag;
use super::gate::{Gate, GateState};
use super::limit::Limit;
use super::scale::Scale;
use super::verdict::Verdict;
use crate::administration::{Administration, Path};
use crate::instrument::{Choice, ItemId};
use crate::response::Response;

/// One thing that a rule asks for. What is absent, skipped or hidden meets none but those that ask for just that.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Condition {
    /// Too little of a scale was answered.
    Absent(Scale),
    /// The score of a scale lies in this band.
    Is(Scale, Band),
    /// The score of a scale lies above the low band.
    AboveLow(Scale),
    /// The score of a scale keeps to a limit of its own.
    Score(Scale, Limit),
    /// Own reasons less pressure: D = A − X.
    OwnLead(Limit),
    /// Importance against the pull of today's way: W = 10·I − 25·(P − 1).
    Weight(Limit),
    /// An item was not answered.
    Unanswered(ItemId),
    /// An item was answered, be it with something that is not a number.
    Answered(ItemId),
    /// An item was answered with this option.
    Said(ItemId, Choice),
    /// An item was answered with such a number.
    Number(ItemId, Limit),
    /// Two items were answered with numbers that lie so far apart, or farther.
    Apart(ItemId, ItemId, u8),
    /// So many feedback items, or more, were answered with "no chance".
    WithoutChance(usize),
    /// The pick is a stage of a sale.
    Stage(ItemId),
    /// Both picks are stages, and different ones.
    DifferentStages(ItemId, ItemId),
    /// A goal that was not chosen is more the rep's own than the chosen one, as they rated both.
    OtherGoalMoreOwn,
    /// Of the answers that are numbers, one in so many or more, and at least one, came sooner than this after the item
    /// was first shown.
    Fast {
        /// In milliseconds.
        sooner_than: u64,
        /// One in so many.
        one_in: usize,
    },
    /// The longest run of equal numbers over the rated items is one in so many of those answered with a number, or
    /// more, where enough of them were.
    LongRun {
        /// One in so many.
        one_in: usize,
        /// How many are enough.
        enough: usize,
    },
    /// The responses lead this way through the instrument.
    On(Path),
    /// So many flags, or more.
    Flags(usize),
    /// A gate is in this state.
    GateIs(Gate, GateState),
    /// A gate is in another state than open.
    NotOpen(Gate),
    /// So many, or more, of the six gates that a verdict counts are in this state.
    OfSix(usize, GateState),
    /// The answers lean to this verdict.
    Leans(Verdict),
}

impl Condition {
    pub(super) fn holds(&self, found: &Findings) -> bool {
        let (administration, scores) = (found.administration, &found.scores);
        match *self {
            Condition::Absent(scale) => scores.score(scale).is_none(),
            Condition::Is(scale, band) => scores.band(scale) == Some(band),
            Condition::AboveLow(scale) => scores.band(scale).is_some_and(|band| band > Band::Low),
            Condition::Score(scale, limit) => scores.score(scale).is_some_and(|score| limit.holds(score)),
            Condition::OwnLead(limit) => scores.own_lead().is_some_and(|lead| limit.holds(lead)),
            Condition::Weight(limit) => scores.weight().is_some_and(|weight| limit.holds(weight)),
            Condition::Unanswered(item) => administration.counted(item).is_none(),
            Condition::Answered(item) => administration.counted(item).is_some(),
            Condition::Said(item, choice) => matches!(
                administration.counted(item),
                Some(Response::Pick(said) | Response::NotApplicable(said)) if *said == choice
            ),
            Condition::Number(item, limit) => {
                administration.number(item).is_some_and(|number| limit.holds(f64::from(number)))
            }
            Condition::Apart(one, other, distance) => {
                let pair = administration.number(one).zip(administration.number(other));
                pair.is_some_and(|(one, other)| one.abs_diff(other) >= distance)
            }
            Condition::WithoutChance(count) => found.without_chance >= count,
            Condition::Stage(item) => stage(administration, item).is_some(),
            Condition::DifferentStages(one, other) => {
                let pair = stage(administration, one).zip(stage(administration, other));
                pair.is_some_and(|(one, other)| one != other)
            }
            Condition::OtherGoalMoreOwn => other_goal_is_more_own(administration),
            Condition::Fast { sooner_than, one_in } => flag::is_fast(administration, sooner_than, one_in),
            Condition::LongRun { one_in, enough } => flag::has_long_run(administration, one_in, enough),
            Condition::On(path) => found.path == path,
            Condition::Flags(count) => found.flags >= count,
            Condition::GateIs(gate, state) => found.gates.state(gate) == state,
            Condition::NotOpen(gate) => found.gates.state(gate) != GateState::Open,
            Condition::OfSix(count, state) => found.gates.count_of_six(state) >= count,
            Condition::Leans(verdict) => found.verdict == Some(verdict),
        }
    }

    /// Whether it looks at the score of this scale.
    pub fn looks_at(&self, scale: Scale) -> bool {
        match *self {
            Condition::Absent(of) | Condition::Is(of, _) | Condition::AboveLow(of) | Condition::Score(of, _) => {
                of == scale
            }
            Condition::OwnLead(_) => matches!(scale, Scale::A | Scale::X),
            Condition::Weight(_) => matches!(scale, Scale::I | Scale::P),
            _ => false,
        }
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
