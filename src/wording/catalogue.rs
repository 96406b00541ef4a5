use super::{Form, Language, key};
use crate::json::Json;
use std::collections::BTreeMap;

/// What parts what a sentence is about from the English, in the name of an entry.
const ABOUT: char = '|';

/// A translation as people write it: a JSON object of English sentences and what stands in their place, a text or, by
/// [`Form`], an object of texts (`{"one": …, "other": …}`). A sentence that is told apart from others of equal English
/// has what it is about before it, as in `a button|Show`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The entries by name: the sentence of each form; without plural forms there is the other one only.
    pub entries: BTreeMap<String, Vec<(Form, String)>>,
}

impl Catalogue {
    /// Reads a catalogue.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse(json: &str) -> Result<Catalogue, String> {
        let json = Json::parse(json).map_err(|fault| format!("line {}: {}", fault.line, fault.reason))?;
        let Json::Object(members) = json else {
            return Err("not an object".to_owned());
        };
        let mut entries = BTreeMap::new();
        for (name, said) in members {
            let forms = match &said {
                Json::Text(text) => vec![(Form::Other, text.clone())],
                Json::Object(forms) => {
                    let read = |(code, text): &(String, Json)| {
                        let form = Form::ALL.into_iter().find(|form| form.code() == code)?;
                        Some((form, text.as_text()?.to_owned()))
                    };
                    forms.iter().map(read).collect::<Option<_>>().ok_or_else(|| format!("{name}: no such form"))?
                }
                _ => return Err(format!("{name}: neither a text nor forms of one")),
            };
            if forms.iter().any(|(_, text)| text.is_empty() || text.contains('\n')) {
                return Err(format!("{name}: not one line of text"));
            }
            entries.insert(name, forms);
        }
        Ok(Catalogue { entries })
    }

    /// The name of the entry for a sentence.
    pub fn name(about: &str, english: &str) -> String {
        if about.is_empty() { english.to_owned() } else { format!("{about}{ABOUT}{english}") }
    }

    /// A file of words of this catalogue, and of the instrument in the same language.
    pub fn words_file(&self, language: Language, instrument: &str) -> String {
        let mut sentences: Vec<(u32, &str)> = Vec::new();
        for (name, forms) in &self.entries {
            for (form, said) in forms {
                sentences.push((key("", name, *form), said));
            }
        }
        sentences.sort_unstable();
        let mut file = super::translation::first_line(language);
        for (number, said) in sentences {
            file.push_str(&format!("\n{number:x} {said}"));
        }
        file + super::translation::PARTED + instrument
    }
}
