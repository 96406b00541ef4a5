//! The doors to the outside, each a thin shell around what the browser offers.

pub mod agent;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod file_read;
pub mod focus;
pub mod location;
pub mod markup;
pub mod page_life;
pub mod preferences;
pub mod print;
pub mod record;
pub mod service_worker;
pub mod share;
pub mod store;
pub mod style;
pub mod task;
pub mod vault;
pub mod words;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// Where small things are kept; a browser may refuse it.
fn local_storage() -> Option<web_sys::Storage> {
    window()?.local_storage().ok().flatten()
}

/// Calls `listener` whenever the window tells of this event, for as long as the page lives.
fn listen(event: &str, listener: impl FnMut(web_sys::Event) + 'static) {
    let listener = Closure::<dyn FnMut(web_sys::Event)>::new(listener);
    if let Some(window) = window() {
        // A listener is missing only where the window is gone already.
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}
