//! What the browser has recorded of this page.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The addresses of everything that was loaded for this page since it was opened, the page itself left out.
///
/// A browser records up to a few hundred.
pub fn loaded() -> Vec<String> {
    let Some(clock) = super::window().and_then(|window| window.performance()) else {
        return Vec::new();
    };
    let address = |entry: JsValue| Reflect::get(&entry, &"name".into()).ok()?.as_string();
    clock.get_entries_by_type("resource").iter().filter_map(address).collect()
}
