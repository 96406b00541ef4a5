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

/// The text that is being pasted, where the browser hands it out.
pub fn pasted(event: &web_sys::ClipboardEvent) -> Option<String> {
    let text = event.clipboard_data()?.get_data("text/plain").ok()?;
    (!text.is_empty()).then_some(text)
}
