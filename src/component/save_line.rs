//! Whether what was done is on disk, on one line.

use super::{live, live::nothing};
use leptos::prelude::*;
use own_reasons::session::SaveState;

/// Always in the page, so that screen readers hear that something is saved, or why not; not that it is on its way.
pub fn save_line(state: impl Fn() -> SaveState + Send + 'static, words: fn(SaveState) -> String) -> AnyView {
    let said = live(move || line(state(), words));
    view! { <div role="status">{said}</div> }.into_any()
}

fn line(state: SaveState, words: fn(SaveState) -> String) -> AnyView {
    let class = match state {
        SaveState::Unchanged => return nothing(),
        SaveState::Failed(_) => "save-status error",
        _ => "save-status",
    };
    let on_its_way = (state == SaveState::Saving).then_some("true");
    view! { <p class=class aria-hidden=on_its_way>{words(state)}</p> }.into_any()
}
