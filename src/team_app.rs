//! The head of sales' app: pages over the figures, and their wording.

mod banner;
mod page;
mod store;
mod text;
mod version;

use crate::browser::{focus, location};
use crate::component::live;
use leptos::prelude::*;
use own_reasons::team::{Office, OfficeEvent, TeamRoute};
use store::Store;
use wasm_bindgen::JsCast;

/// Takes over from the static first screen.
pub fn start() {
    let main = web_sys::window().and_then(|window| window.document()?.get_element_by_id("main"));
    if let Some(main) = main.and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok()) {
        main.set_inner_html("");
        mount_to(main, view).forget();
    }
}

fn view() -> impl IntoView {
    let store = Store::open();
    let route = RwSignal::new(TeamRoute::parse(&location::hash()));
    location::on_change(move |hash| {
        // What was said was about the page before.
        store.dispatch(OfficeEvent::NoticeRead);
        route.set(TeamRoute::parse(hash));
    });
    let is_open = store.read(Office::is_open);
    Effect::new(move |before: Option<(TeamRoute, bool)>| {
        // A page that waits for what is kept has no heading yet.
        let now = (route.get(), route.get() == TeamRoute::Start || is_open.get());
        focus::title(&page::title(now.0));
        if before.is_some_and(|before| before != now) {
            focus::on("h1");
        }
        now
    });
    vec![banner::banner(store), version::offer(store), live(move || page::view(store, route.get()))]
}
