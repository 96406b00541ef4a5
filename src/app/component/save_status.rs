//! Whether the last answer is on disk.

use super::live;
use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::session::{SaveState, Session};

/// "Saved", or why not.
pub fn save_status(store: Store) -> AnyView {
    live(move || {
        let state = store.with(Session::save_state);
        let class = if matches!(state, SaveState::Failed(_)) { "save-status error" } else { "save-status" };
        view! { <p class=class>{text::save_state(state)}</p> }.into_any()
    })
}
