use super::Json;

pub fn line(json: &Json) -> String {
    let mut out = String::new();
    value(json, None, &mut out);
    out
}

pub fn pretty(json: &Json) -> String {
    let mut out = String::new();
    value(json, Some(0), &mut out);
    out
}

pub fn line_without(json: &Json, left_out: &str) -> String {
    let mut out = String::new();
    match json {
        Json::Object(members) => object(members.iter().filter(|(name, _)| name != left_out), None, &mut out),
        json => value(json, None, &mut out),
    }
    out
}

// `depth` is how far to indent, where it is written for people.
fn value(json: &Json, depth: Option<usize>, out: &mut String) {
    let deeper = depth.map(|depth| depth + 1);
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        Json::Number(digits) => out.push_str(digits),
        Json::Text(text) => string(text, out),
        Json::List(list) => {
            out.push('[');
            for (index, entry) in list.iter().enumerate() {
                separate(index, deeper, out);
                value(entry, deeper, out);
            }
            close(']', list.is_empty(), depth, out);
        }
        Json::Object(members) => object(members.iter(), depth, out),
    }
}

fn object<'a>(members: impl Iterator<Item = &'a (String, Json)>, depth: Option<usize>, out: &mut String) {
    let deeper = depth.map(|depth| depth + 1);
    let mut is_empty = true;
    out.push('{');
    for (index, (name, entry)) in members.enumerate() {
        is_empty = false;
        separate(index, deeper, out);
        string(name, out);
        out.push_str(if depth.is_some() { ": " } else { ":" });
        value(entry, deeper, out);
    }
    close('}', is_empty, depth, out);
}

fn separate(index: usize, depth: Option<usize>, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
    indent(depth, out);
}

fn close(bracket: char, is_empty: bool, depth: Option<usize>, out: &mut String) {
    if !is_empty {
        indent(depth, out);
    }
    out.push(bracket);
}

fn indent(depth: Option<usize>, out: &mut String) {
    if let Some(depth) = depth {
        out.push('\n');
        for _ in 0..depth {
            out.push_str("  ");
        }
    }
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..='\u{1f}' => {
                out.push_str("\\u00");
                for digit in [c as u32 >> 4, c as u32 & 15] {
                    out.push(char::from_digit(digit, 16).unwrap_or('0'));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
