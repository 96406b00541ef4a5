//! The catalogues hold every sentence of the sources, with its places and forms, and nothing else.

use crate::sources::{Sentence, sentences};
use own_reasons::wording::{Catalogue, Form, Language, key, names_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn catalogues() -> Vec<(Language, Catalogue)> {
    let others = Language::ALL.into_iter().filter(|language| *language != Language::English);
    let read = |language: Language| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/wording/{}.json", language.code()));
        Catalogue::parse(&fs::read_to_string(path).unwrap()).unwrap()
    };
    others.map(|language| (language, read(language))).collect()
}

fn by_name() -> BTreeMap<String, Sentence> {
    sentences().into_iter().map(|one| (Catalogue::name(&one.about, &one.english), one)).collect()
}

fn names(sentence: &str) -> BTreeSet<&str> {
    names_of(sentence).into_iter().collect()
}

/// What fails here prints what is missing as it belongs into the catalogue, to be translated.
#[test]
fn every_sentence_is_in_every_catalogue_and_nothing_else_is() {
    let said = by_name();
    assert!(said.len() > 500, "{} sentences were found", said.len());
    for (language, catalogue) in catalogues() {
        let mut missing = serde_json::Map::new();
        for (name, sentence) in said.iter().filter(|(name, _)| !catalogue.entries.contains_key(*name)) {
            let entry = match &sentence.one {
                Some(one) => serde_json::json!({ "one": one, "other": sentence.english }),
                None => serde_json::json!(sentence.english),
            };
            missing.insert(name.clone(), entry);
        }
        let unused: Vec<&String> = catalogue.entries.keys().filter(|name| !said.contains_key(*name)).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "src/wording/{}.json misses {}\nand has of what is said no more {}",
            language.code(),
            serde_json::to_string_pretty(&missing).unwrap(),
            serde_json::to_string_pretty(&unused).unwrap(),
        );
    }
}

#[test]
fn a_translation_has_the_places_and_forms_of_its_sentence() {
    let said = by_name();
    for (language, catalogue) in catalogues() {
        for (name, forms) in &catalogue.entries {
            let Some(sentence) = said.get(name) else {
                continue;
            };
            let wanted: BTreeSet<Form> = match sentence.one {
                // Every form that some count has in this language.
                Some(_) => (0..200).map(|count| language.form(count)).collect(),
                None => [Form::Other].into(),
            };
            assert_eq!(forms.iter().map(|(form, _)| *form).collect::<BTreeSet<_>>(), wanted, "{name}");
            for (form, translated) in forms {
                let (places, all) = (names(translated), names(&sentence.english));
                match form {
                    Form::Other => assert_eq!(places, all, "{translated}"),
                    Form::One => assert!(places.is_subset(&all), "{translated}"),
                }
                assert_eq!(translated.trim(), translated, "{name}");
            }
        }
    }
}

#[test]
fn no_two_sentences_have_one_number() {
    let mut numbers = BTreeMap::new();
    for (name, sentence) in by_name() {
        let forms = if sentence.one.is_some() { &Form::ALL[..] } else { &[Form::Other] };
        for form in forms {
            let before = numbers.insert(key(&sentence.about, &sentence.english, *form), (name.clone(), *form));
            assert_eq!(before, None, "{name}");
        }
    }
}

#[test]
fn a_sentence_is_whole_and_always_said_in_the_same_way() {
    let mut forms = BTreeMap::new();
    for sentence in sentences() {
        assert_eq!(sentence.english.trim(), sentence.english, "what is between sentences is not a part of one");
        let before = forms.insert(Catalogue::name(&sentence.about, &sentence.english), sentence.one.clone());
        assert!(before.is_none_or(|before| before == sentence.one), "{}", sentence.english);
    }
}

#[test]
fn a_catalogue_that_is_not_one_is_refused_with_what_is_wrong() {
    for (json, fault) in [
        ("{", "line 1"),
        ("[]", "not an object"),
        (r#"{"Back": 3}"#, "Back: neither a text nor forms of one"),
        (r#"{"Back": {"few": "Atrás"}}"#, "Back: no such form"),
        (r#"{"Back": {"one": 1}}"#, "Back: no such form"),
        (r#"{"Back": ""}"#, "Back: not one line of text"),
        (r#"{"Back": "A\nb"}"#, "Back: not one line of text"),
    ] {
        let refused = Catalogue::parse(json).unwrap_err();
        assert!(refused.starts_with(fault), "{json}: {refused}");
    }
}
