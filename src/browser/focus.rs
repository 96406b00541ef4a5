//! Where the reader is after the page changed.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

/// Gives the page its title.
pub fn title(title: &str) {
    if let Some(page) = super::window().and_then(|window| window.document()) {
        page.set_title(title);
    }
}

/// Moves the focus to the first element of this selector, and the view to the top, once the page is drawn.
pub fn on(selector: &'static str) {
    let Some(window) = super::window() else {
        return;
    };
    let focus = Closure::once_into_js(move || {
        let Some(window) = super::window() else {
            return;
        };
        window.scroll_to_with_x_and_y(0.0, 0.0);
        let found = window.document().and_then(|page| page.query_selector(selector).ok().flatten());
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot take the focus leaves it where it was.
            let _ = element.focus();
        }
    });
    // Without a frame to come there is nothing to focus.
    let _ = window.request_animation_frame(focus.unchecked_ref());
}
