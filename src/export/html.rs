use super::{Document, file_name};
use crate::exchange::encode_summary;
use crate::html::{Html, turns_text_around};
use crate::instrument::Instrument;
use crate::picture::{OwnReasons, scale_bar};
use crate::summary::{Block, Entry, ProfileLine, Section, Summary};
use crate::wording::Language;

const STYLE: &str = include_str!("../../style/summary-page.css");

/// The summary as one page that needs nothing else: no script, no other file, no network.
///
/// The element `own-reasons-summary` carries the same content as data.
pub fn web_page(summary: &Summary, instrument: &Instrument) -> Document {
    let mut page = Html::new();
    page.open("!doctype html").open(root(instrument.language())).open("head").open("meta charset=\"utf-8\"");
    page.open(
        "meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\"",
    );
    page.open("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
    page.open("meta name=\"referrer\" content=\"no-referrer\"");
    page.element("title", &summary.title(instrument))
        .open("style")
        .style(STYLE)
        .close("style")
        .close("head")
        .open("body");
    page.open("main");
    article(summary, instrument, &mut page);
    page.close("main");
    page.element("pre id=\"own-reasons-summary\" hidden", &without_unseen(&encode_summary(summary).to_line()));
    page.close("body").close("html");
    Document {
        file_name: file_name(summary.alias.as_ref(), summary.taken_on, "html"),
        media_type: "text/html",
        content: page.finish(),
    }
}

fn root(language: Language) -> &'static str {
    match language {
        Language::English => "html lang=\"en\"",
        Language::Spanish => "html lang=\"es\"",
    }
}

// What a page does not show as it is, it takes out of any text; as JSON escapes such characters stay in the data.
fn without_unseen(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if turns_text_around(c) || matches!(c, '\u{7f}'..='\u{9f}') {
            out.push_str("\\u");
            for shift in [12, 8, 4, 0] {
                out.push(char::from_digit(u32::from(c) >> shift & 15, 16).unwrap_or('0'));
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// The summary as it stands on a page: in the file, and in the preview.
pub fn article(summary: &Summary, instrument: &Instrument, page: &mut Html) {
    page.open("article class=\"summary\"");
    page.element("h1 dir=\"auto\"", &summary.title(instrument));
    page.element("p class=\"date\"", &summary.date_line(instrument));
    let sections = summary.sections(instrument);
    for (index, part) in sections.iter().enumerate() {
        section(part, instrument, page);
        if Summary::is_last_with_scales(&sections, index) {
            page.element("p class=\"note\"", &instrument.summary().profile_note);
        }
    }
    page.element("p class=\"summary-footer\"", &instrument.summary().footer).close("article");
}

/// The summary as a coach reads it before a call: the same stretches in the same order, with a guide to the
/// questions that came up in their place, before what is not to be asked.
pub fn before_a_call(
    summary: &Summary,
    instrument: &Instrument,
    page: &mut Html,
    guide: impl FnOnce(&Summary, &mut Html),
) {
    page.open("article class=\"summary\"");
    page.element("h1 tabindex=\"-1\" dir=\"auto\"", &summary.title(instrument));
    page.element("p class=\"date\"", &summary.date_line(instrument));
    let sections = summary.sections(instrument);
    let in_guide = |part: &Section| {
        part.heading == instrument.block(Block::Questions) || part.heading == instrument.summary().not_asked
    };
    for (index, part) in sections.iter().enumerate().filter(|(_, part)| !in_guide(part)) {
        section(part, instrument, page);
        if Summary::is_last_with_scales(&sections, index) {
            page.element("p class=\"note\"", &instrument.summary().profile_note);
        }
    }
    guide(summary, page);
    for part in sections.iter().filter(|part| part.heading == instrument.summary().not_asked) {
        section(part, instrument, page);
    }
    page.element("p class=\"summary-footer\"", &instrument.summary().footer).close("article");
}

fn section(section: &Section, instrument: &Instrument, page: &mut Html) {
    page.open("section").element("h2", &section.heading);
    let lines: Vec<ProfileLine> = section.entries.iter().filter_map(Entry::line).collect();
    if let Some(picture) = OwnReasons::of(&lines) {
        picture.figure(instrument, page);
    }
    let mut in_table = false;
    for entry in &section.entries {
        if matches!(entry, Entry::Scale { .. }) != in_table {
            in_table = !in_table;
            if in_table {
                page.open("table")
            } else {
                page.close("table")
            };
        }
        match entry {
            Entry::Sentence(sentence) => {
                page.element("p", sentence);
            }
            Entry::Labelled { label, text } => {
                page.element("p class=\"label\"", label).element("blockquote dir=\"auto\"", text);
            }
            Entry::List { label, items } => {
                page.element("p class=\"label\"", label).open("ul");
                for item in items {
                    page.element("li dir=\"auto\"", item);
                }
                page.close("ul");
            }
            Entry::Scale { name, word, line } => {
                page.open("tr").element("th scope=\"row\"", name).element("td", word);
                page.open("td").picture(&scale_bar(line, None)).close("td").close("tr");
            }
        }
    }
    if in_table {
        page.close("table");
    }
    page.close("section");
}
