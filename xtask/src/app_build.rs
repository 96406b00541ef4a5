//! Building the app into `dist/`.

use std::fs;
use std::path::Path;

use crate::dist::Dist;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::setup::Builder;
use crate::step::step;
use crate::workspace;

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

/// Sets up what is needed, builds the app, and prints the sizes of its files.
pub fn build() -> Outcome<Dist> {
    build_with(&Builder::ensure()?)
}

/// Builds the app with `builder`, and prints the sizes of its files.
pub fn build_with(builder: &Builder) -> Outcome<Dist> {
    let mut trunk = builder.trunk()?;
    // Where in Trunk a build failed says nothing about the app.
    trunk.args(["build", "--release"]).env("RUST_BACKTRACE", "0");
    // Trunk takes this variable for a yes or no and stops at the usual `1`.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    if !process::shown(&mut trunk)? {
        return Err(Failure::new("the app could not be built; trunk says why above"));
    }
    let folder = workspace::dist();
    step("making the app smaller", "10 seconds", || shrink_modules(builder, &folder))?;
    let dist = Dist::read(&folder).map_err(Failure::of("read the built app"))?;
    print!("{dist}");
    Ok(dist)
}

fn shrink_modules(builder: &Builder, folder: &Path) -> Outcome {
    let entries = fs::read_dir(folder).map_err(Failure::of("read the built app"))?;
    for entry in entries {
        let module = entry.map_err(Failure::of("read the built app"))?.path();
        if module.extension().is_some_and(|ending| ending == "wasm") {
            shrink(builder, &module)?;
        }
    }
    Ok(())
}

fn shrink(builder: &Builder, module: &Path) -> Outcome {
    let smaller = module.with_extension("wasm.smaller");
    let mut wasm_opt = process::command(&builder.wasm_opt);
    wasm_opt.arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(&smaller);
    process::logged(&mut wasm_opt, "wasm-opt")?;
    fs::rename(&smaller, module).map_err(Failure::of("replace a module by its smaller form"))
}
