//! The programs as compiled, made into what a browser loads. Of the app: a module to start with, those that come
//! later, and the script that binds them. Of the second page and of the worker: a module and its script.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;

use host::INDEX;
use sha2::{Digest, Sha256};

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::programs::APP;
use crate::setup::Builder;
use crate::{team, vault, words, workspace};

/// What the compiler has to leave in the program so that it can be split.
pub const LINKER_FLAGS: &str = "-Clink-arg=--emit-relocs";

/// How the tools are to write a program's script.
#[derive(Debug)]
pub struct Form {
    /// The target of wasm-bindgen.
    bindgen: &'static str,
    /// The format of esbuild.
    pub esbuild: &'static str,
    /// What is added to the script so that the program starts.
    start: &'static str,
}

impl Form {
    /// A module, started by the page that imports it.
    pub const MODULE: Form = Form { bindgen: "web", esbuild: "esm", start: "" };

    /// A classic worker, which can also be started from within a page that has no other files.
    pub const WORKER: Form = Form { bindgen: "no-modules", esbuild: "iife", start: vault::START };
}

/// What a module may use: what Rust's compiler does by itself, which every browser of today reads.
///
/// With `--all-features` wasm-opt 132 writes import sections in a form that Chromium 156 refuses,
/// and the app does not start.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What makes a module small after brotli, as measured: code that is flattened and put together anew comes out more
/// alike. Below the first kilobyte of memory lies the end of the stack, where nothing is found by an address.
const SHRINKING: [&str; 7] =
    ["--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz", "--strip-target-features", "--strip-producers"];

/// A program made into modules and a script.
#[derive(Debug)]
pub struct Made {
    /// Where the program was split and bound.
    pub work: PathBuf,
    /// The script there that binds its modules, before it was made smaller.
    pub script: PathBuf,
    /// Where its modules lie, as they are handed out.
    pub folder: PathBuf,
    /// What its modules are called there.
    pub modules: Vec<String>,
}

/// All programs, made into modules and scripts.
#[derive(Debug)]
pub struct Programs {
    /// The rep's and the coach's.
    pub app: Made,
    /// That of the second page.
    pub team: Made,
    /// The worker of the app.
    pub worker: Made,
}

/// Makes the modules of all programs, and the words of other languages beside them. Those of the app take about as long as all others, which are made meanwhile.
pub fn make(builder: &Builder) -> Outcome<Programs> {
    clear(&made()).map_err(Failure::of("make a folder for the modules"))?;
    let (app, others) = thread::scope(|scope| {
        let others = scope.spawn(|| {
            let team = make_one(builder, Form::MODULE, team::NAME)?;
            Ok((team, make_one(builder, Form::WORKER, vault::NAME)?))
        });
        let app = make_one(builder, Form::MODULE, APP);
        (app, others.join().unwrap_or_else(|_| Err(Failure::new("making the modules of the other programs broke off"))))
    });
    let (app, (team, worker)) = (app?, others?);
    are_apart(&[&app, &team, &worker])?;
    words::write_into(&made())?;
    Ok(Programs { app, team, worker })
}

/// All modules lie in one folder, and what a program is split into is not named after the program.
fn are_apart(all: &[&Made]) -> Outcome {
    let mut names = BTreeSet::new();
    match all.iter().flat_map(|made| &made.modules).find(|name| !names.insert(*name)) {
        Some(name) => Err(Failure::new(format!("two programs have a module called {name}"))),
        None => Ok(()),
    }
}

fn make_one(builder: &Builder, form: Form, name: &str) -> Outcome<Made> {
    let (work, folder) = (workspace::leavings().join("modules").join(name), made());
    clear(&work).map_err(Failure::of("make a folder for the modules"))?;
    split(&workspace::program(name), name, &work)?;
    bind(builder, &form, name, &work)?;
    let script = work.join(format!("{name}.js"));
    let glue = fs::read_to_string(&script).map_err(Failure::of("read the script of the modules"))?;
    fs::write(&script, glue + form.start).map_err(Failure::of("write the script of the modules"))?;
    let mut esbuild = process::command(&builder.esbuild);
    esbuild.arg(&script).args(["--bundle", "--minify", "--log-level=warning"]);
    esbuild.arg(format!("--format={}", form.esbuild)).arg(format!("--outdir={}", folder.display()));
    process::logged(&mut esbuild, "esbuild")?;
    let modules = modules_in(&work).map_err(Failure::of("read the modules"))?;
    for module in &modules {
        shrink(builder, &work.join(module), &folder.join(module))?;
    }
    Ok(Made { work, script, folder, modules })
}

fn made() -> PathBuf {
    workspace::leavings().join("modules").join("made")
}

fn clear(folder: &Path) -> io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)
}

/// Takes what only `later` functions reach out of the program.
fn split(program: &Path, name: &str, work: &Path) -> Outcome {
    let compiled = fs::read(program).map_err(Failure::of(format!("read {}", program.display())))?;
    let (main, script) = (work.join(format!("{name}.wasm")), format!("./{name}.js"));
    let mut options = wasm_split_cli_support::Options::new(&compiled);
    options.output_dir = work;
    options.main_out_path = &main;
    options.main_module = &script;
    wasm_split_cli_support::transform(options).map_err(Failure::of("split the program into modules"))?;
    Ok(())
}

fn bind(builder: &Builder, form: &Form, name: &str, work: &Path) -> Outcome {
    let program = work.join(format!("{name}.wasm"));
    let mut bindgen = process::command(&builder.wasm_bindgen);
    // The table of functions, which both modules share, is one of the exports that it would drop.
    bindgen.args(["--target", form.bindgen, "--no-typescript", "--keep-lld-exports"]);
    bindgen.args(["--out-name", name, "--out-dir"]).arg(work).arg(&program);
    process::logged(&mut bindgen, "wasm-bindgen")?;
    fs::remove_file(&program).map_err(Failure::of("remove the module that is bound now"))
}

fn modules_in(work: &Path) -> io::Result<Vec<String>> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(work)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".wasm") {
            modules.push(name);
        }
    }
    modules.sort();
    Ok(modules)
}

fn shrink(builder: &Builder, module: &Path, smaller: &Path) -> Outcome {
    let mut wasm_opt = process::command(&builder.wasm_opt);
    wasm_opt.args(FEATURES).args(SHRINKING).arg(module).arg("-o").arg(smaller);
    process::logged(&mut wasm_opt, "wasm-opt")
}

/// Puts the modules into a folder of `dist` that is named after their content, so that a browser can keep it for
/// ever, and has the pages there load them from it. Gives the name of the folder.
pub fn place(dist: &Path) -> io::Result<String> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(made())?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.sort();
    let mut digest = Sha256::new();
    for file in &files {
        digest.update(fs::read(file)?);
    }
    let hash: String = digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("app-{hash}");
    let folder = dist.join(&name);
    fs::create_dir_all(&folder)?;
    for file in &files {
        fs::copy(file, folder.join(file.file_name().unwrap_or_default()))?;
    }
    for unsplit in [format!("{APP}.js"), format!("{APP}_bg.wasm")] {
        fs::remove_file(dist.join(unsplit))?;
    }
    // The names of all programs begin with that of the app.
    let (here, there) = (format!("./{APP}"), format!("./{name}/{APP}"));
    for page in [INDEX, team::PAGE].map(|page| dist.join(page)) {
        fs::write(&page, fs::read_to_string(&page)?.replace(&here, &there))?;
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(modules: &[&str]) -> Made {
        let modules = modules.iter().map(|module| (*module).to_owned()).collect();
        Made { work: PathBuf::new(), script: PathBuf::new(), folder: PathBuf::new(), modules }
    }

    #[test]
    fn a_module_of_one_program_does_not_take_the_place_of_another_s() {
        let (app, team) = (made(&["a_bg.wasm", "chunk_3.wasm"]), made(&["a-team_bg.wasm"]));
        assert!(are_apart(&[&app, &team]).is_ok());
        let failure = are_apart(&[&app, &made(&["a-team_bg.wasm", "chunk_3.wasm"])]);
        assert!(failure.is_err_and(|failure| failure.to_string().contains("chunk_3.wasm")));
    }
}
