//! How the cells of a column are read, and which of them are not.
//!
//! What was found is remembered with the column, so that writing into one cell of ten thousand reads that cell only.

use super::{BadCell, Sheet};
use crate::team::number::{Notation, is_ambiguous, notation, number};
use crate::team::role::{Kind, Role, reply};

impl Sheet {
    /// A cell of this column that would be another number if it were written the other way, where nothing tells
    /// which way it is: 1.234 can be a thousand and more, or little more than one.
    pub fn doubtful(&self, column: usize) -> Option<&str> {
        let found = self.columns.get(column)?;
        let is_told = || found.said.is_some() || self.cells(column).any(is_round);
        if found.role.kind() != Kind::Figures || found.is_chosen || is_told() {
            return None;
        }
        self.cells(column).find(|cell| is_ambiguous(cell))
    }

    /// The figure in a cell; `None` where there is none, or what stands there is no figure.
    pub fn figure(&self, row: usize, column: usize) -> Option<f64> {
        number(self.cell(row, column), self.columns.get(column)?.notation).ok().flatten()
    }

    /// Every cell that is not counted, by column and row.
    pub fn bad_cells(&self) -> Vec<BadCell> {
        let columns = self.columns.iter().enumerate();
        let bad = columns.flat_map(|(place, column)| {
            let wanted = column.role.kind();
            let cell = move |row: &usize| BadCell {
                row: *row,
                column: place,
                text: self.cell(*row, place).to_owned(),
                wanted,
            };
            column.bad.iter().map(cell)
        });
        bad.collect()
    }

    /// The rows of sums, which are nobody: they are called so.
    pub fn totals(&self) -> Vec<usize> {
        let name = self.column_of(Role::Name);
        name.map_or_else(Vec::new, |name| (0..self.rows.len()).filter(|row| is_total(self.cell(*row, name))).collect())
    }

    pub(super) fn read_columns(&mut self) {
        for column in 0..self.columns.len() {
            self.listen_to(column);
        }
        for column in 0..self.columns.len() {
            self.read_column(column);
        }
    }

    /// Reads what was written into a cell in place of something else.
    pub(super) fn read_cell(&mut self, row: usize, column: usize, before: &str) {
        let is_figures = self.columns[column].role.kind() == Kind::Figures && !self.columns[column].is_chosen;
        let tells = |text: &str| is_ambiguous(text) || notation(std::iter::once(text)).is_some();
        if is_figures && (tells(before) || tells(self.cell(row, column))) {
            let said = self.columns[column].said;
            self.listen_to(column);
            self.read_column(column);
            // Columns that don't tell are read as others are.
            if self.columns[column].said != said {
                self.read_columns();
            }
            return;
        }
        let is_bad = !self.is_good(column, self.cell(row, column));
        let bad = &mut self.columns[column].bad;
        match (bad.binary_search(&row), is_bad) {
            (Err(place), true) => bad.insert(place, row),
            (Ok(place), false) => drop(bad.remove(place)),
            _ => {}
        }
    }

    fn listen_to(&mut self, column: usize) {
        let found = &self.columns[column];
        self.columns[column].said = match found.role.kind() {
            Kind::Figures if found.is_chosen => Some(found.notation),
            Kind::Figures => notation(self.cells(column)),
            _ => None,
        };
    }

    fn read_column(&mut self, column: usize) {
        self.columns[column].notation = self.notation_of(column);
        let bad = self.cells(column).enumerate().filter(|(_, text)| !self.is_good(column, text)).map(|(row, _)| row);
        self.columns[column].bad = bad.collect();
    }

    fn is_good(&self, column: usize, text: &str) -> bool {
        let column = &self.columns[column];
        match column.role.kind() {
            Kind::Words => true,
            Kind::Figures => number(text, column.notation).is_ok(),
            Kind::Replies => reply(text).is_ok(),
        }
    }

    // What its own cells say, else what those of another column do, else that marks part thousands.
    fn notation_of(&self, column: usize) -> Notation {
        let found = &self.columns[column];
        if found.is_chosen {
            return found.notation;
        }
        if found.role.kind() != Kind::Figures {
            return Notation::Point;
        }
        let said = found.said.or_else(|| {
            let round = self.cells(column).find(|cell| is_round(cell));
            let doubtful = round.or_else(|| self.cells(column).find(|cell| is_ambiguous(cell)))?;
            let parts_thousands = if doubtful.contains('.') { Notation::Comma } else { Notation::Point };
            let elsewhere = if round.is_none() { self.notation_beside(column) } else { None };
            elsewhere.or(Some(parts_thousands))
        });
        said.unwrap_or(Notation::Point)
    }

    fn notation_beside(&self, column: usize) -> Option<Notation> {
        let others = self.columns.iter().enumerate().filter(|(other, _)| *other != column);
        others.map(|(_, other)| other.said).find(Option::is_some).flatten()
    }
}

// Nobody writes three noughts after a decimal mark, so this mark parts thousands.
fn is_round(cell: &str) -> bool {
    cell.contains("000") && is_ambiguous(cell)
}

/// What spreadsheets call a row of sums or averages.
const TOTALS: [&str; 15] = [
    "total",
    "totals",
    "sum",
    "grand total",
    "subtotal",
    "average",
    "mean",
    "summe",
    "gesamt",
    "somme",
    "suma",
    "totale",
    "total general",
    "promedio",
    "media",
];

fn is_total(name: &str) -> bool {
    let name = name.trim_end_matches([':', '.']).trim();
    TOTALS.iter().any(|total| name.eq_ignore_ascii_case(total))
}
