//! Where things are: the workspace, its build folders, and the places tools are kept in.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// Root folder of the workspace.
pub fn root() -> PathBuf {
    // The value at run time comes first: the program may have been built in another clone that
    // shares its target folder.
    let xtask =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map(Path::to_path_buf).unwrap_or(xtask)
}

/// The built app.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The program `name` as Trunk had it compiled.
pub fn program(name: &str) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("wasm32-unknown-unknown").join("web").join(format!("{name}.wasm"))
}

/// Log files and other leavings of the developer commands.
pub fn leavings() -> PathBuf {
    root().join("target").join("xtask")
}

/// Folder of tools that are ours alone, one a user, shared by all clones.
pub fn tools() -> Outcome<PathBuf> {
    let cache = match env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()) {
        Some(cache) => PathBuf::from(cache),
        None => home()?.join(".cache"),
    };
    Ok(cache.join("own-reasons"))
}

/// Where `cargo install` puts programs.
pub fn cargo_bin() -> Outcome<PathBuf> {
    for name in ["CARGO_INSTALL_ROOT", "CARGO_HOME"] {
        if let Some(folder) = env::var_os(name).filter(|value| !value.is_empty()) {
            return Ok(PathBuf::from(folder).join("bin"));
        }
    }
    Ok(home()?.join(".cargo").join("bin"))
}

fn home() -> Outcome<PathBuf> {
    env::home_dir().ok_or_else(|| Failure::new("no home folder is known; set HOME"))
}
