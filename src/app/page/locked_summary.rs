use crate::app::component::lock_form::lock_form;
use crate::app::store::Store;
use crate::app::text::passphrase as words;
use crate::component::{fixed, section};
use leptos::prelude::*;
use own_reasons::session::FileEvent;

/// The summary as one page that only opens with a passphrase.
pub fn locked_summary(store: Store) -> AnyView {
    let lead = fixed(|page| {
        page.element("p", words::LEAD).element("p", words::IF_LOST);
    });
    let hint = fixed(|page| {
        page.element("p class=\"hint\"", words::HOW_TO_OPEN);
    });
    section("locked", words::TITLE, "", vec![lead, lock_form(store, words::LOCK, FileEvent::LockWanted), hint])
}
