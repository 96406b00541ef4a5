//! Where a team stands: what follows from its figures, each part worked out when it is asked for.

use super::contrast::Contrast;
use super::gap::Gap;
use super::luck::{Luck, luck};
use super::overlap::Overlap;
use super::people::{Figures, Team};
use super::repeat::repeat;
use super::top::{Caution, Top, Trouble};

/// Where nobody says how many deals there were, this many for each person stand as an example.
pub const EXAMPLE_DEALS: usize = 12;

/// A team and its top 20% by sales.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Everybody.
    pub team: Team,
    /// Those with a figure for sales, by their place in the team.
    pub counted: Vec<usize>,
    /// Their figures.
    pub sales: Vec<f64>,
    /// The top 20% of them, by their place among those counted.
    pub top: Result<Top, Trouble>,
}

/// What of something goes to the top 20% by sales.
#[derive(Clone, Debug, PartialEq)]
pub struct Spent {
    /// What it is called.
    pub heading: String,
    /// Those with a figure for both, by their place in the team.
    pub counted: Vec<usize>,
    /// The part that goes to the top by sales, of 1; `None` where nothing is spent at all.
    pub to_the_top: Option<f64>,
    /// The top 20% by what is spent on them, and whether they are the same; by their place among those counted.
    pub own: Result<(Top, Overlap), Trouble>,
}

/// The top and the rest on something they were rated on.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    /// What it is called.
    pub heading: String,
    /// The ratings of the top.
    pub top: Vec<f64>,
    /// The ratings of the rest.
    pub rest: Vec<f64>,
}

/// The least that luck does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ByLuck {
    /// The share of the top that chance alone gives.
    pub luck: Luck,
    /// For so many deals.
    pub deals: usize,
    /// Whether those are only an example, since nobody said how many there were.
    pub is_example: bool,
}

impl Standing {
    /// Where this team stands.
    pub fn of(team: Team) -> Standing {
        let with_sales = team.people.iter().enumerate().filter_map(|(place, person)| Some((place, person.sales?)));
        let (counted, sales): (Vec<usize>, Vec<f64>) = with_sales.unzip();
        let top = Top::of(&sales);
        Standing { team, counted, sales, top }
    }

    /// Whether somebody is ahead of somebody: where all sold the same, nobody is at the top.
    pub fn has_top(&self) -> bool {
        self.top.as_ref().is_ok_and(|top| !top.cautions.contains(&Caution::AllEqual))
    }

    /// The top 20% by sales, by their place in the team; the highest first.
    pub fn at_the_top(&self) -> Vec<usize> {
        let top = self.top.as_ref().ok().filter(|_| self.has_top()).map_or(&[][..], Top::people);
        top.iter().map(|place| self.counted[*place]).collect()
    }

    /// Everybody else, in the order of the table.
    pub fn below_the_top(&self) -> Vec<usize> {
        let mut is_top = vec![false; self.team.people.len()];
        for place in self.at_the_top() {
            is_top[place] = true;
        }
        (0..self.team.people.len()).filter(|place| !is_top[*place]).collect()
    }

    /// The gap between the top and the rest.
    pub fn gap(&self) -> Option<Gap> {
        self.top.as_ref().ok().and_then(Gap::of)
    }

    /// What share chance alone would give the top, if all were equally good.
    pub fn luck(&self) -> Option<ByLuck> {
        let known: Vec<f64> = self.counted.iter().filter_map(|place| self.team.people[*place].deals).collect();
        let deals: f64 = known.iter().sum();
        // Where some are missing, the rest would show too much luck.
        let is_example = known.len() < self.counted.len() || deals < 1.0;
        let deals = if is_example { EXAMPLE_DEALS * self.counted.len() } else { deals.round() as usize };
        Some(ByLuck { luck: luck(self.counted.len(), deals)?, deals, is_example })
    }

    /// How much of last year's figures came back this year, and for how many people that is known.
    pub fn repeats(&self) -> (Option<f64>, usize) {
        let this_year: Vec<Option<f64>> = self.team.people.iter().map(|person| person.sales).collect();
        let last_year: Vec<Option<f64>> = self.team.people.iter().map(|person| person.last_year).collect();
        let both = this_year.iter().zip(&last_year).filter(|(this, last)| this.is_some() && last.is_some()).count();
        (repeat(&this_year, &last_year), both)
    }

    /// Where each resource goes.
    pub fn spent(&self) -> Vec<Spent> {
        self.team.resources.iter().map(|resource| self.spent_on(resource)).collect()
    }

    fn spent_on(&self, resource: &Figures) -> Spent {
        let mut counted = Vec::new();
        let (mut sales, mut amounts) = (Vec::new(), Vec::new());
        for (place, sold) in self.counted.iter().zip(&self.sales) {
            if let Some(amount) = resource.figures[*place] {
                counted.push(*place);
                sales.push(*sold);
                amounts.push(amount);
            }
        }
        let by_sales = Top::of(&sales);
        let to_the_top = by_sales.as_ref().ok().and_then(|top| top.share_of(&amounts));
        let own = by_sales.and_then(|by_sales| {
            let own = Top::of(&amounts)?;
            let overlap = Overlap::of(&by_sales, &own);
            Ok((own, overlap))
        });
        Spent { heading: resource.heading.clone(), counted, to_the_top, own }
    }

    /// The top against the rest on each rating.
    pub fn rated(&self) -> Vec<Rated> {
        let (top, mut rest) = (self.at_the_top(), self.below_the_top());
        rest.retain(|place| self.team.people[*place].sales.is_some());
        let of = |rating: &Figures, people: &[usize]| -> Vec<f64> {
            people.iter().filter_map(|place| rating.figures[*place]).collect()
        };
        // Where there is no top, there is nothing to compare.
        let ratings = self.team.ratings.iter().filter(|_| !top.is_empty());
        ratings
            .map(|rating| Rated { heading: rating.heading.clone(), top: of(rating, &top), rest: of(rating, &rest) })
            .collect()
    }
}

impl Rated {
    /// How the two differ, and how often chance alone does that; `None` where one of them has no rating.
    pub fn contrast(&self) -> Option<Contrast> {
        Contrast::of(&self.top, &self.rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::Sheet;

    fn standing(rows: &[&[&str]]) -> Standing {
        let cells = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        Standing::of(Team::of(&Sheet::of(rows.iter().map(cells).collect())))
    }

    #[test]
    fn whoever_has_no_sales_is_below_the_top_and_not_counted_in_shares() {
        let standing = standing(&[&["Name", "Sales"], &["Mia", ""], &["Ola", "80"], &["Pia", "20"]]);
        assert_eq!(standing.counted, [1, 2]);
        assert_eq!(standing.top.as_ref().map(|top| top.share), Ok(0.8));
        assert_eq!((standing.at_the_top(), standing.below_the_top()), (vec![1], vec![0, 2]));
    }

    #[test]
    fn a_resource_is_shared_among_those_with_a_figure_for_it() {
        let standing = standing(&[
            &["Name", "Sales", "Hours of coaching"],
            &["Mia", "80", "10"],
            &["Ola", "10", "30"],
            &["Pia", "10", ""],
        ]);
        let spent = &standing.spent()[0];
        assert_eq!(spent.counted, [0, 1]);
        assert_eq!(spent.to_the_top, Some(0.25));
        let overlap = spent.own.as_ref().map(|(_, overlap)| overlap.clone());
        assert_eq!(overlap, Ok(Overlap { both: vec![], first_only: vec![0], second_only: vec![1] }));
    }

    #[test]
    fn without_deals_luck_is_told_of_an_example() {
        let standing = standing(&[&["Name", "Sales"], &["Mia", "80"], &["Ola", "20"]]);
        assert!(standing.luck().is_some_and(|by_luck| by_luck.is_example && by_luck.deals == 24));
    }

    #[test]
    fn where_there_is_no_top_there_is_nothing_to_compare_it_with() {
        let standing = standing(&[&["Name", "Sales", "Rating"], &["Mia", "0", "3"], &["Ola", "0", "4"]]);
        assert_eq!(standing.top, Err(Trouble::NoWhole));
        assert_eq!((standing.rated(), standing.gap(), standing.below_the_top()), (vec![], None, vec![0, 1]));
    }
}
