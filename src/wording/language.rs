use super::Form;

/// A language that the programs speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, which stands in the code.
    English,
    /// Spanish.
    Spanish,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Language; 2] = [Language::English, Language::Spanish];

    /// Its code in files and in pages (ISO 639).
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
        }
    }

    /// The language of this code.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Spanish => "Español",
        }
    }

    /// How a browser knows its ways with dates and numbers.
    pub fn locale(self) -> &'static str {
        match self {
            Language::English => "en-GB",
            Language::Spanish => "es",
        }
    }

    /// Which way it is written, as pages say it: `ltr`, or `rtl` from right to left.
    pub fn direction(self) -> &'static str {
        match self {
            Language::English | Language::Spanish => "ltr",
        }
    }

    /// Which form of a sentence goes with a count. A language with more than two forms says here when each is used.
    pub fn form(self, count: usize) -> Form {
        match (self, count) {
            (Language::English | Language::Spanish, 1) => Form::One,
            _ => Form::Other,
        }
    }
}
