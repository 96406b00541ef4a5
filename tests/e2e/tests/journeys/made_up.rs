//! A language that nobody speaks: English with accents, longer by two fifths, and in brackets. What is not in it was said
//! past the catalogue.

use own_reasons::wording::{Catalogue, Language};
use serde_json::Value;

const SENTENCES: &str = include_str!("../../../../src/wording/es.json");
const INSTRUMENT: &str = include_str!("../../../../src/content/own-reasons-1.0.0.es.json");
const ENGLISH_INSTRUMENT: &str = include_str!("../../../../src/content/own-reasons-1.0.0.json");
/// What longer sentences are filled up with.
const MORE: [&str; 4] = ["örë", "lïpsüm", "dà", "mölës"];
/// Members of the instrument with texts that are for the program.
const CODES: [&str; 9] = ["id", "version", "language", "part", "format", "about", "follows", "options_of", "alone"];
/// Members that hold pairs of a code and a text.
const PAIRS: [&str; 2] = ["options", "not_applicable"];

/// The sentence in it.
pub fn said(english: &str) -> String {
    let mut said = String::from("⟦");
    let mut in_place = false;
    for letter in english.chars() {
        in_place = (in_place || letter == '{') && letter != '}';
        said.push(if in_place { letter } else { accented(letter) });
    }
    let mut more = MORE.iter().cycle();
    while said.chars().count() * 5 < english.chars().count() * 7 {
        said.push(' ');
        said.push_str(more.next().copied().unwrap_or_default());
    }
    said + "⟧"
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'à',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Ï',
        'O' => 'Ö',
        'U' => 'Ü',
        other => other,
    }
}

/// A file of words in it, in place of the Spanish one.
pub fn words(direction: &str) -> String {
    let mut catalogue = Catalogue::parse(SENTENCES).expect("a test of the core reads it");
    for (name, forms) in &mut catalogue.entries {
        let english = name.split_once('|').map_or(name.as_str(), |(_, english)| english);
        forms.iter_mut().for_each(|(_, said)| *said = self::said(english));
    }
    let mut instrument: Value = serde_json::from_str(ENGLISH_INSTRUMENT).expect("it is JSON");
    translate(&mut instrument, false);
    instrument["language"] = Value::from(Language::Spanish.code());
    let words = catalogue.words_file(Language::Spanish, &instrument.to_string());
    words.replacen(" ltr\n", &format!(" {direction}\n"), 1)
}

fn translate(value: &mut Value, is_pair: bool) {
    match value {
        Value::String(text) => *text = said(text),
        Value::Array(list) => {
            let pairs = is_pair && list.iter().all(Value::is_array);
            let skipped = usize::from(is_pair && !pairs);
            list.iter_mut().skip(skipped).for_each(|entry| translate(entry, pairs));
        }
        Value::Object(members) => {
            for (name, member) in members.iter_mut().filter(|(name, _)| !CODES.contains(&name.as_str())) {
                translate(member, PAIRS.contains(&name.as_str()));
            }
        }
        _ => {}
    }
}

/// The Spanish for an English sentence.
pub fn spanish(english: &str) -> String {
    let catalogue = Catalogue::parse(SENTENCES).expect("a test of the core reads it");
    let forms = catalogue.entries.get(english).expect("it is a sentence of the catalogue");
    forms.first().map(|(_, said)| said.clone()).unwrap_or_default()
}

/// The Spanish for what an item asks.
pub fn asked_in_spanish(item: &str) -> String {
    text(&in_instrument("items", item)["ask"])
}

/// The Spanish for an option of an item.
pub fn option_in_spanish(item: &str, option: &str) -> String {
    let options = in_instrument("items", item)["options"].as_array().cloned().unwrap_or_default();
    text(&options.iter().find(|pair| pair[0] == option).expect("the item offers it")[1])
}

/// The Spanish for the name of a block of a summary.
pub fn block_in_spanish(block: &str) -> String {
    text(&in_instrument("blocks", block)["label"])
}

fn in_instrument(list: &str, id: &str) -> Value {
    let instrument: Value = serde_json::from_str(INSTRUMENT).expect("it is JSON");
    let found = instrument[list].as_array().into_iter().flatten().find(|entry| entry["id"] == id).cloned();
    found.expect("it is in the instrument")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
