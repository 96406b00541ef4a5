//! Fields that the browser does not keep.

use leptos::prelude::*;
use web_sys::SubmitEvent;

/// A page of fields that the browser keeps nothing of. Otherwise Chromium writes all that stands in them to the
/// disk, so that it can bring the page back.
pub fn unremembered(page: AnyView) -> AnyView {
    let submitted = |event: SubmitEvent| event.prevent_default();
    view! { <form autocomplete="off" novalidate on:submit=submitted>{page}</form> }.into_any()
}
