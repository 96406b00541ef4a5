use crate::app::later::Part;
use crate::app::store::Store;
use crate::app::text::waiting as words;
use crate::component::{button, div, fixed};
use leptos::prelude::*;

/// A page that is on its way.
pub fn view() -> AnyView {
    fixed(|page| {
        page.element("p class=\"hint\" role=\"status\"", words::under_way());
    })
}

/// A page that did not come.
pub fn failed(store: Store, part: Part) -> AnyView {
    let said = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::failed()).element("p class=\"lead\"", words::what_to_do());
    });
    div("", vec![said, div("actions", vec![again(store, part)])])
}

/// Something that was to be said on another page, and did not come.
pub fn failed_beside(store: Store, part: Part) -> AnyView {
    let said = fixed(|page| {
        page.element("p", words::what_to_do());
    });
    div("notice error", vec![said, again(store, part)])
}

fn again(store: Store, part: Part) -> AnyView {
    button("primary", words::again(), "", move || store.load(part))
}
