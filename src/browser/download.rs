//! Making files.

use js_sys::{Array, Uint8Array};
use own_reasons::export::Document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Has the browser save a document as a file.
///
/// # Errors
/// What the browser says where it refuses.
pub fn download(document: &Document) -> Result<(), JsValue> {
    let page = super::window().and_then(|window| window.document()).ok_or(JsValue::UNDEFINED)?;
    let options = BlobPropertyBag::new();
    options.set_type(&format!("{};charset=utf-8", document.media_type));
    let bytes = Uint8Array::from(document.content.as_bytes());
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&bytes), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = page.create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(&document.file_name);
    anchor.click();
    // The browser has taken the file over once the click is handled, which may be after this call.
    let revoke = wasm_bindgen::closure::Closure::once_into_js(move || Url::revoke_object_url(&url));
    if let Some(window) = super::window() {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(revoke.unchecked_ref(), 60_000)?;
    }
    Ok(())
}
