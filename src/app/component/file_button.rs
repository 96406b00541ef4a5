//! Picking a file.

use crate::app::store::Store;
use crate::browser::{file_read, task};
use leptos::prelude::*;
use own_reasons::session::FileEvent;

/// A button that reads the file picked and tells the session.
pub fn file_button(store: Store, label: &'static str) -> AnyView {
    let picked = move |event: web_sys::Event| {
        task::spawn(async move {
            let content = file_read::picked(event).await;
            store.dispatch_file(content.map_or(FileEvent::FileUnreadable, FileEvent::FileRead));
        });
    };
    view! {
        <label class="button secondary file">
            {label}
            <input type="file" on:change=picked />
        </label>
    }
    .into_any()
}
