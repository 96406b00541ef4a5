//! The one polite place where the page says what just happened, with a way back.

use super::store::Store;
use super::text;
use crate::component::{button, div, fixed, live, live::nothing};
use leptos::prelude::*;
use own_reasons::team::{Office, OfficeEvent, OfficeNotice};

/// The notice, always in the page so that screen readers hear of a new one.
pub fn banner(store: Store) -> AnyView {
    let notice = store.read(|office| office.notice().cloned());
    let can_undo = store.read(Office::can_undo);
    let said = live(move || {
        let Some(notice) = notice.get() else {
            return nothing();
        };
        let is_bad = matches!(
            notice,
            OfficeNotice::Refused(_)
                | OfficeNotice::Unreadable
                | OfficeNotice::NotDeleted
                | OfficeNotice::CopyFailed
                | OfficeNotice::DownloadFailed
        );
        let class = if is_bad { "notice error" } else { "notice" };
        let words = fixed(|html| {
            html.element("p", &text::notice(&notice));
        });
        let undo = live(move || match can_undo.get() {
            true => button("secondary", text::undo(), "", move || store.dispatch(OfficeEvent::Undone)),
            false => nothing(),
        });
        let close = button("quiet", "×", text::close(), move || store.dispatch(OfficeEvent::NoticeRead));
        div(class, vec![words, div("buttons", vec![undo, close])])
    });
    view! { <div class="notices" role="status">{said}</div> }.into_any()
}
