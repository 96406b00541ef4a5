//! The address.

/// The part of the address from `#` on, which names a page of ours; empty where there is none.
pub fn hash() -> String {
    super::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Whether the page comes from a disk, and not from a host.
pub fn is_from_disk() -> bool {
    super::window().and_then(|window| window.location().protocol().ok()).is_some_and(|protocol| protocol == "file:")
}

/// The host that the page comes from, such as `https://example.org`.
pub fn origin() -> String {
    super::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Changes the address, which the listener then hears of.
pub fn go(hash: &str) {
    if let Some(window) = super::window() {
        // A browser that refuses leaves the person where they are.
        let _ = window.location().set_hash(hash);
    }
}

/// Changes the address without leaving the present one behind; the listener does not hear of it.
pub fn go_instead(hash: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        // A browser that refuses leaves the address as it was; the page changes all the same.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

/// Calls `listener` whenever the address changes to one of a page.
pub fn on_change(mut listener: impl FnMut(&str) + 'static) {
    super::listen("hashchange", move |_| {
        let hash = hash();
        // Jumps within a page, such as the skip link's, are the browser's own affair.
        if hash.is_empty() || hash.starts_with("#/") {
            listener(&hash);
        }
    });
}
