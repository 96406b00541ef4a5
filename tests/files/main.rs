//! The files: what is read, what is refused and where, and what leaves the device.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../arbitrary/mod.rs"]
mod arbitrary;
mod calendar;
mod damage;
mod decoding;
mod hostile;
mod marked;
mod page;
mod summary;
