//! Stories of a coach at the desk, told over its state alone: what they do goes in as events, what the
//! desk wants is done as a browser would do it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod caseload;
mod coach;
mod keeping;
mod language;
mod locked;
mod opening;
mod summaries;
