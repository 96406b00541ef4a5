//! The address.

use own_reasons::route::Route;

/// The page that the address names.
pub fn route() -> Route {
    let hash = super::window().and_then(|window| window.location().hash().ok());
    Route::parse(&hash.unwrap_or_default())
}

/// Changes the address, which the listener then hears of.
pub fn go(route: Route) {
    if let Some(window) = super::window() {
        // A browser that refuses leaves the person where they are.
        let _ = window.location().set_hash(&route.hash());
    }
}

/// Changes the address without leaving the present one behind; the listener does not hear of it.
pub fn go_instead(route: Route) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        // A browser that refuses leaves the address as it was; the page changes all the same.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&route.hash()));
    }
}

/// Calls `listener` whenever the address changes.
pub fn on_change(mut listener: impl FnMut(Route) + 'static) {
    super::listen("hashchange", move |_| {
        let hash = super::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
        // Jumps within a page, such as the skip link's, are the browser's own affair.
        if hash.is_empty() || hash.starts_with("#/") {
            listener(Route::parse(&hash));
        }
    });
}
