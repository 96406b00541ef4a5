use super::ContrastVerdict;

words! {
    title = "The top against the rest";
    none = "You gave no ratings. If you hold evaluations already, a column for each shows where the top and the rest differ.";
    halo = "Whoever rated them mostly knew what they sell, and ratings lean towards that.";
    top = "Top";
    rest = "Rest";
}

pub fn columns() -> [&'static str; 4] {
    ["", say!("People"), say!("Average"), say!("Lowest to highest")]
}

pub fn nothing(heading: &str) -> String {
    say!("{heading}: one of the two has no rating, so there is nothing to compare.", heading)
}

pub fn range(lowest: &str, highest: &str) -> String {
    say!("{lowest} to {highest}", lowest, highest)
}

pub fn answer(heading: &str, top: &str, rest: &str) -> String {
    say!("{heading}: the top average {top}, the rest {rest}.", heading, top, rest)
}

pub fn verdict(verdict: ContrastVerdict, columns: usize) -> String {
    match verdict {
        ContrastVerdict::CouldEasilyBeChance => say!("This could easily be chance.").to_owned(),
        ContrastVerdict::CouldBeChanceAmongSoMany => {
            say!(
                "Chance alone seldom does this on one column, but you compare {columns}: it could still be chance.",
                columns
            )
        }
        ContrastVerdict::SeldomChance => say!("Chance alone seldom does this.").to_owned(),
    }
}

pub fn by_chance(percent: &str) -> String {
    say!(
        "If chance alone split these people into two such groups, the groups would differ this much or more {percent} of the time.",
        percent
    )
}

pub fn delta(delta: &str) -> String {
    say!(
        "Cliff's delta is {delta}. It compares each of the top with each of the rest. 1 means that all of the top are above all of the rest; -1, that all are below. 0 means that as many pairs go one way as the other.",
        delta
    )
}

pub fn many(columns: usize) -> String {
    say!(
        "You compare {columns} columns. Of twenty that mean nothing, one looks as if it did, by chance alone.",
        columns
    )
}
