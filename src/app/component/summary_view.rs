//! The summary as the other person will see it, made from the same sections as every file.

use super::bar::picture;
use leptos::prelude::*;
use own_reasons::instrument::Instrument;
use own_reasons::picture::scale_bar;
use own_reasons::summary::{Entry, Section, Summary};

/// The preview.
pub fn summary_view(summary: &Summary) -> AnyView {
    let instrument = Instrument::current();
    let words = instrument.summary();
    let date = summary.date_line(instrument);
    let sections = summary.sections(instrument);
    let noted = (0..sections.len()).map(|index| Summary::is_last_with_scales(&sections, index)).collect::<Vec<_>>();
    let parts = sections.into_iter().zip(noted).map(|(part, noted)| section(part, noted)).collect_view();
    view! {
        <article class="summary" dir="auto">
            <h2 class="summary-title">{summary.title(instrument)}</h2>
            <p class="date">{date}</p>
            {parts}
            <p class="summary-footer">{words.footer.clone()}</p>
        </article>
    }
    .into_any()
}

fn section(section: Section, noted: bool) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rows: Vec<AnyView> = Vec::new();
    for entry in section.entries {
        match entry {
            Entry::Sentence(sentence) => parts.push(view! { <p>{sentence}</p> }.into_any()),
            Entry::Labelled { label, text } => {
                parts.push(view! { <p class="label">{label}</p><blockquote dir="auto">{text}</blockquote> }.into_any());
            }
            Entry::List { label, items } => {
                let items = items.into_iter().map(|item| view! { <li dir="auto">{item}</li> }).collect_view();
                parts.push(view! { <p class="label">{label}</p><ul>{items}</ul> }.into_any());
            }
            Entry::Scale { name, word, line } => rows.push(
                view! { <tr><th scope="row">{name}</th><td>{word}</td><td>{picture(scale_bar(&line, None))}</td></tr> }
                    .into_any(),
            ),
        }
    }
    let table = (!rows.is_empty()).then(|| view! { <table>{rows}</table> });
    let note = noted.then(|| view! { <p class="note">{Instrument::current().summary().profile_note.clone()}</p> });
    view! { <section><h3>{section.heading}</h3>{parts}{table}{note}</section> }.into_any()
}
