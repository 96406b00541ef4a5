//! The wasm-bindgen command line tool, of exactly the version of the crate.

use std::fs;
use std::path::PathBuf;

use super::cargo_install;
use crate::failure::{Failure, Outcome};
use crate::step::step;
use crate::{process, version, workspace};

const PROGRAM: &str = "wasm-bindgen";

/// Finds or installs the tool.
pub fn ensure() -> Outcome<PathBuf> {
    let manifest = fs::read_to_string(workspace::root().join("Cargo.toml")).map_err(Failure::of("read Cargo.toml"))?;
    let pinned = pinned_in(&manifest)
        .ok_or_else(|| Failure::new("Cargo.toml does not pin wasm-bindgen with `version = \"=…\"`"))?;
    if let Some(tool) = find(pinned)? {
        return Ok(tool);
    }
    // Another project may need the version that is there, so ours goes beside it.
    let other = process::programs(PROGRAM, &[workspace::cargo_bin()?]).next().is_some();
    let folder = if other { Some(own_folder(pinned)?) } else { None };
    step("installing the wasm-bindgen tool", "3 minutes", || {
        cargo_install::install("wasm-bindgen-cli", pinned, folder, &[])
    })
    .map_err(|failure| Failure::new(format!("install wasm-bindgen-cli {pinned}, then try again: {failure}")))?;
    find(pinned)?.ok_or_else(|| Failure::new("wasm-bindgen was installed, but cannot be run"))
}

fn find(pinned: &str) -> Outcome<Option<PathBuf>> {
    let elsewhere = [workspace::cargo_bin()?, own_folder(pinned)?.join("bin")];
    Ok(process::programs(PROGRAM, &elsewhere).find(|tool| {
        let printed = process::text(process::command(tool).arg("--version"));
        printed.and_then(|text| version::first_in(&text)) == version::first_in(pinned)
    }))
}

fn own_folder(version: &str) -> Outcome<PathBuf> {
    Ok(workspace::tools()?.join(format!("{PROGRAM}-{version}")))
}

/// The version in the line `wasm-bindgen = { version = "=0.2.130", … }` or
/// `wasm-bindgen = "=0.2.130"` of a manifest.
fn pinned_in(manifest: &str) -> Option<&str> {
    manifest.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        if name.trim() != PROGRAM {
            return None;
        }
        let (_, version) = value.split_once("\"=")?;
        version.split_once('"').map(|(version, _)| version)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pinned_version_is_read_from_the_manifest() {
        let manifest = "[dependencies]\n\
            wasm-bindgen-futures = { version = \"=0.4\" }\n\
            wasm-bindgen = { version = \"=0.2.130\", optional = true }\n";
        assert_eq!(pinned_in(manifest), Some("0.2.130"));
        assert_eq!(pinned_in("wasm-bindgen = \"=0.2.1\""), Some("0.2.1"));
    }

    #[test]
    fn a_version_that_is_not_pinned_is_not_taken() {
        assert_eq!(pinned_in("wasm-bindgen = { version = \"0.2\" }"), None);
        assert_eq!(pinned_in("# wasm-bindgen = \"=0.2.1\""), None);
    }
}
