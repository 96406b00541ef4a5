use crate::date::Date;
use crate::instrument::Instrument;
use crate::summary::{Entry, Summary};

/// The summary as plain text, for the body of a mail.
pub fn plain_text(summary: &Summary, instrument: &Instrument) -> String {
    let words = instrument.summary();
    let mut lines = vec![summary.title(instrument), summary.date_line(instrument)];
    for section in summary.sections(instrument) {
        lines.extend([String::new(), format!("{}\n{}", section.heading, "-".repeat(section.heading.chars().count()))]);
        for entry in section.entries {
            match entry {
                Entry::Sentence(sentence) => lines.push(sentence),
                Entry::Labelled { label, text } => lines.extend([format!("{label}:"), indented(&text)]),
                Entry::List { label, items } => {
                    lines.push(format!("{label}:"));
                    lines.extend(items.iter().map(|item| indented(item)));
                }
                Entry::Scale { name, word, .. } => lines.push(format!("{name}: {word}")),
            }
        }
    }
    lines.extend([String::new(), words.footer.clone()]);
    lines.join("\n")
}

/// One line for whoever asks for proof that something was done.
pub fn receipt(completed_on: Date, instrument: &Instrument) -> String {
    instrument.summary().receipt.replace("{date}", &instrument.date(completed_on))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}
