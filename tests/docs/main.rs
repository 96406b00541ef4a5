//! The docs: every link leads somewhere, every picture is there, and every name of a control is the real one.

#![allow(clippy::unwrap_used)]

mod links;
mod names;

use std::fs;
use std::path::{Path, PathBuf};

/// A page of the docs.
pub struct Page {
    /// Where it lies, from the root of the project on.
    pub path: PathBuf,
    /// What it says, as Markdown.
    pub text: String,
}

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The pages at the root of the project and those in `docs/`.
pub fn pages() -> Vec<Page> {
    let mut pages: Vec<Page> = files(Path::new(""), false).into_iter().chain(files(Path::new("docs"), true)).collect();
    pages.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(pages.len() > 10, "{} pages", pages.len());
    pages
}

fn files(folder: &Path, deep: bool) -> Vec<Page> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap().flatten() {
        let path = folder.join(entry.file_name());
        if deep && entry.path().is_dir() {
            found.extend(files(&path, true));
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push(Page { text: fs::read_to_string(entry.path()).unwrap(), path });
        }
    }
    found
}
