//! The style sheets hold for languages that are written from left to right and for those that are not: nothing in them
//! is to the left or to the right, only at the start or the end of a line.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// What the sides of a box can be given one by one.
const BOXES: [&str; 6] = ["margin", "padding", "inset", "border-width", "border-radius", "scroll-padding"];

fn sheets(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match path.is_dir() {
            true => found.extend(sheets(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}

/// Why a declaration holds for one direction only.
fn objection(name: &str, value: &str) -> Option<&'static str> {
    let sides = ["left", "right"];
    if name.split('-').any(|part| sides.contains(&part)) {
        return Some("it names a side");
    }
    let words = parts(value);
    if words.iter().any(|word| sides.contains(word)) {
        return Some("its value is a side");
    }
    let is_lopsided = match name {
        // Of corners, those of one end are the first and the last, and the two between.
        "border-radius" => words.len() == 4 && (words[0] != words[1] || words[2] != words[3]),
        _ => words.len() == 4 && words[1] != words[3],
    };
    (BOXES.contains(&name) && is_lopsided).then_some("its sides differ")
}

/// The parts of a value; what stands in brackets is one.
fn parts(value: &str) -> Vec<&str> {
    let mut depth = 0;
    value
        .split(|c: char| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0 && c.is_whitespace()
        })
        .filter(|part| !part.is_empty())
        .collect()
}

fn declarations(sheet: &str) -> Vec<(String, String)> {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let sheet = parts.fold(first, |sheet, part| sheet + part.split_once("*/").map_or("", |(_, rest)| rest));
    let lines = sheet.split(['{', '}', ';']).filter_map(|line| line.split_once(':'));
    lines.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

#[test]
fn nothing_is_to_the_left_or_to_the_right() {
    let mut read = 0;
    for sheet in sheets(&Path::new(env!("CARGO_MANIFEST_DIR")).join("style")) {
        for (name, value) in declarations(&fs::read_to_string(&sheet).unwrap()) {
            let objection = objection(&name, &value);
            assert_eq!(objection, None, "{}: {name}: {value}", sheet.display());
            read += 1;
        }
    }
    assert!(read > 500, "{read} declarations were read");
}

#[test]
fn what_holds_for_one_direction_is_found() {
    for (name, value) in [
        ("margin-left", "1rem"),
        ("border-right", "0"),
        ("left", "0"),
        ("border-top-left-radius", "1px"),
        ("text-align", "right"),
        ("float", "left"),
        ("padding", "0 0 0 1rem"),
        ("inset", "0 calc(1rem + 1px) 0 0"),
        ("border-radius", "0 1px 1px 0"),
    ] {
        assert!(objection(name, value).is_some(), "{name}: {value}");
    }
    for (name, value) in [
        ("margin", "0 calc(1rem + 1px) 0"),
        ("margin-inline-start", "1rem"),
        ("padding", "1px 2px 3px 2px"),
        ("border-radius", "1px 1px 0 0"),
        ("grid-area", "1 2 3 4"),
        ("text-align", "end"),
        ("writing-mode", "vertical-rl"),
    ] {
        assert_eq!(objection(name, value), None, "{name}: {value}");
    }
}
