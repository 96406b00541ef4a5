//! The commands that the docs tell to type: none that does not work.

mod command_line;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::Request;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::suite::TESTS;
use crate::workspace;
use command_line::CommandLine;

/// Pages at the root of the project that tell commands, beside all in `docs/`.
const PAGES: [&str; 2] = ["README.md", "CONTRIBUTING.md"];
/// How many inputs the fuzzing gets that the docs give millions to.
const FEW: (&str, &str) = ("FUZZ_INPUTS", "50");

/// Reads every command in the docs. Those of this program have to be ones that it reads, those that a stage of the
/// suite runs are left to it, and all others are run, without the waiting: not optimised, and benchmarks once.
pub fn check() -> Outcome {
    let mut run = BTreeSet::new();
    for page in pages()? {
        let text = fs::read_to_string(&page).map_err(Failure::of(format!("read {}", page.display())))?;
        for line in commands(&text) {
            if run.insert(line.clone()) {
                check_line(&line).map_err(|failure| {
                    Failure::new(format!("{} has the command `{line}`: {failure}", page.display()))
                })?;
            }
        }
    }
    println!("{} commands in the docs are good.", run.len());
    Ok(())
}

fn pages() -> Outcome<Vec<PathBuf>> {
    let docs = workspace::root().join("docs");
    let entries = fs::read_dir(&docs).map_err(Failure::of(format!("read {}", docs.display())))?;
    let in_docs = entries.flatten().map(|entry| entry.path());
    let in_docs = in_docs.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    Ok(PAGES.iter().map(|page| workspace::root().join(page)).chain(in_docs).collect())
}

/// The lines of blocks of code, unless a block says that it is in another language than that of the shell; and within
/// a text what is of this program.
fn commands(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_shell = false;
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => in_shell = true,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                in_shell = matches!(language.as_ref(), "" | "sh");
            }
            Event::End(TagEnd::CodeBlock) => in_shell = false,
            Event::Text(lines) if in_shell => found.extend(lines.lines().map(command_line::without_comment)),
            Event::Code(code) if code.starts_with("cargo xtask ") => found.push(code.into_string()),
            _ => {}
        }
    }
    found.retain(|line| !line.is_empty());
    found
}

fn check_line(line: &str) -> Outcome {
    let told = CommandLine::read(line);
    let words: Vec<&str> = told.words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["cargo", "xtask", rest @ ..] => match Request::read(rest) {
            Some(_) => Ok(()),
            None => Err(Failure::new("cargo xtask does not know it")),
        },
        ["cargo", rest @ ..] if told.is_bare() && TESTS.iter().any(|stage| stage.is_told_by(rest)) => Ok(()),
        ["cargo", "test" | "bench" | "run", ..] => run(&told),
        _ => Err(Failure::new("nothing here tries it out")),
    }
}

fn run(told: &CommandLine) -> Outcome {
    println!("$ {}", told.line);
    let mut command = process::command("cargo");
    command.args(told.words.iter().skip(1).filter(|word| *word != "--release").map(|word| match word.as_str() {
        "bench" => "test",
        word => word,
    }));
    for (name, value) in &told.variables {
        command.env(name, if name == FEW.0 { FEW.1 } else { value });
    }
    if let Some(file) = &told.input {
        command.stdin(File::open(workspace::root().join(file)).map_err(Failure::of(format!("read {file}")))?);
    }
    let output = command.output().map_err(Failure::of("run it"))?;
    if !output.status.success() {
        return Err(Failure::new(format!("it fails\n{}", String::from_utf8_lossy(&output.stderr))));
    }
    match &told.output {
        Some(file) => is_kept(&output.stdout, Path::new(file)),
        None => Ok(()),
    }
}

/// What goes into a file of the project is what that file holds.
fn is_kept(written: &[u8], file: &Path) -> Outcome {
    let there = fs::read(workspace::root().join(file)).map_err(Failure::of(format!("read {}", file.display())))?;
    match there == written {
        true => Ok(()),
        false => Err(Failure::new(format!("{} holds something else; run it", file.display()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_what_stands_in_blocks_and_what_is_ours_in_a_text() {
        let page = "Type `cargo xtask build` or `trunk serve`:\n\n    cargo test   # quick\n    # all\n\n\
                    ```sh\ncargo bench\n```\n\n```apache\nHeader set A b\n```\n";
        assert_eq!(commands(page), ["cargo xtask build", "cargo test", "cargo bench"]);
    }

    #[test]
    fn what_nothing_tries_out_is_no_good() {
        for line in ["cargo xtask tset", "cargo xtask serve --port many", "make all", "npm start", "cargo publish"] {
            assert!(check_line(line).is_err(), "{line}");
        }
    }

    #[test]
    fn what_a_stage_runs_is_left_to_it() {
        assert!(check_line("cargo test").is_ok());
        assert!(check_line("cargo test --features vault --test lock").is_ok());
    }
}
