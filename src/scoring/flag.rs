use super::condition::Condition::{Apart, Fast, LongRun, Number};
use super::limit::Limit::AtLeast;
use super::rule::Rule;
use super::scale::{Kind, Scale};
use crate::administration::Administration;
use crate::instrument::{ItemId, codes};
use crate::response::Response;

codes! {
    /// What makes answers hard to read. One is a reason to look again, two leave the verdict open.
    pub enum Flag {
        Fast = "fast",
        LongRun = "long_run",
        Pairs = "pairs",
    }
}

/// When each flag is raised: on answers given in less than 2,000 ms (Huang et al. 2012), on equal ones in a row, and on
/// pairs that pull against each other.
pub const FLAG_RULES: [Rule<Flag>; 4] = [
    Rule::new(&[Fast { sooner_than: 2_000, one_in: 4 }], Flag::Fast),
    Rule::new(&[LongRun { one_in: 2, enough: 12 }], Flag::LongRun),
    Rule::new(
        &[
            Apart(ItemId::DirectionClear, ItemId::DirectionRecognise, 3),
            Apart(ItemId::CommitmentCommitted, ItemId::CommitmentDedicated, 3),
        ],
        Flag::Pairs,
    ),
    Rule::new(&[Number(ItemId::ReasonsMatters, AtLeast(4.0)), Number(ItemId::ReasonsNone, AtLeast(4.0))], Flag::Pairs),
];

// The items of amount and frequency format that have an id of their own.
fn is_rated(item: ItemId) -> bool {
    matches!(item, ItemId::RoomTime | ItemId::RoomTiming | ItemId::RoomSpeakFreely | ItemId::RoomWhoSees)
        || Scale::ALL.iter().any(|scale| scale.kind() != Kind::Ruler && scale.items().contains(&item))
}

pub(super) fn is_fast(administration: &Administration, sooner_than: u64, one_in: usize) -> bool {
    let (mut answered, mut fast) = (0, 0);
    for (item, response) in administration.responses().iter() {
        let rated = is_rated(item) || matches!(item, ItemId::ChangeImportance | ItemId::ChangeConfidence);
        if !rated || response.number().is_none() || !administration.shows(item) {
            continue;
        }
        answered += 1;
        fast += usize::from(administration.latencies().get(&item).is_some_and(|ms| *ms < sooner_than));
    }
    fast >= 1 && one_in * fast >= answered
}

pub(super) fn has_long_run(administration: &Administration, one_in: usize, enough: usize) -> bool {
    let (mut answered, mut run, mut longest, mut last) = (0, 0, 0, None);
    for (item, response) in administration.responses().iter() {
        if !is_rated(item) || !administration.shows(item) {
            continue;
        }
        match response {
            Response::Level(level) => {
                answered += 1;
                run = if last == Some(*level) { run + 1 } else { 1 };
                last = Some(*level);
                longest = longest.max(run);
            }
            _ => last = None,
        }
    }
    answered >= enough && one_in * longest >= answered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_thirty_two_rated_items() {
        assert_eq!(ItemId::ALL.iter().filter(|item| is_rated(**item)).count(), 32);
    }
}
