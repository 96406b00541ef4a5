//! Two takings of one person: what moved, as far as their answers can tell.

use crate::scoring::{Scale, Scores};

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
const CLEAR_IN_SEM: f64 = 2.33;

/// What moved from one taking to another, by scale; scales that both lack are left out.
pub fn movements(earlier: &Scores, later: &Scores) -> Vec<(Scale, Movement)> {
    let movement = |scale: Scale| match (earlier.score(scale), later.score(scale)) {
        (None, None) => None,
        (Some(_), None) => Some(Movement::OnlyEarlier),
        (None, Some(_)) => Some(Movement::OnlyLater),
        (Some(before), Some(after)) => Some(match scale.sem() {
            None => Movement::NoYardstick,
            Some(sem) if (after - before).abs() < CLEAR_IN_SEM * sem - 1e-9 => Movement::NotClear,
            Some(_) if after > before => Movement::Up,
            Some(_) => Movement::Down,
        }),
    };
    Scale::ALL.iter().filter_map(|scale| Some((*scale, movement(*scale)?))).collect()
}
