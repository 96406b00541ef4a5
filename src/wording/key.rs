/// The form of a sentence that goes with a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// For one.
    One,
    /// For all other counts.
    Other,
}

impl Form {
    /// All of them.
    pub const ALL: [Form; 2] = [Form::One, Form::Other];

    /// What it is called in a catalogue.
    pub fn code(self) -> &'static str {
        match self {
            Form::One => "one",
            Form::Other => "other",
        }
    }
}

/// The number of a sentence: FNV-1a of what it is about, where that is said, and the English.
///
/// Of a sentence with plural forms, the English is that of [`Form::Other`]. No two sentences have one number, which a
/// test holds.
pub fn key(about: &str, english: &str, form: Form) -> u32 {
    let form = if form == Form::One { "one|" } else { "" };
    let about = [about, if about.is_empty() { "" } else { "|" }];
    let bytes = form.bytes().chain(about.iter().flat_map(|part| part.bytes())).chain(english.bytes());
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
