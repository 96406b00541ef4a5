//! What happens to a page as a whole.

use wasm_bindgen::JsCast;
use web_sys::{BeforeUnloadEvent, DragEvent, FileList};

/// Calls `listener` when the page goes away; only what it does synchronously is sure to happen.
pub fn on_hide(mut listener: impl FnMut() + 'static) {
    super::listen("pagehide", move |_| listener());
}

/// Calls `listener` when the person comes to this page from another one.
pub fn on_turn(listener: impl FnMut() + Clone + 'static) {
    for event in ["focus", "visibilitychange"] {
        let mut listener = listener.clone();
        super::listen(event, move |_| {
            // A page that is leaving may be held still in the middle of what it began, and hold up the next one.
            let hidden = super::window().and_then(|window| window.document()).is_none_or(|page| page.hidden());
            if !hidden {
                listener();
            }
        });
    }
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

/// Calls `listener` with files that are dropped anywhere on the page, which the browser would leave the page for.
pub fn on_files_dropped(mut listener: impl FnMut(Option<FileList>) + 'static) {
    let files = |event: &DragEvent| {
        let transfer = event.data_transfer()?;
        transfer.types().includes(&"Files".into(), 0).then(|| transfer.files())
    };
    super::listen("dragover", move |event| {
        if event.dyn_ref().is_some_and(|event| files(event).is_some()) {
            event.prevent_default();
        }
    });
    super::listen("drop", move |event| {
        if let Some(dropped) = event.dyn_ref().and_then(files) {
            event.prevent_default();
            listener(dropped);
        }
    });
}
