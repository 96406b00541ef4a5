use super::Caution;

words! {
    title = "Where the resources go";
    none = "The figures have no column for what goes to each person. Add one for hours, money or leads, to see whether they go where the sales are.";
    all_equal = "Everybody gets the same, so nobody is at the top of this.";
}

pub const TOO_MANY_NAMES: usize = 6;

words! {
    sales = "sales";
    both = "At the top of both";
    only_sales = "Of sales only";
    nobody = "nobody";
    doubt = "What somebody gets may be why they sell, or they may get it because they sell. These shares don't say which.";
}

pub fn answer(heading: &str, share: &str, top: usize) -> String {
    say!(top;
        one "{heading}: {share} goes to the one who sells most.",
        other "{heading}: {share} goes to the {top} who sell most.",
        heading, share, top)
}

pub fn no_share(heading: &str) -> String {
    say!("{heading}: there is no share to tell. Nothing goes to anybody, or nobody has both figures.", heading)
}

pub fn only_those(heading: &str) -> String {
    say!("Of {heading} only", heading)
}

pub fn top_by(top: usize, what: &str) -> String {
    say!(top; one "Top {top} by {what}", other "Top {top} by {what}", top, what)
}

pub fn in_both(both: usize) -> String {
    say!("in both: {both}", both)
}

pub fn caution(caution: Caution) -> Option<String> {
    match caution {
        Caution::Tied(others) => Some(say!(others;
            one "One other gets the same as the last of the top. Only the order of your table decides which of the two counts as top.",
            other "{others} others get the same as the last of the top. Only the order of your table decides which of them count as top.",
            others)),
        Caution::Negative => Some(say!("Some of these figures are below zero.").to_owned()),
        _ => None,
    }
}

pub fn same(both: usize, top: usize, names: &str) -> String {
    match both {
        0 => say!("Is it the same 20%? No: nobody is at the top of both.").to_owned(),
        both if both == top => say!("Is it the same 20%? Yes: {names}.", names),
        both => say!("Is it the same 20%? In part: {both} of {top} ({names}).", both, top, names),
    }
}

pub fn left_out(people: usize) -> String {
    say!(people;
        one "One person has no figure here and is left out.",
        other "{people} people have no figure here and are left out.",
        people)
}
