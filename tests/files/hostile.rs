//! Hostile texts in every field: shown as text, in every format.

use crate::arbitrary::cases;
use crate::marked::{self, PATHS, whole_summary};
use crate::page::Page;
use own_reasons::export::{self, Document};
use own_reasons::instrument::Instrument;
use own_reasons::response::Text;
use own_reasons::summary::{Entry, Summary};
use proptest::proptest;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde_json::Value;

const HOSTILE: [&str; 32] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='alert(1)",
    "javascript:alert(1)",
    "[click](javascript:alert(1))",
    "![seen](https://example.com/pixel.png)",
    "<https://example.com>",
    "https://example.com/?q=1 and www.example.com and me@example.com",
    "[a]: https://example.com\n[a]",
    "</script><script>alert(1)</script>",
    "</pre><script>alert(1)</script>",
    "</style></title></blockquote></main><h1>Approved</h1>",
    "<!-- swallowed --> <![CDATA[ x ]]> <?php ?>",
    "&lt;script&gt; &#60; &amp;amp; &notit;",
    "=HYPERLINK(\"https://example.com\",\"prize\")",
    "+1 -1 @SUM(A1) \t|",
    "# A heading\n## And another\n\n---\n***\n===",
    "A heading\n===\nAnother\n---",
    "- a list\n* another\n+ and another\n1. and 2) numbered",
    "> a quote\n>> in a quote",
    "```\nfenced\n```\n~~~\ntoo\n~~~",
    "`code` **bold** _it_ ~~gone~~ $x$ ^1 [^1]",
    "|a|b|\n|-|-|\n|1|2|",
    "back\\slash \\<b\\> \\",
    "{alias} {date} {then} {if} {scales} {0} {}",
    "\u{feff}mark \u{200b}zero\u{200d}width e\u{301}",
    "null\0byte",
    "line one\n\n\n\nline five",
    "🙂 日本語 العربية עברית",
    "%00 %0d%0a \\u0000 \\n",
];

// What turns the text after it around, or is no character to be seen.
const UNSEEN: [&str; 5] = [
    "\u{202e}drowkcab\u{202c} \u{2066}apart\u{2069}",
    "delete\u{7f} c1\u{85}\u{9b}",
    "bell\u{7} esc\u{1b}[31m",
    "a\rb",
    "a\r\nb",
];

fn instrument() -> &'static Instrument {
    Instrument::current()
}

/// All that can be shared of takings with this text in every field.
fn summaries_with(text: &str) -> impl Iterator<Item = Summary> {
    let cut = |longest: usize| text.chars().take(longest).collect::<String>();
    PATHS
        .map(move |path| {
            let taking = marked::taking(path, |place| match place {
                "alias" => cut(60).replace(['\n', '\r'], " "),
                "first topic" | "goal one" | "goal two" | "goal three" => cut(280),
                _ => cut(2_000),
            });
            whole_summary(taking)
        })
        .into_iter()
}

fn documents(summary: &Summary) -> [Document; 3] {
    [export::web_page(summary, instrument()), export::data(summary), export::markdown(summary, instrument())]
}

/// The texts under labels and in lists, all that a summary quotes.
fn quoted(summary: &Summary) -> Vec<String> {
    let entries = summary.sections(instrument()).into_iter().flat_map(|section| section.entries);
    entries
        .flat_map(|entry| match entry {
            Entry::Labelled { text, .. } => vec![text],
            Entry::List { items, .. } => items,
            Entry::Sentence(_) | Entry::Scale { .. } => Vec::new(),
        })
        .collect()
}

#[test]
fn in_a_page_it_is_text() {
    for text in HOSTILE.iter().chain(&UNSEEN) {
        for summary in summaries_with(text) {
            let html = export::web_page(&summary, instrument()).content;
            let page = Page::read(&html);
            page.needs_and_runs_nothing();
            for quoted in quoted(&summary) {
                let shown = as_a_page_shows(&quoted);
                assert!(page.visible.contains(&shown), "{shown:?} in {}", page.visible);
            }
            assert_eq!(page.title, as_a_page_shows(&summary.title(instrument())));
        }
    }
}

// Overrides are taken out, and what cannot be seen is shown as such.
fn as_a_page_shows(text: &str) -> String {
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = |c: char| if c.is_control() && !matches!(c, '\n' | '\t') { '\u{fffd}' } else { c };
    text.chars().filter(|c| !turns(c)).map(shown).collect()
}

#[test]
fn the_data_in_the_page_is_the_data_of_the_data_file() {
    for text in HOSTILE {
        assert_same_data(text);
    }
}

#[test]
fn the_data_in_the_page_is_the_data_of_the_data_file_whatever_cannot_be_seen() {
    for text in UNSEEN {
        assert_same_data(text);
    }
}

fn assert_same_data(text: &str) {
    for summary in summaries_with(text) {
        let page = Page::read(&export::web_page(&summary, instrument()).content);
        let data = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        assert_eq!(data(&page.data), data(&export::data(&summary).content), "{text:?}");
    }
}

#[test]
fn in_markdown_it_is_text() {
    for text in HOSTILE {
        for summary in summaries_with(text) {
            assert_markdown_is_text(&summary);
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn in_markdown_no_run_of_signs_is_markup(text in "a?[-a1 #*+_.)(<>&|~$@!:=\\[\\]{}^`\"'\\\\/\n]{1,20}z") {
        // Code by indentation has a test of its own.
        let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
        for summary in summaries_with(&lines.join("\n")) {
            assert_markdown_is_text(&summary);
        }
    }
}

#[test]
fn in_markdown_a_carriage_return_starts_nothing() {
    for text in ["a\r# Approved", "a\r- b", "a\r\r---"] {
        for summary in summaries_with(text) {
            assert_markdown_is_text(&summary);
        }
    }
}

#[test]
fn in_markdown_the_alias_starts_nothing() {
    for alias in ["J.\n# Approved", "J.\n\n- one", "J.\n\n    code"] {
        let mut summary = summaries_with("a").next().unwrap();
        summary.alias = Some(Text::new(alias, 60).unwrap());
        assert_markdown_is_text(&summary);
    }
}

#[test]
fn in_markdown_an_indented_line_is_no_code() {
    for text in ["a\n\n    b < c", "a\n\n\tb"] {
        for summary in summaries_with(text) {
            assert_markdown_is_text(&summary);
        }
    }
}

/// Only our headings, quotes, lists and labels, and in them the words as they were written.
fn assert_markdown_is_text(summary: &Summary) {
    let markdown = export::markdown(summary, instrument()).content;
    let github = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM
        | Options::ENABLE_MATH;
    for options in [Options::empty(), github] {
        let (mut headings, mut quotes, mut items) = (Vec::new(), Vec::new(), Vec::new());
        let mut text = String::new();
        for event in Parser::new_ext(&markdown, options) {
            match event {
                Event::Start(Tag::Heading { .. } | Tag::BlockQuote(_) | Tag::Item) => text.clear(),
                Event::Start(Tag::Paragraph | Tag::Strong | Tag::List(None)) | Event::Rule => {}
                Event::End(TagEnd::Heading(level)) => headings.push((level, std::mem::take(&mut text))),
                Event::End(TagEnd::BlockQuote(_)) => quotes.push(std::mem::take(&mut text)),
                Event::End(TagEnd::Item) => items.push(std::mem::take(&mut text)),
                Event::End(_) => {}
                Event::Text(part) => text.push_str(&part),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                event => panic!("{event:?} in {markdown}"),
            }
        }
        let sections = summary.sections(instrument());
        let ours = sections.iter().map(|section| (HeadingLevel::H2, flat(&section.heading)));
        let title = (HeadingLevel::H1, flat(&summary.title(instrument())));
        let headings: Vec<_> = headings.into_iter().map(|(level, heading)| (level, flat(&heading))).collect();
        assert_eq!(headings, [title].into_iter().chain(ours).collect::<Vec<_>>(), "{markdown}");
        let mut expected: Vec<String> = quoted(summary).iter().map(|text| flat(text)).collect();
        let mut shown: Vec<String> = quotes.iter().chain(&items).map(|text| flat(text)).collect();
        expected.sort();
        shown.sort();
        assert_eq!(shown, expected, "{markdown}");
    }
}

// Markdown joins and parts lines as it likes; the words between are what counts.
fn flat(text: &str) -> String {
    text.replace('\0', "\u{fffd}").split_whitespace().collect()
}

#[test]
fn in_data_it_is_a_string() {
    for text in HOSTILE.iter().chain(&UNSEEN) {
        for summary in summaries_with(text) {
            let data: Value = serde_json::from_str(&export::data(&summary).content).unwrap();
            assert_eq!(data["own_verdict"]["words"], text.trim());
            assert_eq!(data["topic"], text.trim());
        }
    }
}

#[test]
fn in_plain_text_it_stays_under_its_label() {
    for text in HOSTILE {
        for summary in summaries_with(text) {
            let plain = export::plain_text(&summary, instrument());
            let rest = plain.strip_prefix(&summary.title(instrument())).unwrap();
            // What is quoted is indented, so nothing in it can pass for a heading of ours.
            let quoted_lines = quoted(&summary).iter().map(|text| text.lines().count()).sum::<usize>();
            assert_eq!(rest.lines().filter(|line| line.starts_with("  ")).count(), quoted_lines, "{plain}");
            let lines: Vec<&str> = rest.lines().collect();
            let underlined = |pair: &&[&str]| !pair[1].is_empty() && pair[1].chars().all(|c| c == '-');
            let headings: Vec<&str> = lines.windows(2).filter(underlined).map(|pair| pair[0]).collect();
            let sections = summary.sections(instrument());
            assert_eq!(headings, sections.iter().map(|section| section.heading.as_str()).collect::<Vec<_>>());
        }
    }
}

#[test]
fn in_plain_text_no_line_starts_outside_its_place() {
    let mut summary = summaries_with("a\rb\r\nc").next().unwrap();
    summary.alias = Some(Text::new("J.\r\nApproved", 60).unwrap());
    let plain = export::plain_text(&summary, instrument());
    assert!(plain.contains("\n  a\n  b\n  c\n") && !plain.contains('\r'), "{plain}");
    assert!(plain.lines().next().unwrap().contains("J. Approved"), "{plain}");
}

#[test]
fn in_text_and_markdown_nothing_turns_it_around() {
    for text in UNSEEN {
        for summary in summaries_with(text) {
            let markdown = export::markdown(&summary, instrument()).content;
            for written in [markdown, export::plain_text(&summary, instrument())] {
                let found = written.find(['\u{202a}', '\u{202c}', '\u{202e}', '\u{2066}', '\u{2069}']);
                assert_eq!(found, None, "{written}");
            }
        }
    }
}

#[test]
fn in_plain_text_a_question_has_no_colon_after_it() {
    for summary in summaries_with("a") {
        let plain = export::plain_text(&summary, instrument());
        assert!(!plain.contains("?:") && !plain.contains(".:") && plain.contains("?\n  a\n"), "{plain}");
    }
}

#[test]
fn a_very_long_text_is_there_to_its_end() {
    let long = format!("{}end", "<&>'\"".repeat(399));
    assert_eq!(long.chars().count(), 1_998);
    for summary in summaries_with(&long) {
        let html = export::web_page(&summary, instrument()).content;
        let page = Page::read(&html);
        page.needs_and_runs_nothing();
        assert!(page.visible.contains(&long));
        assert_markdown_is_text(&summary);
        assert!(export::plain_text(&summary, instrument()).contains(&long));
    }
}

#[test]
fn no_text_gets_into_the_name_of_a_file() {
    for text in HOSTILE.iter().chain(&UNSEEN) {
        for summary in summaries_with(text) {
            for document in documents(&summary) {
                let name = document.file_name;
                let refused =
                    |c: char| c.is_control() || c.is_whitespace() || "/\\:*?\"<>|%$`'&;=\u{202e}\u{2066}".contains(c);
                assert!(!name.contains(refused) && !name.contains(".."), "{name}");
                assert!(name.starts_with("own-reasons-summary-") && name.len() < 255, "{name}");
            }
        }
    }
}

#[test]
fn an_alias_of_wide_letters_still_makes_a_name_that_fits() {
    let mut summary = summaries_with("a").next().unwrap();
    for letter in ["x", "é", "日", "𝒜"] {
        summary.alias = Some(Text::new(&letter.repeat(60), 60).unwrap());
        for document in documents(&summary) {
            assert!(document.file_name.len() <= 255, "{} bytes of {letter}", document.file_name.len());
        }
    }
}
