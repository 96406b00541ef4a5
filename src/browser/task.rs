//! Work that waits for the browser.

use std::future::Future;
use std::pin::Pin;

/// Does this work whenever the browser is ready for it.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    spawn_boxed(Box::pin(work));
}

fn spawn_boxed(work: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Waits so many milliseconds.
pub async fn pause(ms: i32) {
    let waiting = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = super::window() {
            // Every window has timers.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
        }
    });
    // A timer resolves with nothing.
    let _ = wasm_bindgen_futures::JsFuture::from(waiting).await;
}
