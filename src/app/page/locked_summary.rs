use crate::app::component::lock_form::lock_form;
use crate::app::store::Store;
use crate::app::text::passphrase as words;
use crate::component::{fixed, section};
use leptos::prelude::*;
use own_reasons::session::FileEvent;

/// The summary as one page that only opens with a passphrase.
pub fn locked_summary(store: Store) -> AnyView {
    let lead = fixed(|page| {
        page.element("p", words::lead()).element("p", words::if_lost());
    });
    let hint = fixed(|page| {
        page.element("p class=\"hint\"", words::how_to_open());
    });
    section("locked", words::title(), "", vec![lead, lock_form(store, words::lock(), FileEvent::LockWanted), hint])
}
