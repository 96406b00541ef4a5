//! Text fields that hand on each change.

use super::{live, live::nothing};
use leptos::prelude::*;

/// What is wrong with what stands in a field, in words; empty where nothing is.
pub type Fault = RwSignal<String>;

/// A growing text area under a label.
pub fn text_area(
    id: &str,
    label: &str,
    value: &str,
    rows: &'static str,
    written: impl Fn(String) + 'static,
) -> AnyView {
    plain_area(id.to_owned(), label.to_owned(), value.to_owned(), rows, Box::new(written))
}

fn plain_area(id: String, label: String, value: String, rows: &'static str, written: Box<dyn Fn(String)>) -> AnyView {
    let labelled = id.clone();
    view! {
        <div class="field">
            <label for=labelled>{label}</label>
            <textarea id=id rows=rows dir="auto" prop:value=value on:input=move |event| written(event_target_value(&event))></textarea>
        </div>
    }
    .into_any()
}

/// A growing text area under a label, over what is wrong with it.
pub fn checked_area(
    id: &str,
    label: &str,
    value: &str,
    rows: &'static str,
    fault: Fault,
    written: impl Fn(String) + 'static,
) -> AnyView {
    faulty_area(id.to_owned(), label.to_owned(), value.to_owned(), rows, fault, Box::new(written))
}

// Apart from the plain one, which the pages that check nothing would pay for.
fn faulty_area(
    id: String,
    label: String,
    value: String,
    rows: &'static str,
    fault: Fault,
    written: Box<dyn Fn(String)>,
) -> AnyView {
    let (labelled, told) = (id.clone(), format!("{id}-fault"));
    // Where nothing is wrong this names nothing, which is no fault.
    let described = told.clone();
    let telling = live(move || match fault.get() {
        words if words.is_empty() => nothing(),
        words => view! { <p class="field-error" role="alert" id=told.clone()>{words}</p> }.into_any(),
    });
    let is_wrong = move || if fault.with(String::is_empty) { "false" } else { "true" };
    view! {
        <div class="field">
            <label for=labelled>{label}</label>
            <textarea id=id rows=rows dir="auto" prop:value=value aria-describedby=described aria-invalid=is_wrong
                on:input=move |event| written(event_target_value(&event))></textarea>
            {telling}
        </div>
    }
    .into_any()
}

/// A line of text under a label and a hint.
pub fn text_line(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: String,
    written: impl Fn(String) + 'static,
) -> AnyView {
    let hint_id = format!("{id}-hint");
    let described = hint_id.clone();
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
            <input type="text" id=id dir="auto" autocomplete="off" aria-describedby=described prop:value=value
                on:input=move |event| written(event_target_value(&event)) />
        </div>
    }
    .into_any()
}
