//! View functions without state of their own beyond what a person is about to do.
//!
//! What never changes on a page is written as [`Html`](own_reasons::html::Html) and put in with
//! [`fixed`]; what does is a [`live`] view. Both are of one type each, which keeps the program small.

pub mod button;
pub mod choices;
pub mod date;
pub mod field;
pub mod group;
pub mod language;
pub mod live;
pub mod number;
pub mod place;
pub mod save_line;
pub mod sure;
pub mod unremembered;

pub use button::button;
pub use group::{div, fieldset, section};
pub use live::{fixed, live};
