//! What the built app can call: the import sections of its modules, held to the reviewed list in the docs.

mod answers;

use std::collections::BTreeSet;
use std::fs;

use wasmparser::{Parser, Payload};

use crate::dist::{Artifact, Dist};
use crate::failure::{Failure, Outcome};
use crate::workspace;

const LIST: &str = "docs/what-it-can-call.md";

/// What a module belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Program {
    App,
    Team,
    Worker,
}

impl Program {
    const ALL: [Self; 3] = [Self::App, Self::Team, Self::Worker];

    /// By its path; what the app is split into is not named after it.
    fn of(module: &Artifact) -> Self {
        match &module.path {
            path if path.contains("-vault") => Self::Worker,
            path if path.contains("-team") => Self::Team,
            _ => Self::App,
        }
    }

    /// What its part of the list stands under.
    fn heading(self) -> &'static str {
        match self {
            Self::App => "## The app",
            Self::Team => "## Team figures",
            Self::Worker => "## The worker",
        }
    }
}

/// What no script of the built app may have in it, whoever wrote it.
const NEVER: [&str; 20] = [
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
    "window.open",
    "self.open",
    "globalThis.open",
    "location.href=",
    "location.replace",
    "new Image",
    ".submit(",
    ".requestSubmit(",
    ".ping=",
    "WebTransport",
];

/// Scripts that may ask for something: for modules of their own, and in the end the service worker for files of its list.
const LOADERS: [&str; 4] = ["own-reasons.js", "own-reasons-team.js", "own-reasons-vault.js", "service-worker.js"];
const LOADS: &str = "fetch(";

/// Fails where a module can call what the list does not have, the list has what nothing calls, a script could send
/// something, or the program with figures of a team could read what somebody answered.
pub fn check(dist: &Dist) -> Outcome {
    let list = fs::read_to_string(workspace::root().join(LIST)).map_err(Failure::of(format!("read {LIST}")))?;
    for program in Program::ALL {
        let mut called = BTreeSet::new();
        for module in dist.ending_with(".wasm").filter(|module| Program::of(module) == program) {
            called.extend(imports(module)?);
        }
        let called = numbered(called.iter().filter_map(|import| browser_function(import)));
        compare(&called, &listed(&list, program.heading()), program.heading())?;
    }
    for script in dist.ending_with(".js").chain(dist.ending_with(".html")) {
        check_script(script)?;
        check_loads(script)?;
    }
    answers::check(dist)
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

/// All that a module imports.
fn imports(module: &Artifact) -> Outcome<BTreeSet<String>> {
    let unread = || Failure::of(format!("read the imports of {}", module.path));
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(&module.bytes) {
        if let Payload::ImportSection(section) = payload.map_err(unread())? {
            for import in section.into_imports() {
                names.insert(import.map_err(unread())?.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// A second function of the same name becomes `open (2)`: a window has one as well as a database.
fn numbered(names: impl Iterator<Item = String>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for name in names {
        let mut number = 2;
        let mut numbered = name.clone();
        while !all.insert(numbered) {
            numbered = format!("{name} ({number})");
            number += 1;
        }
    }
    all
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
    numbered(rows.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned))
}

fn check_script(script: &Artifact) -> Outcome {
    let text = String::from_utf8_lossy(&script.bytes);
    match NEVER.iter().find(|never| text.contains(**never)) {
        Some(found) => Err(Failure::new(format!("{} has `{found}` in it, which nothing of ours may", script.path))),
        None => Ok(()),
    }
}

/// Beside the modules that it names, a script asks for one thing: its first module, or a file of its list.
fn check_loads(script: &Artifact) -> Outcome {
    let text = String::from_utf8_lossy(&script.bytes);
    let named = |rest: &&str| {
        rest.starts_with("new URL(\"./") && rest.split_once(',').is_some_and(|(at, _)| at.ends_with(".wasm\""))
    };
    let others = text.split(LOADS).skip(1).filter(|rest| !named(rest)).count();
    let name = script.path.rsplit('/').next().unwrap_or_default();
    let may = usize::from(LOADERS.contains(&name));
    if others <= may {
        return Ok(());
    }
    Err(Failure::new(format!("{} asks for something in {others} places and may in {may}", script.path)))
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
    fn a_module_that_is_not_named_after_a_program_is_the_app_s() {
        let of = |path: &str| Program::of(&Artifact::new(path, Vec::new()));
        assert_eq!(of("app-1f/own-reasons_bg.wasm"), Program::App);
        assert_eq!(of("app-1f/chunk_3.wasm"), Program::App);
        assert_eq!(of("app-1f/own-reasons-team_bg.wasm"), Program::Team);
        assert_eq!(of("app-1f/own-reasons-vault_bg.wasm"), Program::Worker);
    }

    #[test]
    fn the_list_is_read_from_its_table() {
        let list = "# What\nNo `fetch`.\n## The app\n| For | Functions |\n|---|---|\n| `x` | `open` `put` |\n\n## Team figures\n| b | `put` |\n## The worker\n| a | `data` |\n";
        assert_eq!(listed(list, Program::App.heading()), names(&["open", "put"]));
        assert_eq!(listed(list, Program::Team.heading()), names(&["put"]));
        assert_eq!(listed(list, Program::Worker.heading()), names(&["data"]));
    }

    #[test]
    fn what_is_called_and_not_listed_fails_and_is_named() {
        let failure = compare(&names(&["fetch", "put"]), &names(&["put"]), Program::App.heading());
        assert!(failure.is_err_and(|failure| failure.to_string().contains("[fetch]")));
        let failure = compare(&names(&["put"]), &names(&["print", "put"]), Program::App.heading());
        assert!(failure.is_err_and(|failure| failure.to_string().contains("[print]")));
        assert!(compare(&names(&["put"]), &names(&["put"]), Program::App.heading()).is_ok());
    }

    #[test]
    fn a_second_function_of_a_listed_name_is_not_listed() {
        let twice = || ["open", "put", "open"].map(str::to_owned).into_iter();
        assert_eq!(numbered(twice()), names(&["open", "open (2)", "put"]));
        let failure = compare(&numbered(twice()), &names(&["open", "put"]), Program::App.heading());
        assert!(failure.is_err_and(|failure| failure.to_string().contains("[open (2)]")));
    }

    #[test]
    fn a_script_that_could_send_fails() {
        let script = |text: &str| check_script(&Artifact::new("app.js", text.as_bytes().to_vec()));
        for planted in [
            "navigator.sendBeacon('/x', data)",
            "new RTCPeerConnection({ iceServers: [{ urls: 'stun:x' }] })",
            "window.open('https://x/?' + data)",
            "location.href='https://x/?' + data",
            "new Image().src = 'https://x/?' + data",
            "form.submit()",
        ] {
            assert!(script(planted).is_err(), "{planted}");
        }
        assert!(script("const a = 1;").is_ok());
    }

    #[test]
    fn a_script_asks_for_its_modules_and_for_nothing_more() {
        let script = |path: &str, text: &str| check_loads(&Artifact::new(path, text.as_bytes().to_vec()));
        let own = "fetch(new URL(\"./later.wasm\",import.meta.url)); module = fetch(module);";
        assert!(script("app-1f/own-reasons.js", own).is_ok());
        assert!(script("app-1f/own-reasons.js", &format!("{own} fetch('https://x')")).is_err());
        assert!(script("app-1f/own-reasons-team.js", "module = fetch(module);").is_ok());
        assert!(script("app-1f/own-reasons-team.js", "module = fetch(module); fetch(other)").is_err());
        for page in ["own-reasons.html", "team.html", "team-figures.html"] {
            assert!(script(page, "fetch(module)").is_err(), "{page}");
        }
    }
}
