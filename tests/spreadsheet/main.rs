//! Tables from spreadsheets: what is read, what is refused, and what is written.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../arbitrary/mod.rs"]
mod arbitrary;
#[path = "../files/marked.rs"]
#[allow(dead_code, reason = "each test binary takes what it needs")]
mod marked;
mod reading;
mod reps_files;
mod writing;
