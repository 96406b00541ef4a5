use super::scale::{Kind, Scale};

/// Where a score lies, anchored to the words of the answers and not to other people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Amounts to 2.0, frequencies to 1.5, rulers to 4.
    Low,
    /// Between.
    Mid,
    /// Amounts from 3.5, frequencies from 3.0, rulers from 8.
    High,
}

impl Band {
    /// All three, from low to high.
    pub const ALL: [Band; 3] = [Band::Low, Band::Mid, Band::High];

    /// The band of a score.
    pub fn of(scale: Scale, score: f64) -> Band {
        let (low, high) = Band::limits(scale);
        if at_most(score, low) {
            Band::Low
        } else if at_least(score, high) {
            Band::High
        } else {
            Band::Mid
        }
    }

    /// The highest low score and the lowest high score.
    pub fn limits(scale: Scale) -> (f64, f64) {
        match scale.kind() {
            Kind::Amount => (2.0, 3.5),
            Kind::Frequency => (1.5, 3.0),
            Kind::Ruler => (4.0, 8.0),
        }
    }

    /// The code as written in files.
    pub fn code(self) -> &'static str {
        match self {
            Band::Low => "low",
            Band::Mid => "mid",
            Band::High => "high",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Band> {
        Band::ALL.into_iter().find(|band| band.code() == code)
    }
}

/// How far two numbers may lie apart and still count as equal in a comparison.
const TOLERANCE: f64 = 1e-9;

pub(super) fn at_most(x: f64, limit: f64) -> bool {
    x <= limit + TOLERANCE
}

pub(super) fn at_least(x: f64, limit: f64) -> bool {
    x >= limit - TOLERANCE
}

pub(super) fn below(x: f64, limit: f64) -> bool {
    x < limit - TOLERANCE
}
