//! The end of a page.

use wasm_bindgen::JsCast;
use web_sys::BeforeUnloadEvent;

/// Calls `listener` when the page goes away; only what it does synchronously is sure to happen.
pub fn on_hide(mut listener: impl FnMut() + 'static) {
    super::listen("pagehide", move |_| listener());
}

/// Has the browser ask before it leaves the page, while `is_at_risk` says so.
pub fn ask_before_leaving(is_at_risk: impl Fn() -> bool + 'static) {
    super::listen("beforeunload", move |event| {
        if is_at_risk() {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("?");
            }
        }
    });
}
