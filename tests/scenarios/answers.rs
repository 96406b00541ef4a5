//! Responses, in the fewest words.

use own_reasons::instrument::Choice;
use own_reasons::response::{Goal, LONGEST_GOAL, LONGEST_TEXT, Level, Response, Text};

pub fn pick(choice: Choice) -> Response {
    Response::Pick(choice)
}

pub fn picks(choices: &[Choice]) -> Response {
    Response::Picks(choices.to_vec())
}

/// 1 to 5, on an amount or a frequency.
pub fn level(number: u64) -> Response {
    Response::Level(Level::new(number).unwrap())
}

/// 0 to 10, on a ruler.
pub fn mark(number: u8) -> Response {
    Response::Mark(number)
}

pub fn words(text: &str) -> Response {
    Response::Text(Text::new(text, LONGEST_TEXT).unwrap())
}

/// Goals, each with how much it is their own.
pub fn goals(goals: &[(&str, u64)]) -> Response {
    let goal = |(text, mine): &(&str, u64)| Goal {
        text: Text::new(text, LONGEST_GOAL).unwrap(),
        mine: Some(Level::new(*mine).unwrap()),
    };
    Response::Goals(goals.iter().map(goal).collect())
}

pub fn if_then(cue: &str, step: &str) -> Response {
    let text = |text| Text::new(text, LONGEST_TEXT).unwrap();
    Response::IfThen { cue: text(cue), step: text(step) }
}
