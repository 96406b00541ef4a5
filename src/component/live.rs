//! The two kinds of view that pages are made of.

use leptos::prelude::*;
use own_reasons::html::Html;

/// A part of a page that stays as it is.
pub fn fixed(write: impl FnOnce(&mut Html)) -> AnyView {
    let mut html = Html::new();
    write(&mut html);
    fixed_html(html.finish())
}

/// The same, of what was written before.
pub fn fixed_html(html: String) -> AnyView {
    view! { <div class="fixed" inner_html=html></div> }.into_any()
}

/// A part of a page that is drawn again whenever a signal it reads changes.
pub fn live(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    live_boxed(Box::new(view))
}

fn live_boxed(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    (move || view()).into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}
