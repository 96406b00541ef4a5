//! The program as compiled, made into what a browser loads: a module to start with, one that comes
//! later, and the script that binds them; and the worker, which comes only when it is used.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::dist::INDEX;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::setup::Builder;
use crate::{vault, workspace};

/// What the compiler has to leave in the program so that it can be split.
pub const LINKER_FLAGS: &str = "-Clink-arg=--emit-relocs";

const APP: &str = "own-reasons";

/// How the tools are to write a program's script.
#[derive(Debug)]
struct Form {
    /// The target of wasm-bindgen.
    bindgen: &'static str,
    /// The format of esbuild.
    esbuild: &'static str,
    /// What is added to the script so that the program starts.
    start: &'static str,
}

impl Form {
    /// A module, started by the page that imports it.
    const MODULE: Form = Form { bindgen: "web", esbuild: "esm", start: "" };

    /// A classic worker, which can also be started from within a page that has no other files.
    const WORKER: Form = Form { bindgen: "no-modules", esbuild: "iife", start: vault::START };
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

/// Makes the modules of the app and of its worker, puts them into a folder of `dist` that is named after their
/// content, and has the page there load them from it.
pub fn make(builder: &Builder, dist: &Path) -> Outcome {
    let made = workspace::leavings().join("modules").join("made");
    clear(&made).map_err(Failure::of("make a folder for the modules"))?;
    make_one(builder, Form::MODULE, APP, &made)?;
    make_one(builder, Form::WORKER, vault::NAME, &made)?;
    place(&made, dist).map_err(Failure::of("put the modules into the built app"))
}

fn make_one(builder: &Builder, form: Form, name: &str, made: &Path) -> Outcome {
    let work = workspace::leavings().join("modules").join(name);
    clear(&work).map_err(Failure::of("make a folder for the modules"))?;
    split(&workspace::program(name), name, &work)?;
    bind(builder, &form, name, &work)?;
    let script = work.join(format!("{name}.js"));
    let glue = fs::read_to_string(&script).map_err(Failure::of("read the script of the modules"))?;
    fs::write(&script, glue + form.start).map_err(Failure::of("write the script of the modules"))?;
    let mut esbuild = process::command(&builder.esbuild);
    esbuild.arg(&script).args(["--bundle", "--minify", "--log-level=warning"]);
    esbuild.arg(format!("--format={}", form.esbuild)).arg(format!("--outdir={}", made.display()));
    process::logged(&mut esbuild, "esbuild")?;
    for module in modules_in(&work).map_err(Failure::of("read the modules"))? {
        shrink(builder, &work.join(&module), &made.join(&module))?;
    }
    Ok(())
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
    wasm_opt.arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(smaller);
    process::logged(&mut wasm_opt, "wasm-opt")
}

/// A folder named after what is in it can be kept by a browser for ever.
fn place(made: &Path, dist: &Path) -> io::Result<()> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(made)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.sort();
    let mut digest = Sha256::new();
    for file in &files {
        digest.update(fs::read(file)?);
    }
    let hash: String = digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let folder = dist.join(format!("app-{hash}"));
    fs::create_dir_all(&folder)?;
    for file in &files {
        fs::copy(file, folder.join(file.file_name().unwrap_or_default()))?;
    }
    for unsplit in [format!("{APP}.js"), format!("{APP}_bg.wasm")] {
        fs::remove_file(dist.join(unsplit))?;
    }
    let page = fs::read_to_string(dist.join(INDEX))?;
    // The names of all modules begin with that of the app.
    let (here, there) = (format!("./{APP}"), format!("./app-{hash}/{APP}"));
    fs::write(dist.join(INDEX), page.replace(&here, &there))
}
