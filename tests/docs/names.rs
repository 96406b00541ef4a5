//! In a guide, what is bold is what stands on the screen: a button, a field, a heading, a page.

use crate::{Page, pages, root};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::fs;
use std::path::Path;

#[test]
fn what_a_guide_names_stands_on_the_screen() {
    let wording = wording();
    let guides: Vec<Page> = pages().into_iter().filter(|page| is_guide(&page.path)).collect();
    assert_eq!(guides.len(), 3, "of a rep, a coach and a head of sales");
    for guide in guides {
        let names = bold(&guide.text);
        assert!(!names.is_empty(), "{} names nothing", guide.path.display());
        for name in names {
            let is_said = wording.iter().any(|text| says(text, &name));
            assert!(is_said, "{}: the app says \"{name}\" nowhere", guide.path.display());
        }
    }
}

fn is_guide(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("guide-"))
}

/// Whether a text has this as a whole: as a text of the program or the questionnaire, or between the marks of a page.
fn says(wording: &str, name: &str) -> bool {
    wording.contains(&format!("\"{name}\"")) || wording.contains(&format!(">{name}<"))
}

/// What is bold in a text, each once.
fn bold(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut name: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Strong) => name = Some(String::new()),
            Event::Text(words) => name.iter_mut().for_each(|name| name.push_str(&words)),
            // A name may go on in the next line.
            Event::SoftBreak => name.iter_mut().for_each(|name| name.push(' ')),
            Event::End(TagEnd::Strong) => names.extend(name.take()),
            _ => {}
        }
    }
    names.sort();
    names.dedup();
    names
}

/// Everything that is written into the program: its sources, its content, its first screens.
fn wording() -> Vec<String> {
    let mut found = Vec::new();
    collect(&root().join("src"), &mut found);
    found.extend(["index.html", "team.html"].map(|page| fs::read_to_string(root().join(page)).unwrap()));
    found
}

fn collect(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            found.push(text);
        }
    }
}
