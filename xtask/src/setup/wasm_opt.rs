//! wasm-opt, which makes WebAssembly modules smaller.

use std::path::PathBuf;

use crate::failure::{Failure, Outcome};
use crate::step::step;
use crate::{process, version, workspace};

/// The npm package that holds it, which needs node to run.
const PACKAGE: &str = "binaryen@132";
const PROGRAM: &str = "wasm-opt";

/// Version 108, which Debian has, succeeds and leaves an app that dies at its start.
const OLDEST: [u32; 1] = [110];

/// Finds or installs the tool.
pub fn ensure() -> Outcome<PathBuf> {
    if let Some(tool) = find()? {
        return Ok(tool);
    }
    if process::find("npm").is_none() {
        return Err(Failure::new(
            "install wasm-opt 110 or later (of the binaryen project), or node and npm to fetch it with",
        ));
    }
    let folder = own_folder()?;
    step("installing wasm-opt", "10 seconds", || {
        std::fs::create_dir_all(&folder).map_err(Failure::of("make a folder for wasm-opt"))?;
        let mut npm = process::command("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(&folder).arg(PACKAGE);
        process::logged(&mut npm, PROGRAM)
    })
    .map_err(|failure| Failure::new(format!("install wasm-opt 110 or later, then try again: {failure}")))?;
    find()?.ok_or_else(|| Failure::new("wasm-opt was installed, but cannot be run"))
}

fn find() -> Outcome<Option<PathBuf>> {
    let elsewhere = [own_folder()?.join("node_modules").join(".bin")];
    Ok(process::programs(PROGRAM, &elsewhere).find(|tool| {
        let printed = process::text(process::command(tool).arg("--version"));
        printed.is_some_and(|text| recent(&text))
    }))
}

fn own_folder() -> Outcome<PathBuf> {
    Ok(workspace::tools()?.join("binaryen"))
}

fn recent(printed: &str) -> bool {
    version::first_in(printed) >= Some(OLDEST.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_that_breaks_the_app_is_refused() {
        assert!(!recent("wasm-opt version 108"));
        assert!(!recent("wasm-opt version 109 (version_109)"));
        assert!(recent("wasm-opt version 110 (version_110)"));
        assert!(recent("wasm-opt version 132 (version_132)"));
        assert!(!recent("something else"));
    }
}
