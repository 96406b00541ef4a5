//! The rep's app.
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    let (n, set_n) = signal(0);
    mount_to_body(
        move || view! { <h1>"Own Reasons"</h1><button on:click=move |_| set_n.update(|n| *n += 1)>{n}</button> },
    );
}
