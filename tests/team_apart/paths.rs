//! What a Rust source names: the paths that lead into its own crate or into the core, groups taken apart.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The paths in a source that begin with `crate`, `own_reasons` or `super`, as they are from the root, which is called
/// `root`; `module` is where the source is from there. A module of tests is no part of any program.
pub fn paths(source: &str, root: &str, module: &[&str]) -> Vec<String> {
    let stream: TokenStream = source.parse().unwrap();
    let module: Vec<String> = [&[root], module].concat().into_iter().map(str::to_owned).collect();
    let mut found = Vec::new();
    walk(stream, &module, &mut found);
    found
}

fn walk(stream: TokenStream, module: &[String], found: &mut Vec<String>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        at += 1;
        match tree {
            TokenTree::Group(group) => {
                let before = at.checked_sub(2).map(|before| &trees[before]);
                let is_module = at > 2 && is_word(trees.get(at - 3), "mod");
                match before.filter(|_| is_module).map(ToString::to_string).as_deref() {
                    Some("tests") => {}
                    Some(name) => walk(group.stream(), &[module, &[name.to_owned()]].concat(), found),
                    // `pub(crate)` leads nowhere.
                    None if is_word(before, "pub") && group.stream().into_iter().count() == 1 => {}
                    None => walk(group.stream(), module, found),
                }
            }
            TokenTree::Ident(first) => {
                let start = match first.to_string().as_str() {
                    "crate" => vec![module[0].clone()],
                    "own_reasons" => vec![first.to_string()],
                    "super" => {
                        let mut up = 1;
                        while within(&trees, at).is_some_and(|next| is_word(Some(next), "super")) {
                            (up, at) = (up + 1, at + 3);
                        }
                        module[..module.len().saturating_sub(up).max(1)].to_vec()
                    }
                    _ => continue,
                };
                at = follow(&trees, at, start.join("::"), found);
            }
            _ => {}
        }
    }
}

/// Goes on from what was read so far, and gives where the path ends.
fn follow(trees: &[TokenTree], mut at: usize, mut path: String, found: &mut Vec<String>) -> usize {
    while let Some(next) = within(trees, at) {
        match next {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let group: Vec<TokenTree> = group.stream().into_iter().collect();
                for member in group.split(|tree| is_sign(Some(tree), ',')).filter(|member| !member.is_empty()) {
                    follow(member, 1, format!("{path}::{}", member[0]), found);
                }
                return at + 3;
            }
            TokenTree::Ident(_) => path = format!("{path}::{next}"),
            _ if is_sign(Some(next), '*') => path.push_str("::*"),
            _ => break,
        }
        at += 3;
    }
    found.push(path);
    at
}

/// What follows `::`.
fn within(trees: &[TokenTree], at: usize) -> Option<&TokenTree> {
    (is_sign(trees.get(at), ':') && is_sign(trees.get(at + 1), ':')).then(|| trees.get(at + 2)).flatten()
}

fn is_sign(tree: Option<&TokenTree>, sign: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn is_word(tree: Option<&TokenTree>, word: &str) -> bool {
    matches!(tree, Some(TokenTree::Ident(ident)) if ident == word)
}
