//! Which column is for what, by its heading and by what stands in it.

use super::Sheet;
use crate::team::number::{Notation, number};
use crate::team::role::Role;

/// So many filled cells tell what a column holds.
const TELLING: usize = 500;

impl Sheet {
    pub(super) fn match_columns(&mut self) {
        let figures: Vec<bool> = (0..self.columns.len()).map(|column| has_figures(self.cells(column))).collect();
        let years = self.years(&figures);
        for (column, has_figures) in figures.iter().enumerate() {
            if years.contains(&column) {
                continue;
            }
            let role = Role::of_heading(&self.columns[column].heading, *has_figures);
            // The first one has it: sums and shares stand to the right of what they are made of.
            let role = role.filter(|role| role.is_for_many() || self.column_of(*role).is_none());
            self.columns[column].role = role.unwrap_or(Role::Unused);
        }
        self.find(Role::Name, |column| !figures[column]);
        self.find(Role::Sales, |column| figures[column]);
    }

    // Of sales by years, the latest year is what this is about. Gives their columns.
    fn years(&mut self, figures: &[bool]) -> Vec<usize> {
        let is_of_sales = |column: &usize| {
            let role = Role::of_heading(&self.columns[*column].heading, true);
            figures[*column] && matches!(role, None | Some(Role::Sales))
        };
        let columns = (0..self.columns.len()).filter(is_of_sales);
        let mut years: Vec<(u16, usize)> =
            columns.filter_map(|column| Some((year_in(&self.columns[column].heading)?, column))).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        if years.len() < 2 {
            return Vec::new();
        }
        for ((_, column), role) in years.iter().zip([Role::Sales, Role::LastYear]) {
            self.columns[*column].role = role;
        }
        years.into_iter().map(|(_, column)| column).collect()
    }

    // What no heading named, by what stands in the columns.
    fn find(&mut self, role: Role, fits: impl Fn(usize) -> bool) {
        let is_free = |column: &usize| {
            self.columns[*column].role == Role::Unused
                && fits(*column)
                && self.cells(*column).any(|cell| !cell.is_empty())
        };
        if let (None, Some(column)) = (self.column_of(role), (0..self.columns.len()).find(is_free)) {
            self.columns[column].role = role;
        }
    }
}

/// Whether a first row is one of headings: no figures in it, over rows that have some. Years can be headings beside a
/// name.
pub fn is_headings(first: &[String], rest: &[Vec<String>]) -> bool {
    let names_people = first.iter().any(|cell| Role::of_heading(cell, false) == Some(Role::Name));
    let none_is_a_figure = !first.iter().any(|cell| is_figure(cell) && !(names_people && year(cell).is_some()));
    let known = first.iter().filter(|cell| [true, false].iter().any(|kind| Role::of_heading(cell, *kind).is_some()));
    none_is_a_figure && (rest.iter().flatten().any(|cell| is_figure(cell)) || known.count() > 1)
}

fn has_figures<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut figures, mut words) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()).take(TELLING) {
        if is_figure(cell) { figures += 1 } else { words += 1 }
    }
    figures > 0 && figures >= words
}

fn is_figure(cell: &str) -> bool {
    [Notation::Point, Notation::Comma].into_iter().any(|notation| matches!(number(cell, notation), Ok(Some(_))))
}

fn year_in(heading: &str) -> Option<u16> {
    heading.split(|c: char| !c.is_ascii_digit()).find_map(year)
}

fn year(heading: &str) -> Option<u16> {
    heading.trim().parse().ok().filter(|year| (1990..=2099).contains(year))
}
