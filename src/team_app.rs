//! The head of sales' app: pages over the figures, and their wording.

mod banner;
mod page;
mod store;
mod text;
mod version;

use crate::browser::{focus, location, task};
use crate::component::language::Speaker;
use crate::component::{live, place};
use leptos::prelude::*;
use own_reasons::session::Keeping;
use own_reasons::team::{Office, OfficeEvent, TeamRoute};
use store::Store;

/// Takes over from the static first screen.
pub fn start() {
    let speaker = Speaker::new(text::frame::texts, |_| true);
    task::spawn(async move {
        speaker.speak_as_before().await;
        let store = Store::open();
        let route = RwSignal::new(TeamRoute::parse(&location::hash()));
        location::on_change(move |hash| {
            // What was said was about the page before.
            store.dispatch(OfficeEvent::NoticeRead);
            route.set(TeamRoute::parse(hash));
        });
        let found = version::watch();
        place::fill("main", move || {
            live(move || {
                speaker.changes.track();
                view(store, route, found)
            })
        });
        place::fill("language", move || {
            let keeping = store.read(Office::keeping);
            speaker.offer(move || keeping.get() == Keeping::OnDevice)
        });
    });
}

fn view(store: Store, route: RwSignal<TeamRoute>, found: version::Found) -> AnyView {
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
    vec![banner::banner(store), version::offer(store, found), live(move || page::view(store, route.get()))].into_any()
}
