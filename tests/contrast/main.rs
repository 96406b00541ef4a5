//! What is read or has to be made out stands out from what is behind it, in every theme: WCAG 2.2, 1.4.3 and 1.4.11.
//!
//! The pairs come from the style sheets themselves. A rule with a colour and a background of its own, such as that of
//! the main button, is one pair. A colour without a background may stand on any surface, and is held to all of them:
//! a surface is a background that a rule sets without a colour of its own, or with that of plain text.

#![allow(clippy::expect_used, clippy::panic)]

mod colour;
mod style_sheet;

use colour::Colour;
use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};
use style_sheet::{Rule, Theme};

/// What plain text has, in the tokens.
const INK: &str = "ink";

/// Tokens that borders and pictures use and that need not stand out, since nothing is told by them alone.
const DECORATION: [(&str, &str); 5] = [
    ("line", "parts rows and cards that stand apart without it"),
    ("card", "fills an area with an edge"),
    ("paper", "fills an area with an edge, or parts two fills"),
    ("tint", "fills an area with an edge"),
    ("here", "fills the band that the words beside it name"),
];

#[test]
fn the_pages_of_both_programs_can_be_made_out() {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let mut rules = Vec::new();
    for folder in [style.clone(), style.join("components")] {
        let mut files: Vec<_> = fs::read_dir(folder).expect("the style sheets are there").flatten().collect();
        files.sort_by_key(|file| file.path());
        for file in files.iter().map(|file| file.path()) {
            // The page that is handed over has a style sheet of its own.
            if file.extension().is_some_and(|ending| ending == "css") && !file.ends_with("summary-page.css") {
                rules.extend(style_sheet::rules(&fs::read_to_string(file).expect("a style sheet can be read")));
            }
        }
    }
    all_can_be_made_out(&rules);
}

#[test]
fn the_page_that_is_handed_over_can_be_made_out() {
    all_can_be_made_out(&style_sheet::rules(include_str!("../../style/summary-page.css")));
}

#[test]
fn what_cannot_be_made_out_is_named() {
    let rules = style_sheet::rules(
        ":root { --ink: #333; --paper: #fff; --soft: #aaa; --edge: #ccc; --accent: #060; }
         @media (prefers-color-scheme: dark) { :root { --ink: #ddd; --paper: #111; --accent: #0a0; } }
         body { background: var(--paper); color: var(--ink); }
         .hint, .note { color: var(--soft); }
         input { border: 1px solid var(--edge); }
         .primary { background: var(--accent); color: var(--paper); }
         .late { opacity: .5; color: #f00; }
         @media (forced-colors: active) { .hint { color: GrayText; } }",
    );
    assert_eq!(
        faults(&rules).into_iter().collect::<Vec<_>>(),
        [
            ".late fades with opacity .5",
            ".late has a colour that is no token: #f00",
            "light: --edge on --paper is 1.61, not 3, in input",
            "light: --soft on --paper is 2.32, not 4.5, in .hint, .note",
        ]
    );
}

fn all_can_be_made_out(rules: &[Rule]) {
    let faults: Vec<String> = faults(rules).into_iter().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // A token that stands nowhere was overlooked, or is not needed.
    let pairs = pairs(rules);
    let stands = |token: &str| pairs.keys().any(|pair| pair.front == token || pair.back == token);
    for token in Theme::Light.tokens(rules).keys().filter(|token| style_sheet::is_colour(token)) {
        assert!(stands(token) || is_decoration(token), "--{token} stands nowhere");
    }
}

/// What stands on what, how much it has to stand out, and where.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Pair {
    front: String,
    back: String,
    /// Whether it is read, and not only made out.
    is_text: bool,
}

fn pairs(rules: &[Rule]) -> BTreeMap<Pair, String> {
    let screen: Vec<&Rule> = rules.iter().filter(|rule| rule.is_for_screens()).collect();
    let surfaces: BTreeSet<&str> = screen.iter().filter_map(|rule| surface(rule)).collect();
    let mut pairs = BTreeMap::new();
    for rule in screen {
        let own = rule.tokens("background");
        for (property, _) in &rule.declarations {
            let is_text = rule.is_text(property);
            if !is_text && !is_edge_or_fill(property) {
                continue;
            }
            for front in rule.tokens(property).filter(|front| is_text || !is_decoration(front)) {
                let alone = own.clone().next().filter(|_| is_text && front != INK);
                for back in alone.map_or_else(|| surfaces.iter().copied().collect(), |back| vec![back]) {
                    let pair = Pair { front: front.to_owned(), back: back.to_owned(), is_text };
                    pairs.entry(pair).or_insert_with(|| rule.selector.clone());
                }
            }
        }
    }
    pairs
}

/// The token of the background that others may stand on.
fn surface(rule: &Rule) -> Option<&str> {
    // What is filled to show how far something is holds nothing.
    let holds = !rule.selector.contains("progress") && rule.tokens("color").all(|colour| colour == INK);
    rule.tokens("background").next().filter(|_| holds)
}

fn is_edge_or_fill(property: &str) -> bool {
    ["border", "outline", "stroke", "fill", "accent-color"].iter().any(|kind| property.starts_with(kind))
}

fn is_decoration(token: &str) -> bool {
    DECORATION.iter().any(|(name, _)| *name == token)
}

/// What cannot be made out, or cannot be known to be.
fn faults(rules: &[Rule]) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    for rule in rules.iter().filter(|rule| rule.is_for_screens()) {
        for literal in rule.literal_colours() {
            faults.insert(format!("{} has a colour that is no token: {literal}", rule.selector));
        }
        // What cannot be pressed may fade, and what is not there at all.
        match rule.value("opacity") {
            None | Some("0" | "1") => {}
            Some(_) if rule.selector.contains(":disabled") => {}
            Some(opacity) => {
                faults.insert(format!("{} fades with opacity {opacity}", rule.selector));
            }
        }
    }
    for theme in Theme::ALL {
        let tokens = theme.tokens(rules);
        let colour = |name: &str| -> Colour {
            let written = tokens.get(name).unwrap_or_else(|| panic!("there is no token --{name}"));
            Colour::parse(written).unwrap_or_else(|| panic!("--{name} is a colour that is not understood: {written}"))
        };
        for (Pair { front, back, is_text }, place) in pairs(rules) {
            let (contrast, least) = (colour(&front).contrast(colour(&back)), if is_text { 4.5 } else { 3.0 });
            if contrast < least {
                faults.insert(format!(
                    "{}: --{front} on --{back} is {contrast:.2}, not {least}, in {place}",
                    theme.name()
                ));
            }
        }
    }
    faults
}
