//! The words of another language: loading them, keeping the choice, and what stands on the page around the program.

use js_sys::{Function, Promise, Reflect};
use own_reasons::html::Html;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the page's own script offers to load words with.
const LOADER: &str = "loadWords";
const KEPT: &str = "own-reasons/1/language";

/// The file of words in the language of this code.
///
/// # Errors
/// What the browser says where they do not come.
pub async fn load(code: &str) -> Result<String, JsValue> {
    let window = super::window().ok_or(JsValue::UNDEFINED)?;
    let loader: Function = Reflect::get(&window, &LOADER.into())?.unchecked_into();
    let loading: Promise = loader.call1(&JsValue::UNDEFINED, &code.into())?.unchecked_into();
    let module = JsFuture::from(loading).await?;
    Reflect::get(&module, &"default".into())?.as_string().ok_or(JsValue::UNDEFINED)
}

/// The code of the language that an earlier page kept, where there is one.
pub fn kept() -> Option<String> {
    super::local_storage()?.get_item(KEPT).ok().flatten()
}

/// Keeps the code of a language for the next start.
pub fn keep(code: &str) {
    if let Some(storage) = super::local_storage() {
        // Where it cannot be kept, the choice is made again.
        let _ = storage.set_item(KEPT, code);
    }
}

/// Forgets which language was chosen.
pub fn forget() {
    if let Some(storage) = super::local_storage() {
        // What a browser does not let go of it will not give out either.
        let _ = storage.remove_item(KEPT);
    }
}

/// Says of the page which language it is in and which way that is written, and puts these texts where it says that
/// they belong, with `data-say`.
pub fn show(code: &str, direction: &str, texts: Vec<(&'static str, &'static str)>) {
    let Some(page) = super::window().and_then(|window| window.document()) else {
        return;
    };
    let find = |selector: &str| page.query_selector(selector).ok().flatten();
    if let Some(root) = find("html") {
        for (name, value) in [("lang", code), ("dir", direction)] {
            // These names are as a browser wants them.
            let _ = root.set_attribute(name, value);
        }
    }
    for (place, text) in texts {
        if let Some(element) = find(&format!("[data-say={place}]")) {
            let mut html = Html::new();
            html.text(text);
            element.set_inner_html(&html.finish());
        }
    }
}
