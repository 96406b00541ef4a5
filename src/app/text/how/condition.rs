//! How a condition reads. Each is a clause of its own, with what it is about named first.

pub fn and(condition: &str) -> String {
    say!("and {condition}", condition)
}

words! {
    /// Between two ways to the same.
    or = "or";
    /// Before what follows.
    then = "Then:";
}

pub fn absent(scale: &str) -> String {
    say!("{scale}: too few answers", scale)
}

pub fn at_most(what: &str, limit: &str) -> String {
    say!("{what}: {limit} or less", what, limit)
}

pub fn below(what: &str, limit: &str) -> String {
    say!("{what}: less than {limit}", what, limit)
}

pub fn at_least(what: &str, limit: &str) -> String {
    say!("{what}: {limit} or more", what, limit)
}

pub fn above(what: &str, limit: &str) -> String {
    say!("{what}: more than {limit}", what, limit)
}

pub fn between(what: &str, low: &str, high: &str) -> String {
    say!("{what}: more than {low}, less than {high}", what, low, high)
}

pub fn difference(more: &str, less: &str) -> String {
    say!("{more} minus {less}", more, less)
}

pub fn weight(importance: &str, times: &str, pull: &str, by: &str) -> String {
    say!("{times} × {importance} − {by} × ({pull} − 1)", times, importance, by, pull)
}

pub fn weight_at_least_even(weight: &str) -> String {
    say!("{weight} (importance lies at least as far up its range as the pull does)", weight)
}

pub fn unanswered(question: &str) -> String {
    say!("\"{question}\": not answered", question)
}

pub fn answered(question: &str) -> String {
    say!("\"{question}\": answered, in any way", question)
}

pub fn said(question: &str, answer: &str) -> String {
    say!("\"{question}\": \"{answer}\"", question, answer)
}

pub fn answer_at_most(question: &str, answer: &str) -> String {
    say!("\"{question}\": \"{answer}\" or less", question, answer)
}

pub fn answer_at_least(question: &str, answer: &str) -> String {
    say!("\"{question}\": \"{answer}\" or more", question, answer)
}

pub fn apart(one: &str, other: &str, distance: u8) -> String {
    say!("\"{one}\" and \"{other}\": {distance} or more steps apart", one, other, distance)
}

pub fn without_chance(scale: &str, count: usize, no_chance: &str) -> String {
    say!("{scale}: {count} or more questions answered with \"{no_chance}\"", scale, count, no_chance)
}

pub fn stage(question: &str) -> String {
    say!("\"{question}\": a part of selling picked", question)
}

pub fn different_stages(one: &str, other: &str) -> String {
    say!("\"{one}\" and \"{other}\": two different parts of selling picked", one, other)
}

pub fn other_goal(question: &str) -> String {
    say!("\"{question}\": a higher answer for a goal that was not chosen than for the chosen one", question)
}

pub fn fast(percent: &str, seconds: &str, amounts: usize, rulers: usize) -> String {
    say!(
        "First answered less than {seconds} seconds after the question was shown: {percent} or more of the numbers given on {amounts} questions with five answers and {rulers} rulers, and at least one. An answer without a time is not fast.",
        seconds,
        percent,
        amounts,
        rulers
    )
}

pub fn long_run(percent: &str, enough: usize, amounts: usize) -> String {
    say!(
        "The longest run of equal answers, in the order of the questions: {percent} or more of the numbers given on the {amounts} questions with five answers, where there are {enough} or more. Skipped ones are left out, and an answer that is no number ends a run.",
        percent,
        amounts,
        enough
    )
}

pub fn finding(question: &str, answer: &str, not: &str) -> String {
    say!("\"{question}\": \"{answer}\", and not \"{not}\" before", question, answer, not)
}

pub fn flags(count: usize) -> String {
    say!("{count} or more signs of answers that are hard to read", count)
}

pub fn gate(gate: &str, state: &str) -> String {
    say!("{gate}: {state}", gate, state)
}

pub fn not_open(gate: &str, open: &str) -> String {
    say!("{gate}: anything but {open}", gate, open)
}

pub fn of_six(count: usize, of: usize, but: &str, state: &str) -> String {
    say!("{count} or more of the {of} conditions other than \"{but}\": {state}", count, of, but, state)
}

pub fn leans(verdict: &str) -> String {
    say!("The result: \"{verdict}\"", verdict)
}
