//! Whether the last answer is on disk.

use crate::app::{store::Store, text};
use leptos::prelude::*;
use own_reasons::session::{SaveState, Session};

/// "Saved", or why not.
pub fn save_status(store: Store) -> impl IntoView {
    let state = store.read(Session::save_state);
    let failed = move || matches!(state.get(), SaveState::Failed(_));
    view! { <p class="save-status" class:error=failed>{move || text::save_state(state.get())}</p> }
}
