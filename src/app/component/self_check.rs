//! What this page has loaded, as the browser recorded it, and what no web page can promise.

use crate::app::text::self_check as words;
use crate::browser::{location, record};
use crate::component::fixed;
use leptos::prelude::*;

/// The self-check of the promise that nothing is sent.
pub fn self_check() -> AnyView {
    let loaded = record::loaded();
    let origin = location::origin();
    let own = format!("{origin}/");
    let (ours, others): (Vec<&String>, Vec<&String>) =
        loaded.iter().partition(|address| address.starts_with(&own) || address.starts_with("blob:"));
    fixed(|page| {
        page.open("section class=\"self-check\"").element("h2", words::title());
        page.element("p", &words::loaded(ours.len(), &origin, location::is_from_disk()));
        if !others.is_empty() {
            page.element("p class=\"notice error\"", words::others());
        }
        if !loaded.is_empty() {
            page.open("details").element("summary", words::list()).open("ul class=\"addresses\"");
            for address in others.iter().chain(&ours) {
                page.element("li", address);
            }
            page.close("ul").close("details");
        }
        page.element("p", words::by_yourself()).element("h3", words::limits()).open("ul");
        for limit in words::cannot_promise() {
            page.element("li", limit);
        }
        page.close("ul").close("section");
    })
}
