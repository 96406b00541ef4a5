//! What programs that read a page aloud are told of it.

use serde_json::Value;
use std::collections::HashMap;

/// Roles that nobody is told of: what is in them is told in their place.
const SILENT: [&str; 6] = ["generic", "none", "paragraph", "LabelText", "Legend", "Figcaption"];
/// Roles of which the text is told elsewhere, as the name of what they belong to or as their own value.
const REPEATED: [&str; 4] = ["LabelText", "Legend", "Figcaption", "textbox"];
/// Roles with parts of the browser's own, or none worth telling.
const CLOSED: [&str; 4] = ["combobox", "Date", "ListMarker", "InlineTextBox"];

/// The tree of Chromium's tools for developers, one line a node: role, name and states, indented below what it is in.
pub fn in_lines(tree: &Value) -> String {
    let nodes = tree["nodes"].as_array().into_iter().flatten();
    let tree = Tree { nodes: nodes.map(|node| (text(&node["nodeId"]), node)).collect() };
    let mut lines = String::new();
    if let Some(root) = tree.nodes.values().find(|node| node["parentId"].is_null()) {
        tree.tell(root, 0, Some(""), &mut lines);
    }
    lines
}

struct Tree<'a> {
    nodes: HashMap<&'a str, &'a Value>,
}

impl Tree<'_> {
    /// Adds the lines of a node; `above` is the name of what it is in, or nothing where its text is told already.
    fn tell(&self, node: &Value, depth: usize, above: Option<&str>, lines: &mut String) {
        let (role, name) = (text(&node["role"]["value"]), text(&node["name"]["value"]));
        if role == "StaticText" {
            if above.is_some_and(|above| !above.contains(name)) && !name.trim().is_empty() {
                line(depth, &format!("text \"{}\"", name.trim()), lines);
            }
            return;
        }
        let is_told = node["ignored"] != true && !SILENT.contains(&role) && role != "ListMarker";
        let mut within = String::new();
        if !CLOSED.contains(&role) {
            let above =
                if REPEATED.contains(&role) { None } else { above.map(|above| if is_told { name } else { above }) };
            for child in node["childIds"].as_array().into_iter().flatten() {
                if let Some(child) = self.nodes.get(text(child)) {
                    self.tell(child, depth + usize::from(is_told), above, &mut within);
                }
            }
        }
        if is_told {
            // A cell is called what is in it, and that is told.
            let name = if role == "cell" && !within.is_empty() { "" } else { name };
            let name = if name.is_empty() { String::new() } else { format!(" \"{name}\"") };
            line(depth, &format!("{role}{name}{}", states(node, role)), lines);
        }
        lines.push_str(&within);
    }
}

fn line(depth: usize, told: &str, lines: &mut String) {
    lines.push_str(&format!("{}{told}\n", "  ".repeat(depth)));
}

/// Such as " level 1" and " checked".
fn states(node: &Value, role: &str) -> String {
    const TOLD: [&str; 9] =
        ["checked", "pressed", "expanded", "disabled", "required", "invalid", "live", "valuetext", "focused"];
    let mut states = String::new();
    for property in node["properties"].as_array().into_iter().flatten() {
        let (name, value) = (text(&property["name"]), &property["value"]["value"]);
        let is_told = match name {
            "level" => role == "heading",
            // The page has it where nothing else does.
            "focused" => role != "RootWebArea",
            name => TOLD.contains(&name),
        };
        match value {
            _ if !is_told => {}
            Value::Bool(true) => states.push_str(&format!(" {name}")),
            Value::Bool(false) | Value::Null => {}
            Value::String(value) => match value.as_str() {
                "true" => states.push_str(&format!(" {name}")),
                "false" | "" => {}
                value => states.push_str(&format!(" {name} {value}")),
            },
            value => states.push_str(&format!(" {name} {value}")),
        }
    }
    for (what, said) in [("value", &node["value"]["value"]), ("described", &node["description"]["value"])] {
        match said {
            Value::String(said) if !said.is_empty() => states.push_str(&format!(" {what} \"{said}\"")),
            Value::Number(said) => states.push_str(&format!(" {what} {said}")),
            _ => {}
        }
    }
    states
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
