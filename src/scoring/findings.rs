use super::gate::Gates;
use super::scale::Scale;
use super::score::Scores;
use super::verdict::Verdict;
use crate::administration::{Administration, Path};
use crate::instrument::Choice;
use crate::response::Response;

/// What is known while an administration is scored: what was answered first, then what follows from it, step by step.
#[derive(Clone, Copy)]
pub(super) struct Findings<'a> {
    pub administration: &'a Administration,
    pub path: Path,
    pub scores: Scores,
    /// How many feedback items were answered with "no chance".
    pub without_chance: usize,
    /// How many flags there are; none before they are looked for.
    pub flags: usize,
    /// Not asked, all of them, before they are decided.
    pub gates: Gates,
    /// None before it is decided.
    pub verdict: Option<Verdict>,
}

impl Findings<'_> {
    pub fn of(administration: &Administration) -> Findings<'_> {
        let no_chance = Response::NotApplicable(Choice::NoChance);
        let without_chance = |item: &&_| administration.counted(**item) == Some(&no_chance);
        Findings {
            administration,
            path: administration.path(),
            scores: Scores::of(administration),
            without_chance: Scale::B.items().iter().filter(without_chance).count(),
            flags: 0,
            gates: Gates::NOT_ASKED,
            verdict: None,
        }
    }
}
