//! The seventeen rows of `docs/nothing-lost.md`: each has tests, and each test named there is there.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const PAGE: &str = include_str!("../docs/nothing-lost.md");
const CAN_CALL: &str = include_str!("../docs/what-it-can-call.md");
const ROWS: usize = 17;

#[test]
fn each_row_has_a_test_and_each_test_named_is_there() {
    let there = tests();
    let sections: Vec<&str> = PAGE.split("\n## ").skip(1).collect();
    assert_eq!(sections.len(), ROWS);
    for (number, section) in (1..).zip(sections) {
        assert!(section.starts_with(&format!("{number}. ")), "section {number}: {section}");
        let prefix = format!("row_{number:02}_");
        let named: Vec<&str> = named(section).collect();
        assert!(!named.is_empty(), "row {number} names no test");
        for name in named {
            assert!(name.starts_with(&prefix), "{name} stands in row {number}");
            assert!(there.contains(name), "{name} is not among the tests");
        }
    }
}

#[test]
fn each_test_of_a_row_is_named_on_the_page() {
    let named: BTreeSet<&str> = named(PAGE).collect();
    let there = tests();
    let unnamed: Vec<&String> = there.iter().filter(|name| !named.contains(name.as_str())).collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");
}

#[test]
fn row_02_only_the_new_version_that_was_asked_for_loads_the_page_again() {
    let calls = |name: &str| CAN_CALL.contains(&format!("`{name}`"));
    assert!(calls("replaceState") && !calls("assign") && !calls("replace"));
    assert!(!include_str!("../index.html").contains("reload("));
    let doors = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/browser")).unwrap().flatten();
    let reloads = |path: &Path| fs::read_to_string(path).unwrap().contains(".reload()");
    let reloading: Vec<_> = doors.map(|door| door.path()).filter(|path| reloads(path)).collect();
    assert!(reloading.len() == 1 && reloading[0].ends_with("service_worker.rs"), "{reloading:?}");
}

/// The names in backquotes that a test of a row may have.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|name| name.starts_with("row_"))
}

/// The functions of all tests of this project that are named after a row.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for folder in ["tests", "src"] {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    found
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let code = fs::read_to_string(&path).unwrap();
            let functions = code.lines().filter_map(|line| line.trim_start().strip_prefix("fn row_"));
            found.extend(functions.filter_map(|rest| Some(format!("row_{}", rest.split_once('(')?.0))));
        }
    }
}
