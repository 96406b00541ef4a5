use crate::app::component::live::nothing;
use crate::app::component::{button, div, fixed, live, passphrase, section};
use crate::app::text::passphrase as words;
use crate::app::{store::Store, text};
use crate::browser::clock;
use leptos::prelude::*;
use own_reasons::lock::suggested_passphrase;
use own_reasons::session::{FileEvent, Locking};

/// The summary as one page that only opens with a passphrase.
pub fn locked_summary(store: Store) -> AnyView {
    let draft = passphrase::Draft::new();
    let lead = fixed(|page| {
        page.element("p", words::LEAD).element("p", words::IF_LOST);
    });
    let suggest = move || {
        draft.typed.set(suggested_passphrase(clock::moment().random));
        draft.shown.set(true);
    };
    let copy = move || store.dispatch_file(FileEvent::PassphraseCopyWanted(draft.now()));
    let lock = move || store.dispatch_file(FileEvent::LockWanted(draft.now()));
    let choices = vec![button("secondary", words::SUGGEST, "", suggest), button("secondary", words::COPY, "", copy)];
    let hint = fixed(|page| {
        page.element("p class=\"hint\"", words::HOW_TO_OPEN);
    });
    let parts = vec![
        lead,
        passphrase::field("passphrase", draft),
        div("actions", choices),
        button("primary", words::LOCK, "", lock),
        progress(store),
        hint,
    ];
    section("locked", words::TITLE, "", parts)
}

// Always in the page, so that screen readers hear of it.
fn progress(store: Store) -> AnyView {
    let locking = store.read(|session| session.locking().clone());
    let state = move || match locking.get() {
        Locking::Idle => nothing(),
        Locking::UnderWay(_) => {
            view! { <label class="working"><progress></progress>{words::WORKING}</label> }.into_any()
        }
        Locking::NoPassphrase => error(words::MISSING.to_owned()),
        Locking::Failed(fault) => error(format!("{} {}", words::NOT_LOCKED, text::lock_fault(fault))),
    };
    view! { <div role="status">{live(state)}</div> }.into_any()
}

fn error(words: String) -> AnyView {
    view! { <p class="field-error">{words}</p> }.into_any()
}
