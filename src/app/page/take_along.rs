use crate::app::component::lock_form::lock_form;
use crate::app::store::Store;
use crate::app::text::data as words;
use crate::browser::focus;
use crate::component::{button, div, fixed, live, live::nothing, section};
use leptos::prelude::*;
use own_reasons::session::FileEvent;

/// Everything in a locked file, and then nothing left here.
pub fn take_along(store: Store) -> AnyView {
    let lead = fixed(|page| {
        page.element("p", words::take_along_lead()).element("p", words::take_along_if_lost());
    });
    let made = store.read(|session| session.taken_along().map(str::to_owned));
    let has_it = move || {
        store.dispatch_file(FileEvent::TookAlong);
        focus::on("h1");
    };
    let then = live(move || match made.get() {
        Some(name) => {
            let said = fixed(|page| {
                page.element("p", &words::taken_along(&name));
            });
            div("inset", vec![said, button("danger", words::have_the_file(), "", has_it)])
        }
        None => nothing(),
    });
    let form = lock_form(store, words::take_along_file(), FileEvent::TakeAlongWanted);
    section("locked", words::take_along(), "", vec![lead, form, then])
}
