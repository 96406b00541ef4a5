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

/// Lets the page know which way it was turned, so that it can be seen to come from there.
pub fn turned(back: bool) {
    let main = super::window().and_then(|window| window.document()?.get_element_by_id("main"));
    if let Some(main) = main {
        // Without it the page turns as if forwards.
        let _ = main.set_attribute("data-turn", if back { "back" } else { "on" });
    }
}

/// Moves the focus to the first element of this selector, and the view to the top, once the page is drawn.
pub fn on(selector: &'static str) {
    move_to(selector, true);
}

/// Moves the focus to the first element of this selector, with the view where it was, once the page is drawn.
pub fn stay_on(selector: &'static str) {
    move_to(selector, false);
}

fn move_to(selector: &'static str, to_top: bool) {
    let Some(window) = super::window() else {
        return;
    };
    let focus = Closure::once_into_js(move || {
        let Some(window) = super::window() else {
            return;
        };
        if to_top {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        let found = window.document().and_then(|page| page.query_selector(selector).ok().flatten());
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot take the focus leaves it where it was.
            let _ = element.focus();
        }
    });
    // Without a frame to come there is nothing to focus.
    let _ = window.request_animation_frame(focus.unchecked_ref());
}

/// Moves the focus to the element of this id, once it is drawn.
pub fn on_id(id: String) {
    let focus = Closure::once_into_js(move || {
        let found = super::window().and_then(|window| window.document()?.get_element_by_id(&id));
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot take the focus leaves it where it was.
            let _ = element.focus();
        }
    });
    if let Some(window) = super::window() {
        // Without a frame to come there is nothing to focus.
        let _ = window.request_animation_frame(focus.unchecked_ref());
    }
}

/// Does this once the page is drawn.
pub fn after_frames(act: fn()) {
    let Some(window) = super::window() else {
        return;
    };
    let act = Closure::once_into_js(act);
    // Without a frame to come there is nothing to wait for.
    let _ = window.request_animation_frame(act.unchecked_ref());
}
