//! The instrument in other languages: the same questions, and nothing but other texts.

use own_reasons::instrument::{CONTENT, Instrument};
use own_reasons::wording::{Language, names_of};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn translations() -> Vec<(Language, String)> {
    let others = Language::ALL.into_iter().filter(|language| *language != Language::English);
    let read = |language: Language| {
        let name = format!("src/content/own-reasons-{}.{}.json", Instrument::english().version(), language.code());
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
    };
    others.map(|language| (language, read(language))).collect()
}

/// Members whose texts are for the program, not for people.
const CODES: [&str; 8] = ["id", "version", "part", "format", "about", "follows", "options_of", "alone"];
/// Members that hold pairs of a code and a text.
const PAIRS: [&str; 2] = [".options[", ".not_applicable"];

fn compare(english: &Value, other: &Value, place: &str) {
    match (english, other) {
        (Value::Object(one), Value::Object(two)) => {
            assert!(one.keys().eq(two.keys()), "{place}");
            for (name, value) in one {
                let at = format!("{place}.{name}");
                match value {
                    Value::String(_) if place.is_empty() && name == "language" => {}
                    Value::String(_) if CODES.contains(&name.as_str()) => assert_eq!(value, &two[name], "{at}"),
                    _ => compare(value, &two[name], &at),
                }
            }
        }
        (Value::Array(one), Value::Array(two)) => {
            assert_eq!(one.len(), two.len(), "{place}");
            let begins_with_code = PAIRS.iter().any(|pairs| place.contains(pairs));
            for (index, pair) in one.iter().zip(two).enumerate() {
                if begins_with_code && index == 0 && pair.0.is_string() {
                    assert_eq!(pair.0, pair.1, "{place}");
                }
                compare(pair.0, pair.1, &format!("{place}[{index}]"));
            }
        }
        (Value::String(one), Value::String(two)) => {
            let places = |text| names_of(text).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
            assert_eq!(places(one), places(two), "{place}: {two}");
            assert_eq!(two.trim(), two, "{place}");
            assert!(!two.is_empty(), "{place}");
        }
        (one, two) => assert_eq!(one, two, "{place}"),
    }
}

#[test]
fn it_differs_in_texts_only() {
    let english: Value = serde_json::from_str(CONTENT).unwrap();
    for (language, content) in translations() {
        let other: Value = serde_json::from_str(&content).unwrap();
        compare(&english, &other, "");
        assert_eq!(other["language"], language.code());
    }
}

#[test]
fn it_reads_and_says_its_language() {
    assert_eq!(Instrument::current().language(), Language::English);
    for (language, content) in translations() {
        let instrument = Instrument::translated(&content).unwrap();
        assert_eq!(instrument.language(), language);
        Instrument::put_in_force(Some(instrument));
        assert_eq!(Instrument::current().language(), language);
        Instrument::put_in_force(None);
        assert_eq!(Instrument::current().language(), Language::English);
    }
}

#[test]
fn one_of_another_version_is_refused() {
    for (_, content) in translations() {
        let later = content.replacen("\"1.0.0\"", "\"1.0.1\"", 1);
        assert_eq!(Instrument::translated(&later).unwrap_err().place, "version");
    }
}

/// A published translation is as frozen as what it translates; `instrument.rs` compares the digests.
#[test]
fn it_has_a_digest() {
    for (language, _) in translations() {
        let name = format!("src/content/own-reasons-{}.{}.sha256", Instrument::english().version(), language.code());
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(&name).exists(), "{name}");
    }
}
