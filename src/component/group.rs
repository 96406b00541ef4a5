//! Things that stand together.

use leptos::prelude::*;
use own_reasons::html::Html;

/// A box.
pub fn div(class: &'static str, children: Vec<AnyView>) -> AnyView {
    view! { <div class=class>{children}</div> }.into_any()
}

/// A section under a heading, with a line of help where there is one.
pub fn section(class: &'static str, heading: &'static str, hint: &'static str, children: Vec<AnyView>) -> AnyView {
    view! { <section class=class><h2>{heading}</h2><p class="hint">{hint}</p>{children}</section> }.into_any()
}

/// Controls that answer one question.
pub fn fieldset(legend: Html, children: Vec<AnyView>) -> AnyView {
    view! { <fieldset><legend inner_html=legend.finish()></legend>{children}</fieldset> }.into_any()
}
