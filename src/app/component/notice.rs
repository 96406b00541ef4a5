//! The one polite place where the app says what just happened.

use crate::app::{later, store::Store, text};
use crate::component::{button, fixed, live};
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::session::{Event, Notice};

/// The place, always in the page so that screen readers hear of a new notice.
pub fn banner(store: Store) -> AnyView {
    let notice = move || later::notice(store);
    view! { <div class="notices" role="status">{live(notice)}</div> }.into_any()
}

/// What just happened.
pub fn view(store: Store, notice: &Notice) -> AnyView {
    let good = matches!(
        notice,
        Notice::Copied | Notice::Downloaded(_) | Notice::Deleted | Notice::Restored { .. } | Notice::ReadAlong
    );
    let class = if good { "notice" } else { "notice error" };
    let words = text::notice(notice, Instrument::current());
    let close = button("quiet", "×", text::close(), move || store.dispatch(Event::NoticeRead));
    view! { <div class=class>{fixed(|html| { html.element("p", &words); })}{close}</div> }.into_any()
}
