//! A text field that hands on each change.

use leptos::prelude::*;

/// A growing text area under a label of its own.
pub fn text_area(
    id: String,
    label: impl IntoView + 'static,
    value: String,
    rows: u8,
    written: impl Fn(String) + 'static,
) -> impl IntoView {
    let labelled = id.clone();
    view! {
        <div class="field">
            <label for=labelled>{label}</label>
            <textarea id=id rows=rows dir="auto" prop:value=value on:input=move |event| written(event_target_value(&event))></textarea>
        </div>
    }
}

/// A line of text under a label of its own.
pub fn text_line(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: String,
    written: impl Fn(String) + 'static,
) -> impl IntoView {
    let hint_id = format!("{id}-hint");
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id.clone()>{hint}</p> });
    let described = hint.is_some().then(|| hint_id.clone());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint}
            <input type="text" id=id dir="auto" autocomplete="off" aria-describedby=described prop:value=value
                on:input=move |event| written(event_target_value(&event)) />
        </div>
    }
}
