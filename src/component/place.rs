//! The places of the static page that a program fills.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Takes over the element of this id, for as long as the page lives.
pub fn fill(id: &'static str, view: impl FnOnce() -> AnyView + 'static) {
    fill_boxed(id, Box::new(view));
}

fn fill_boxed(id: &'static str, view: Box<dyn FnOnce() -> AnyView>) {
    let found = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(place) = found.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        place.set_inner_html("");
        mount_to(place, view).forget();
    }
}
