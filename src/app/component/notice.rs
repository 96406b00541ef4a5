//! The one polite place where the app says what just happened.

use crate::app::{store::Store, text};
use crate::component::{button, fixed, live, live::nothing};
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::session::{Event, Notice};

/// The notice, always in the page so that screen readers hear of a new one.
pub fn banner(store: Store) -> AnyView {
    let notice = move || {
        let Some(notice) = store.with(|session| session.notice().cloned()) else {
            return nothing();
        };
        let good = matches!(
            notice,
            Notice::Copied | Notice::Downloaded(_) | Notice::Deleted | Notice::Restored { .. } | Notice::ReadAlong
        );
        let class = if good { "notice" } else { "notice error" };
        let words = text::notice(&notice, Instrument::current());
        let close = button("quiet", "×", text::close(), move || store.dispatch(Event::NoticeRead));
        view! { <div class=class>{fixed(|html| { html.element("p", &words); })}{close}</div> }.into_any()
    };
    view! { <div class="notices" role="status">{live(notice)}</div> }.into_any()
}
