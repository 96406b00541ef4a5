//! The sentences in the sources.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::Path;

/// A sentence as the code has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What it is about, where that is said.
    pub about: String,
    /// The English, of several forms the other one.
    pub english: String,
    /// The English for one, where there are forms.
    pub one: Option<String>,
}

/// Every sentence that the programs can say.
pub fn sentences() -> Vec<Sentence> {
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

fn collect(folder: &Path, found: &mut Vec<Sentence>) {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, found);
        // There are the macros themselves.
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("wording/say.rs") {
            in_tokens(fs::read_to_string(&path).unwrap().parse().unwrap(), found);
        }
    }
}

/// What is said in these tokens, however deep.
pub fn in_tokens(tokens: TokenStream, found: &mut Vec<Sentence>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let called = index.checked_sub(2).filter(|_| is(&tokens[index - 1], "!")).map(|at| tokens[at].to_string());
        match called.as_deref() {
            Some("say") => found.push(said(group.stream())),
            Some("words") if group.delimiter() == Delimiter::Brace => found.extend(named(group.stream())),
            _ => in_tokens(group.stream(), found),
        }
    }
}

fn said(tokens: TokenStream) -> Sentence {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let after = |name: &str| {
        let pair = tokens.windows(2).find(|pair| is(&pair[0], name) && text(&pair[1]).is_some());
        pair.and_then(|pair| text(&pair[1]))
    };
    if let Some(english) = text(&tokens[0]) {
        return Sentence { about: String::new(), english, one: None };
    }
    if is(&tokens[0], "about") {
        return Sentence { about: after("about").unwrap(), english: after(";").unwrap(), one: None };
    }
    Sentence { about: String::new(), english: after("other").unwrap(), one: Some(after("one").unwrap()) }
}

fn named(tokens: TokenStream) -> Vec<Sentence> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let all = tokens.windows(2).filter(|pair| is(&pair[0], "=")).filter_map(|pair| text(&pair[1]));
    all.map(|english| Sentence { about: String::new(), english, one: None }).collect()
}

fn is(token: &TokenTree, text: &str) -> bool {
    token.to_string() == text
}

fn text(token: &TokenTree) -> Option<String> {
    // The escapes that stand in our sentences are those of JSON.
    serde_json::from_str(&token.to_string()).ok()
}

#[test]
fn sentences_are_found_in_whatever_way_they_are_said() {
    let source = r#"
        words! { /** first */ back = "Back"; next = "Go on"; }
        fn a() -> AnyView { view! { <p>{say!("In \"b\"")}</p> } }
        fn b(n: usize) -> String { say!(n; one "1 file", other "{n} files", n) }
        fn c() -> &'static str { say!(about "a button"; "Show") }
    "#;
    let mut found = Vec::new();
    in_tokens(source.parse().unwrap(), &mut found);
    let sentence = |about: &str, english: &str, one: Option<&str>| Sentence {
        about: about.to_owned(),
        english: english.to_owned(),
        one: one.map(str::to_owned),
    };
    let expected = [
        sentence("", "Back", None),
        sentence("", "Go on", None),
        sentence("", "In \"b\"", None),
        sentence("", "{n} files", Some("1 file")),
        sentence("a button", "Show", None),
    ];
    assert_eq!(found, expected);
}
