//! Keep my answers on this device, or keep nothing.

use super::choices::{Radio, radios};
use super::{div, fieldset};
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::session::{Event, Keeping, Session};
use wasm_bindgen::JsCast;

const CHOICES: [Keeping; 2] = [Keeping::OnDevice, Keeping::Nothing];

/// The two choices, as they also stand on the static first screen.
pub fn choice(store: Store) -> AnyView {
    let kept = store.now(Session::keeping);
    let option = |keeping: Keeping| {
        let (value, label, hint) = match keeping {
            Keeping::OnDevice => ("device", text::start::KEEP, text::start::KEEP_HINT),
            Keeping::Nothing => ("nothing", text::start::NOTHING, text::start::NOTHING_HINT),
        };
        Radio { hint, ..Radio::new(value, label, keeping == kept) }
    };
    let chosen = move |index: usize| store.dispatch(Event::KeepingChosen(CHOICES[index]));
    let choices = radios("keeping", CHOICES.map(option).into(), false, "choices", chosen);
    let mut legend = Html::new();
    legend.text(text::start::KEEPING);
    div("keeping", vec![fieldset(legend, vec![choices])])
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
