//! The app: pages and components over the session, and the wording of the interface.

mod component;
mod desk_store;
mod later;
mod page;
mod store;
mod text;

use crate::browser::{focus, location, page_life, preferences, store as device, task};
use leptos::prelude::*;
use own_reasons::route::Route;
use own_reasons::session::{Event, Keeping, Session};
use store::Store;
use wasm_bindgen::JsCast;

/// Reads what is kept, then takes over from the static first screen.
pub fn start() {
    task::spawn(async {
        let opened = device::Store::open(device::TAKINGS).await;
        let store = Store::new(Session::new(location::route(), &crate::browser::clock::moment()));
        match opened {
            Ok((device, records)) => {
                store.attach(device);
                store.dispatch(Event::StorageOpened {
                    records,
                    pending: preferences::pending(),
                    last_backup: preferences::last_backup(),
                });
            }
            Err(fault) => store.dispatch(Event::StorageFailed(fault)),
        }
        if component::keeping::nothing_is_kept_on_first_screen() {
            store.dispatch(Event::KeepingChosen(Keeping::Nothing));
        }
        // The address may have changed since, by a press on start.
        store.dispatch(Event::RouteChanged(location::route()));
        location::on_change(move |route| store.dispatch(Event::RouteChanged(route)));
        page_life::on_hide(move || store.keep_unsaved());
        page_life::ask_before_leaving(move || store.is_at_risk());
        mount(store);
        store.load(later::Part::Rest);
    });
}

fn mount(store: Store) {
    let main = web_sys::window().and_then(|window| window.document()?.get_element_by_id("main"));
    if let Some(main) = main.and_then(|main| main.dyn_into::<web_sys::HtmlElement>().ok()) {
        main.set_inner_html("");
        mount_to(main, move || view(store)).forget();
    }
}

fn view(store: Store) -> impl IntoView {
    let route = store.route();
    Effect::new(move |before: Option<(Route, bool)>| {
        let now = (route.get(), page::is_here(store, route.get()));
        focus::title(&page::title(route.get()));
        if before.is_some_and(|before| before != now) {
            focus::on("h1");
        }
        now
    });
    vec![component::notice::banner(store), component::live(move || page::view(store, route.get()))]
}
