//! The data that a web page of ours carries along.
//!
//! The page may have been saved again by a browser or mailed about, so the element is found by its id
//! alone, however its tag is written. What is in it has to be text as we write it.

use super::read::Read;
use super::{DecodeError, Fault};

/// The id of the element that carries the data.
const ID: &str = "own-reasons-summary";

/// The data in a page, as text.
///
/// # Errors
/// [`Fault::NoSummary`] and [`Fault::SeveralSummaries`] where there is not one such element,
/// [`Fault::CutOff`] where the page ends before it does, [`Fault::Damaged`] where something else is in it.
pub fn data(page: &str) -> Read<String> {
    let mut found = None;
    let mut is_ours = false;
    let mut rest = page;
    while let Some(tag) = Tag::next(&mut rest) {
        if tag.name("pre") && tag.attribute("id").as_deref() == Some(ID) {
            let content = up_to_end_tag(&mut rest, "pre").ok_or_else(|| fault(Fault::CutOff))?;
            if found.replace(content).is_some() {
                return Err(fault(Fault::SeveralSummaries));
            }
        } else if let Some(raw) = RAW.iter().find(|raw| tag.name(raw)) {
            // What looks like a tag in there is none.
            up_to_end_tag(&mut rest, raw);
        } else if tag.name("article") && tag.attribute("class").as_deref() == Some("summary") {
            is_ours = true;
        } else if tag.name("/html") {
            is_ours = false;
        }
    }
    match found {
        Some(content) => unescaped(content).ok_or_else(|| fault(Fault::Damaged)),
        None if is_ours => Err(fault(Fault::CutOff)),
        None => Err(fault(Fault::NoSummary)),
    }
}

/// The elements with nothing but text in them, whatever it looks like.
const RAW: [&str; 8] = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"];

fn fault(fault: Fault) -> Box<DecodeError> {
    DecodeError::new("", fault)
}

/// What stands between `<` and `>`.
struct Tag<'a>(&'a str);

impl<'a> Tag<'a> {
    /// The next tag, past comments; `rest` is what comes after it, nothing where a tag or comment has no end.
    fn next(rest: &mut &'a str) -> Option<Tag<'a>> {
        loop {
            let (_, after) = rest.split_once('<')?;
            *rest = after;
            if let Some(comment) = after.strip_prefix("!--") {
                *rest = comment.split_once("-->")?.1;
            } else if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
                let end = end_of_tag(after)?;
                *rest = &after[end + 1..];
                return Some(Tag(&after[..end]));
            }
        }
    }

    /// Whether it is called so, with a `/` in front where it is an end tag.
    fn name(&self, name: &str) -> bool {
        let length = self.0.find(|c: char| c.is_ascii_whitespace()).unwrap_or(self.0.len());
        self.0[..length].eq_ignore_ascii_case(name)
    }

    /// The value of an attribute, where it has one.
    fn attribute(&self, name: &str) -> Option<String> {
        let (_, mut rest) = self.0.split_once(|c: char| c.is_ascii_whitespace())?;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            let ends_name = |c: char| c.is_ascii_whitespace() || matches!(c, '=' | '/');
            // A stray equals sign in front belongs to the name.
            let first = rest.chars().next()?.len_utf8();
            let length = rest[first..].find(ends_name).map_or(rest.len(), |length| length + first);
            let found = rest[..length].eq_ignore_ascii_case(name);
            rest = rest[length..].trim_ascii_start();
            if let Some(after) = rest.strip_prefix('=') {
                let (value, after) = attribute_value(after.trim_ascii_start());
                if found {
                    return unescaped(value);
                }
                rest = after;
            } else if found {
                return None;
            }
        }
    }
}

fn attribute_value(text: &str) -> (&str, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let quoted = quote.and_then(|quote| text[1..].split_once(quote));
    quoted.unwrap_or_else(|| text.split_at(text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len())))
}

// A `>` in quotes ends no tag.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') if after_equals => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
        after_equals = c == '=' || after_equals && c.is_ascii_whitespace();
    }
    None
}

/// What stands before the end tag of this name; `rest` is what comes after it, nothing where there is none.
fn up_to_end_tag<'a>(rest: &mut &'a str, name: &str) -> Option<&'a str> {
    let whole = *rest;
    for (at, _) in whole.match_indices("</") {
        let after = &whole[at + 2..];
        let is_it = after.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
        if is_it && after[name.len()..].starts_with(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/')) {
            *rest = &whole[at..];
            return Some(&whole[..at]);
        }
    }
    *rest = "";
    None
}

// The text of an element or attribute; `None` where there is markup in it, or a reference that nobody writes for us.
fn unescaped(escaped: &str) -> Option<String> {
    let mut text = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some(at) = rest.find(['&', '<']) {
        text.push_str(&rest[..at]);
        let (reference, after) = rest[at..].strip_prefix('&')?.split_once(';')?;
        text.push(character(reference)?);
        rest = after;
    }
    text.push_str(rest);
    Some(text)
}

fn character(reference: &str) -> Option<char> {
    match reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        // Browsers write a no-break space like this.
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = reference.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) if hex.bytes().all(|byte| byte.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16).ok()?,
                None if number.bytes().all(|byte| byte.is_ascii_digit()) => number.parse().ok()?,
                _ => return None,
            };
            char::from_u32(code).filter(|c| *c != '\0')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Result<String, Fault> {
        data(page).map_err(|error| error.fault)
    }

    #[test]
    fn the_element_is_found_however_its_tag_is_written() {
        for tag in [
            "<pre id=\"own-reasons-summary\" hidden>",
            "<pre hidden=\"\" id=\"own-reasons-summary\">",
            "<PRE\r\n\tHIDDEN ID = 'own-reasons-summary' >",
            "<pre id=own-reasons-summary>",
            "<pre id=own-reasons-summary/ hidden>",
            "<pre title=\"a > b\" style=\"\" id=\"own&#45;reasons-summary\" =x hidden=hidden>",
        ] {
            let expected = if tag.contains("summary/") { Err(Fault::NoSummary) } else { Ok("{}".to_owned()) };
            assert_eq!(read(&format!("<p class=a'b>it's 1 < 2{tag}{{}}</pre\n>")), expected, "{tag}");
        }
    }

    #[test]
    fn what_only_looks_like_the_element_is_not_it() {
        let element = "<pre id=\"own-reasons-summary\" hidden>{}</pre>";
        for page in [
            format!("<!-- {element} -->"),
            format!("<script>let page = '{element}'</script>"),
            format!("<title>{element}</title>"),
            format!("<STYLE>{element}</STYLE>"),
            format!("<textarea>{element}"),
            format!("<p title='{element}'>"),
            "<p title=\"a".to_owned(),
            element.replace("pre", "prefix"),
            element.replace("pre", "div"),
            element.replace(" id", " data-id"),
            element.replace("summary", "backup"),
            element.replace('<', "&lt;"),
        ] {
            assert_eq!(read(&page), Err(Fault::NoSummary), "{page}");
        }
        assert_eq!(read(&format!("{element}{element}")), Err(Fault::SeveralSummaries));
    }

    #[test]
    fn references_stand_for_their_characters() {
        let page = |text: &str| format!("<pre id=own-reasons-summary>{text}</pre>");
        assert_eq!(
            read(&page("&amp;lt; &lt;&gt;&quot;&#39;&apos;&#x1F600;&nbsp;&#0038;\"'")),
            Ok("&lt; <>\"''😀\u{a0}&\"'".to_owned())
        );
        for text in [
            "&",
            "& ;",
            "&amp",
            "&AMP;",
            "&eacute;",
            "&#;",
            "&#x;",
            "&#-1;",
            "&#+1;",
            "&#x+1;",
            "&#0;",
            "&#xd800;",
            "&#x110000;",
            "&#99999999999;",
            "<b>bold</b>",
            "<!-- -->",
        ] {
            assert_eq!(read(&page(text)), Err(Fault::Damaged), "{text}");
        }
    }

    #[test]
    fn a_page_of_ours_that_breaks_off_is_told_from_one_of_somebody_else() {
        let page = "<html><body><article class=\"summary\"><p>x</p></article><pre id=\"own-reasons-summary\" hidden>{}";
        for end in page.find("<p>").unwrap()..=page.len() {
            assert_eq!(read(&page[..end]), Err(Fault::CutOff), "{}", &page[..end]);
        }
        let without = &page[..page.find("<pre").unwrap()];
        assert_eq!(read(&format!("{without}</body></html>")), Err(Fault::NoSummary));
        assert_eq!(read("<html><body><article class=\"post\"><p>x"), Err(Fault::NoSummary));
    }
}
