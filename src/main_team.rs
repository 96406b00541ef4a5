//! Team figures in the browser: a head of sales' page, a program of its own.
//!
//! It shares the doors and the plain components with the rep's app, and of the core the arithmetic in
//! [`own_reasons::team`]. Nothing in it can read a rep's answers or a summary.

#[macro_use]
extern crate own_reasons;

// The other program uses the rest.
#[allow(dead_code)]
mod browser;
#[allow(dead_code)]
mod component;
mod team_app;

fn main() {
    console_error_panic_hook::set_once();
    team_app::start();
}
