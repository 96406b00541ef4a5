//! What the programs say, in every language that they speak.

#![allow(clippy::unwrap_used, clippy::panic)]

mod catalogue;
mod instrument;
mod saying;
mod sources;
