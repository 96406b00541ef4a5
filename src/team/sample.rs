//! Figures of nobody, to look at first.

use super::spreadsheet;

/// Which figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// Twelve people with everything that a table can have, as in real life.
    Realistic,
    /// Ten people of whom two sell exactly 80%.
    EightyTwenty,
}

/// The rows of a sample, the headings first.
pub fn sample(which: Sample) -> Vec<Vec<String>> {
    let table = match which {
        Sample::Realistic => include_str!("sample/realistic.csv"),
        Sample::EightyTwenty => include_str!("sample/eighty-twenty.csv"),
    };
    // A test reads both.
    spreadsheet::read(table.as_bytes()).map(|spreadsheet| spreadsheet.rows).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::{Role, Sheet, Standing, Team};

    #[test]
    fn two_of_ten_sell_exactly_eighty_percent() {
        let standing = Standing::of(Team::of(&Sheet::of(sample(Sample::EightyTwenty))));
        let top = standing.top.as_ref().map(|top| (top.count, top.order.len(), top.share));
        assert_eq!(top, Ok((2, 10, 0.8)));
        assert_eq!(standing.gap().map(|gap| gap.times()), Some(4.0));
    }

    #[test]
    fn the_other_one_has_every_column_that_somebody_would_bring_along() {
        let sheet = Sheet::of(sample(Sample::Realistic));
        for role in Role::ALL {
            // Judgements come on the page, and every column is used.
            let is_there = !matches!(role, Role::SameWant | Role::SameNeed | Role::Here | Role::Unused);
            assert_eq!(sheet.column_of(role).is_some(), is_there, "{role:?}");
        }
        assert!(sheet.bad_cells().is_empty());
    }
}
