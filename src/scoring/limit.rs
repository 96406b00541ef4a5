/// A limit that a number is compared with. Numbers no farther apart than 1e-9 count as equal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// So much or less.
    AtMost(f64),
    /// Less than this.
    Below(f64),
    /// So much or more.
    AtLeast(f64),
}

const TOLERANCE: f64 = 1e-9;

impl Limit {
    /// Whether a number keeps to it.
    pub fn holds(self, x: f64) -> bool {
        match self {
            Limit::AtMost(limit) => x <= limit + TOLERANCE,
            Limit::Below(limit) => x < limit - TOLERANCE,
            Limit::AtLeast(limit) => x >= limit - TOLERANCE,
        }
    }

    /// The number at the limit.
    pub fn number(self) -> f64 {
        match self {
            Limit::AtMost(limit) | Limit::Below(limit) | Limit::AtLeast(limit) => limit,
        }
    }
}
