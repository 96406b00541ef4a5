//! Style that comes with a part of the program.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use web_sys::CssStyleSheet;

/// Has the page follow these rules besides its own, after which they come.
pub fn adopt(rules: &str) {
    let page = super::window().and_then(|window| window.document());
    let Some((page, sheet)) = page.zip(CssStyleSheet::new().ok()) else {
        // A browser that knows no such thing shows the page plain.
        return;
    };
    if sheet.replace_sync(rules).is_ok() {
        // Setting a member of the page has no way to fail.
        let _ = Reflect::set(&page, &JsValue::from_str("adoptedStyleSheets"), &Array::of1(&sheet));
    }
}
