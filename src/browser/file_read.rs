//! Reading a file that a person picked.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlInputElement};

/// The largest file we read, in bytes; a backup of many years is far below.
const LARGEST: f64 = 50_000_000.0;

/// The text of the file picked in an input, which is then ready for the next one.
///
/// # Errors
/// Where no file was picked, it is too large, or the browser cannot read it.
pub async fn picked(event: Event) -> Result<String, JsValue> {
    let input: HtmlInputElement = event.target().ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    let file = input.files().and_then(|files| files.get(0)).ok_or(JsValue::UNDEFINED)?;
    if file.size() > LARGEST {
        return Err(JsValue::UNDEFINED);
    }
    let text = JsFuture::from(file.text()).await;
    input.set_value("");
    text?.as_string().ok_or(JsValue::UNDEFINED)
}
