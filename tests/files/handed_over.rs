//! Files that somebody hands over: those that were ever shipped open, all others are told apart.

use crate::marked::{self, whole_summary};
use own_reasons::administration::Path;
use own_reasons::exchange::{Fault, HandedOver, LARGEST_HANDED_OVER, decode_summary, encode_summary, open_handed_over};
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::response::{LONGEST_GOAL, LONGEST_TEXT, Text};
use own_reasons::summary::Summary;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;

/// The files in a folder of fixtures, by name.
fn fixtures(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = format!("{}/tests/fixtures/handed-over/{folder}", env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    files.map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())).collect()
}

fn opened(bytes: &[u8]) -> Summary {
    match open_handed_over(bytes) {
        Ok(HandedOver::Summary(summary)) => *summary,
        other => panic!("{other:?}"),
    }
}

fn refused(bytes: &[u8]) -> (String, Fault) {
    let error = open_handed_over(bytes).unwrap_err();
    (error.place.clone(), error.fault.clone())
}

fn whole() -> Summary {
    whole_summary(marked::taking(Path::Full, marked::word))
}

fn page() -> String {
    export::web_page(&whole(), Instrument::current()).content
}

#[test]
fn every_file_ever_shipped_opens_and_says_what_it_said() {
    let files = fixtures("v1");
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".json") || name.ends_with(".html")) {
        let (said, _) = name.split_once('.').unwrap();
        let says = export::plain_text(&opened(bytes), Instrument::current());
        assert_eq!(says.as_bytes(), files[&format!("{said}.txt")], "{name}: {says}");
    }
    for name in ["bare", "fine", "finding", "full", "hostile"] {
        assert_eq!(opened(&files[&format!("{name}.json")]), opened(&files[&format!("{name}.html")]), "{name}");
    }
}

#[test]
fn what_was_shipped_stays_as_it_was() {
    let mut files = fixtures("v1");
    // As `sha256sum` writes it, so that it checks them too.
    let listed = String::from_utf8(files.remove("SHA256SUMS").unwrap()).unwrap();
    let sums = files.iter().map(|(name, bytes)| {
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{digest}  {name}\n")
    });
    assert_eq!(listed, sums.collect::<String>());
}

#[test]
fn what_is_no_summary_is_told_apart() {
    let not_json = |line, reason| move |fault: &Fault| matches!(fault, Fault::NotJson(error) if error.line == line && error.reason == reason);
    let is = |expected: Fault| move |fault: &Fault| *fault == expected;
    type IsExpected = Box<dyn Fn(&Fault) -> bool>;
    let rows: Vec<(&str, &str, IsExpected)> = vec![
        // Of another time.
        ("newer-version.json", "format_version", Box::new(is(Fault::NewerVersion))),
        ("other-questionnaire.json", "instrument.version", Box::new(is(Fault::OtherInstrument))),
        // Of somebody else, or of ours and without data.
        ("somebody-elses.json", "format", Box::new(is(Fault::OtherFormat))),
        ("somebody-elses-list.json", "", Box::new(is(Fault::NoSummary))),
        ("somebody-elses.html", "", Box::new(is(Fault::NoSummary))),
        ("prose.txt", "", Box::new(is(Fault::NoSummary))),
        ("rich-text.rtf", "", Box::new(is(Fault::NoSummary))),
        ("like-age.txt", "", Box::new(is(Fault::NoSummary))),
        ("summary.md", "", Box::new(is(Fault::NoSummary))),
        ("summary.txt", "", Box::new(is(Fault::NoSummary))),
        ("picture.png", "", Box::new(is(Fault::NotText))),
        ("utf-16.json", "", Box::new(is(Fault::NotText))),
        ("latin-1.html", "", Box::new(is(Fault::NotText))),
        // Somebody's own, whole or not.
        ("backup.json", "format", Box::new(is(Fault::SomebodysOwn))),
        ("cut-off-backup.json", "format", Box::new(is(Fault::SomebodysOwn))),
        ("damaged-backup.json", "format", Box::new(is(Fault::SomebodysOwn))),
        ("backup-in-a-page.html", "format", Box::new(is(Fault::SomebodysOwn))),
        ("taking.json", "format", Box::new(is(Fault::SomebodysOwn))),
        ("administration.json", "format", Box::new(is(Fault::SomebodysOwn))),
        // Not whole.
        ("empty.json", "", Box::new(is(Fault::Blank))),
        ("blank.txt", "", Box::new(is(Fault::Blank))),
        ("cut-off.json", "", Box::new(is(Fault::CutOff))),
        ("cut-off-before-the-data.html", "", Box::new(is(Fault::CutOff))),
        ("cut-off-in-the-data.html", "", Box::new(is(Fault::CutOff))),
        ("cut-off-in-a-character.html", "", Box::new(is(Fault::CutOff))),
        // Not as it was.
        ("changed-by-hand.json", "checksum", Box::new(is(Fault::Damaged))),
        ("changed-by-hand.html", "checksum", Box::new(is(Fault::Damaged))),
        ("no-data-in-its-place.html", "", Box::new(is(Fault::Damaged))),
        ("script-in-the-data.html", "", Box::new(is(Fault::Damaged))),
        ("unknown-reference-in-the-data.html", "", Box::new(is(Fault::Damaged))),
        ("end-tag-in-the-data.html", "", Box::new(is(Fault::CutOff))),
        ("data-in-a-comment.html", "", Box::new(is(Fault::NoSummary))),
        ("two-summaries.html", "", Box::new(is(Fault::SeveralSummaries))),
        ("two-summaries.json", "", Box::new(not_json(2, "something stands after the end"))),
        // JSON that is none.
        ("a-null-character.json", "", Box::new(not_json(1, "a control character stands in a text"))),
        ("half-a-character.json", "", Box::new(not_json(1, "half a character stands in a text"))),
        ("named-twice.json", "", Box::new(not_json(1, "a member stands there twice"))),
        ("nested-too-deep.json", "", Box::new(not_json(1, "it is nested too deep"))),
        // Names that mean something elsewhere.
        ("prototype.json", "__proto__", Box::new(is(Fault::Unknown))),
        ("prototype-in-words.json", "words.constructor", Box::new(is(Fault::Unknown))),
        ("turned-around-name.json", "\u{fffd}laog", Box::new(is(Fault::Unknown))),
    ];
    let files = fixtures("refused");
    for (name, place, is_expected) in &rows {
        let (found, fault) = refused(&files[*name]);
        assert!(found == *place && is_expected(&fault), "{name}: {fault:?} at {found:?}");
    }
    let untold = files.keys().find(|file| !rows.iter().any(|(name, _, _)| file == name));
    assert_eq!(untold, None);
}

#[test]
fn a_file_too_large_for_a_summary_is_not_looked_at() {
    let blank = vec![b' '; LARGEST_HANDED_OVER];
    assert_eq!(refused(&blank).1, Fault::Blank);
    for byte in [b' ', b'[', b'{', b'<', 0xff] {
        let bytes = LARGEST_HANDED_OVER + 1;
        let fault = Fault::TooLarge { bytes, largest: LARGEST_HANDED_OVER };
        assert_eq!(refused(&vec![byte; bytes]), (String::new(), fault));
    }
}

#[test]
fn the_largest_summary_there_can_be_is_far_from_too_large() {
    // The character that takes most room in a page, in every text.
    let longest = "\u{85}".repeat(LONGEST_TEXT - 2);
    let taking = marked::taking(Path::Full, |place| match place {
        "alias" => format!("x{}x", "\u{85}".repeat(58)),
        "first topic" | "goal one" | "goal two" | "goal three" => format!("x{}x", "\u{85}".repeat(LONGEST_GOAL - 2)),
        _ => format!("x{longest}x"),
    });
    let mut summary = whole_summary(taking);
    let note = Text::new(&format!("x{longest}x"), LONGEST_TEXT).unwrap();
    summary.notes = summary.questions.iter().map(|question| (*question, note.clone())).collect();
    let page = export::web_page(&summary, Instrument::current()).content;
    assert!(page.len() * 10 < LARGEST_HANDED_OVER, "{}", page.len());
    assert_eq!(opened(page.as_bytes()), summary);
}

#[test]
fn a_file_under_a_passphrase_is_told_without_being_opened() {
    let binary = b"age-encryption.org/v1\n-> scrypt c2FsdA 18\nYm9keQ\n--- bWFj\n\xff\x00\xfe";
    assert_eq!(open_handed_over(binary), Ok(HandedOver::Locked(binary.to_vec())));
    let armored =
        "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx\n-----END AGE ENCRYPTED FILE-----\n";
    for before in ["", "\n", " \r\n\t", "\u{feff}", "\u{a0}\n"] {
        let file = format!("{before}{armored}");
        assert_eq!(open_handed_over(file.as_bytes()), Ok(HandedOver::Locked(armored.into())), "{before:?}");
    }
}

#[test]
fn data_is_read_however_it_came() {
    let data = export::data(&whole()).content;
    let lines_as_elsewhere = data.replace('\n', "\r\n");
    for text in [
        data.clone(),
        encode_summary(&whole()).to_line(),
        format!("\u{feff}{data}"),
        format!("\r\n\t \u{a0}{data}\n\n\u{a0}"),
        format!(" \u{feff} {lines_as_elsewhere}\r\n"),
    ] {
        assert_eq!(opened(text.as_bytes()), whole(), "{text}");
    }
}

#[test]
fn a_page_saved_again_is_read_as_before() {
    let page = page();
    let tag = "<pre id=\"own-reasons-summary\" hidden>";
    assert!(page.contains(tag));
    for (saved, name) in [
        (format!("\u{feff}{page}"), "with a mark of the order of bytes"),
        (page.replace("><", ">\r\n<"), "with lines"),
        (page.replace(tag, "<pre hidden=\"\" id='own-reasons-summary'>\n"), "with other quotes"),
        (
            page.replace(tag, "<PRE STYLE=\"\" ID=own-reasons-summary HIDDEN>").replace("</pre>", "</PRE >"),
            "in capitals",
        ),
        (page.replace("&quot;", "\"").replace("&#39;", "'"), "with quotes as they are"),
        (page.replace("&quot;", "&#34;").replace("&#39;", "&#x27;"), "with numbers for quotes"),
        (
            page.replace("<body>", "<body><div class=\"mail\"><p>It's here: <").replace("</body>", "</div></body>"),
            "in a mail",
        ),
        (page.replace("</body></html>", "<script>\"</pre>\"</script></body></html>\n\n"), "with a script after it"),
        (page.replace("</body></html>", ""), "without its last tags"),
    ] {
        assert_ne!(saved, page, "{name}");
        assert_eq!(opened(saved.as_bytes()), whole(), "{name}");
    }
}

#[test]
fn a_file_cut_off_in_the_middle_says_so() {
    let data = export::data(&whole()).content;
    for end in (1..data.len()).filter(|end| data.is_char_boundary(*end)) {
        assert_eq!(refused(&data.as_bytes()[..end]), (String::new(), Fault::CutOff), "{}", &data[..end]);
    }
    let page = page();
    let (article, end) = (page.find("<article").unwrap(), page.find("</pre>").unwrap());
    for end in (article + "<article class=\"summary\">".len()..end + "</pre".len()).step_by(29) {
        assert_eq!(refused(&page.as_bytes()[..end]), (String::new(), Fault::CutOff), "{end}");
    }
    // In the middle of a character it is text all the same, and somebody's own stays theirs.
    for (file, fault) in
        [("{\"goal\": \"é", Fault::CutOff), ("{\"format\":\"own-reasons/taking\",\"é", Fault::SomebodysOwn)]
    {
        assert_eq!(refused(&file.as_bytes()[..file.len() - 1]).1, fault, "{file}");
    }
    // Before its article, nothing tells that it would have been a summary.
    assert_eq!(refused(&page.as_bytes()[..article]).1, Fault::NoSummary);
}

#[test]
fn a_very_long_text_is_refused_and_a_very_long_word_is_no_summary() {
    let long = "x".repeat(1_000_000);
    let file = encode_summary(&whole()).to_line().replace(&marked::word("goal two"), &long);
    assert_eq!(refused(file.as_bytes()), ("checksum".to_owned(), Fault::Damaged));
    assert_eq!(refused(long.as_bytes()).1, Fault::NoSummary);
}

#[test]
fn what_turns_text_around_is_kept_in_the_data_and_shown_nowhere() {
    let mut summary = whole();
    summary.goal = Text::new("\u{202e}gnihtemos\u{202c} else", LONGEST_GOAL).ok();
    let page = export::web_page(&summary, Instrument::current()).content;
    assert_eq!(opened(page.as_bytes()), summary);
    assert!(!page.contains('\u{202e}'));
    assert!(!export::plain_text(&summary, Instrument::current()).contains('\u{202e}'));
}

#[test]
fn text_of_a_summary_decodes_alone_only_without_anything_around() {
    let line = encode_summary(&whole()).to_line();
    assert_eq!(decode_summary(&line), Ok(whole()));
    assert!(decode_summary(&format!("\u{feff}{line}")).is_err());
    assert_eq!(decode_summary(&page()).unwrap_err().place, "");
}
