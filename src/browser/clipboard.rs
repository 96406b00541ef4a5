//! Copying text.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Puts text into the clipboard.
///
/// # Errors
/// What the browser says where it refuses.
pub async fn copy(text: &str) -> Result<(), JsValue> {
    let navigator = super::window().ok_or(JsValue::UNDEFINED)?.navigator();
    // Pages that are not secure have no clipboard at all.
    if !js_sys::Reflect::has(&navigator, &"clipboard".into())? || navigator.clipboard().is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(|_| ())
}
