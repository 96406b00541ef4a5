//! A person at a browser, for journeys through the built app.
//!
//! The journeys themselves are in `tests/journeys`. They speak of what a person sees and does; how a
//! browser is made to do it is here. A [`Person`] finds things by the words on them, waits until the
//! page is ready, as people do, and says what they see when something is not as it should be.
//!
//! `cargo xtask test journeys` builds and serves the app and runs all journeys in three engines of browsers, one
//! after the other; the feature of an engine says which one. It tells them where things are in the environment,
//! see [`Setting`]. A journey that the driver of an engine cannot go through is ignored there, with the reason.
//! With a folder in `OWN_REASONS_SCREENSHOTS` the journeys leave pictures of pages there, on a phone and a
//! laptop, light and dark.

#![allow(clippy::panic, reason = "what is not as it should be ends a journey")]

mod browser;
mod command;
mod device;
mod driver;
mod engine;
mod held_line;
mod hosting;
mod look;
mod patience;
mod person;
mod process;
mod profile;
mod questionnaire;
mod screen;
mod setting;
mod traces;
mod tree;
mod visible;

pub use engine::Engine;
pub use fantoccini::key::Key;
pub use host::{Asked, Host};
pub use hosting::Build;
pub use person::{Day, Download, Person, View};
pub use profile::Profile;
pub use questionnaire::Questionnaire;
pub use screen::Screen;
pub use setting::Setting;
