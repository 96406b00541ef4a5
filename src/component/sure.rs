//! What cannot be undone.

use super::{button, div, live, live::nothing};
use crate::browser::focus;
use leptos::prelude::*;

/// A button that takes two presses, the second on another one that says what cannot be undone.
pub fn sure(label: &'static str, certain: &'static str, about: &str, done: impl Fn() + 'static) -> AnyView {
    let asked = RwSignal::new(false);
    let first = button("quiet", label, about, move || asked.update(|asked| *asked = !*asked));
    let about = about.to_owned();
    let done: StoredValue<Box<dyn Fn()>, LocalStorage> = StoredValue::new_local(Box::new(done));
    let second = live(move || match asked.get() {
        true => button("danger", certain, &about, move || {
            asked.set(false);
            done.with_value(|done| done());
            // The button is gone, and with it perhaps the row it stood in.
            focus::on("h1");
        }),
        false => nothing(),
    });
    div("sure", vec![first, second])
}
