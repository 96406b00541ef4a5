use super::lines;
use crate::date::Date;
use crate::instrument::Instrument;
use crate::summary::{Entry, Summary};

/// The summary as plain text, for the body of a mail.
pub fn plain_text(summary: &Summary, instrument: &Instrument) -> String {
    let words = instrument.summary();
    let mut out = vec![lines(&summary.title(instrument)).join(" "), summary.date_line(instrument)];
    for section in summary.sections(instrument) {
        out.extend([String::new(), format!("{}\n{}", section.heading, "-".repeat(section.heading.chars().count()))]);
        for entry in section.entries {
            match entry {
                Entry::Sentence(sentence) => out.push(sentence),
                Entry::Labelled { label, text } => out.extend([introduced(label), indented(&text)]),
                Entry::List { label, items } => {
                    out.push(introduced(label));
                    out.extend(items.iter().map(|item| indented(item)));
                }
                Entry::Scale { name, word, .. } => out.push(format!("{name}: {word}")),
            }
        }
    }
    out.extend([String::new(), words.footer.clone()]);
    out.join("\n")
}

/// One line for whoever asks for proof that something was done.
pub fn receipt(completed_on: Date, instrument: &Instrument) -> String {
    instrument.summary().receipt.replace("{date}", &instrument.date(completed_on))
}

// A label that is a question or a sentence needs no colon.
fn introduced(mut label: String) -> String {
    if !matches!(label.chars().next_back(), Some('?' | '.' | '!' | '…')) {
        label.push(':');
    }
    label
}

fn indented(text: &str) -> String {
    lines(text).iter().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
