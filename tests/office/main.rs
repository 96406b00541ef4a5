//! Stories of a head of sales over the state of their page alone: what they do goes in as events, what the page wants
//! is done as a browser would do it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bringing_in;
mod head_of_sales;
mod keeping;
mod reading;
mod somebodys_own;
