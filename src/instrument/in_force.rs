use super::{CONTENT, ContentFault, Instrument};
use std::cell::Cell;
use std::sync::OnceLock;

thread_local! {
    static IN_FORCE: Cell<Option<&'static Instrument>> = const { Cell::new(None) };
}

impl Instrument {
    /// The version in use, in the language in force.
    pub fn current() -> &'static Instrument {
        IN_FORCE.get().unwrap_or_else(Instrument::english)
    }

    /// The version in use, as it was written.
    ///
    /// # Panics
    /// Never with the content file of this crate: a test reads it.
    #[allow(clippy::expect_used)]
    pub fn english() -> &'static Instrument {
        static ENGLISH: OnceLock<Instrument> = OnceLock::new();
        ENGLISH.get_or_init(|| Instrument::parse(CONTENT).expect("the content file is held by a test"))
    }

    /// The version in use in another language, from its content file. It stays as long as the program.
    ///
    /// # Errors
    /// [`ContentFault`] where the file is not whole, or belongs to another version.
    pub fn translated(content: &str) -> Result<&'static Instrument, ContentFault> {
        let instrument = Instrument::parse(content)?;
        if instrument.version != Instrument::english().version {
            return Err(ContentFault { place: "version".to_owned(), reason: "another version" });
        }
        Ok(Box::leak(Box::new(instrument)))
    }

    /// Has everything asked and told in these words from now on; without any in English.
    pub fn put_in_force(instrument: Option<&'static Instrument>) {
        IN_FORCE.set(instrument);
    }
}
