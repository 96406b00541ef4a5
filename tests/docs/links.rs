use crate::{Page, pages, root};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// A link of one page to another file, or to a heading.
struct Link {
    file: PathBuf,
    anchor: Option<String>,
    is_picture: bool,
    words: String,
}

#[test]
fn every_link_leads_to_a_file_and_to_a_heading_in_it() {
    for page in pages() {
        for link in links(&page) {
            let there = root().join(&link.file);
            assert!(there.exists(), "{}: {} is not there", page.path.display(), link.file.display());
            if let Some(anchor) = link.anchor {
                let target = Page { text: fs::read_to_string(there).unwrap(), path: link.file };
                let headings = anchors(&target);
                assert!(headings.contains(&anchor), "{}: #{anchor} is none of {headings:?}", page.path.display());
            }
        }
    }
}

#[test]
fn every_picture_says_in_words_what_it_shows() {
    for page in pages() {
        for link in links(&page).iter().filter(|link| link.is_picture) {
            assert!(link.words.split_whitespace().count() > 3, "{}: {}", page.path.display(), link.file.display());
        }
    }
}

#[test]
fn everything_in_docs_is_reached_from_the_readme() {
    let pages = pages();
    let mut reached = BTreeSet::from([PathBuf::from("README.md")]);
    loop {
        let from = pages.iter().filter(|page| reached.contains(&page.path));
        let further: BTreeSet<PathBuf> = from.flat_map(links).map(|link| link.file).collect();
        if further.is_subset(&reached) {
            break;
        }
        reached.extend(further);
    }
    let lost: Vec<PathBuf> = in_docs(Path::new("docs")).into_iter().filter(|file| !reached.contains(file)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

fn in_docs(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap().flatten();
    let below = |path: PathBuf| if root().join(&path).is_dir() { in_docs(&path) } else { vec![path] };
    entries.flat_map(|entry| below(folder.join(entry.file_name()))).collect()
}

/// The links within the project.
fn links(page: &Page) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    let mut is_open = false;
    for event in Parser::new_ext(&page.text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) if is_inside(&dest_url) => {
                links.push(link(page, &dest_url, false));
                is_open = true;
            }
            Event::Start(Tag::Image { dest_url, .. }) if is_inside(&dest_url) => {
                links.push(link(page, &dest_url, true));
                is_open = true;
            }
            Event::Text(words) | Event::Code(words) if is_open => {
                links.iter_mut().last().into_iter().for_each(|link| link.words.push_str(&words));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => is_open = false,
            _ => {}
        }
    }
    links
}

fn is_inside(address: &str) -> bool {
    !address.contains("://") && !address.starts_with("mailto:")
}

fn link(page: &Page, address: &str, is_picture: bool) -> Link {
    let (path, anchor) = match address.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (address, None),
    };
    let file = match path {
        "" => page.path.clone(),
        path => plain(&page.path.parent().unwrap().join(path)),
    };
    Link { file, anchor, is_picture, words: String::new() }
}

/// The path without steps up.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

/// What the headings of a page are called in addresses: in small letters, with hyphens for blanks and no other marks.
fn anchors(page: &Page) -> Vec<String> {
    let mut anchors = Vec::new();
    let mut heading: Option<String> = None;
    for event in Parser::new(&page.text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::Text(words) | Event::Code(words) => heading.iter_mut().for_each(|heading| heading.push_str(&words)),
            Event::End(TagEnd::Heading(_)) => anchors.extend(heading.take().map(|heading| anchor(&heading))),
            _ => {}
        }
    }
    anchors
}

fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
