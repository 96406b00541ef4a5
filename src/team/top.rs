//! The top 20%, and their share.

/// So few people say little about shares.
const FEW: usize = 10;
/// So few say next to nothing.
const TOO_FEW: usize = 5;

/// How many people are the top 20% of `people`: a fifth, rounded to the nearest (halves up), and at least one.
pub fn top_count(people: usize) -> usize {
    ((people * 2 + 5) / 10).max(1)
}

/// The top 20% by one column of figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Top {
    /// The people by their place in the column, the highest figure first; equal ones as they stand in the column.
    pub order: Vec<usize>,
    /// How many of them are the top.
    pub count: usize,
    /// Their share of the whole: 0.8 is 80%. Above 1 where others are below zero.
    pub share: f64,
    /// What to say before anybody relies on it.
    pub cautions: Vec<Caution>,
}

/// Why there is no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is nobody.
    Nobody,
    /// A figure is not a number.
    NotANumber,
    /// The whole is zero or below, and nothing has a share of that.
    NoWhole,
}

/// What to say before anybody relies on a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// Fewer than five people: it says next to nothing.
    TooFew,
    /// Fewer than ten people: one more or less changes much.
    Few,
    /// So many others have the same figure as the last of the top: who is in is the order of the column.
    Tied(usize),
    /// All figures are the same: there is no top.
    AllEqual,
    /// Some figures are below zero, so shares add up to more than the whole.
    Negative,
    /// One person alone has more than half.
    OneGiant,
}

impl Top {
    /// The top 20% by these figures, one a person.
    ///
    /// # Errors
    /// Where there is no share to speak of, see [`Trouble`].
    pub fn of(figures: &[f64]) -> Result<Top, Trouble> {
        if figures.is_empty() {
            return Err(Trouble::Nobody);
        }
        if figures.iter().any(|figure| !figure.is_finite()) {
            return Err(Trouble::NotANumber);
        }
        let whole: f64 = figures.iter().sum();
        if whole <= 0.0 {
            return Err(Trouble::NoWhole);
        }
        let mut order: Vec<usize> = (0..figures.len()).collect();
        order.sort_by(|one, other| figures[*other].total_cmp(&figures[*one]).then(one.cmp(other)));
        let count = top_count(figures.len());
        let share = order[..count].iter().map(|person| figures[*person]).sum::<f64>() / whole;
        let cautions = cautions(figures, &order, count, whole);
        Ok(Top { order, count, share, cautions })
    }

    /// The part of the people that the top are: 0.2 for 2 of 10, 0.22 for 2 of 9.
    pub fn part(&self) -> f64 {
        self.count as f64 / self.order.len() as f64
    }

    /// The people at the top, by their place in the column.
    pub fn people(&self) -> &[usize] {
        &self.order[..self.count]
    }

    /// The share that the first one, the first two, and so on have together: the line over the bars of a Pareto chart.
    pub fn cumulative(&self, figures: &[f64]) -> Vec<f64> {
        let whole: f64 = figures.iter().sum();
        let sums = self.order.iter().scan(0.0, |sum, person| {
            *sum += figures[*person];
            Some(*sum / whole)
        });
        sums.collect()
    }

    /// The share that `amounts` of another column give to these people; `None` where the whole is zero or below.
    pub fn share_of(&self, amounts: &[f64]) -> Option<f64> {
        let whole: f64 = amounts.iter().sum();
        let theirs: f64 = self.people().iter().filter_map(|person| amounts.get(*person)).sum();
        (whole > 0.0).then_some(theirs / whole)
    }
}

fn cautions(figures: &[f64], order: &[usize], count: usize, whole: f64) -> Vec<Caution> {
    let mut cautions = Vec::new();
    match figures.len() {
        ..TOO_FEW => cautions.push(Caution::TooFew),
        TOO_FEW..FEW => cautions.push(Caution::Few),
        _ => {}
    }
    let (highest, lowest) = (figures[order[0]], figures[order[order.len() - 1]]);
    let last = figures[order[count - 1]];
    let tied = order[count..].iter().filter(|person| figures[**person] == last).count();
    if highest == lowest && figures.len() > 1 {
        cautions.push(Caution::AllEqual);
    } else if tied > 0 {
        cautions.push(Caution::Tied(tied));
    }
    if lowest < 0.0 {
        cautions.push(Caution::Negative);
    }
    if figures.len() > 2 && highest > whole / 2.0 {
        cautions.push(Caution::OneGiant);
    }
    cautions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_is_rounded_and_never_nobody() {
        let cases =
            [(1, 1), (2, 1), (5, 1), (7, 1), (8, 2), (9, 2), (10, 2), (12, 2), (13, 3), (100, 20), (10_000, 2_000)];
        for (people, top) in cases {
            assert_eq!(top_count(people), top, "{people}");
        }
    }

    #[test]
    fn the_share_is_that_of_the_highest_whatever_the_order_of_the_column() {
        let figures = [2.5, 40.0, 2.5, 2.5, 2.5, 40.0, 2.5, 2.5, 2.5, 2.5];
        let top = Top::of(&figures).unwrap();
        assert_eq!(top.people(), [1, 5]);
        assert!((top.share - 0.8).abs() < 1e-12 && (top.part() - 0.2).abs() < 1e-12);
        assert_eq!(top.cautions, []);
        let line = top.cumulative(&figures);
        assert!((line[0] - 0.4).abs() < 1e-12 && (line[9] - 1.0).abs() < 1e-12);
    }

    #[test]
    fn one_of_seven_is_the_top_of_seven() {
        let top = Top::of(&[7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]).unwrap();
        assert_eq!((top.count, top.order.len()), (1, 7));
        assert_eq!((top.part() * 100.0).round(), 14.0);
        assert_eq!(top.cautions, [Caution::Few]);
    }

    #[test]
    fn what_makes_a_share_doubtful_is_said() {
        let cautions = |figures: &[f64]| Top::of(figures).unwrap().cautions;
        assert_eq!(cautions(&[5.0; 12]), [Caution::AllEqual]);
        assert_eq!(cautions(&[9.0, 5.0, 5.0, 5.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]), [Caution::Tied(2)]);
        assert_eq!(cautions(&[9.0, 8.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -3.0]), [Caution::Negative]);
        assert_eq!(cautions(&[99.0, 8.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0]), [Caution::OneGiant]);
        assert_eq!(cautions(&[3.0, 2.0, 2.0, 1.0]), [Caution::TooFew]);
        assert_eq!(cautions(&[3.0]), [Caution::TooFew]);
    }

    #[test]
    fn where_there_is_no_whole_there_is_no_share() {
        assert_eq!(Top::of(&[]), Err(Trouble::Nobody));
        assert_eq!(Top::of(&[0.0; 6]), Err(Trouble::NoWhole));
        assert_eq!(Top::of(&[5.0, -9.0]), Err(Trouble::NoWhole));
        assert_eq!(Top::of(&[1.0, f64::NAN]), Err(Trouble::NotANumber));
    }

    #[test]
    fn the_share_of_a_resource_is_that_of_the_same_people() {
        let top = Top::of(&[40.0, 40.0, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5]).unwrap();
        let hours = [1.0, 1.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0.0, 0.0];
        assert_eq!(top.share_of(&hours), Some(0.1));
        assert_eq!(top.share_of(&[0.0; 10]), None);
    }
}
