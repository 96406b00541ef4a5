//! What somebody did on the static first screen, before the program was there.

use crate::browser::markup;
use own_reasons::instrument::{Choice, ItemId};
use own_reasons::response::Response;
use own_reasons::session::Event;

/// Whether nothing is to be kept, as the box there says.
pub fn keeps_nothing() -> Option<bool> {
    markup::is_ticked("#main input[value=nothing]")
}

/// What the focus belongs on where the first question is looked at: the answer, or else the question.
pub fn focused() -> Option<&'static str> {
    markup::has("#main > form:not([hidden])")
        .then(|| if markup::has("#main > form :checked") { "main :checked" } else { "h1" })
}

/// What was done with the first question, in order.
pub fn done_with_question() -> Vec<Event> {
    let chosen = markup::attribute("#main > form :checked", "value").and_then(|value| Choice::from_code(&value));
    let answered = chosen.map(|choice| Event::Answered(ItemId::StartMood, Response::Pick(choice)));
    let left = markup::attribute("#main > form", "data-left");
    let went_on = left.map(|left| match left.as_str() {
        "skipped" => Event::Skipped(ItemId::StartMood),
        _ => Event::Continued(ItemId::StartMood),
    });
    answered.into_iter().chain(went_on).collect()
}
