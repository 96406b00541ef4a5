//! Own Reasons in the browser: a rep's side and a coach's.

#[macro_use]
extern crate own_reasons;

mod app;
// The other program uses the rest.
#[allow(dead_code)]
mod browser;
#[allow(dead_code)]
mod component;

fn main() {
    console_error_panic_hook::set_once();
    app::start();
}
