//! Two takings or summaries of one person: what moved, as far as their answers can tell.

use crate::scoring::{Band, Scale, Scores};
use crate::summary::{Block, PROFILE, ProfileLine, Settle, Summary, WHOSE_GOAL};

/// How a scale moved between two takings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// Up by more than measurement error explains.
    Up,
    /// Down by more than measurement error explains.
    Down,
    /// Not beyond measurement error: no clear change.
    NotClear,
    /// We propose no measurement error for this scale, so nothing is claimed.
    NoYardstick,
    /// Only the earlier taking has it.
    OnlyEarlier,
    /// Only the later taking has it.
    OnlyLater,
}

/// A difference counts from so many SEM on: 1.65 × √2, the 90% limit for the difference of two scores.
pub const CLEAR_IN_SEM: f64 = 2.33;

/// What moved from one taking to another, by scale; scales that both lack are left out.
pub fn movements(earlier: &Scores, later: &Scores) -> Vec<(Scale, Movement)> {
    let movement = |scale: Scale| match (earlier.score(scale), later.score(scale)) {
        (None, None) => None,
        (Some(_), None) => Some(Movement::OnlyEarlier),
        (None, Some(_)) => Some(Movement::OnlyLater),
        (Some(before), Some(after)) => Some(between(scale, before, after)),
    };
    Scale::ALL.iter().filter_map(|scale| Some((*scale, movement(*scale)?))).collect()
}

fn between(scale: Scale, before: f64, after: f64) -> Movement {
    match scale.sem() {
        None => Movement::NoYardstick,
        Some(sem) if (after - before).abs() < CLEAR_IN_SEM * sem - 1e-9 => Movement::NotClear,
        Some(_) if after > before => Movement::Up,
        Some(_) => Movement::Down,
    }
}

/// What moved from one summary of a person to a later one. What is not in a summary was not ticked or was not
/// there: which of the two, nobody can tell but the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryComparison {
    /// The scales that stand in either, in the order of the page.
    pub scales: Vec<ScaleComparison>,
    /// Their own verdict.
    pub own_verdict: Retold,
    /// The verdict that the answers leaned to, however steadily.
    pub leaned: Retold,
    /// The goal looked at.
    pub goal: Retold,
    /// What they want to talk about first.
    pub first_topic: Retold,
    /// What was to be settled first and is no longer. Empty, as are the next two, where one of the summaries
    /// tells nothing to settle.
    pub settled: Vec<Settle>,
    /// What is newly to be settled.
    pub newly_unsettled: Vec<Settle>,
    /// What is still to be settled.
    pub still_unsettled: Vec<Settle>,
    /// The blocks that only the earlier one has something of.
    pub only_earlier: Vec<Block>,
    /// The blocks that only the later one has something of.
    pub only_later: Vec<Block>,
}

/// One scale in two summaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScaleComparison {
    /// The scale.
    pub scale: Scale,
    /// How it moved; [`Movement::NoYardstick`] too where a summary tells its band and no more.
    pub movement: Movement,
    /// Its band in the earlier one.
    pub earlier: Option<Band>,
    /// Its band in the later one.
    pub later: Option<Band>,
}

/// Something told in one summary and told again, or not, in a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retold {
    /// Neither tells it.
    Neither,
    /// Both tell the same.
    Unchanged,
    /// Both tell it, and differently.
    Changed,
    /// Only the earlier one tells it.
    OnlyEarlier,
    /// Only the later one tells it.
    OnlyLater,
}

impl Retold {
    fn of<T: PartialEq>(earlier: Option<T>, later: Option<T>) -> Retold {
        match (earlier, later) {
            (None, None) => Retold::Neither,
            (Some(_), None) => Retold::OnlyEarlier,
            (None, Some(_)) => Retold::OnlyLater,
            (Some(before), Some(after)) if before == after => Retold::Unchanged,
            _ => Retold::Changed,
        }
    }
}

/// What moved from one summary to another; which one is earlier is for the caller to say.
pub fn compare_summaries(earlier: &Summary, later: &Summary) -> SummaryComparison {
    let verdict = |summary: &Summary| summary.leaned.as_ref().map(|leaned| leaned.verdict);
    let both_settle = !earlier.settle.is_empty() && !later.settle.is_empty();
    let settle = |of: &Summary, is_in: bool, other: &Summary| -> Vec<Settle> {
        let points = of.settle.iter().filter(|point| both_settle && other.settle.contains(point) == is_in);
        points.copied().collect()
    };
    let (blocks, later_blocks) = (earlier.blocks(), later.blocks());
    SummaryComparison {
        scales: WHOSE_GOAL.iter().chain(&PROFILE).filter_map(|scale| compare_scale(*scale, earlier, later)).collect(),
        own_verdict: Retold::of(earlier.own_verdict.as_ref(), later.own_verdict.as_ref()),
        leaned: Retold::of(verdict(earlier), verdict(later)),
        goal: Retold::of(earlier.goal.as_ref(), later.goal.as_ref()),
        first_topic: Retold::of(earlier.first_topic.as_ref(), later.first_topic.as_ref()),
        settled: settle(earlier, false, later),
        newly_unsettled: settle(later, false, earlier),
        still_unsettled: settle(later, true, earlier),
        only_earlier: blocks.iter().copied().filter(|block| !later_blocks.contains(block)).collect(),
        only_later: later_blocks.iter().copied().filter(|block| !blocks.contains(block)).collect(),
    }
}

fn compare_scale(scale: Scale, earlier: &Summary, later: &Summary) -> Option<ScaleComparison> {
    let line = |summary: &Summary| -> Option<ProfileLine> {
        summary.whose_goal.iter().chain(&summary.profile).find(|line| line.scale == scale).copied()
    };
    let (earlier, later) = (line(earlier), line(later));
    let movement = match (earlier, later) {
        (None, None) => return None,
        (Some(_), None) => Movement::OnlyEarlier,
        (None, Some(_)) => Movement::OnlyLater,
        (Some(before), Some(after)) => match (before.score(), after.score()) {
            (Some(before), Some(after)) => between(scale, before, after),
            _ => Movement::NoYardstick,
        },
    };
    let band = |line: Option<ProfileLine>| line.map(|line| line.band);
    Some(ScaleComparison { scale, movement, earlier: band(earlier), later: band(later) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Date;
    use crate::instrument::ItemId;
    use crate::response::Text;
    use crate::scoring::{Gate, Steadiness, Verdict};
    use crate::summary::Leaned;
    use crate::taking::OwnVerdict;
    use crate::wording::Language;

    fn bare() -> Summary {
        Summary {
            version: "1.0.0",
            language: Language::English,
            alias: None,
            taken_on: Date::new(2026, 11, 23).unwrap(),
            first_topic: None,
            own_verdict: None,
            leaned: None,
            look_again: None,
            goal: None,
            other_goals: Vec::new(),
            words: Vec::new(),
            picks: Vec::new(),
            whose_goal: Vec::new(),
            profile: Vec::new(),
            settle: Vec::new(),
            tags: Vec::new(),
            questions: Vec::new(),
            notes: Vec::new(),
        }
    }

    fn line(scale: Scale, band: Band, span: (f64, f64)) -> ProfileLine {
        ProfileLine { scale, band, span: Some(span) }
    }

    fn movement(before: ProfileLine, after: ProfileLine) -> Movement {
        let [earlier, later] = [before, after].map(|line| Summary { profile: vec![line], ..bare() });
        let [scale] = compare_summaries(&earlier, &later).scales.try_into().unwrap();
        assert_eq!((scale.earlier, scale.later), (Some(before.band), Some(after.band)));
        scale.movement
    }

    #[test]
    fn a_stretch_moved_where_its_score_moved_by_more_than_error() {
        use Band::{High, Low, Mid};
        // 2.33 × 0.40 is 0.932, so 11/12 of a level is unclear and a whole level is clear.
        let thirds_to_quarters = (line(Scale::K, Mid, (1.93, 2.73)), line(Scale::K, Mid, (2.85, 3.65)));
        assert_eq!(movement(thirds_to_quarters.0, thirds_to_quarters.1), Movement::NotClear);
        assert_eq!(movement(line(Scale::C, Mid, (1.93, 2.73)), line(Scale::C, High, (3.27, 4.07))), Movement::Up);
        assert_eq!(movement(line(Scale::C, High, (3.1, 3.9)), line(Scale::C, Mid, (2.1, 2.9))), Movement::Down);
        // Cut off at an end of the range, the middle of the stretch is not the score.
        assert_eq!(movement(line(Scale::C, Low, (1.0, 1.4)), line(Scale::C, Low, (1.6, 2.4))), Movement::Up);
        assert_eq!(movement(line(Scale::C, Low, (1.0, 1.73)), line(Scale::C, Low, (1.6, 2.4))), Movement::NotClear);
        assert_eq!(movement(line(Scale::C, High, (4.6, 5.0)), line(Scale::C, High, (3.6, 4.4))), Movement::Down);
        // 2.33 × 0.50 is 1.165.
        assert_eq!(movement(line(Scale::A, Mid, (2.5, 3.5)), line(Scale::A, High, (3.5, 4.5))), Movement::NotClear);
        assert_eq!(movement(line(Scale::A, Mid, (2.5, 3.5)), line(Scale::A, High, (4.0, 5.0))), Movement::Up);
    }

    #[test]
    fn rounding_makes_no_clear_change_of_an_unclear_one() {
        for scale in [Scale::A, Scale::X, Scale::C, Scale::K, Scale::P, Scale::S, Scale::B, Scale::R] {
            for (before, after) in scale.scores().flat_map(|before| scale.scores().map(move |after| (before, after))) {
                let rounded = |score: f64| {
                    let line = ProfileLine::of(scale, score);
                    let round = |number: f64| (number * 100.0).round() / 100.0;
                    ProfileLine { span: line.span.map(|(from, to)| (round(from), round(to))), ..line }
                };
                assert_eq!(movement(rounded(before), rounded(after)), between(scale, before, after));
            }
        }
    }

    #[test]
    fn a_band_without_a_stretch_claims_nothing() {
        let importance = |band| ProfileLine { scale: Scale::I, band, span: None };
        assert_eq!(movement(importance(Band::Low), importance(Band::High)), Movement::NoYardstick);
        // A stretch that no score has comes from no answers.
        let odd = line(Scale::C, Band::Mid, (2.0, 4.5));
        assert_eq!(movement(odd, line(Scale::C, Band::High, (4.6, 5.0))), Movement::NoYardstick);
    }

    #[test]
    fn a_scale_in_one_of_them_only_is_told_as_such() {
        let earlier = Summary {
            whose_goal: vec![line(Scale::X, Band::High, (4.5, 5.0))],
            profile: vec![line(Scale::R, Band::High, (4.6, 5.0))],
            ..bare()
        };
        let later = Summary { profile: vec![line(Scale::C, Band::High, (4.6, 5.0))], ..bare() };
        let scale = |scale, movement, earlier, later| ScaleComparison { scale, movement, earlier, later };
        assert_eq!(
            compare_summaries(&earlier, &later).scales,
            [
                scale(Scale::X, Movement::OnlyEarlier, Some(Band::High), None),
                scale(Scale::C, Movement::OnlyLater, None, Some(Band::High)),
                scale(Scale::R, Movement::OnlyEarlier, Some(Band::High), None),
            ]
        );
    }

    #[test]
    fn what_is_told_again_is_compared_by_what_it_says() {
        let text = |text: &str| Text::new(text, 280).ok();
        let leaned =
            |verdict, steadiness| Some(Leaned { verdict, steadiness: Some(steadiness), depends_on: Vec::new() });
        let earlier = Summary {
            own_verdict: Some(OwnVerdict::Listed(Verdict::V7)),
            leaned: leaned(Verdict::V6, Steadiness::Steady),
            goal: text("a team of my own"),
            ..bare()
        };
        let later = Summary {
            own_verdict: Some(OwnVerdict::Words(Text::new("V7", 2_000).unwrap())),
            leaned: leaned(Verdict::V6, Steadiness::Depends),
            first_topic: text("the team"),
            ..bare()
        };
        let told = |comparison: SummaryComparison| {
            [comparison.own_verdict, comparison.leaned, comparison.goal, comparison.first_topic]
        };
        assert_eq!(
            told(compare_summaries(&earlier, &later)),
            [Retold::Changed, Retold::Unchanged, Retold::OnlyEarlier, Retold::OnlyLater]
        );
        assert_eq!(told(compare_summaries(&bare(), &bare())), [Retold::Neither; 4]);
    }

    #[test]
    fn what_is_settled_is_told_only_where_both_tell_what_to_settle() {
        let with = |settle: &[Settle]| Summary { settle: settle.to_vec(), ..bare() };
        let (free, mine) = (Settle::Gate(Gate::Free), Settle::Gate(Gate::Mine));
        let timing = Settle::Room(ItemId::RoomTiming);
        let both = compare_summaries(&with(&[free, mine]), &with(&[mine, timing]));
        assert_eq!((both.settled, both.newly_unsettled, both.still_unsettled), (vec![free], vec![timing], vec![mine]));
        let one = compare_summaries(&with(&[free, mine]), &bare());
        assert_eq!((one.settled, one.newly_unsettled, one.still_unsettled), (vec![], vec![], vec![]));
        assert_eq!((one.only_earlier, one.only_later), (vec![Block::Settle], vec![]));
    }

    #[test]
    fn the_blocks_of_one_only_are_named() {
        let goal = Text::new("a team of my own", 280).ok();
        let earlier = Summary { goal: goal.clone(), look_again: Date::new(2026, 12, 23), ..bare() };
        let later = Summary {
            goal,
            words: vec![(ItemId::NextIfThen, crate::summary::Words::Text(Text::new("x", 1).unwrap()))],
            picks: vec![(ItemId::ProcessBasis, Vec::new())],
            ..bare()
        };
        let compared = compare_summaries(&earlier, &later);
        assert_eq!(compared.only_earlier, [Block::LookAgain]);
        assert_eq!(compared.only_later, [Block::IfThen, Block::Stages]);
    }
}
