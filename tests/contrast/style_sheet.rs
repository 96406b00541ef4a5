//! The style sheets, as far as it takes to know what stands on what.

use std::collections::BTreeMap;

/// A rule, with the conditions that it stands under.
#[derive(Debug)]
pub struct Rule {
    /// Such as `(prefers-color-scheme: dark)`.
    conditions: Vec<String>,
    /// Such as `.hint, .note`.
    pub selector: String,
    /// Properties with their values.
    pub declarations: Vec<(String, String)>,
}

/// Reads the rules of a style sheet.
pub fn rules(sheet: &str) -> Vec<Rule> {
    let mut rules = Vec::new();
    read(&without_comments(sheet), &mut Vec::new(), &mut rules);
    rules
}

fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |sheet, part| sheet + part.split_once("*/").map_or("", |(_, rest)| rest))
}

fn read(sheet: &str, conditions: &mut Vec<String>, rules: &mut Vec<Rule>) {
    let mut rest = sheet;
    while let Some((head, after)) = rest.split_once('{') {
        let end = end_of_block(after);
        let (block, head) = (&after[..end], head.trim());
        rest = after.get(end + 1..).unwrap_or_default();
        if block.contains('{') {
            conditions.push(head.to_owned());
            read(block, conditions, rules);
            conditions.pop();
        } else {
            let declarations = block.split(';').filter_map(|line| line.split_once(':'));
            let declarations = declarations.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
            rules.push(Rule {
                conditions: conditions.clone(),
                selector: head.split_whitespace().collect::<Vec<_>>().join(" "),
                declarations: declarations.collect(),
            });
        }
    }
}

/// Where the block ends that begins here.
fn end_of_block(after: &str) -> usize {
    let mut depth = 1;
    let end = after.char_indices().find(|(_, c)| {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0
    });
    end.map_or(after.len(), |(end, _)| end)
}

impl Rule {
    /// Whether it is for screens, in colours of ours.
    pub fn is_for_screens(&self) -> bool {
        let elsewhere = ["forced-colors", "print", "@page"];
        !self.conditions.iter().chain([&self.selector]).any(|under| elsewhere.iter().any(|word| under.contains(word)))
    }

    /// Whether this property is the colour of what is read.
    pub fn is_text(&self, property: &str) -> bool {
        let last = self.selector.rsplit(' ').next().unwrap_or_default();
        property == "color" || (property == "fill" && last.split('.').next() == Some("text"))
    }

    /// What a property is set to.
    pub fn value(&self, property: &str) -> Option<&str> {
        self.declarations.iter().find(|(name, _)| name == property).map(|(_, value)| value.as_str())
    }

    /// The tokens that a property, or a part of it such as `background-color`, is set to.
    pub fn tokens<'a>(&'a self, property: &'a str) -> impl Iterator<Item = &'a str> + Clone {
        let set = self.declarations.iter().filter(move |(name, _)| {
            name == property || name.strip_prefix(property).is_some_and(|part| part == "-color")
        });
        let tokens = set.flat_map(|(_, value)| value.split("var(--").skip(1));
        tokens.filter_map(|token| token.split(')').next()).filter(|token| is_colour(token))
    }

    /// Colours that are written out, where a token should be.
    pub fn literal_colours(&self) -> impl Iterator<Item = &str> {
        let others = self.declarations.iter().filter(|(name, _)| !name.starts_with("--"));
        others.flat_map(|(_, value)| value.split_whitespace()).filter(|word| word.starts_with('#'))
    }
}

/// Tokens are colours, but for these.
pub fn is_colour(token: &str) -> bool {
    !["serif", "sans", "radius", "target"].contains(&token)
}

/// What the person has set their system to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Theme; 2] = [Theme::Light, Theme::Dark];

    /// What to call it.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The tokens with their values; those that the dark theme does not set are those of the light one.
    pub fn tokens(self, rules: &[Rule]) -> BTreeMap<&str, &str> {
        let mut tokens = BTreeMap::new();
        for rule in rules.iter().filter(|rule| rule.selector == ":root" && self.has(rule)) {
            let set =
                rule.declarations.iter().filter_map(|(name, value)| Some((name.strip_prefix("--")?, value.as_str())));
            tokens.extend(set);
        }
        tokens
    }

    fn has(self, rule: &Rule) -> bool {
        rule.is_for_screens()
            && rule.conditions.iter().all(|under| self == Theme::Dark && under.contains("prefers-color-scheme: dark"))
    }
}
