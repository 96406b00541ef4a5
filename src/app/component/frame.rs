//! What stands around every page.

use crate::app::text;
use leptos::prelude::*;
use own_reasons::route::Route;

/// The wordmark and the way to one's data.
pub fn header(route: Memo<Route>) -> impl IntoView {
    let current = move |here: Route| (route.get() == here).then_some("page");
    view! {
        <a class="skip-link" href="#main" on:click=move |event| {
            // The address is a page of ours, so the jump is made by hand.
            event.prevent_default();
            crate::browser::focus::on("h1");
        }>{text::SKIP_TO_CONTENT}</a>
        <header class="site-header">
            <a class="wordmark" href=Route::Start.hash()>{text::NAME}</a>
            <nav><a href=Route::Data.hash() aria-current=move || current(Route::Data)>{text::MY_DATA}</a></nav>
        </header>
    }
}

/// The promise and its limits.
pub fn footer() -> impl IntoView {
    view! {
        <footer class="site-footer">
            <p>{text::FOOTER}</p>
            <p><a href=Route::Asked.hash()>{text::IF_SOMEBODY_ASKS}</a></p>
        </footer>
    }
}
