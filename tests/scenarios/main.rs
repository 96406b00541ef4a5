//! Stories of a rep at the app, told over the session alone: what they do goes in as events, what the
//! app wants is done as a browser would do it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod check;
mod data;
mod device;
mod finding;
mod fine;
mod locking;
mod nothing_lost;
mod rep;
mod result;
mod saving;
mod sharing;
mod tabs;
mod take_along;
mod taking;
