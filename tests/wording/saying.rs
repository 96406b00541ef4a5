//! Saying a sentence, with a translation in force and without.

use own_reasons::say;
use own_reasons::wording::{self, Catalogue, Language, NotWords, Translation};

/// Has everything said in Spanish with this catalogue for as long as it is held.
struct Spanish;

impl Spanish {
    fn with(catalogue: &str) -> Spanish {
        let words = Catalogue::parse(catalogue).unwrap().words_file(Language::Spanish, "{}");
        wording::put_in_force(Some(Translation::read(&words).unwrap()));
        Spanish
    }
}

impl Drop for Spanish {
    fn drop(&mut self) {
        wording::put_in_force(None);
    }
}

fn summaries(count: usize) -> String {
    say!(count; one "1 summary", other "{count} summaries", count)
}

#[test]
fn without_a_translation_it_is_english() {
    assert_eq!(wording::language(), Language::English);
    assert_eq!(say!("Back"), "Back");
    assert_eq!(say!(about "a button"; "Show"), "Show");
    let (answered, shown) = (3, 48);
    assert_eq!(say!("{answered} of {shown} answered", answered, shown), "3 of 48 answered");
    assert_eq!([0, 1, 2].map(summaries), ["0 summaries", "1 summary", "2 summaries"]);
}

#[test]
fn with_a_translation_it_is_the_sentence_there_with_the_same_values() {
    let _spanish = Spanish::with(
        r#"{
            "Back": "Atrás",
            "a button|Show": "Mostrar",
            "{answered} of {shown} answered": "De {shown}, {answered} respondidas: {answered}",
            "{count} summaries": {"one": "Un resumen", "other": "{count} resúmenes"}
        }"#,
    );
    assert_eq!(wording::language(), Language::Spanish);
    assert_eq!(say!("Back"), "Atrás");
    assert_eq!((say!(about "a button"; "Show"), say!("Show")), ("Mostrar", "Show"));
    assert_eq!(say!("{answered} of {shown} answered", answered = 3, shown = 48), "De 48, 3 respondidas: 3");
    assert_eq!([0, 1, 2].map(summaries), ["0 resúmenes", "Un resumen", "2 resúmenes"]);
}

#[test]
fn what_a_translation_does_not_have_is_said_in_english() {
    let _spanish = Spanish::with(r#"{"{count} summaries": {"other": "{count} resúmenes"}}"#);
    assert_eq!(say!("Back"), "Back");
    assert_eq!([1, 2].map(summaries), ["1 summary", "2 resúmenes"]);
}

#[test]
fn a_value_is_not_filled_itself() {
    let (name, row) = ("{row}", 7);
    assert_eq!(say!("Row {row} ({name})", row, name), "Row 7 ({row})");
}

#[test]
fn the_other_language_is_in_force_for_one_thread_only() {
    let _spanish = Spanish::with(r#"{"Back": "Atrás"}"#);
    assert_eq!(std::thread::spawn(|| say!("Back")).join().unwrap(), "Back");
}

#[test]
fn what_is_not_a_file_of_words_is_refused_with_its_line() {
    let refused = |file: &str| Translation::read(file).map(Translation::language);
    for (file, line) in [
        ("", 1),
        ("<!doctype html>", 1),
        ("xx ltr", 1),
        ("es up", 1),
        ("es", 1),
        ("es ltr\n1f Sí\nzz No", 3),
        ("es ltr\n1f", 2),
        ("es ltr\n1ffffffff Sí", 2),
    ] {
        assert_eq!(refused(file), Err(NotWords { line }), "{file}");
    }
    assert_eq!(refused("es rtl\n2 b\n1 a\n\n{}"), Ok(Language::Spanish));
}

#[test]
fn a_file_of_words_says_which_way_it_is_written_and_has_the_instrument_beneath() {
    let file = Catalogue::parse("{}").unwrap().words_file(Language::Spanish, "{\"id\": 1}");
    assert_eq!(Translation::read(&file).unwrap().direction(), "ltr");
    assert_eq!(wording::instrument_in(&file), Some("{\"id\": 1}"));
    assert_eq!(Translation::read("es rtl").unwrap().direction(), "rtl");
    assert_eq!(wording::instrument_in("es rtl"), None);
}

#[test]
fn a_language_is_known_by_its_code() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
    assert_eq!(Language::from_code("de"), None);
}
