//! What if everybody sold like the top?

use super::Top;

/// How far the top are from the rest.
///
/// With s the share of the top and p the part of the people they are: if all sold like the top, the whole would be
/// M = s / p times what it is. Head for head the top sell (s / p) / ((1 − s) / (1 − p)) times what the rest do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    share: f64,
    part: f64,
}

impl Gap {
    /// The gap between these people and the others; `None` where there are no others.
    pub fn of(top: &Top) -> Option<Gap> {
        Gap::between(top.share, top.part())
    }

    /// The gap for a share and a part, both as parts of 1; `None` where the top are everybody, or nobody.
    pub fn between(share: f64, part: f64) -> Option<Gap> {
        (part > 0.0 && part < 1.0 && share.is_finite()).then_some(Gap { share, part })
    }

    /// How many times what it is the whole would be, if all sold like the top: 4.0 at 80/20.
    pub fn times(self) -> f64 {
        self.share / self.part
    }

    /// The same as a growth in percent: 300 at 80/20.
    pub fn growth(self) -> f64 {
        (self.times() - 1.0) * 100.0
    }

    /// How many times as much one of the top sells as one of the rest: 16 at 80/20. `None` where the rest sell
    /// nothing, or less.
    pub fn per_head(self) -> Option<f64> {
        let rest = (1.0 - self.share) / (1.0 - self.part);
        (rest > 0.0).then(|| self.times() / rest)
    }

    /// How many times what it is the whole would be, if the others closed this fraction of the gap (0 to 1): at 80/20
    /// and 0.05 it is 1.15.
    pub fn closing(self, fraction: f64) -> f64 {
        1.0 + fraction * (self.times() - 1.0)
    }

    /// The same, where only so much of the gap comes back next year (0 to 1, see [`repeat`](super::repeat())): the rest was
    /// luck that nobody can learn.
    pub fn closing_what_repeats(self, fraction: f64, repeats: f64) -> f64 {
        1.0 + fraction * repeats.clamp(0.0, 1.0) * (self.times() - 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-9
    }

    #[test]
    fn at_eighty_twenty_it_is_what_the_rule_says() {
        let gap = Gap::between(0.8, 0.2).unwrap();
        assert!(close(gap.times(), 4.0) && close(gap.growth(), 300.0));
        assert!(close(gap.per_head().unwrap(), 16.0));
        assert!(close(gap.closing(0.05), 1.15));
        assert!(close(gap.closing(0.0), 1.0) && close(gap.closing(1.0), 4.0));
    }

    #[test]
    fn what_was_luck_cannot_be_closed() {
        let gap = Gap::between(0.8, 0.2).unwrap();
        assert!(close(gap.closing_what_repeats(0.05, 0.5), 1.075));
        assert!(close(gap.closing_what_repeats(0.05, -0.3), 1.0));
    }

    #[test]
    fn where_all_are_equal_there_is_nothing_to_gain() {
        let gap = Gap::between(0.2, 0.2).unwrap();
        assert!(close(gap.times(), 1.0) && close(gap.growth(), 0.0) && close(gap.per_head().unwrap(), 1.0));
    }

    #[test]
    fn where_the_rest_sell_nothing_there_is_no_such_thing_as_times_as_much() {
        assert_eq!(Gap::between(1.0, 0.2).unwrap().per_head(), None);
        assert_eq!(Gap::between(1.2, 0.2).unwrap().per_head(), None);
        assert_eq!(Gap::between(1.0, 1.0), None);
    }
}
