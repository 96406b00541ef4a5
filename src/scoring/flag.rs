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

/// Less time than this for an item is fast, in milliseconds (Huang et al. 2012).
const FAST_MS: u64 = 2_000;
/// From so many rated answers on, a run can be long.
const ENOUGH_FOR_A_RUN: usize = 12;

// The items of amount and frequency format that have an id of their own.
fn is_rated(item: ItemId) -> bool {
    matches!(item, ItemId::RoomTime | ItemId::RoomTiming | ItemId::RoomSpeakFreely | ItemId::RoomWhoSees)
        || Scale::ALL.iter().any(|scale| scale.kind() != Kind::Ruler && scale.items().contains(&item))
}

pub(super) fn raised(administration: &Administration) -> Vec<Flag> {
    [
        (Flag::Fast, fast(administration)),
        (Flag::LongRun, long_run(administration)),
        (Flag::Pairs, pairs(administration)),
    ]
    .into_iter()
    .filter_map(|(flag, raised)| raised.then_some(flag))
    .collect()
}

fn fast(administration: &Administration) -> bool {
    let (mut answered, mut fast) = (0, 0);
    for (item, response) in administration.responses().iter() {
        let rated = is_rated(item) || matches!(item, ItemId::ChangeImportance | ItemId::ChangeConfidence);
        if !rated || response.number().is_none() || !administration.shows(item) {
            continue;
        }
        answered += 1;
        fast += usize::from(administration.latencies().get(&item).is_some_and(|ms| *ms < FAST_MS));
    }
    fast >= 1 && 4 * fast >= answered
}

fn long_run(administration: &Administration) -> bool {
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
    answered >= ENOUGH_FOR_A_RUN && 2 * longest >= answered
}

fn pairs(administration: &Administration) -> bool {
    let apart = |one, other| match (administration.number(one), administration.number(other)) {
        (Some(one), Some(other)) => one.abs_diff(other) >= 3,
        _ => false,
    };
    let high = |item| administration.number(item).is_some_and(|number| number >= 4);
    (apart(ItemId::DirectionClear, ItemId::DirectionRecognise)
        && apart(ItemId::CommitmentCommitted, ItemId::CommitmentDedicated))
        || (high(ItemId::ReasonsMatters) && high(ItemId::ReasonsNone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_thirty_two_rated_items() {
        assert_eq!(ItemId::ALL.iter().filter(|item| is_rated(**item)).count(), 32);
    }
}
