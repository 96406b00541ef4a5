//! Text fields that hand on each change.

use leptos::prelude::*;

/// A growing text area under a label.
pub fn text_area(
    id: &str,
    label: &str,
    value: &str,
    rows: &'static str,
    written: impl Fn(String) + 'static,
) -> AnyView {
    boxed_area(id.to_owned(), label.to_owned(), value.to_owned(), rows, Box::new(written))
}

fn boxed_area(id: String, label: String, value: String, rows: &'static str, written: Box<dyn Fn(String)>) -> AnyView {
    let labelled = id.clone();
    view! {
        <div class="field">
            <label for=labelled>{label}</label>
            <textarea id=id rows=rows dir="auto" prop:value=value on:input=move |event| written(event_target_value(&event))></textarea>
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
