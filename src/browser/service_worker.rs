//! The worker that keeps the app on the device, and the new version it may have ready.

use js_sys::Reflect;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

/// Where a page from a host says that the worker's script is; a page from a disk has none.
const PLACE: &str = "meta[name=own-reasons-service-worker]";
/// What the worker is told so that a new version takes the place of the present one.
const USE_NOW: &str = "use now";

/// A way to the new version, once there is one.
#[derive(Clone)]
pub struct NewVersion {
    registration: ServiceWorkerRegistration,
    wanted: Rc<Cell<bool>>,
}

/// Has the app kept on this device, and calls `found` whenever a new version waits or was put to use from another tab.
///
/// # Errors
/// What the browser says where it keeps no apps, or this page has no worker.
pub async fn watch(found: impl Fn(NewVersion) + 'static) -> Result<(), JsValue> {
    let window = super::window().ok_or(JsValue::UNDEFINED)?;
    let page = window.document().ok_or(JsValue::UNDEFINED)?;
    let place = page.query_selector(PLACE)?.and_then(|place| place.get_attribute("content"));
    let place = place.ok_or(JsValue::UNDEFINED)?;
    let navigator = window.navigator();
    if !Reflect::has(&navigator, &"serviceWorker".into())? {
        return Err(JsValue::UNDEFINED);
    }
    let container = navigator.service_worker();
    let registration: ServiceWorkerRegistration = JsFuture::from(container.register(&place)).await?.dyn_into()?;
    let version = NewVersion { registration: registration.clone(), wanted: Rc::default() };
    let found: Rc<dyn Fn()> = {
        let version = version.clone();
        Rc::new(move || found(version.clone()))
    };
    // The first version ever is not a new one.
    if container.controller().is_some() {
        if registration.waiting().is_some() {
            found();
        }
        hear_of_change(&container, version, Rc::clone(&found));
    }
    hear_of_update(&container, &registration, found);
    Ok(())
}

fn hear_of_change(container: &ServiceWorkerContainer, version: NewVersion, found: Rc<dyn Fn()>) {
    let changed = Closure::<dyn FnMut()>::new(move || if version.wanted.get() { reload() } else { found() });
    container.set_oncontrollerchange(Some(changed.as_ref().unchecked_ref()));
    changed.forget();
}

fn hear_of_update(container: &ServiceWorkerContainer, registration: &ServiceWorkerRegistration, found: Rc<dyn Fn()>) {
    let (container, watched) = (container.clone(), registration.clone());
    let update = Closure::<dyn FnMut()>::new(move || {
        let Some(worker) = watched.installing() else {
            return;
        };
        let (container, coming, found) = (container.clone(), worker.clone(), Rc::clone(&found));
        let step = Closure::<dyn FnMut()>::new(move || {
            if coming.state() == ServiceWorkerState::Installed && container.controller().is_some() {
                found();
            }
        });
        worker.set_onstatechange(Some(step.as_ref().unchecked_ref()));
        step.forget();
    });
    registration.set_onupdatefound(Some(update.as_ref().unchecked_ref()));
    update.forget();
}

impl NewVersion {
    /// Puts the new version to use and loads the page again with it.
    pub fn use_now(&self) {
        self.wanted.set(true);
        match self.registration.waiting() {
            Some(worker) => tell(&worker),
            // Another tab has done it.
            None => reload(),
        }
    }
}

fn tell(worker: &ServiceWorker) {
    if worker.post_message(&USE_NOW.into()).is_err() {
        reload();
    }
}

fn reload() {
    if let Some(window) = super::window() {
        // A browser that refuses leaves the page as it is.
        let _ = window.location().reload();
    }
}
