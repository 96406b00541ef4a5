//! Whether the last answer is on disk.

use crate::app::{store::Store, text};
use crate::component::{button, live, live::nothing, save_line::save_line};
use leptos::prelude::*;
use own_reasons::session::{SaveState, Session, StorageFault, TabEvent};

/// "Saved", or why not, and what can be done about it here.
pub fn save_status(store: Store) -> AnyView {
    let state = move || store.with(Session::save_state);
    let take_over = live(move || match state() {
        SaveState::Failed(StorageFault::Conflict) => {
            button("secondary", text::take_over(), "", move || store.dispatch_tab(TabEvent::TakenOver))
        }
        _ => nothing(),
    });
    vec![save_line(state, text::save_state), take_over].into_any()
}
