//! Own Reasons in the browser: the rep's app.

mod app;
mod browser;

fn main() {
    console_error_panic_hook::set_once();
    app::start();
}
