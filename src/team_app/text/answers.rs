//! The wording of what follows from the figures. Numbers come in as they are to be read.

pub mod gap;
pub mod outcomes;
pub mod ratings;
pub mod resources;
pub mod top;
pub mod wants;

use own_reasons::team::{Caution, ContrastVerdict, Guesses, Outcome, Trouble};

pub use super::titles::answers as title;

words! {
    nothing_yet = "There are no figures yet. Bring some in, and this page says what follows from them.";
    to_figures = "Back to the figures";
    print = "Print, with all doubts";
    how_sure = "How sure is this?";
    show_table = "The same as a table";
    show_all = "Show all";
    yes = "Yes";
    no = "No";
    not_yet = "I don't know";
}

/// How somebody without a name is called.
pub fn row(row: usize) -> String {
    say!("Row {row}", row)
}

/// Such as "Mia, Ola and 3 more".
pub fn names(names: &[String], at_most: usize) -> String {
    let shown = names.len().min(at_most);
    let more = names.len() - shown;
    match &names[..shown] {
        [first @ .., last] if more == 0 && !first.is_empty() => {
            say!("{names} and {last}", names = first.join(", "), last)
        }
        all if more == 0 => all.join(", "),
        some => say!("{names} and {more} more", names = some.join(", "), more),
    }
}

pub fn counted(people: usize, with_sales: usize) -> String {
    if with_sales == 0 {
        return say!("Nobody has a sales figure yet.").to_owned();
    }
    let from = say!(with_sales;
        one "From the figures of one person.",
        other "From the figures of {people} people.",
        people = with_sales);
    match people - with_sales {
        0 => from,
        more => {
            let without = say!(more;
                one "One more has no sales figure and stands in no share.",
                other "{more} more have no sales figure and stand in no share.",
                more);
            format!("{from} {without}")
        }
    }
}
