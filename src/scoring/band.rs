use super::limit::Limit;
use super::scale::Scale;

/// Where a score lies, anchored to the words of the answers and not to other people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Up to the lower limit of the kind of scale.
    Low,
    /// Between.
    Mid,
    /// From the upper limit of the kind of scale on.
    High,
}

impl Band {
    /// All three, from low to high.
    pub const ALL: [Band; 3] = [Band::Low, Band::Mid, Band::High];

    /// The band of a score.
    pub fn of(scale: Scale, score: f64) -> Band {
        let (low, high) = Band::limits(scale);
        if Limit::AtMost(low).holds(score) {
            Band::Low
        } else if Limit::AtLeast(high).holds(score) {
            Band::High
        } else {
            Band::Mid
        }
    }

    /// The highest low score and the lowest high score.
    pub fn limits(scale: Scale) -> (f64, f64) {
        scale.kind().limits()
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
