//! A rep and a coach who do not read the same language.

use crate::coach::a_coach;
use crate::summaries::{data, page, summary_of};
use own_reasons::caseload::CaseId;
use own_reasons::export;
use own_reasons::html::Html;
use own_reasons::instrument::Instrument;
use own_reasons::summary::Summary;
use own_reasons::wording::Language;
use serde_json::Value;

const SPANISH: &str = include_str!("../../src/content/own-reasons-1.0.0.es.json");

/// What a rep does who has the questions in Spanish.
fn in_spanish<T>(act: impl FnOnce(&Instrument) -> T) -> T {
    let instrument = Instrument::translated(SPANISH).unwrap();
    Instrument::put_in_force(Some(instrument));
    let outcome = act(instrument);
    Instrument::put_in_force(None);
    outcome
}

fn seen_by_a_coach(summary: &Summary) -> String {
    let mut seen = Html::new();
    export::before_a_call(summary, Instrument::current(), &mut seen, |_, _| {});
    seen.finish()
}

#[test]
fn a_coach_reads_our_words_in_their_language_and_the_reps_as_they_were_written() {
    let english = summary_of("Anna");
    let (spanish, page) = in_spanish(|_| {
        let summary = summary_of("Anna");
        let page = page(&summary);
        (summary, page)
    });
    assert_eq!((english.language, spanish.language), (Language::English, Language::Spanish));
    let coach = a_coach().opens([("anna.html", page)]).has(1);
    let opened = &coach.case(CaseId::of(&spanish)).summary;
    assert_eq!(opened.language, Language::Spanish);
    // All that is not the rep's is as if it had been answered in English.
    assert_eq!(seen_by_a_coach(opened), seen_by_a_coach(&english));
    assert_eq!(Summary { language: Language::English, ..opened.clone() }, english);
}

#[test]
fn the_page_that_is_handed_over_is_in_the_language_of_the_rep_and_says_so() {
    let page = in_spanish(|instrument| {
        let page = page(&summary_of("Anna"));
        assert!(page.contains(&instrument.summary().footer.replace('\'', "&#39;")));
        page
    });
    assert!(page.starts_with("<!doctype html><html lang=\"es\">"), "{page}");
    assert!(self::page(&summary_of("Anna")).starts_with("<!doctype html><html lang=\"en\">"));
}

#[test]
fn the_language_of_a_summary_stays_with_it_where_it_is_kept() {
    let spanish = in_spanish(|_| summary_of("Anna"));
    let coach = a_coach().opens_summaries([&spanish]).comes_back_on("2026-12-02").has(1);
    let kept: Value = serde_json::from_str(&data(&coach.case(CaseId::of(&spanish)).summary)).unwrap();
    assert_eq!(kept["language"], "es");
}
