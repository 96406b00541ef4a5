//! The one polite place where the app says what just happened.

use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::session::{Event, Notice};

/// The notice, always in the page so that screen readers hear of a new one.
pub fn banner(store: Store) -> impl IntoView {
    let notice = store.read(|session| session.notice().cloned());
    let words = move || notice.get().map(|notice| text::notice(&notice, Instrument::current()));
    let is_error = move || {
        !matches!(
            notice.get(),
            None | Some(Notice::Copied | Notice::Downloaded(_) | Notice::Deleted | Notice::Restored { .. })
        )
    };
    view! {
        <div class="notice" class:error=is_error class:empty=move || notice.get().is_none() role="status">
            <p>{words}</p>
            {move || notice.get().map(|_| view! {
                <button type="button" class="quiet" aria-label="Close" on:click=move |_| store.dispatch(Event::NoticeRead)>"×"</button>
            })}
        </div>
    }
}
