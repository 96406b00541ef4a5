//! Keep my answers on this device, or keep nothing.

use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::session::{Event, Keeping, Session};
use wasm_bindgen::JsCast;

const NAME: &str = "keeping";

/// The two choices, as they also stand on the static first screen.
pub fn choice(store: Store) -> impl IntoView {
    let keeping = store.read(Session::keeping);
    let option = move |value: Keeping, code: &'static str, label: &'static str, hint: &'static str| {
        view! {
            <label class="choice">
                <input type="radio" name=NAME value=code prop:checked=move || keeping.get() == value
                    on:change=move |_| store.dispatch(Event::KeepingChosen(value)) />
                <span>{label}<small>{hint}</small></span>
            </label>
        }
    };
    view! {
        <fieldset class="keeping">
            <legend>{text::start::KEEPING}</legend>
            {option(Keeping::OnDevice, "device", text::start::KEEP, text::start::KEEP_HINT)}
            {option(Keeping::Nothing, "nothing", text::start::NOTHING, text::start::NOTHING_HINT)}
        </fieldset>
    }
}

/// What was chosen on the static first screen before the program was there.
pub fn chosen_on_first_screen() -> Option<Keeping> {
    let page = web_sys::window()?.document()?;
    let checked = page.query_selector("input[name=keeping]:checked").ok()??;
    match checked.dyn_into::<web_sys::HtmlInputElement>().ok()?.value().as_str() {
        "nothing" => Some(Keeping::Nothing),
        _ => Some(Keeping::OnDevice),
    }
}
