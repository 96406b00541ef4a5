//! What somebody did on the static first screen, before the program was there.

use own_reasons::instrument::{Choice, ItemId};
use own_reasons::response::Response;
use own_reasons::session::Event;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// Whether nothing is to be kept, as the box there says.
pub fn keeps_nothing() -> Option<bool> {
    let found = find("#main input[value=nothing]");
    found.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()).map(|input| input.checked())
}

/// What the focus belongs on where the first question is looked at: the answer, or else the question.
pub fn focused() -> Option<&'static str> {
    let form = find("#main > form:not([hidden])")?;
    let answered = form.query_selector(":checked").ok().flatten().is_some();
    Some(if answered { "main :checked" } else { "h1" })
}

/// What was done with the first question, in order.
pub fn done_with_question() -> Vec<Event> {
    let chosen = find("#main > form :checked").and_then(|input| Choice::from_code(&input.get_attribute("value")?));
    let left = find("#main > form").and_then(|form| form.get_attribute("data-left"));
    let answered = chosen.map(|choice| Event::Answered(ItemId::StartMood, Response::Pick(choice)));
    let went_on = left.map(|left| match left.as_str() {
        "skipped" => Event::Skipped(ItemId::StartMood),
        _ => Event::Continued(ItemId::StartMood),
    });
    answered.into_iter().chain(went_on).collect()
}

fn find(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok().flatten()
}
