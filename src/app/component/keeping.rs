//! Answers stay on this device, or nothing is kept.

use super::choices::checks;
use super::{div, fieldset, fixed};
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::html::Html;
use own_reasons::session::{Event, Keeping, Session};
use wasm_bindgen::JsCast;

/// The choice, as it also stands on the static first screen.
pub fn choice(store: Store) -> AnyView {
    let mut legend = Html::new();
    legend.text(text::start::KEEPING);
    let hint = fixed(|page| {
        page.element("p class=\"hint\"", text::start::KEEP);
    });
    let state = move |_| (store.with(Session::keeping) == Keeping::Nothing, false);
    let toggled = move |_, nothing: bool| {
        store.dispatch(Event::KeepingChosen(if nothing { Keeping::Nothing } else { Keeping::OnDevice }));
    };
    let boxes = checks(vec![("nothing", text::start::NOTHING.to_owned())], state, toggled);
    div("keeping", vec![fieldset(legend, vec![hint, boxes])])
}

/// Whether nothing is to be kept, as chosen on the static first screen before the program was there.
pub fn nothing_is_kept_on_first_screen() -> bool {
    let page = web_sys::window().and_then(|window| window.document());
    let found = page.and_then(|page| page.query_selector("input[value=nothing]").ok().flatten());
    found.and_then(|input| input.dyn_into::<web_sys::HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}
