//! How a condition reads. Each is a clause of its own, with what it is about named first.

pub fn and(condition: &str) -> String {
    format!("and {condition}")
}

/// Between two ways to the same.
pub const OR: &str = "or";
/// Before what follows.
pub const THEN: &str = "Then: ";

pub fn absent(scale: &str) -> String {
    format!("{scale}: too few answers")
}

pub fn at_most(what: &str, limit: &str) -> String {
    format!("{what}: {limit} or less")
}

pub fn below(what: &str, limit: &str) -> String {
    format!("{what}: less than {limit}")
}

pub fn at_least(what: &str, limit: &str) -> String {
    format!("{what}: {limit} or more")
}

pub fn above(what: &str, limit: &str) -> String {
    format!("{what}: more than {limit}")
}

pub fn between(what: &str, low: &str, high: &str) -> String {
    format!("{what}: more than {low}, less than {high}")
}

pub fn difference(more: &str, less: &str) -> String {
    format!("{more} minus {less}")
}

pub fn weight(importance: &str, times: &str, pull: &str, by: &str) -> String {
    format!("{times} × {importance} − {by} × ({pull} − 1)")
}

pub fn weight_at_least_even(weight: &str) -> String {
    format!("{weight} (importance lies at least as far up its range as the pull does)")
}

pub fn unanswered(question: &str) -> String {
    format!("\"{question}\": not answered")
}

pub fn answered(question: &str) -> String {
    format!("\"{question}\": answered, in any way")
}

pub fn said(question: &str, answer: &str) -> String {
    format!("\"{question}\": \"{answer}\"")
}

pub fn answer_at_most(question: &str, answer: &str) -> String {
    format!("\"{question}\": \"{answer}\" or less")
}

pub fn answer_at_least(question: &str, answer: &str) -> String {
    format!("\"{question}\": \"{answer}\" or more")
}

pub fn apart(one: &str, other: &str, distance: u8) -> String {
    format!("\"{one}\" and \"{other}\": {distance} or more steps apart")
}

pub fn without_chance(scale: &str, count: usize, no_chance: &str) -> String {
    format!("{scale}: {count} or more questions answered with \"{no_chance}\"")
}

pub fn stage(question: &str) -> String {
    format!("\"{question}\": a part of selling picked")
}

pub fn different_stages(one: &str, other: &str) -> String {
    format!("\"{one}\" and \"{other}\": two different parts of selling picked")
}

pub fn other_goal(question: &str) -> String {
    format!("\"{question}\": a higher answer for a goal that was not chosen than for the chosen one")
}

pub fn fast(percent: &str, seconds: &str, amounts: usize, rulers: usize) -> String {
    format!(
        "First answered less than {seconds} seconds after the question was shown: {percent} or more of the numbers given on {amounts} questions with five answers and {rulers} rulers, and at least one. An answer without a time is not fast."
    )
}

pub fn long_run(percent: &str, enough: usize, amounts: usize) -> String {
    format!(
        "The longest run of equal answers, in the order of the questions: {percent} or more of the numbers given on the {amounts} questions with five answers, where there are {enough} or more. Skipped ones are left out, and an answer that is no number ends a run."
    )
}

pub fn finding(question: &str, answer: &str, not: &str) -> String {
    format!("\"{question}\": \"{answer}\", and not \"{not}\" before")
}

pub fn flags(count: usize) -> String {
    format!("{count} or more signs of answers that are hard to read")
}

pub fn gate(gate: &str, state: &str) -> String {
    format!("{gate}: {state}")
}

pub fn not_open(gate: &str, open: &str) -> String {
    format!("{gate}: anything but {open}")
}

pub fn of_six(count: usize, of: usize, but: &str, state: &str) -> String {
    format!("{count} or more of the {of} conditions other than \"{but}\": {state}")
}

pub fn leans(verdict: &str) -> String {
    format!("The result: \"{verdict}\"")
}
