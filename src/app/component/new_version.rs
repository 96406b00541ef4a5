//! A new version of the app is offered, never forced, and never while answers are not kept.

use crate::app::{store::Store, text::new_version as words};
use crate::component::{button, div, fixed};
use leptos::prelude::*;
use own_reasons::session::Session;

/// The offer.
pub fn offer(store: Store) -> AnyView {
    let can_be_left = store.with(Session::can_be_left);
    let says = fixed(|page| {
        page.element("p", if can_be_left { words::ready() } else { words::waits() });
    });
    let mut actions = Vec::new();
    if can_be_left {
        actions.push(button("secondary", words::use_now(), "", move || store.use_new_version()));
    }
    actions.push(button("quiet", words::not_now(), "", move || store.forget_new_version()));
    div("notice offer", vec![says, div("actions", actions)])
}
