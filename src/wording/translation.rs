use super::{Form, Language, key};
use std::fmt;

/// Sentences of another language, by the numbers of the English ones.
///
/// As text it has a first line with the code of the language and the direction of its writing (`es ltr`), then a line
/// for each sentence: its [`key`] in hexadecimal digits, a space, the sentence. A file of words has beneath it, after
/// an empty line, the instrument in that language.
#[derive(Debug)]
pub struct Translation {
    language: Language,
    direction: &'static str,
    // In the order of the numbers.
    sentences: Vec<(u32, &'static str)>,
}

/// Not a file of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotWords {
    /// The line that is not as it should be, from 1.
    pub line: usize,
}

impl fmt::Display for NotWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} is not one of a file of words", self.line)
    }
}

pub(super) const PARTED: &str = "\n\n";

impl Translation {
    /// Reads a file of words, but for the instrument. What was read stays as long as the program.
    ///
    /// # Errors
    /// [`NotWords`] with the line that is not as it should be.
    pub fn read(file: &str) -> Result<&'static Translation, NotWords> {
        let text: &'static str = file.split(PARTED).next().unwrap_or_default().to_owned().leak();
        let mut lines = text.lines();
        let (code, direction) = lines.next().and_then(|line| line.split_once(' ')).ok_or(NotWords { line: 1 })?;
        if !["ltr", "rtl"].contains(&direction) {
            return Err(NotWords { line: 1 });
        }
        let language = Language::from_code(code).ok_or(NotWords { line: 1 })?;
        let mut sentences = Vec::new();
        for (index, line) in lines.enumerate() {
            let read = |(number, said)| Some((u32::from_str_radix(number, 16).ok()?, said));
            sentences.push(line.split_once(' ').and_then(read).ok_or(NotWords { line: index + 2 })?);
        }
        if !sentences.is_sorted_by_key(|(number, _)| *number) {
            sentences.sort_by_key(|(number, _)| *number);
        }
        Ok(Box::leak(Box::new(Translation { language, direction, sentences })))
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Which way it is written, as pages say it.
    pub fn direction(&self) -> &'static str {
        self.direction
    }

    /// What it has for an English sentence.
    pub fn sentence(&self, about: &str, english: &str, form: Form) -> Option<&'static str> {
        let number = key(about, english, form);
        let index = self.sentences.binary_search_by_key(&number, |(number, _)| *number).ok()?;
        self.sentences.get(index).map(|(_, said)| *said)
    }
}

/// The content of the instrument in a file of words.
pub fn instrument_in(file: &str) -> Option<&str> {
    file.split_once(PARTED).map(|(_, content)| content)
}

pub(super) fn first_line(language: Language) -> String {
    format!("{} {}", language.code(), language.direction())
}
