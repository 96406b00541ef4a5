//! The figures as they stand in the table: headings, what each column is for, and cells as they were written.

mod matching;
mod reading;

use super::number::Notation;
use super::role::{Kind, Role};

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its heading, as it was written.
    pub heading: String,
    /// What it is for.
    pub role: Role,
    /// How its figures are written.
    pub notation: Notation,
    /// Whether somebody said so; else the cells did, or nothing does.
    is_chosen: bool,
    /// What its own cells say of that, or the person.
    said: Option<Notation>,
    /// The rows of cells that are not what it is for, in order.
    bad: Vec<usize>,
}

/// A cell that is not counted, since it is not what its column is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadCell {
    /// The row, from 0.
    pub row: usize,
    /// The column, from 0.
    pub column: usize,
    /// What stands there.
    pub text: String,
    /// What should.
    pub wanted: Kind,
}

/// The table. All that was ever written into a cell stays as it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

/// So many rows are there to begin with.
const FIRST_ROWS: usize = 5;
const NONE: &str = "";

impl Sheet {
    /// A table to type into, under these two headings.
    pub fn blank(name: &str, sales: &str) -> Sheet {
        let mut sheet = Sheet { columns: Vec::new(), rows: vec![Vec::new(); FIRST_ROWS] };
        sheet.add_column(Role::Name, name);
        sheet.add_column(Role::Sales, sales);
        sheet
    }

    /// A table of what came from a spreadsheet. Columns are matched by their headings, and where they have none by
    /// what is in them: the first words are names, the first figures are sales.
    pub fn of(mut rows: Vec<Vec<String>>) -> Sheet {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let headings = match rows.first() {
            Some(first) if matching::is_headings(first, &rows[1..]) => rows.remove(0),
            _ => Vec::new(),
        };
        let columns = (0..width).map(|column| Column {
            heading: headings.get(column).cloned().unwrap_or_default(),
            role: Role::Unused,
            notation: Notation::Point,
            is_chosen: false,
            said: None,
            bad: Vec::new(),
        });
        let mut sheet = Sheet { columns: columns.collect(), rows };
        sheet.match_columns();
        sheet.read_columns();
        sheet
    }

    /// A table as it was kept.
    pub(super) fn kept(columns: Vec<(String, Role, Option<Notation>)>, rows: Vec<Vec<String>>) -> Sheet {
        let columns = columns.into_iter().map(|(heading, role, notation)| Column {
            heading,
            role,
            notation: notation.unwrap_or(Notation::Point),
            is_chosen: notation.is_some(),
            said: None,
            bad: Vec::new(),
        });
        let mut sheet = Sheet { columns: columns.collect(), rows };
        sheet.read_columns();
        sheet
    }

    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// How many rows there are, empty ones too.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// What stands in a cell; nothing where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.get(column)).map_or(NONE, String::as_str)
    }

    /// The column of this role; the first one where there are many.
    pub fn column_of(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }

    /// Whether nothing stands in a row.
    pub fn is_blank(&self, row: usize) -> bool {
        self.rows.get(row).is_none_or(|row| row.iter().all(|cell| cell.trim().is_empty()))
    }

    /// Whether nothing stands in any cell.
    pub fn is_empty(&self) -> bool {
        (0..self.rows.len()).all(|row| self.is_blank(row))
    }

    /// Headings and rows as a spreadsheet has them, without blank rows.
    pub fn to_rows(&self) -> Vec<Vec<String>> {
        let headings = self.columns.iter().map(|column| column.heading.clone()).collect();
        let filled = (0..self.rows.len()).filter(|row| !self.is_blank(*row));
        let cells = |row| (0..self.columns.len()).map(|column| self.cell(row, column).to_owned()).collect();
        std::iter::once(headings).chain(filled.map(cells)).collect()
    }

    /// Writes into a cell; rows and columns up to there are made.
    pub fn write(&mut self, row: usize, column: usize, text: &str) {
        let before = self.put(row, column, text);
        if before != text {
            self.read_cell(row, column, &before);
        }
    }

    // Gives what stood there.
    fn put(&mut self, row: usize, column: usize, text: &str) -> String {
        while self.rows.len() <= row {
            self.rows.push(Vec::new());
        }
        while self.columns.len() <= column {
            self.add_column(Role::Unused, NONE);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        std::mem::replace(&mut cells[column], text.to_owned())
    }

    /// Writes many cells from a place on, to the right and down, as a spreadsheet pastes them.
    pub fn paste(&mut self, row: usize, column: usize, block: &[Vec<String>]) {
        for (down, cells) in block.iter().enumerate() {
            for (right, text) in cells.iter().enumerate() {
                self.put(row + down, column + right, text);
            }
        }
        self.read_columns();
    }

    /// Adds an empty row.
    pub fn add_row(&mut self) {
        self.rows.push(Vec::new());
    }

    /// Takes a row out.
    pub fn remove_row(&mut self, row: usize) {
        if row < self.rows.len() {
            self.rows.remove(row);
            self.read_columns();
        }
    }

    /// Adds a column under a heading; gives its place.
    pub fn add_column(&mut self, role: Role, heading: &str) -> usize {
        self.columns.push(Column {
            heading: heading.to_owned(),
            role: Role::Unused,
            notation: Notation::Point,
            is_chosen: false,
            said: None,
            bad: Vec::new(),
        });
        let column = self.columns.len() - 1;
        self.give(column, role);
        column
    }

    /// Takes a column out.
    pub fn remove_column(&mut self, column: usize) {
        if column < self.columns.len() {
            self.columns.remove(column);
            for cells in &mut self.rows {
                if column < cells.len() {
                    cells.remove(column);
                }
            }
            self.read_columns();
        }
    }

    /// Says what a column is for. Where only one can be, the one that was is unused from then on.
    pub fn give(&mut self, column: usize, role: Role) {
        if column >= self.columns.len() {
            return;
        }
        if !role.is_for_many() {
            for other in self.columns.iter_mut().filter(|other| other.role == role) {
                other.role = Role::Unused;
            }
        }
        self.columns[column].role = role;
        self.read_columns();
    }

    /// Changes a heading.
    pub fn call(&mut self, column: usize, heading: &str) {
        if let Some(column) = self.columns.get_mut(column) {
            heading.clone_into(&mut column.heading);
        }
    }

    /// Says how the figures of a column are written.
    pub fn note(&mut self, column: usize, notation: Notation) {
        if let Some(column) = self.columns.get_mut(column) {
            (column.notation, column.is_chosen) = (notation, true);
            self.read_columns();
        }
    }

    /// How somebody said that the figures of a column are written.
    pub(super) fn chosen_notation(&self, column: usize) -> Option<Notation> {
        self.columns.get(column).filter(|column| column.is_chosen).map(|column| column.notation)
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        (0..self.rows.len()).map(move |row| self.cell(row, column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_cell() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec!["", "5", "1,5", "1.5", "1,234", "1.234", "12,000", "soon", "yes", "no", "Total", "-"])
    }

    #[derive(Clone, Debug)]
    enum Act {
        Write(usize, usize, &'static str),
        Give(usize, Role),
        Note(usize, Notation),
        AddRow,
        RemoveRow(usize),
        RemoveColumn(usize),
        Paste(usize, &'static str),
    }

    fn any_act() -> impl Strategy<Value = Act> {
        let role = prop::sample::select(Role::ALL.to_vec());
        let notation = prop::sample::select(vec![Notation::Point, Notation::Comma]);
        prop_oneof![
            8 => (0..6usize, 0..4usize, any_cell()).prop_map(|(row, column, text)| Act::Write(row, column, text)),
            2 => (0..4usize, role).prop_map(|(column, role)| Act::Give(column, role)),
            1 => (0..4usize, notation).prop_map(|(column, notation)| Act::Note(column, notation)),
            1 => Just(Act::AddRow),
            1 => (0..6usize).prop_map(Act::RemoveRow),
            1 => (0..4usize).prop_map(Act::RemoveColumn),
            1 => (0..6usize, any_cell()).prop_map(|(row, text)| Act::Paste(row, text)),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_remembered_of_the_cells_is_what_reading_them_all_again_finds(
            acts in prop::collection::vec(any_act(), 0..40)
        ) {
            let mut sheet = Sheet::blank("Name", "Sales");
            for act in acts {
                match act {
                    Act::Write(row, column, text) => sheet.write(row, column, text),
                    Act::Give(column, role) => sheet.give(column, role),
                    Act::Note(column, notation) => sheet.note(column, notation),
                    Act::AddRow => sheet.add_row(),
                    Act::RemoveRow(row) => sheet.remove_row(row),
                    Act::RemoveColumn(column) => sheet.remove_column(column),
                    Act::Paste(row, text) => sheet.paste(row, 1, &[vec![text.to_owned(), text.to_owned()]]),
                }
                let columns = sheet.columns.iter().enumerate().map(|(place, column)| {
                    (column.heading.clone(), column.role, sheet.chosen_notation(place))
                });
                let fresh = Sheet::kept(columns.collect(), sheet.rows.clone());
                prop_assert_eq!(fresh.bad_cells(), sheet.bad_cells());
                for column in 0..sheet.columns.len() {
                    for row in 0..sheet.rows.len() {
                        prop_assert_eq!(fresh.figure(row, column), sheet.figure(row, column));
                    }
                }
            }
        }
    }
}
