use super::gate::Gates;
use super::scale::Scale;
use super::score::Scores;
use super::verdict::{Basis, Verdict};
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

/// The scores that the flip test moves, in its order.
const MOVED: [Scale; 9] = [Scale::C, Scale::K, Scale::A, Scale::X, Scale::I, Scale::P, Scale::S, Scale::B, Scale::R];

/// Moves each present score down and up by its SEM and looks whether the group changes.
pub(super) fn flip_test(basis: &Basis, scores: &Scores, verdict: Verdict) -> (Option<Steadiness>, Vec<Scale>) {
    if verdict == Verdict::V0 {
        return (None, Vec::new());
    }
    if basis.circumstances.path != Path::Full {
        return (Some(Steadiness::Stated), Vec::new());
    }
    let flips = |scale: &Scale| {
        let Some((down, up)) = scores.span(*scale) else {
            return false;
        };
        [down, up].into_iter().any(|moved| {
            let moved = scores.with(*scale, moved);
            let gates = Gates::of(&basis.circumstances, &moved);
            basis.verdict(&gates, &moved).group() != verdict.group()
        })
    };
    let depends_on: Vec<Scale> = MOVED.into_iter().filter(flips).collect();
    let steadiness = if depends_on.is_empty() { Steadiness::Steady } else { Steadiness::Depends };
    (Some(steadiness), depends_on)
}
