//! The first screen stands twice, in the page that paints before the program and in the program: in the same words.

#![allow(clippy::unwrap_used)]

const PAGE: &str = include_str!("../index.html");
const WORDING: &str = include_str!("../src/app/text.rs");

/// What the program says only once it knows what is kept here.
const PROGRAM_ONLY: [&str; 4] = ["GO_ON", "BEGIN_ANEW", "LAST_RESULT", "OPEN_FILE"];

#[test]
fn the_page_says_what_the_program_says() {
    let module = WORDING.split_once("pub mod start {").unwrap().1;
    let module = module.split_once("\n}\n").unwrap().0;
    let mut compared = 0;
    for constant in module.split("pub const ").skip(1) {
        let (name, rest) = constant.split_once(": &str =").unwrap();
        let words = rest.split_once("\";").unwrap().0.trim_start().trim_start_matches('"').replace("\\\"", "\"");
        if !PROGRAM_ONLY.contains(&name) {
            assert!(PAGE.contains(&words), "{name} stands otherwise in index.html: {words}");
            compared += 1;
        }
    }
    assert_eq!(compared, 9);
}
