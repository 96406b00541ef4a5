//! A newer version of the page is offered, never forced, and never while figures would be lost.

use super::store::Store;
use super::text::version as words;
use crate::browser::{service_worker, task};
use crate::component::{button, div, fixed, live, live::nothing};
use leptos::prelude::*;
use own_reasons::team::Office;

/// A newer version, where there is one.
pub type Found = RwSignal<Option<service_worker::NewVersion>, LocalStorage>;

/// Has the page kept on the device, and finds what is newer.
pub fn watch() -> Found {
    let found: Found = RwSignal::new_local(None);
    task::spawn(async move {
        // A browser that keeps no apps, or a page from a disk, works as it is.
        let _ = service_worker::watch(move |version| found.set(Some(version))).await;
    });
    found
}

/// Offers what is newer.
pub fn offer(store: Store, found: Found) -> AnyView {
    let is_at_risk = store.read(Office::is_at_risk);
    live(move || {
        let Some(version) = found.get() else {
            return nothing();
        };
        let at_risk = is_at_risk.get();
        let says = fixed(|page| {
            page.element("p", if at_risk { words::waits() } else { words::ready() });
        });
        let mut actions = Vec::new();
        if !at_risk {
            actions.push(button("secondary", words::use_now(), "", move || version.use_now()));
        }
        actions.push(button("quiet", words::not_now(), "", move || found.set(None)));
        div("notice offer", vec![says, div("actions", actions)])
    })
}
