//! What somebody writes into a field, as far as it fits.

use crate::app::text;
use crate::component::field::Fault;
use leptos::prelude::*;
use own_reasons::response::{Text, Unfit};

/// The text, where it fits; the field says what is wrong with it where it does not.
///
/// # Errors
/// What is wrong, or that nothing was written, which is no fault.
pub fn fitting(raw: &str, longest: usize, fault: Fault) -> Result<Text, Unfit> {
    let text = Text::new(raw, longest);
    let words = match &text {
        Ok(_) | Err(Unfit::Empty) => String::new(),
        Err(unfit) => text::unfit(unfit),
    };
    if fault.with_untracked(|before| *before != words) {
        fault.set(words);
    }
    text
}
