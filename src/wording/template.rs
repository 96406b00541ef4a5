//! Sentences with places for what is not known before they are said, such as `{count} summaries`.

use std::fmt::{Display, Write};

/// The names of the places in a sentence, each once, in the order of their first appearance.
pub fn names_of(sentence: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (name, _) in places(sentence) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A sentence with its places filled; `english` is the one whose places the values are for, in order.
pub(super) fn filled(sentence: &str, english: &str, values: &[&dyn Display]) -> String {
    let names = names_of(english);
    let mut said = sentence.split('{').next().unwrap_or_default().to_owned();
    for (name, rest) in places(sentence) {
        if let Some(value) = names.iter().position(|one| *one == name).and_then(|index| values.get(index)) {
            // Writing into a string has no way to fail.
            let _ = write!(said, "{value}");
        }
        said.push_str(rest);
    }
    said
}

/// Each place with what stands between it and the next.
fn places(sentence: &str) -> impl Iterator<Item = (&str, &str)> {
    sentence.split('{').skip(1).filter_map(|part| part.split_once('}'))
}

/// Whether the places of a sentence are exactly these, in the order of their first appearance.
pub const fn fits(sentence: &str, names: &[&str]) -> bool {
    matches!(places_among(sentence, names), Some(found) if found == names.len())
}

/// Whether all places of a sentence are among these.
pub const fn within(sentence: &str, names: &[&str]) -> bool {
    let text = sentence.as_bytes();
    let mut at = 0;
    while let Some((from, to)) = next_place(text, at) {
        if position(text, from, to, names, names.len()).is_none() {
            return false;
        }
        at = to + 1;
    }
    true
}

// How many of the names have a place, where each place is one met before or the next name.
const fn places_among(sentence: &str, names: &[&str]) -> Option<usize> {
    let text = sentence.as_bytes();
    let (mut at, mut met) = (0, 0);
    while let Some((from, to)) = next_place(text, at) {
        if position(text, from, to, names, met).is_none() {
            if met == names.len() || !same(text, from, to, names[met].as_bytes()) {
                return None;
            }
            met += 1;
        }
        at = to + 1;
    }
    Some(met)
}

const fn next_place(text: &[u8], mut at: usize) -> Option<(usize, usize)> {
    while at < text.len() && text[at] != b'{' {
        at += 1;
    }
    let from = at + 1;
    while at < text.len() && text[at] != b'}' {
        at += 1;
    }
    if at < text.len() { Some((from, at)) } else { None }
}

const fn position(text: &[u8], from: usize, to: usize, names: &[&str], among: usize) -> Option<usize> {
    let mut index = 0;
    while index < among {
        if same(text, from, to, names[index].as_bytes()) {
            return Some(index);
        }
        index += 1;
    }
    None
}

const fn same(text: &[u8], from: usize, to: usize, name: &[u8]) -> bool {
    let mut index = 0;
    while index < name.len() && from + index < to && text[from + index] == name[index] {
        index += 1;
    }
    index == name.len() && from + index == to
}
