//! The worker that locks and unlocks with a passphrase, apart from the page, which stays usable meanwhile.
//!
//! It says `null` once it is ready. Then it takes one job, an array of `"lock"` or `"unlock"`, a passphrase and
//! bytes, and answers with bytes, or with the code of a [`LockFault`]. The page ends it after that.

#[cfg(target_family = "wasm")]
mod job {
    use js_sys::{Array, Uint8Array};
    use own_reasons::lock::{LockFault, age};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    /// Takes jobs from now on.
    pub fn begin() -> Result<(), JsValue> {
        let worker: DedicatedWorkerGlobalScope = js_sys::global().dyn_into()?;
        let page = worker.clone();
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let answer = done(&event.data()).unwrap_or_else(|fault| JsValue::from_str(fault.code()));
            // A page that does not listen any more wants no answer.
            let _ = page.post_message(&answer);
        });
        worker.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        listener.forget();
        worker.post_message(&JsValue::NULL)
    }

    fn done(job: &JsValue) -> Result<JsValue, LockFault> {
        let job: &Array = job.dyn_ref().ok_or(LockFault::Unavailable)?;
        let passphrase = job.get(1).as_string().ok_or(LockFault::Unavailable)?;
        let bytes = job.get(2).dyn_into::<Uint8Array>().map_err(|_| LockFault::Unavailable)?.to_vec();
        let result = match job.get(0).as_string().as_deref() {
            Some("lock") => age::lock(&bytes, &passphrase)?.into_bytes(),
            Some("unlock") => age::unlock(&bytes, &passphrase)?,
            _ => return Err(LockFault::Unavailable),
        };
        Ok(Uint8Array::from(result.as_slice()).into())
    }
}

#[cfg(target_family = "wasm")]
fn main() {
    if let Err(error) = job::begin() {
        // The page hears of it as an error of the worker.
        wasm_bindgen::throw_val(error);
    }
}

#[cfg(not(target_family = "wasm"))]
fn main() {}
