//! All wording of the programs, in the language in force.
//!
//! The English sentence stands in the code and is its own key: [`say!`](crate::say) gives it as it is, or what a
//! [`Translation`] has in its place. Of the translation only a number for each English sentence is kept (its
//! [`key`]), so English sentences are in the program once and nothing of another language is.

mod catalogue;
mod key;
mod language;
mod say;
mod template;
mod translation;

pub use catalogue::Catalogue;
pub use key::{Form, key};
pub use language::Language;
pub use say::{fill, plural, sentence, sentence_about};
pub use template::{fits, names_of, within};
pub use translation::{NotWords, Translation, instrument_in};

use std::cell::Cell;

thread_local! {
    static IN_FORCE: Cell<Option<&'static Translation>> = const { Cell::new(None) };
}

/// Has everything that is said from now on said with this translation; without one in English.
pub fn put_in_force(translation: Option<&'static Translation>) {
    IN_FORCE.set(translation);
}

/// The translation in force; `None` for English.
pub fn in_force() -> Option<&'static Translation> {
    IN_FORCE.get()
}

/// The language in force.
pub fn language() -> Language {
    in_force().map_or(Language::English, Translation::language)
}
