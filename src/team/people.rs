//! The people of the table, with what is counted of each.

use super::role::{Role, reply};
use super::sheet::{BadCell, Sheet};

/// One person.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Their row in the table, from 0.
    pub row: usize,
    /// Their name; empty where none is written.
    pub name: String,
    /// What they sold.
    pub sales: Option<f64>,
    /// What they sold the year before.
    pub last_year: Option<f64>,
    /// How many deals that was.
    pub deals: Option<f64>,
    /// What is known of what they want.
    pub wants: Matter,
    /// What is known of what they need.
    pub needs: Matter,
    /// Whether they asked for coaching; `None` where nobody asked them.
    pub asked: Option<bool>,
    /// Whether they can have what they want in this job, as the head of sales judges it.
    pub here: Option<bool>,
}

/// Something about a person that they and the head of sales may see differently.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matter {
    /// What the head of sales thinks; empty where nothing is written.
    pub thought: String,
    /// What the person said; empty where nothing is written.
    pub told: String,
    /// Whether both are the same: as the head of sales judges it, and without a judgement where the words are.
    pub same: Option<bool>,
}

/// A column of figures of all people, such as a resource or a rating.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// Its column in the table, from 0.
    pub column: usize,
    /// Its heading.
    pub heading: String,
    /// One for each person, where there is one.
    pub figures: Vec<Option<f64>>,
}

/// Everybody in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    /// The people, in the order of their rows.
    pub people: Vec<Person>,
    /// What is spent on them.
    pub resources: Vec<Figures>,
    /// What they were rated on.
    pub ratings: Vec<Figures>,
    /// Cells that are not counted.
    pub bad: Vec<BadCell>,
    /// Rows of sums, which are nobody.
    pub totals: Vec<usize>,
}

impl Team {
    /// The people of a table. Blank rows are nobody; neither is a row of sums.
    pub fn of(sheet: &Sheet) -> Team {
        let filled = (0..sheet.rows()).filter(|row| !sheet.is_blank(*row));
        let totals = sheet.totals();
        let rows: Vec<usize> = filled.filter(|row| totals.binary_search(row).is_err()).collect();
        let people: Vec<Person> = rows.iter().map(|row| Person::of(sheet, *row)).collect();
        let of_role = |role: Role| {
            let columns = sheet.columns().iter().enumerate().filter(|(_, column)| column.role == role);
            let figures = |column| rows.iter().map(|row| sheet.figure(*row, column)).collect();
            columns
                .map(|(column, found)| Figures { column, heading: found.heading.clone(), figures: figures(column) })
                .collect()
        };
        let mut bad = sheet.bad_cells();
        bad.retain(|cell| totals.binary_search(&cell.row).is_err());
        Team { resources: of_role(Role::Resource), ratings: of_role(Role::Rating), people, bad, totals }
    }
}

impl Person {
    fn of(sheet: &Sheet, row: usize) -> Person {
        let text = |role| sheet.column_of(role).map_or("", |column| sheet.cell(row, column)).trim().to_owned();
        let figure = |role| sheet.figure(row, sheet.column_of(role)?);
        let said = |role| reply(&text(role)).ok().flatten();
        let matter = |thought, told, same| {
            let (thought, told) = (text(thought), heard(text(told)));
            let in_words = !told.is_empty() && plain(&thought) == plain(&told);
            Matter { same: said(same).or(in_words.then_some(true)), thought, told }
        };
        Person {
            row,
            name: text(Role::Name),
            sales: figure(Role::Sales),
            last_year: figure(Role::LastYear),
            deals: figure(Role::Deals),
            wants: matter(Role::ThinkWant, Role::ToldWant, Role::SameWant),
            needs: matter(Role::ThinkNeed, Role::ToldNeed, Role::SameNeed),
            asked: said(Role::Asked),
            here: said(Role::Here),
        }
    }
}

impl Matter {
    /// Whether there are both, what was thought and what was said.
    pub fn has_both(&self) -> bool {
        !self.thought.is_empty() && !self.told.is_empty()
    }
}

// A dash or a question mark says that nothing was said yet.
fn heard(told: String) -> String {
    if reply(&told) == Ok(None) { String::new() } else { told }
}

// The same words, however they are spaced, cased and ended.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn team(rows: &[&[&str]]) -> Team {
        let cells = |row: &&[&str]| row.iter().map(|cell| (*cell).to_owned()).collect();
        Team::of(&Sheet::of(rows.iter().map(cells).collect()))
    }

    #[test]
    fn blank_rows_and_rows_of_sums_are_nobody() {
        let team = team(&[&["Name", "Sales"], &["Mia", "10"], &["", ""], &["Ola", "20"], &["Total:", "30"]]);
        let names: Vec<&str> = team.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!((names, team.totals.len()), (vec!["Mia", "Ola"], 1));
    }

    #[test]
    fn a_person_without_a_figure_is_still_somebody() {
        let team = team(&[&["Name", "Sales"], &["Mia", "10"], &["Ola", ""], &["Pia", "soon"]]);
        let sales: Vec<Option<f64>> = team.people.iter().map(|person| person.sales).collect();
        assert_eq!(sales, [Some(10.0), None, None]);
        assert_eq!(team.bad.len(), 1);
        assert_eq!((team.bad[0].row, team.bad[0].column, team.bad[0].text.as_str()), (2, 1, "soon"));
    }

    #[test]
    fn equal_words_are_the_same_and_other_words_are_left_to_judgement() {
        let heads: &[&str] =
            &["Name", "Sales", "What I think they want", "What they told me they want", "The same want?"];
        let team = team(&[
            heads,
            &["Mia", "1", "More money", "more  money.", ""],
            &["Ola", "2", "More money", "Fridays off", ""],
            &["Pia", "3", "A team", "To lead people", "yes"],
            &["Quy", "4", "A team", "", ""],
        ]);
        let same: Vec<Option<bool>> = team.people.iter().map(|person| person.wants.same).collect();
        assert_eq!(same, [Some(true), None, Some(true), None]);
    }
}
