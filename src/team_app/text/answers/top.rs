use super::{Caution, Trouble};

words! {
    title = "The top 20%";
    all_equal = "Everybody sold the same, so there is no top 20%.";
    line = "Share of all sales, added up";
    bars = "Sales by person";
}

pub fn columns() -> [&'static str; 5] {
    ["", say!("Name"), say!("Sales"), say!("Share"), say!("Together")]
}

pub fn answer(top: usize, people: usize, part: &str, share: &str) -> String {
    say!(top;
        one "{top} of {people} ({part}) has {share} of sales.",
        other "{top} of {people} ({part}) have {share} of sales.",
        top, people, part, share)
}

pub fn who(names: &str, top: usize) -> String {
    say!(top; one "That is {names}.", other "They are {names}.", names)
}

/// How many people it takes to get to 80%.
pub fn for_eighty(needed: usize, people: usize, part: &str) -> String {
    say!(
        "80/20 would be 80%. Here it takes {needed} of {people} people ({part}) to get to 80% of sales.",
        needed,
        people,
        part
    )
}

pub fn label(top: usize, people: usize, share: &str) -> String {
    say!(top; one "top {top} of {people}: {share}", other "top {top} of {people}: {share}", top, people, share)
}

pub fn caution(caution: Caution) -> String {
    let text = match caution {
        Caution::TooFew => {
            say!("With fewer than five people this says next to nothing: one more or less changes everything.")
        }
        Caution::Few => say!("With fewer than ten people, one more or less changes these shares a lot."),
        Caution::Tied(others) => {
            return say!(others;
                one "One other sold the same as the last of the top. Only the order of your table decides which of the two counts as top.",
                other "{others} others sold the same as the last of the top. Only the order of your table decides which of them count as top.",
                others);
        }
        Caution::AllEqual => say!("Nobody is ahead of anybody."),
        Caution::Negative => say!("Some figures are below zero, so the others' shares add up to more than 100%."),
        Caution::OneGiant => {
            say!("One person alone has more than half. Most of what follows is about that one person.")
        }
    };
    text.to_owned()
}

pub fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Nobody => {
            say!("Nobody has a sales figure yet. Go back to the figures and choose which column holds the sales.")
        }
        Trouble::NotANumber => say!("One of the sales figures is too large to count with. Look at them again."),
        Trouble::NoWhole => {
            say!("All sales together are zero or below, and nothing has a share of that. Look at the figures again.")
        }
    }
}
