//! What it takes to lock something with a passphrase.

use crate::app::component::passphrase;
use crate::app::text::passphrase as words;
use crate::app::{store::Store, text};
use crate::browser::clock;
use crate::component::{button, div, live, live::nothing};
use leptos::prelude::*;
use own_reasons::lock::suggested_passphrase;
use own_reasons::session::{FileEvent, Locking};

/// The passphrase, ways to get one, and the button that locks with it.
pub fn lock_form(store: Store, label: &'static str, wanted: fn(String) -> FileEvent) -> AnyView {
    let draft = passphrase::Draft::new();
    let suggest = move || {
        draft.typed.set(suggested_passphrase(clock::moment().random));
        draft.shown.set(true);
    };
    let copy = move || store.dispatch_file(FileEvent::PassphraseCopyWanted(draft.now()));
    let lock = move || store.dispatch_file(wanted(draft.now()));
    let choices =
        vec![button("secondary", words::suggest(), "", suggest), button("secondary", words::copy(), "", copy)];
    let parts = vec![
        passphrase::new_field("passphrase", draft),
        div("actions", choices),
        button("primary", label, "", lock),
        progress(store),
    ];
    div("lock-form", parts)
}

// Always in the page, so that screen readers hear of it.
fn progress(store: Store) -> AnyView {
    let locking = store.read(|session| session.locking().clone());
    let state = move || match locking.get() {
        Locking::Idle => nothing(),
        Locking::UnderWay(_) => working(words::working()),
        Locking::NoPassphrase => error(words::missing().to_owned()),
        Locking::Failed(fault) => error(format!("{} {}", words::not_locked(), text::lock_fault(fault))),
    };
    view! { <div role="status">{live(state)}</div> }.into_any()
}

/// Work with a passphrase that takes a second or two.
pub fn working(label: &'static str) -> AnyView {
    view! { <label class="working"><progress></progress>{label}</label> }.into_any()
}

/// What went wrong with it.
pub fn error(words: String) -> AnyView {
    view! { <p class="field-error">{words}</p> }.into_any()
}
