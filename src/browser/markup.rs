//! What stands on the page before the program fills it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// Whether something that the selector finds stands there.
pub fn has(selector: &str) -> bool {
    find(selector).is_some()
}

/// Whether the box that the selector finds is ticked; `None` where there is no such box.
pub fn is_ticked(selector: &str) -> Option<bool> {
    find(selector)?.dyn_into::<HtmlInputElement>().ok().map(|input| input.checked())
}

/// An attribute of what the selector finds.
pub fn attribute(selector: &str, name: &str) -> Option<String> {
    find(selector)?.get_attribute(name)
}

fn find(selector: &str) -> Option<Element> {
    super::window()?.document()?.query_selector(selector).ok().flatten()
}
