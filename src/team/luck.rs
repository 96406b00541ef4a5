//! What luck alone would show: the share of the top 20% of people who are all equally good.

use super::chance::Chance;
use super::top::top_count;

const ROUNDS: usize = 2_000;
/// More deals than this are taken for this many: they take time, and what luck does with so many is little.
const MOST_DEALS: usize = 1_000_000;
const SEED: u64 = 2026;

/// The share of the top 20% that chance alone gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Luck {
    /// On the average.
    pub mean: f64,
    /// Chance gives less than this one time in twenty.
    pub low: f64,
    /// Chance gives more than this one time in twenty.
    pub high: f64,
}

/// What share the top 20% of `people` would have, if `deals` of one size fell to them by chance alone, each to anybody
/// with the same likelihood. `None` where there are no people or no deals.
///
/// A simulation of some thousand rounds, the same for the same numbers. Real deals differ in size, which makes luck larger: this is
/// the least that it does.
pub fn luck(people: usize, deals: usize) -> Option<Luck> {
    if people == 0 || deals == 0 {
        return None;
    }
    let (deals, count) = (deals.min(MOST_DEALS), top_count(people));
    // As many rounds as are done in a moment.
    let rounds = (40_000_000 / (deals + people)).clamp(40, ROUNDS);
    let mut chance = Chance::from_seed(SEED);
    let mut shares: Vec<f64> = (0..rounds).map(|_| round(&mut chance, people, deals, count)).collect();
    shares.sort_by(f64::total_cmp);
    let at = |part: f64| shares[((rounds - 1) as f64 * part).round() as usize];
    Some(Luck { mean: shares.iter().sum::<f64>() / rounds as f64, low: at(0.05), high: at(0.95) })
}

fn round(chance: &mut Chance, people: usize, deals: usize, count: usize) -> f64 {
    let mut got = vec![0usize; people];
    for _ in 0..deals {
        got[chance.below(people)] += 1;
    }
    got.sort_unstable_by(|one, other| other.cmp(one));
    got[..count].iter().sum::<usize>() as f64 / deals as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_two_of_ten_equals_with_twelve_deals_each_have_about_28_percent() {
        let luck = luck(10, 120).unwrap();
        assert!((0.265..0.295).contains(&luck.mean), "{luck:?}");
        assert!(luck.low < luck.mean && luck.mean < luck.high);
    }

    #[test]
    fn many_deals_leave_little_to_luck_and_few_leave_much() {
        let mean = |deals| luck(10, deals).unwrap().mean;
        assert!(mean(100_000) < 0.205, "{}", mean(100_000));
        assert!(mean(10) > 0.4, "{}", mean(10));
        assert_eq!(mean(1), 1.0);
    }

    #[test]
    fn the_same_numbers_give_the_same_luck_and_no_numbers_none() {
        assert_eq!(luck(12, 150), luck(12, 150));
        assert_eq!((luck(0, 5), luck(5, 0)), (None, None));
    }
}
