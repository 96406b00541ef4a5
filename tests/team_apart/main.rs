//! The program with figures of a team uses of the core and of the browser only what has to do with figures: nothing in
//! its sources leads to what anybody answered, to a summary, or to where they are kept.

#![allow(clippy::unwrap_used)]

mod paths;

use paths::paths;
use std::fs;
use std::path::{Path, PathBuf};

/// What it may use, with all that is inside.
const MAY: [&str; 14] = [
    "own_reasons::team",
    "own_reasons::wording",
    "own_reasons::html",
    "own_reasons::date",
    "own_reasons::json",
    "own_reasons::sorted_map",
    "own_reasons::export::Document",
    "own_reasons::session::StorageFault",
    "own_reasons::session::StoredRecord",
    "own_reasons::session::SaveState",
    "own_reasons::session::Keeping",
    "own_reasons::session::Moment",
    "crate::component",
    "crate::team_app",
];
/// How it comes by the macros of the core, all of which are those of the wording.
const MACROS: &str = "#[macro_use]\nextern crate own_reasons;\n";
/// Of these it may use what is inside, by name.
const DOORS: &str = "crate::browser";
/// But not what knows of passphrases, of what a page that goes away left behind, or of other apps.
const CLOSED: [&str; 3] = ["vault", "preferences", "share"];
/// Where reps and coaches keep what is theirs.
const SHELVES: [&str; 2] = ["TAKINGS", "CASES"];

/// Why a path is not for this program.
fn objection(path: &str) -> Option<String> {
    let is_in = |place: &str| path == place || path.strip_prefix(place).is_some_and(|rest| rest.starts_with("::"));
    if is_in(DOORS) {
        return match path.split("::").nth(2) {
            None | Some("*" | "self") => Some(format!("{path} does not say which door it means")),
            Some(door) if CLOSED.contains(&door) => Some(format!("the door {door} is closed to it")),
            Some(_) => None,
        };
    }
    (!MAY.iter().any(|place| is_in(place))).then(|| format!("{path} is not on the list"))
}

/// What a source names that is not for this program, and the ways in which it could hide that it does.
fn objections(source: &str, root: &str, module: &[&str]) -> Vec<String> {
    let mut objections: Vec<String> = paths(source, root, module).iter().filter_map(|path| objection(path)).collect();
    if source.split(|letter: char| !letter.is_alphanumeric()).any(|word| SHELVES.contains(&word)) {
        objections.push("it names where reps or coaches keep what is theirs".to_owned());
    }
    if source.contains("include!") || source.contains("#[path") {
        objections.push("it takes in a source from elsewhere".to_owned());
    }
    objections
}

/// The Rust sources at these places, files or folders.
fn sources(places: &[&str]) -> Vec<PathBuf> {
    let mut open: Vec<PathBuf> = places.iter().map(PathBuf::from).collect();
    let mut found = Vec::new();
    while let Some(place) = open.pop() {
        if place.is_dir() {
            open.extend(fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path()));
        } else if place.extension().is_some_and(|ending| ending == "rs") && place.exists() {
            found.push(place);
        }
    }
    found.sort();
    found
}

/// The modules that a source is in, the last one its own: `team_app`, `page`, `top` for `src/team_app/page/top.rs`.
fn module(file: &Path) -> Vec<&str> {
    let path = file.strip_prefix("src").unwrap();
    path.iter().filter_map(|part| Path::new(part).file_stem()?.to_str()).filter(|name| *name != "main_team").collect()
}

#[test]
fn its_sources_name_only_what_is_on_the_list() {
    // The core has no browser: there `crate` is what the program calls `own_reasons`.
    for (root, places) in [
        ("crate", &["src/main_team.rs", "src/team_app.rs", "src/team_app"][..]),
        ("own_reasons", &["src/team.rs", "src/team"]),
    ] {
        let sources = sources(places);
        assert!(sources.iter().any(|file| file == Path::new(places[0])), "{} is not there", places[0]);
        for file in sources {
            let source = fs::read_to_string(&file).unwrap().replacen(MACROS, "", 1);
            let objections = objections(&source, root, &module(&file));
            assert!(objections.is_empty(), "{}: {}", file.display(), objections.join("; "));
        }
    }
}

#[test]
fn the_macros_of_the_core_are_those_of_the_wording() {
    let with_macros = |file: &PathBuf| fs::read_to_string(file).unwrap().contains("#[macro_export]");
    let files: Vec<PathBuf> = sources(&["src"]).into_iter().filter(with_macros).collect();
    assert_eq!(files, [Path::new("src/wording/say.rs")]);
}

#[test]
fn its_modules_are_those_that_are_read_here() {
    let main = fs::read_to_string("src/main_team.rs").unwrap();
    let modules: Vec<&str> = main.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).collect();
    assert_eq!(modules, ["browser", "component", "team_app"]);
}

#[test]
fn what_is_on_the_list_may_be_used_however_it_is_named() {
    for source in [
        "use own_reasons::team::{Gap, Top as First, luck::{self, Luck}}; use own_reasons::html::Html;",
        "use own_reasons::session::{Keeping, Moment, SaveState, StorageFault, StoredRecord};",
        "use crate::browser::{clock, store::{Record, Store}}; fn f() { crate::browser::focus::on(\"h1\") }",
        "use super::figures; use super::super::text; use crate::component::fixed; pub(crate) fn g(a: &'static str) {}",
        "// own_reasons::taking\nfn h() { let _ = \"crate::browser::vault // \"; }",
        "#[cfg(test)] mod tests { use super::*; use own_reasons::taking::Taking; }",
    ] {
        assert_eq!(objections(source, "crate", &["team_app", "page", "top"]), Vec::<String>::new(), "{source}");
    }
}

#[test]
fn what_is_not_on_the_list_is_found_however_it_is_hidden() {
    for source in [
        "use own_reasons::taking::Taking;",
        "use own_reasons::{team, exchange};",
        "use own_reasons::{html::Html, session::{Keeping, Session}};",
        "use own_reasons as core;",
        "use own_reasons::*;",
        "use own_reasons::session;",
        "use ::own_reasons::summary;",
        "extern crate own_reasons;",
        "fn f() { view! { <p>{own_reasons::exchange::summary::decode(text)}</p> } }",
        "fn f() { vec![crate::browser::vault::unlock(a, b)] }",
        "use crate::browser::{clock, preferences};",
        "use crate::browser::{self};",
        "use crate::browser;",
        "use crate::browser::*;",
        "use crate::browser::store::TAKINGS;",
        "use crate::browser::store; fn f() { store::Store::open(store::CASES) }",
        "use super::super::browser::share;",
        "mod inner { use super::super::super::browser::vault; }",
        "use self::super::super::browser::vault;",
        "use crate::app::text;",
        "use crate as root;",
        "#[path = \"../app.rs\"] mod app;",
        "include!(\"../app/text.rs\");",
    ] {
        assert!(!objections(source, "crate", &["team_app", "page"]).is_empty(), "{source}");
    }
}

#[test]
fn in_the_core_the_crate_is_the_core() {
    let found = |source: &str| objections(source, "own_reasons", &["team", "top"]);
    assert!(found("use crate::json::Json; use super::Gap;").is_empty());
    for source in ["use crate::taking::Taking;", "use super::super::taking::Taking;"] {
        assert!(!found(source).is_empty(), "{source}");
    }
}
