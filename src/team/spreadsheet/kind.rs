//! What a file is instead of a table, told by its marks alone.
//!
//! This page is for figures that somebody holds already. What a rep answered is never read here, whichever way it comes:
//! a file of the rep's app is known by the marks that all of them carry, and nothing is taken out of it.

use super::Refusal;

/// What stands in the data of each file, and in the data that a web page of the rep's app carries.
const DATA: [&str; 5] =
    ["\"own-reasons/", "“own-reasons/", "&quot;own-reasons/", "&#34;own-reasons/", "\"own-reasons-summary\""];
/// What stands in each of its calendar files.
const CALENDAR: [&str; 2] = ["-//Own Reasons//", "@own-reasons.invalid"];
/// What stands in each summary and receipt to be read, in each language; the letters of ASCII only, since mail breaks
/// lines where it likes, and puts marks of quotation before them.
const SENTENCES: [&str; 4] = [
    "ownanswerssharedbythemnothinghereisvalidatedforsalespeople",
    "completedaselfassessmentwithownreasonson",
    "compartidasporellamismanadadeestoestvalidadoparaquienesvenden",
    "completunaautoevaluacinconownreasonsel",
];
/// How the title of a summary and the line under it begin, in each language.
const HEADS: [(&str, &str); 2] = [("Before we talk", "Answered on "), ("Antes de hablar", "Respondido el ")];

/// Checks that the bytes may be those of a table.
///
/// # Errors
/// What they are instead.
pub fn check_bytes(bytes: &[u8]) -> Result<(), Refusal> {
    let begin_with = |mark: &[u8]| bytes.starts_with(mark);
    if begin_with(b"age-encryption.org/v1\n") || begin_with(b"age-encryption.org/v1\r\n") {
        Err(Refusal::Locked)
    } else if begin_with(b"PK\x03\x04") || begin_with(b"\xd0\xcf\x11\xe0") {
        Err(Refusal::Workbook)
    } else if begin_with(b"%PDF-") {
        Err(Refusal::NotText)
    } else {
        Ok(())
    }
}

/// Checks that a text may be a table.
///
/// # Errors
/// What it is instead.
pub fn check(text: &str) -> Result<(), Refusal> {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if text.contains("-----BEGIN AGE ENCRYPTED FILE-----") {
        Err(Refusal::Locked)
    } else if is_of_the_reps_app(text, start) {
        Err(Refusal::RepsFile)
    } else if is_of_another_kind(start) {
        Err(Refusal::NotATable)
    } else if text.contains('\0') {
        Err(Refusal::NotText)
    } else {
        Ok(())
    }
}

fn is_of_the_reps_app(text: &str, start: &str) -> bool {
    let letters: String =
        text.bytes().filter(u8::is_ascii_alphabetic).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    DATA.iter().chain(&CALENDAR).any(|mark| text.contains(mark))
        || SENTENCES.iter().any(|sentence| letters.contains(sentence))
        || is_headed_as_a_summary(start)
}

/// Whether the first lines are those of a summary; its end, with the sentences, may be missing.
fn is_headed_as_a_summary(start: &str) -> bool {
    let mut lines = start.lines().map(|line| line.trim_start_matches(['#', '>', ' '])).filter(|line| !line.is_empty());
    let (first, second) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    HEADS.iter().any(|(title, date)| {
        first.starts_with(title) && second.starts_with(date)
            || start.split_once("<title>").is_some_and(|(_, rest)| rest.starts_with(title))
    })
}

fn is_of_another_kind(start: &str) -> bool {
    const BEGINNINGS: [&str; 14] = [
        "<!doctype",
        "<!--",
        "<?xml",
        "<html",
        "<head",
        "<meta",
        "<body",
        "<table",
        "<svg",
        "{\\rtf",
        "begin:vcalendar",
        "begin:vcard",
        "mime-version:",
        "%!ps",
    ];
    let is_start = |beginning: &str| start.get(..beginning.len()).is_some_and(|it| it.eq_ignore_ascii_case(beginning));
    // A brace alone may begin a heading.
    let is_json = |open: char, inside: &[char]| {
        start.strip_prefix(open).is_some_and(|rest| rest.trim_start().starts_with(inside))
    };
    BEGINNINGS.iter().any(|beginning| is_start(beginning))
        || is_json('{', &['"', '}'])
        || is_json('[', &['{', '[', '"'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_is_told_by_how_it_begins() {
        for (text, refusal) in [
            ("<!DOCTYPE html><p>5", Refusal::NotATable),
            ("\n <table><tr><td>5", Refusal::NotATable),
            ("<?xml version=\"1.0\"?>", Refusal::NotATable),
            ("{\"name\": 5}", Refusal::NotATable),
            ("[ {\"name\": 5}]", Refusal::NotATable),
            ("{\\rtf1 5}", Refusal::NotATable),
            ("BEGIN:VCALENDAR\r\nSUMMARY:Lunch", Refusal::NotATable),
            ("Ann\0,5", Refusal::NotText),
            ("Hi Dana,\n\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdl", Refusal::Locked),
        ] {
            assert_eq!(check(text), Err(refusal), "{text}");
        }
        for (bytes, refusal) in [
            (&b"PK\x03\x04\x14\0"[..], Refusal::Workbook),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Refusal::Workbook),
            (b"age-encryption.org/v1\n-> scrypt", Refusal::Locked),
            (b"%PDF-1.7\n", Refusal::NotText),
        ] {
            assert_eq!(check_bytes(bytes), Err(refusal));
        }
    }

    #[test]
    fn words_of_the_app_in_a_cell_are_not_its_files() {
        for text in [
            "Name,Wants\nAnn,her own reasons\nBo,Own Reasons",
            "Before we talk,Answered on\n5,6",
            "Name,Link\nAnn,https://example.com/own-reasons/start",
            "<Name>,<Sales>\nAnn,5",
            "[Name],{Sales}\nAnn,5",
            "age-encryption.org/v1,5",
            "Name,Before we talk\nAnn,yes",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
            assert_eq!(check_bytes(text.as_bytes()), Ok(()), "{text}");
        }
    }

    #[test]
    fn a_summary_is_known_however_mail_broke_its_lines() {
        for text in [
            "> These are somebody's own answers,\n> shared by them. Nothing here is\n> validated for salespeople.",
            "Before we talk: Jo\nAnswered on 23 November 2026\n\nIn brief",
            "# Before we talk\n\nAnswered on 23 November 2026",
            "Completed a self-assessment with\nOwn Reasons on 23 November 2026.",
            "Ann,\"{\"\"format\"\":\"\"own-reasons/taking\"\"}\"",
        ] {
            assert_eq!(check(text), Err(Refusal::RepsFile), "{text}");
        }
    }
}
