//! Own Reasons in the browser: a rep's side and a coach's.

mod app;
mod browser;

fn main() {
    console_error_panic_hook::set_once();
    app::start();
}
