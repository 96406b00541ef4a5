//! The sheet on which a device asks which app is to have a file.

use super::task;
use js_sys::{Array, Reflect, Uint8Array};
use own_reasons::export::Document;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File, FilePropertyBag, Navigator, ShareData};

/// Whether this browser has such a sheet, and it takes a document of this name and media type.
pub fn is_offered(file_name: &str, media_type: &str) -> bool {
    let given = navigator().zip(share_data(file_name, media_type, "").ok());
    given.is_some_and(|(navigator, data)| {
        // Browsers without it do not know the function either.
        Reflect::has(&navigator, &"canShare".into()) == Ok(true) && navigator.can_share_with_data(&data)
    })
}

/// Whether the app stands on a home screen, where a download is hard to find again.
pub fn is_on_home_screen() -> bool {
    let media = super::window().and_then(|window| window.match_media("(display-mode: standalone)").ok().flatten());
    media.is_some_and(|media| media.matches())
}

/// Hands a document to the sheet, from which the person may also go back; calls `failed` where the device does
/// not take it.
pub fn share(document: &Document, failed: impl FnOnce() + 'static) {
    let data = share_data(&document.file_name, document.media_type, &document.content);
    let Some((navigator, data)) = navigator().zip(data.ok()) else {
        return failed();
    };
    let shared = navigator.share_with_data(&data);
    task::spawn(async move {
        if let Err(error) = JsFuture::from(shared).await {
            let is_taken_back = error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "AbortError");
            if !is_taken_back {
                failed();
            }
        }
    });
}

fn navigator() -> Option<Navigator> {
    Some(super::window()?.navigator())
}

fn share_data(file_name: &str, media_type: &str, content: &str) -> Result<ShareData, JsValue> {
    let bytes = Uint8Array::from(content.as_bytes());
    let options = FilePropertyBag::new();
    options.set_type(media_type);
    let file = File::new_with_u8_array_sequence_and_options(&Array::of1(&bytes), file_name, &options)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    Ok(data)
}
