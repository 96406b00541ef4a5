//! What the built app can call: the import sections of its modules, held to the reviewed list in the docs.

use std::collections::BTreeSet;
use std::fs;

use wasmparser::{Parser, Payload};

use crate::dist::{Artifact, Dist};
use crate::failure::{Failure, Outcome};
use crate::workspace;

const LIST: &str = "docs/what-it-can-call.md";
const APP: &str = "## The app";
const WORKER: &str = "## The worker";
/// The module of the worker, as part of its path.
const VAULT: &str = "-vault";

/// What no script of the built app may have in it, whoever wrote it.
const NEVER: [&str; 10] = [
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "importScripts",
    "eval(",
    "new Function",
    "location.assign",
    "document.write",
];

/// Fails where a module can call what the list does not have, or the list has what nothing calls.
pub fn check(dist: &Dist) -> Outcome {
    let list = fs::read_to_string(workspace::root().join(LIST)).map_err(Failure::of(format!("read {LIST}")))?;
    for (heading, is_worker) in [(APP, false), (WORKER, true)] {
        let mut called = BTreeSet::new();
        for module in dist.ending_with(".wasm").filter(|module| module.path.contains(VAULT) == is_worker) {
            called.extend(imports(module)?);
        }
        compare(&called, &listed(&list, heading), heading)?;
    }
    for script in dist.ending_with(".js").chain(dist.ending_with(".html")) {
        check_script(script)?;
    }
    Ok(())
}

fn compare(called: &BTreeSet<String>, listed: &BTreeSet<String>, heading: &str) -> Outcome {
    let join = |names: Vec<&String>| names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let (new, gone) = (join(called.difference(listed).collect()), join(listed.difference(called).collect()));
    if new.is_empty() && gone.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{LIST}, {heading}: the built app can call what is not listed there [{new}], \
         and does not call what is [{gone}]; look at each, then change the list or the app"
    )))
}

/// The browser functions that a module imports, without what wasm-bindgen and the splitter need themselves.
fn imports(module: &Artifact) -> Outcome<BTreeSet<String>> {
    let unread = || Failure::of(format!("read the imports of {}", module.path));
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(&module.bytes) {
        if let Payload::ImportSection(section) = payload.map_err(unread())? {
            for import in section.into_imports() {
                names.extend(browser_function(import.map_err(unread())?.name));
            }
        }
    }
    Ok(names)
}

/// `fetch` for `__wbg_fetch_0123456789abcdef`.
fn browser_function(import: &str) -> Option<String> {
    let name = import.strip_prefix("__wbg_")?;
    let name = match name.rsplit_once('_') {
        Some((name, hash)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => name,
        _ => name,
    };
    (!name.starts_with("__wbindgen_")).then(|| name.to_owned())
}

/// The names in backquotes in the tables under a heading.
fn listed(list: &str, heading: &str) -> BTreeSet<String> {
    let part = list.split_once(heading).map_or("", |(_, rest)| rest);
    let part = part.split("\n## ").next().unwrap_or(part);
    let rows = part.lines().filter_map(|line| line.strip_prefix('|')?.split('|').nth(1));
    rows.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

fn check_script(script: &Artifact) -> Outcome {
    let text = String::from_utf8_lossy(&script.bytes);
    match NEVER.iter().find(|never| text.contains(**never)) {
        Some(found) => Err(Failure::new(format!("{} has `{found}` in it, which nothing of ours may", script.path))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_browser_function_is_named_without_its_hash() {
        assert_eq!(browser_function("__wbg_fetch_37fe5a3a26d6a4d0").as_deref(), Some("fetch"));
        assert_eq!(browser_function("__wbg_set_onmessage_37fe5a3a26d6a4d0").as_deref(), Some("set_onmessage"));
        assert_eq!(browser_function("__wbg_static_accessor_SELF").as_deref(), Some("static_accessor_SELF"));
        assert_eq!(browser_function("__wbg___wbindgen_throw_37fe5a3a26d6a4d0"), None);
        assert_eq!(browser_function("memory"), None);
    }

    #[test]
    fn the_list_is_read_from_its_table() {
        let list = "# What\nNo `fetch`.\n## The app\n| For | Functions |\n|---|---|\n| `x` | `open` `put` |\n\n## The worker\n| a | `data` |\n";
        assert_eq!(listed(list, APP), names(&["open", "put"]));
        assert_eq!(listed(list, WORKER), names(&["data"]));
    }

    #[test]
    fn what_is_called_and_not_listed_fails_and_is_named() {
        let failure = compare(&names(&["fetch", "put"]), &names(&["put"]), APP);
        assert!(failure.is_err_and(|failure| failure.to_string().contains("[fetch]")));
        let failure = compare(&names(&["put"]), &names(&["print", "put"]), APP);
        assert!(failure.is_err_and(|failure| failure.to_string().contains("[print]")));
        assert!(compare(&names(&["put"]), &names(&["put"]), APP).is_ok());
    }

    #[test]
    fn a_script_that_could_send_fails() {
        let script = |text: &str| check_script(&Artifact::new("app.js", text.as_bytes().to_vec()));
        assert!(script("navigator.sendBeacon('/x', data)").is_err());
        assert!(script("const a = 1;").is_ok());
    }
}
