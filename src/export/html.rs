use super::{Document, file_name};
use crate::exchange::encode_summary;
use crate::instrument::Instrument;
use crate::picture;
use crate::summary::{Entry, Summary};

const STYLE: &str = include_str!("../../style/summary-page.css");
/// The id of the element that carries the summary as data.
const DATA_ID: &str = "own-reasons-summary";

/// The summary as one page that needs nothing else: no script, no other file, no network.
pub fn web_page(summary: &Summary, instrument: &Instrument) -> Document {
    let title = escaped(&summary.title(instrument));
    let date = summary.date_line(instrument);
    let content = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main class=\"summary\">\n\
         <h1>{title}</h1>\n<p class=\"date\">{}</p>\n{}</main>\n<pre id=\"{DATA_ID}\" hidden>{}</pre>\n</body>\n</html>\n",
        escaped(&date),
        body(summary, instrument),
        escaped(&encode_summary(summary).to_line()),
    );
    Document {
        file_name: file_name(summary.alias.as_ref(), summary.taken_on, "html"),
        media_type: "text/html",
        content,
    }
}

fn body(summary: &Summary, instrument: &Instrument) -> String {
    let mut out = String::new();
    let sections = summary.sections(instrument);
    for (index, section) in sections.iter().enumerate() {
        out.push_str(&format!("<section>\n<h2>{}</h2>\n", escaped(&section.heading)));
        let mut in_table = false;
        for entry in &section.entries {
            if matches!(entry, Entry::Scale { .. }) != in_table {
                out.push_str(if in_table { "</table>\n" } else { "<table>\n" });
                in_table = !in_table;
            }
            out.push_str(&self::entry(entry));
        }
        if in_table {
            out.push_str(
                "</table>
",
            );
        }
        if Summary::is_last_with_scales(&sections, index) {
            out.push_str(&format!(
                "<p class=\"note\">{}</p>
",
                escaped(&instrument.summary().profile_note)
            ));
        }
        out.push_str("</section>\n");
    }
    out.push_str(&format!("<footer>{}</footer>\n", escaped(&instrument.summary().footer)));
    out
}

fn entry(entry: &Entry) -> String {
    match entry {
        Entry::Sentence(sentence) => format!("<p>{}</p>\n", escaped(sentence)),
        Entry::Labelled { label, text } => {
            format!(
                "<p class=\"label\">{}</p>\n<blockquote dir=\"auto\">{}</blockquote>\n",
                escaped(label),
                escaped(text)
            )
        }
        Entry::List { label, items } => {
            let items: String = items.iter().map(|item| format!("<li dir=\"auto\">{}</li>", escaped(item))).collect();
            format!("<p class=\"label\">{}</p>\n<ul>{items}</ul>\n", escaped(label))
        }
        Entry::Scale { name, word, line } => format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>\n",
            escaped(name),
            escaped(word),
            picture::scale_bar(line, None)
        ),
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Overrides would turn the text after them around.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() && c != '\n' && c != '\t' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
