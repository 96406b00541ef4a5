//! A button.

use leptos::prelude::*;

/// A picture of taking something away, which is not to be read aloud.
const CROSS: &str = "×";

/// A button of a style, with what it is about added for those who hear it only.
pub fn button(class: &'static str, label: &'static str, about: &str, pressed: impl Fn() + 'static) -> AnyView {
    button_boxed(class, label, about.to_owned(), Box::new(pressed))
}

fn button_boxed(class: &'static str, label: &'static str, about: String, pressed: Box<dyn Fn()>) -> AnyView {
    let name = (label == CROSS).then(|| about.clone());
    let about = (!about.is_empty()).then(|| view! { <span class="visually-hidden">" "{about}</span> }.into_any());
    view! { <button type="button" class=class aria-label=name on:click=move |_| pressed()>{label}{about}</button> }
        .into_any()
}
