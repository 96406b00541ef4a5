//! A person at a browser, for journeys through the built app.
//!
//! The journeys themselves are in `tests/journeys`. They speak of what a person sees and does; how a
//! browser is made to do it is here. A [`Person`] finds things by the words on them, waits until the
//! page is ready, as people do, and says what they see when something is not as it should be.
//!
//! `cargo xtask test journeys` builds and serves the app, starts the driver of the browser and runs
//! all journeys. It tells them where things are in the environment, see [`Setting`].
//! With a folder in `OWN_REASONS_SCREENSHOTS` the journeys leave pictures of pages there, on a phone and a
//! laptop, light and dark.

#![allow(clippy::panic, reason = "what is not as it should be ends a journey")]

mod browser;
mod patience;
mod person;
mod process;
mod profile;
mod questionnaire;
mod screen;
mod setting;
mod visible;

pub use fantoccini::key::Key;
pub use person::{Day, Download, Person};
pub use profile::Profile;
pub use questionnaire::Questionnaire;
pub use screen::Screen;
pub use setting::Setting;
