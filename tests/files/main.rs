//! The files: what is read, what is refused and where, and what leaves the device.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../arbitrary/mod.rs"]
mod arbitrary;
mod broken;
mod calendar;
mod damage;
mod decoding;
mod fuzz;
mod handed_over;
mod hostile;
mod marked;
mod page;
mod reading;
mod schema;
mod summary;
