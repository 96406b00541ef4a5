//! The top against the rest, on something that was rated.

use super::chance::Chance;

const SEED: u64 = 2026;
const ROUNDS: usize = 10_000;
/// Up to so many ways of choosing the top, each is looked at; beyond, some thousand are drawn.
const MOST_WAYS: u64 = 100_000;
/// Below this, a difference is seldom chance; a convention, and no more than that.
const SELDOM: f64 = 0.05;

/// How two groups differ on one column.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    /// The average of the top.
    pub top_mean: f64,
    /// The average of the rest.
    pub rest_mean: f64,
    /// Cliff's delta, −1 to 1: how much more often one of the top is above one of the rest than below, over all pairs.
    pub delta: f64,
    /// How often groups of these sizes, drawn from all these people by chance, differ at least as much in their averages,
    /// 0 to 1 (a permutation test, both ways).
    pub by_chance: f64,
}

/// What the permutation test comes to, in the light of how many columns were looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Chance alone does this often.
    CouldEasilyBeChance,
    /// Chance does this seldom on one column, and more often on one of so many.
    CouldBeChanceAmongSoMany,
    /// Chance does this seldom, even among so many columns (by Bonferroni's bound).
    SeldomChance,
}

impl Contrast {
    /// Compares the two groups; people without a rating are left out before. `None` where a group is empty.
    pub fn of(top: &[f64], rest: &[f64]) -> Option<Contrast> {
        if top.is_empty() || rest.is_empty() {
            return None;
        }
        Some(Contrast {
            top_mean: mean(top),
            rest_mean: mean(rest),
            delta: delta(top, rest),
            by_chance: by_chance(top, rest),
        })
    }

    /// What to make of it, when `columns` of them were looked at.
    pub fn verdict(&self, columns: usize) -> Verdict {
        if self.by_chance >= SELDOM {
            Verdict::CouldEasilyBeChance
        } else if self.by_chance * columns.max(1) as f64 >= SELDOM {
            Verdict::CouldBeChanceAmongSoMany
        } else {
            Verdict::SeldomChance
        }
    }
}

fn mean(figures: &[f64]) -> f64 {
    figures.iter().sum::<f64>() / figures.len() as f64
}

// By counting in the sorted rest, so that ten thousand people take no longer than sorting them.
fn delta(top: &[f64], rest: &[f64]) -> f64 {
    let mut rest = rest.to_vec();
    rest.sort_by(f64::total_cmp);
    let above_and_below = top.iter().map(|figure| {
        let below = rest.partition_point(|other| other < figure);
        let above = rest.len() - rest.partition_point(|other| other <= figure);
        below as f64 - above as f64
    });
    above_and_below.sum::<f64>() / (top.len() * rest.len()) as f64
}

fn by_chance(top: &[f64], rest: &[f64]) -> f64 {
    let all: Vec<f64> = top.iter().chain(rest).copied().collect();
    let whole: f64 = all.iter().sum();
    let (count, others) = (top.len() as f64, rest.len() as f64);
    let distance = |sum: f64| (sum / count - (whole - sum) / others).abs();
    let spread = all.iter().fold(0.0f64, |largest, figure| largest.max(figure.abs()));
    // Sums of the same figures in another order differ by a rounding.
    let seen = distance(top.iter().sum()) - 1e-9 * spread.max(1e-300);
    match ways(all.len(), top.len()) {
        Some(ways) => {
            let mut extreme = 0u64;
            each_choice(&all, top.len(), 0.0, &mut |sum| extreme += u64::from(distance(sum) >= seen));
            extreme as f64 / ways as f64
        }
        None => {
            let mut chance = Chance::from_seed(SEED);
            let mut people = all.clone();
            let mut extreme = 0usize;
            for _ in 0..ROUNDS {
                // The first ones of a shuffle are a choice by chance.
                for place in 0..top.len() {
                    let other = place + chance.below(people.len() - place);
                    people.swap(place, other);
                }
                extreme += usize::from(distance(people[..top.len()].iter().sum()) >= seen);
            }
            // What was seen is one of the ways too, so that nothing is ever said to be impossible.
            (extreme + 1) as f64 / (ROUNDS + 1) as f64
        }
    }
}

/// How many ways there are to choose so many; `None` where there are more than are looked at.
fn ways(people: usize, chosen: usize) -> Option<u64> {
    let mut ways: u64 = 1;
    for step in 0..chosen.min(people - chosen) as u64 {
        ways = ways * (people as u64 - step) / (step + 1);
        if ways > MOST_WAYS {
            return None;
        }
    }
    Some(ways)
}

/// Tells the sum of each choice of so many of these figures.
fn each_choice(figures: &[f64], chosen: usize, sum: f64, tell: &mut impl FnMut(f64)) {
    if chosen == 0 {
        return tell(sum);
    }
    for first in 0..=figures.len() - chosen {
        each_choice(&figures[first + 1..], chosen - 1, sum + figures[first], tell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_that_do_not_meet_are_wholly_apart_and_as_rare_as_they_can_be() {
        let contrast = Contrast::of(&[9.0, 8.0], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 2.0]).unwrap();
        assert_eq!((contrast.top_mean, contrast.rest_mean, contrast.delta), (8.5, 3.75, 1.0));
        // One of the 45 ways to choose two of ten.
        assert!((contrast.by_chance - 1.0 / 45.0).abs() < 1e-12, "{contrast:?}");
        assert_eq!(contrast.verdict(1), Verdict::SeldomChance);
        assert_eq!(contrast.verdict(3), Verdict::CouldBeChanceAmongSoMany);
    }

    #[test]
    fn equal_groups_are_chance_itself() {
        let contrast = Contrast::of(&[3.0, 3.0], &[3.0; 8]).unwrap();
        assert_eq!((contrast.delta, contrast.by_chance), (0.0, 1.0));
        assert_eq!(contrast.verdict(1), Verdict::CouldEasilyBeChance);
    }

    #[test]
    fn delta_counts_pairs_and_ties_count_for_neither() {
        // Of six pairs, three above, one below, two equal.
        let contrast = Contrast::of(&[2.0, 4.0], &[1.0, 2.0, 4.0]).unwrap();
        assert!((contrast.delta - 2.0 / 6.0).abs() < 1e-12, "{contrast:?}");
    }

    #[test]
    fn all_ways_and_some_thousand_ways_say_nearly_the_same() {
        // C(20, 4) is looked at as a whole; the same figures drawn come close.
        let figures: Vec<f64> = (0..20).map(|index| f64::from((index * 7) % 13)).collect();
        let (top, rest) = figures.split_at(4);
        let whole = by_chance(top, rest);
        let mut chance = Chance::from_seed(7);
        let mut people = figures.clone();
        let seen = (mean(top) - mean(rest)).abs();
        let mut extreme = 0;
        for _ in 0..40_000 {
            for place in 0..people.len() {
                let other = place + chance.below(people.len() - place);
                people.swap(place, other);
            }
            let (one, other) = people.split_at(4);
            extreme += usize::from((mean(one) - mean(other)).abs() >= seen - 1e-9);
        }
        let drawn = extreme as f64 / 40_000.0;
        assert!((whole - drawn).abs() < 0.015, "{whole} {drawn}");
    }

    #[test]
    fn ten_thousand_people_are_compared_and_the_same_each_time() {
        let figures: Vec<f64> = (0..10_000).map(|index| f64::from(index % 97)).collect();
        let (top, rest) = figures.split_at(2_000);
        let contrast = Contrast::of(top, rest).unwrap();
        assert_eq!(Contrast::of(top, rest).as_ref(), Some(&contrast));
        assert_eq!(contrast.verdict(1), Verdict::CouldEasilyBeChance);
    }

    #[test]
    fn without_one_of_the_groups_there_is_nothing_to_compare() {
        assert_eq!(Contrast::of(&[], &[1.0]), None);
        assert_eq!(Contrast::of(&[1.0], &[]), None);
    }

    #[test]
    fn worked_examples_come_out_as_counted_by_other_means() {
        // Each counted in Python over all ways (itertools.combinations, with fractions) and the same, to six digits, by
        // permutation_test of SciPy 1.17.1.
        let check = |top: &[f64], rest: &[f64], (extreme, ways): (u32, u32), delta: f64| {
            let contrast = Contrast::of(top, rest).unwrap();
            let counted = f64::from(extreme) / f64::from(ways);
            assert!((contrast.by_chance - counted).abs() < 1e-12, "{top:?} {rest:?} {contrast:?}");
            assert!((contrast.delta - delta).abs() < 1e-12, "{top:?} {rest:?} {contrast:?}");
        };
        check(&[9.0, 8.0, 7.0, 7.0, 5.0], &[6.0, 6.0, 5.0, 4.0, 3.0], (12, 252), 0.8);
        check(&[9.0, 8.0], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 2.0], (1, 45), 1.0);
        check(&[7.0, 7.0], &[7.0, 7.0, 7.0, 6.0, 5.0, 5.0, 4.0, 8.0, 9.0, 3.0], (46, 66), 0.3);
        let rest = [5.0, 7.0, 6.0, 8.0, 4.0, 3.0, 6.0, 7.0, 2.0, 5.0, 6.0, 4.0];
        check(&[10.0, 6.0, 9.0], &rest, (14, 455), 0.75);
        let rest = [5.0, 5.0, 6.0, 7.0, 4.0, 8.0, 2.0, 9.0, 10.0, 1.0, 6.0, 5.0, 3.0, 7.0, 4.0, 6.0];
        check(&[3.0, 9.0, 8.0, 6.0], &rest, (2_450, 4_845), 0.25);
    }

    /// The same in whole numbers and another way: how many choices have each sum, one person after the other.
    fn counted(ratings: &[u64], count: usize) -> f64 {
        let (people, whole) = (ratings.len() as u64, ratings.iter().sum::<u64>());
        let mut choices = vec![vec![0u64; whole as usize + 1]; count + 1];
        choices[0][0] = 1;
        for rating in ratings {
            for chosen in (1..=count).rev() {
                for sum in (*rating as usize..=whole as usize).rev() {
                    choices[chosen][sum] += choices[chosen - 1][sum - *rating as usize];
                }
            }
        }
        // The difference of the averages, times the sizes of both groups.
        let distance = |sum: u64| (people * sum).abs_diff(count as u64 * whole);
        let seen = distance(ratings[..count].iter().sum());
        let extreme: u64 =
            (0..=whole).filter(|sum| distance(*sum) >= seen).map(|sum| choices[count][sum as usize]).sum();
        extreme as f64 / choices[count].iter().sum::<u64>() as f64
    }

    fn rated(chance: &mut Chance, people: usize) -> Vec<u64> {
        (0..people).map(|_| 1 + chance.below(10) as u64).collect()
    }

    fn by_chance_of(ratings: &[u64], count: usize) -> f64 {
        let ratings: Vec<f64> = ratings.iter().map(|rating| *rating as f64).collect();
        by_chance(&ratings[..count], &ratings[count..])
    }

    #[test]
    fn all_ways_are_those_that_counting_by_sums_finds() {
        let mut chance = Chance::from_seed(11);
        for _ in 0..400 {
            let people = 2 + chance.below(19);
            let count = 1 + chance.below(people.min(5).min(people - 1));
            let ratings = rated(&mut chance, people);
            assert!(ways(people, count).is_some(), "{people} {count}");
            let (found, counted) = (by_chance_of(&ratings, count), counted(&ratings, count));
            assert!((found - counted).abs() < 1e-12, "{count} of {ratings:?}: {found} {counted}");
        }
    }

    #[test]
    fn drawn_ways_come_as_near_to_it_as_so_many_draws_can() {
        let mut chance = Chance::from_seed(12);
        for _ in 0..40 {
            let people = 30 + chance.below(31);
            let count = super::super::top_count(people);
            let ratings = rated(&mut chance, people);
            assert!(ways(people, count).is_none(), "{people} {count}");
            let (found, counted) = (by_chance_of(&ratings, count), counted(&ratings, count));
            // The number of extreme draws is binomial; five of its standard deviations are passed once in two million
            // times, and the way that was seen, counted too, adds one draw at most.
            let draws = ROUNDS as f64;
            let near = 5.0 * (counted * (1.0 - counted) / draws).sqrt() + 1.0 / draws;
            assert!((found - counted).abs() <= near, "{count} of {ratings:?}: {found} {counted}");
        }
    }

    #[test]
    fn what_is_seldom_is_seldom_in_drawn_ways_too() {
        // The six highest of thirty, apart from all others: one of 593,775 ways.
        let mut ratings = vec![10; 6];
        ratings.extend((0..24).map(|person| 1 + person % 4));
        assert!((counted(&ratings, 6) - 1.0 / 593_775.0).abs() < 1e-12);
        assert_eq!(by_chance_of(&ratings, 6), 1.0 / 10_001.0);
    }
}
