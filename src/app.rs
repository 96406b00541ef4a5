//! The app: pages and components over the session, and the wording of the interface.

mod component;
mod desk_store;
mod first_screen;
mod later;
mod page;
mod store;
mod style;
mod text;

use crate::browser::{focus, location, page_life, preferences, store as device, task};
use crate::component::{live, place};
use leptos::prelude::*;
use own_reasons::route::Route;
use own_reasons::session::{Event, Keeping, Session};
use store::Store;

/// Reads what is kept, then takes over from the static first screen.
pub fn start() {
    task::spawn(async {
        let opened = device::Store::open(device::TAKINGS).await;
        let session = Session::new(Route::parse(&location::hash()), &crate::browser::clock::moment());
        let from_disk = location::is_from_disk();
        let store = Store::new(if from_disk { session.keeping_nothing() } else { session });
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
        // What the box says by itself is not a choice.
        if let Some(nothing) = first_screen::keeps_nothing().filter(|nothing| *nothing != from_disk) {
            store.dispatch(Event::KeepingChosen(if nothing { Keeping::Nothing } else { Keeping::OnDevice }));
        }
        later::speak_as_before(store).await;
        // The address may have changed since, by a press on start.
        let done = first_screen::done_with_question();
        let route = if done.is_empty() { Route::parse(&location::hash()) } else { Route::Begin };
        store.dispatch(Event::RouteChanged(route));
        location::on_change(move |hash| store.dispatch(Event::RouteChanged(Route::parse(hash))));
        page_life::on_hide(move || store.keep_unsaved());
        page_life::on_turn(move || store.came_back());
        page_life::ask_before_leaving(move || store.is_at_risk());
        let focused = first_screen::focused();
        done.into_iter().for_each(|event| store.dispatch(event));
        place::fill("main", move || live(move || view(store)));
        focused.into_iter().for_each(focus::stay_on);
        store.load(later::Part::Rest);
    });
}

/// Everything, drawn again where the language changes.
fn view(store: Store) -> AnyView {
    store.language_changes().track();
    // A page is drawn anew where another tab changed what it shows.
    let shown = store.read(|session| (session.route(), session.edition()));
    Effect::new(move |before: Option<(Route, u64, bool)>| {
        let (route, edition) = shown.get();
        let now = (route, edition, page::is_here(store, route));
        focus::title(&page::title(store, route));
        if let Some(before) = before.filter(|before| *before != now) {
            focus::turned(before.0.is_after(route));
            focus::on("h1");
        }
        now
    });
    vec![
        component::notice::banner(store),
        live(move || later::new_version(store)),
        component::keeping::warning(store),
        live(move || page::view(store, shown.get().0)),
    ]
    .into_any()
}
