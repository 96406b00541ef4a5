//! A web page as a browser takes it apart, by a tokenizer of the HTML standard.

use html5gum::{DefaultEmitter, Error, HtmlString, Token, Tokenizer};
use std::collections::BTreeMap;

/// What is in a page.
#[derive(Default)]
pub struct Page {
    /// The elements, in order.
    pub elements: Vec<Element>,
    /// What is to be read on it: the text in its body, without the data it carries along.
    pub visible: String,
    /// The text of its `title`.
    pub title: String,
    /// The text of its `style`.
    pub style: String,
    /// The data it carries along.
    pub data: String,
    /// Where it is not HTML as it should be, comments included.
    pub faults: Vec<String>,
}

/// An element and its attributes.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
}

impl Page {
    pub fn read(html: &str) -> Page {
        let mut emitter = DefaultEmitter::default();
        // As a browser does: no markup is seen inside of title and style.
        emitter.naively_switch_states(true);
        let mut page = Page::default();
        let mut open: Vec<String> = Vec::new();
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            match token {
                Token::StartTag(tag) => {
                    let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
                    let name = text(&tag.name);
                    if !tag.self_closing && name != "meta" {
                        open.push(name.clone());
                    }
                    page.elements.push(Element { name, attributes });
                }
                Token::EndTag(tag) => {
                    let name = text(&tag.name);
                    if open.pop().as_deref() != Some(&name) {
                        page.faults.push(format!("</{name}> closes nothing"));
                    }
                    if !matches!(name.as_str(), "td" | "th") {
                        page.visible.push('\n');
                    }
                }
                Token::String(string) => match open.last().map(String::as_str) {
                    Some("title") => page.title.push_str(&text(&string)),
                    Some("style") => page.style.push_str(&text(&string)),
                    Some("pre") => page.data.push_str(&text(&string)),
                    _ => page.visible.push_str(&text(&string)),
                },
                Token::Doctype(doctype) => assert_eq!(text(&doctype.name), "html"),
                Token::Comment(comment) => page.faults.push(text(&comment)),
                // Characters that stand for nothing are frowned upon, and are text all the same.
                Token::Error(error) if error.value == Error::NoncharacterInInputStream => {}
                Token::Error(error) => page.faults.push(error.to_string()),
            }
        }
        page.faults.extend(open.iter().map(|name| format!("<{name}> stays open")));
        page
    }

    /// The attributes by element, for all elements of this name.
    pub fn attributes_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a BTreeMap<String, String>> {
        self.elements.iter().filter(move |element| element.name == name).map(|element| &element.attributes)
    }

    /// Holds it to be a page of our template and nothing else: no script, no handler, no other file.
    pub fn needs_and_runs_nothing(&self) {
        const ELEMENTS: &str = "html head meta title style body main article section h1 h2 p blockquote ul li figure figcaption \
            table tr th td svg rect path text footer pre";
        const ATTRIBUTES: &str = "aria-hidden charset class content d dir focusable height hidden http-equiv id lang \
            name rx scope viewbox width x y";
        let one_of = |names: &str, name: &str| names.split_whitespace().any(|known| known == name);
        assert_eq!(self.faults, Vec::<String>::new());
        for element in &self.elements {
            assert!(one_of(ELEMENTS, &element.name), "{element:?}");
            for (name, value) in &element.attributes {
                assert!(one_of(ATTRIBUTES, name), "{element:?}");
                assert!(!value.contains("//") && !value.contains("script:"), "{element:?}");
            }
        }
        for reference in ["url(", "@import", "//", "expression("] {
            assert!(!self.style.contains(reference), "{reference}");
        }
        let policy = self.attributes_of("meta").find(|meta| meta.contains_key("http-equiv")).unwrap();
        assert_eq!(policy["http-equiv"], "Content-Security-Policy");
        assert!(policy["content"].starts_with("default-src 'none'; style-src 'unsafe-inline'"), "{policy:?}");
        let ids: Vec<_> = self.elements.iter().filter_map(|element| element.attributes.get("id")).collect();
        assert_eq!(ids, ["own-reasons-summary"]);
    }
}

fn text(string: &HtmlString) -> String {
    String::from_utf8(string.to_vec()).unwrap()
}
