words! {
    title = "What if all sold like them?";
    no_gap = "There is no top here to compare the others with.";
    slider = "How much of the gap the others close";
    today = "Today";
    nobody_closes_all = "Nobody closes the whole gap. Move the slider to what you hold possible.";
    towards_the_middle = "Whoever is at the top this year will on average be nearer to the middle next year, with coaching or without.";
    not_all_to_learn = "A gap between people is not something that all of them could learn. Territories, products and accounts are in it too.";
    no_last_year = "With last year's figures of five people or more, this page would say how much of the gap comes back.";
}

pub fn columns() -> [&'static str; 3] {
    ["", say!("Times today"), say!("Growth")]
}

pub fn top(people: usize, figure: &str) -> String {
    say!(people; one "the top {people}: {figure}", other "the top {people}: {figure}", people, figure)
}

pub fn rest(people: usize, figure: &str) -> String {
    say!(people; one "the rest {people}: {figure}", other "the rest {people}: {figure}", people, figure)
}

pub fn then(fraction: &str) -> String {
    say!("If others close {fraction} of the gap", fraction)
}

pub fn yours(share: &str) -> String {
    say!("your top: {share}", share)
}

pub fn chance(share: &str) -> String {
    say!("chance alone: about {share}", share)
}

pub fn seldom_over(share: &str) -> String {
    say!("seldom over {share}", share)
}

pub fn answer(times: &str, growth: &str) -> String {
    say!("Sales would be {times} times today's, which is {growth}.", times, growth)
}

pub fn per_head(times: &str) -> String {
    say!("Head for head, one of the top sells on average {times} times what one of the rest sells.", times)
}

pub fn per_head_none() -> &'static str {
    say!("The rest together sell nothing, or less, so head for head there is no number for it.")
}

pub fn closing(fraction: &str, times: &str, growth: &str) -> String {
    say!(
        "If the others close {fraction} of the gap, sales are {times} times today's: {growth}.",
        fraction,
        times,
        growth
    )
}

pub fn luck(deals: &str, top: usize, people: usize, mean: &str, low: &str, high: &str) -> String {
    say!(
        "Suppose that chance alone decided who got each of {deals} deals. The top {top} of {people} would still have about {mean} of sales (mostly between {low} and {high}).",
        deals,
        top,
        people,
        mean,
        low,
        high
    )
}

pub fn luck_of_example(deals_each: usize) -> String {
    say!(
        "Not everybody has a number of deals in the figures, so this takes {deals_each} for each person as an example.",
        deals_each
    )
}

pub fn luck_verdict(share: &str, is_within: bool) -> String {
    if is_within {
        say!("Yours is {share}: luck alone could do that.", share)
    } else {
        say!("Yours is {share}: luck alone seldom does that, though some luck will be in it.", share)
    }
}

words! {
    least = "Real deals differ in size, which makes luck larger. This is the least that it does.";
}

pub fn repeats(people: usize, percent: &str, r: &str) -> String {
    say!(
        "Of the differences between people last year, about {percent} came back this year (r = {r}, from {people} people). The rest did not last.",
        percent,
        r,
        people
    )
}

pub fn does_not_repeat(people: usize, r: &str) -> String {
    say!(
        "Who sold more last year did not sell more this year (r = {r}, from {people} people). Two years show nothing here that lasts.",
        r,
        people
    )
}

pub fn closing_what_lasts(fraction: &str, times: &str, growth: &str) -> String {
    say!(
        "Counting only what lasts, closing {fraction} of the gap gives {times} times today's sales: {growth}.",
        fraction,
        times,
        growth
    )
}
