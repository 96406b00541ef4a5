//! A passphrase: typed unseen, or seen where the person wants to.

use crate::app::text::passphrase as words;
use crate::component::choices::checks;
use crate::component::{div, live, live::nothing};
use leptos::prelude::*;
use own_reasons::lock::Passphrase;

/// What was typed so far; gone with the page it stands on.
#[derive(Clone, Copy)]
pub struct Draft {
    /// The text.
    pub typed: RwSignal<String>,
    /// Whether it can be read.
    pub shown: RwSignal<bool>,
}

impl Draft {
    /// Nothing typed, and not to be read.
    pub fn new() -> Draft {
        Draft { typed: RwSignal::new(String::new()), shown: RwSignal::new(false) }
    }

    /// The text now.
    pub fn now(self) -> String {
        self.typed.get_untracked()
    }
}

/// The field for a new passphrase, which says where one is short.
pub fn new_field(id: &'static str, draft: Draft) -> AnyView {
    let is_short = Memo::new(move |_| Passphrase::new(&draft.typed.get()).is_some_and(|typed| typed.is_short()));
    let short = move || match is_short.get() {
        true => view! { <p class="hint">{words::short()}</p> }.into_any(),
        false => nothing(),
    };
    labelled(id, words::field(), draft, live(short))
}

/// The field for a passphrase that there is.
pub fn field(id: &'static str, label: &'static str, draft: Draft) -> AnyView {
    labelled(id, label, draft, nothing())
}

fn labelled(id: &'static str, label: &'static str, draft: Draft, said: AnyView) -> AnyView {
    let kind = move || if draft.shown.get() { "text" } else { "password" };
    let value = move || draft.typed.get();
    let hint = format!("{id}-hint");
    let described = hint.clone();
    let input = view! {
        <div class="field">
            <label for=id>{label}</label>
            <input type=kind id=id class="passphrase" autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby=described prop:value=value
                on:input=move |event| draft.typed.set(event_target_value(&event)) />
            <div id=hint role="status">{said}</div>
        </div>
    }
    .into_any();
    let state = move |_| (draft.shown.get(), false);
    let show = checks(vec![("show", words::show().to_owned())], state, move |_, on| draft.shown.set(on));
    div("", vec![input, show])
}
