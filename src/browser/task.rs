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
