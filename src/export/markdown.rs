use super::{Document, file_name, lines};
use crate::instrument::Instrument;
use crate::summary::{Entry, Summary};

/// The summary as Markdown.
pub fn markdown(summary: &Summary, instrument: &Instrument) -> Document {
    let words = instrument.summary();
    let date = summary.date_line(instrument);
    let mut out = format!("# {}\n\n{}\n", escaped(&lines(&summary.title(instrument)).join(" ")), escaped(&date));
    for section in summary.sections(instrument) {
        out.push_str(&format!("\n## {}\n", escaped(&section.heading)));
        for entry in section.entries {
            match entry {
                Entry::Sentence(sentence) => out.push_str(&format!("\n{}\n", escaped(&sentence))),
                Entry::Labelled { label, text } => {
                    out.push_str(&format!("\n**{}**\n\n{}\n", escaped(&label), quoted(&text)))
                }
                Entry::List { label, items } => {
                    out.push_str(&format!("\n**{}**\n\n", escaped(&label)));
                    for item in items {
                        out.push_str(&format!("- {}\n", escaped(&lines(&item).join(" "))));
                    }
                }
                Entry::Scale { name, word, .. } => {
                    out.push_str(&format!("\n{}: **{}**\n", escaped(&name), escaped(&word)))
                }
            }
        }
    }
    out.push_str(&format!("\n---\n\n{}\n", escaped(&words.footer)));
    Document {
        file_name: file_name(summary.alias.as_ref(), summary.taken_on, "md"),
        media_type: "text/markdown",
        content: out,
    }
}

fn quoted(text: &str) -> String {
    // Four spaces at the start of a line would make code of it; fewer are not shown.
    lines(text).iter().map(|line| format!("> {}", escaped(line.trim_start()))).collect::<Vec<_>>().join("\n")
}

// Characters that could start markup anywhere; the rest is text wherever it stands in our lines.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, c) in text.char_indices() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '@' => out.extend(['\\', c]),
            '#' | '+' | '-' | '=' if text[..index].trim().is_empty() => out.extend(['\\', c]),
            // "1." and "1)" start a list only after digits at the start.
            '.' | ')'
                if !text[..index].is_empty() && text[..index].trim().bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                out.extend(['\\', c])
            }
            // A bare address would become a link.
            ':' if text[index..].starts_with("://") => out.extend(['\\', c]),
            '\0' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_becomes_markup() {
        for (text, written) in [
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
            ("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))"),
            ("# not a heading", r"\# not a heading"),
            ("- not a list", r"\- not a list"),
            ("1. not a list", r"1\. not a list"),
            ("https://example.com", r"https\://example.com"),
            ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
            ("a\0b", "a\u{fffd}b"),
            ("well-known, 100% fine.", "well-known, 100% fine."),
        ] {
            assert_eq!(escaped(text), written);
        }
    }
}
