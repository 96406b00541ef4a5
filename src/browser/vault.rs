//! Locking and unlocking with a passphrase, in a worker that is started for one job and ended after it: what
//! it knew of the passphrase goes with it.

use js_sys::{Array, Promise, Uint8Array};
use own_reasons::lock::LockFault;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, MessageEvent, Worker};

/// Where the page says that the worker's script is.
const PLACE: &str = "meta[name=own-reasons-vault]";
/// How long a job may take: a slow phone needs minutes for the most work that a file may ask for.
const PATIENCE_MS: i32 = 300_000;

/// The content locked with a passphrase, as text.
///
/// # Errors
/// [`LockFault::Unavailable`] where the worker does not come or dies.
pub async fn lock(passphrase: &str, content: &str) -> Result<String, LockFault> {
    let locked = done("lock", passphrase, content.as_bytes()).await?;
    String::from_utf8(locked).map_err(|_| LockFault::Unavailable)
}

/// The content of a locked file, binary or text.
///
/// # Errors
/// Why it does not open; [`LockFault::Unavailable`] where the worker does not come or dies.
pub async fn unlock(passphrase: &str, locked: &[u8]) -> Result<Vec<u8>, LockFault> {
    done("unlock", passphrase, locked).await
}

async fn done(what: &str, passphrase: &str, bytes: &[u8]) -> Result<Vec<u8>, LockFault> {
    let worker = started().ok_or(LockFault::Unavailable)?;
    let job = Array::of3(&what.into(), &passphrase.into(), &Uint8Array::from(bytes));
    let answer = answer(&worker, &job).await;
    worker.terminate();
    let answer = answer.map_err(|_| LockFault::Unavailable)?;
    match answer.as_string() {
        Some(code) => Err(LockFault::from_code(&code).unwrap_or(LockFault::Unavailable)),
        None => Ok(Uint8Array::new(&answer).to_vec()),
    }
}

fn started() -> Option<Worker> {
    let page = super::window()?.document()?;
    let place = page.query_selector(PLACE).ok().flatten()?.get_attribute("content")?;
    Worker::new(&place).ok()
}

async fn answer(worker: &Worker, job: &JsValue) -> Result<JsValue, JsValue> {
    // The first message says that it is ready.
    JsFuture::from(message(worker)).await?;
    worker.post_message(job)?;
    JsFuture::from(message(worker)).await
}

/// What the worker says next; fails where it dies or says nothing.
fn message(worker: &Worker) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let message = Closure::once_into_js(move |event: MessageEvent| {
            let _ = resolve.call1(&JsValue::NULL, &event.data());
        });
        worker.set_onmessage(Some(message.unchecked_ref()));
        let failed = reject.clone();
        let error = Closure::once_into_js(move |event: Event| {
            // The page itself did not break, and says what happened.
            event.prevent_default();
            let _ = failed.call0(&JsValue::NULL);
        });
        worker.set_onerror(Some(error.unchecked_ref()));
        if let Some(window) = super::window() {
            // Without a timer we wait as long as it takes.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE_MS);
        }
    })
}
