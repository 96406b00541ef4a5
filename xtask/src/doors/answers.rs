//! That the program with figures of a team cannot read what anybody answered: what each reader of answers, summaries
//! and backups is known by stands in the modules of the app, and not in the module of that program.

use super::Program;
use crate::dist::{Artifact, Dist};
use crate::failure::{Failure, Outcome};

/// Names that stand in the files of reps and coaches, and in the questionnaire. No reader of such a file is without one
/// of its formats, and nobody can tell what was answered without the items.
const NAMES: [&str; 12] = [
    // The questionnaire, and every answer.
    "start.mood",
    "change.importance",
    "room.time",
    // What a rep keeps.
    "own-reasons/taking",
    "own-reasons/administration",
    "own-reasons/backup",
    "latencies_ms",
    // What a rep hands over, and a coach keeps.
    "own-reasons/summary",
    "own-reasons/case",
    "taken_on",
    // Where a browser keeps both for a page that goes away.
    "own-reasons/1/pending",
    "own-reasons-coach/1/pending",
];

/// Fails where one of the names is in the module with figures of a team; and where one is not in the app, since then
/// its absence shows nothing.
pub fn check(dist: &Dist) -> Outcome {
    let modules = |program: Program| dist.ending_with(".wasm").filter(move |module| Program::of(module) == program);
    if modules(Program::Team).next().is_none() {
        return Err(Failure::new("the built app has no module with figures of a team"));
    }
    for name in NAMES {
        if let Some(module) = modules(Program::Team).find(|module| has(module, name)) {
            return Err(Failure::new(format!(
                "{} has `{name}` in it: it could read what somebody answered, which nothing of it may",
                module.path
            )));
        }
        if !modules(Program::App).any(|module| has(module, name)) {
            return Err(Failure::new(format!(
                "no module of the app has `{name}` in it, so that its absence elsewhere shows nothing; \
                 look for its name there"
            )));
        }
    }
    Ok(())
}

fn has(module: &Artifact, name: &str) -> bool {
    module.bytes.windows(name.len()).any(|bytes| bytes == name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An app with all names but the last `fewer` in two modules, and a second program with this in it.
    fn app(fewer: usize, team: &str) -> Dist {
        let (start, later) = NAMES[..NAMES.len() - fewer].split_at(4);
        let module = |path: &str, text: &str| Artifact::new(path, text.as_bytes().to_vec());
        Dist::of(vec![
            module("app-1f/own-reasons-team_bg.wasm", team),
            module("app-1f/own-reasons-vault_bg.wasm", NAMES[NAMES.len() - 1]),
            module("app-1f/own-reasons_bg.wasm", &start.join("\0")),
            module("app-1f/split_coach.wasm", &later.concat()),
        ])
    }

    fn sentence(dist: &Dist) -> String {
        check(dist).err().map(|failure| failure.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_program_without_any_of_the_names_passes() {
        assert_eq!(sentence(&app(0, "figures")), "");
    }

    #[test]
    fn each_of_the_names_in_the_program_fails_and_is_named() {
        for name in NAMES {
            let sentence = sentence(&app(0, &format!("figures{name}\0")));
            assert!(sentence.contains(name) && sentence.contains("own-reasons-team_bg.wasm"), "{name}: {sentence}");
        }
    }

    #[test]
    fn a_name_that_is_nowhere_in_the_app_fails_for_it_shows_nothing() {
        assert!(sentence(&app(1, "figures")).contains(NAMES[NAMES.len() - 1]));
    }

    #[test]
    fn without_the_program_there_is_nothing_that_could_be_shown() {
        let module = Artifact::new("app-1f/own-reasons_bg.wasm", NAMES.concat().into_bytes());
        assert!(sentence(&Dist::of(vec![module])).contains("no module with figures of a team"));
    }
}
