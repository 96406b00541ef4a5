//! Reading a file that a person picked.

use js_sys::Uint8Array;
use own_reasons::desk::{GivenFile, Unreadable};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, FileList, HtmlInputElement};

/// The largest file we read, in bytes; a backup of many years is far below.
const LARGEST: f64 = 50_000_000.0;

/// What is in the file picked in an input, which is then ready for the next one.
///
/// # Errors
/// Where no file was picked, it is too large, or the browser cannot read it.
pub async fn picked(event: Event) -> Result<Vec<u8>, JsValue> {
    let input: HtmlInputElement = event.target().ok_or(JsValue::UNDEFINED)?.dyn_into()?;
    let file = input.files().and_then(|files| files.get(0)).ok_or(JsValue::UNDEFINED)?;
    if file.size() > LARGEST {
        return Err(JsValue::UNDEFINED);
    }
    let content = JsFuture::from(file.array_buffer()).await;
    input.set_value("");
    Ok(Uint8Array::new(&content?).to_vec())
}

/// The files of a list that a person dropped or picked, as they are.
pub fn listed(files: Option<FileList>) -> Vec<File> {
    files.map_or_else(Vec::new, |files| (0..files.length()).filter_map(|index| files.get(index)).collect())
}

/// Files as bytes, whatever they are; the browser reads them side by side.
pub async fn all(files: &[File]) -> Vec<GivenFile> {
    let begun: Vec<_> = files.iter().map(|file| (file.size() <= LARGEST).then(|| file.array_buffer())).collect();
    let mut read = Vec::new();
    for (file, begun) in files.iter().zip(begun) {
        let content = match begun {
            Some(reading) => match JsFuture::from(reading).await {
                Ok(buffer) => Ok(Uint8Array::new(&buffer).to_vec()),
                Err(_) => Err(Unreadable::Failed),
            },
            None => Err(Unreadable::TooLarge),
        };
        read.push(GivenFile { name: file.name(), content });
    }
    read
}
