use super::findings::Findings;
use super::gate::Gates;
use super::scale::Scale;
use super::verdict::Verdict;
use crate::administration::Path;
use crate::instrument::codes;

codes! {
    /// Whether small differences in the answers would change the group of the verdict.
    pub enum Steadiness {
        Steady = "steady",
        Depends = "depends",
        Stated = "stated",
    }
}

/// Moves each present score that has a SEM down and up by it and looks whether the group changes.
pub(super) fn flip_test(found: &Findings, verdict: Verdict) -> (Option<Steadiness>, Vec<Scale>) {
    if verdict == Verdict::V0 {
        return (None, Vec::new());
    }
    if found.path != Path::Full {
        return (Some(Steadiness::Stated), Vec::new());
    }
    let flips = |scale: &Scale| {
        let Some((down, up)) = found.scores.span(*scale).filter(|_| scale.sem().is_some()) else {
            return false;
        };
        [down, up].into_iter().any(|score| {
            let mut moved = *found;
            moved.scores = found.scores.with(*scale, score);
            moved.gates = Gates::after_moving(*scale, &moved);
            Verdict::of(&moved).group() != verdict.group()
        })
    };
    let depends_on: Vec<Scale> = Scale::ALL.iter().copied().filter(flips).collect();
    let steadiness = if depends_on.is_empty() { Steadiness::Steady } else { Steadiness::Depends };
    (Some(steadiness), depends_on)
}
