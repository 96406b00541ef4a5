//! Which Rust compiler builds the app for WebAssembly.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;

/// The platform the app is built for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// File beside libraries that we built; it names the compiler they were built by.
pub const BUILT_BY: &str = "built-by.txt";

/// Name under which rustup knows the compiler of the Debian packages.
pub const DEBIAN: &str = "debian";

/// A Rust compiler with its standard libraries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toolchain {
    /// The one that runs when nothing is said.
    Default,
    /// The one of the Debian packages in `/usr`, linked into rustup.
    Debian,
}

impl Toolchain {
    /// The first toolchain that can build for WebAssembly.
    pub fn for_wasm() -> Option<Self> {
        [Self::Default, Self::Debian].into_iter().find(|toolchain| has_wasm(|| toolchain.command("rustc")))
    }

    /// A command run by this toolchain, as are the programs that it starts.
    pub fn command(self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = process::command(program);
        if self == Self::Debian {
            // cargo's search path for libraries is that of the toolchain that runs this program.
            command.env("RUSTUP_TOOLCHAIN", DEBIAN).env_remove("LD_LIBRARY_PATH");
        }
        command
    }

    /// Whether `cargo` has the subcommand `name` in this toolchain.
    pub fn has(self, name: &str) -> bool {
        process::text(self.command("cargo").args([name, "--version"])).is_some()
    }
}

/// Whether the compiler that `rustc` starts has the standard library for WebAssembly.
pub fn has_wasm(rustc: impl Fn() -> Command) -> bool {
    match (wasm_library(rustc()), process::text(rustc().arg("--version"))) {
        (Some(folder), Some(version)) => holds_std(&folder, &version),
        _ => false,
    }
}

/// Where the compiler `rustc` looks for the libraries for WebAssembly.
pub fn wasm_library(mut rustc: Command) -> Option<PathBuf> {
    let question = ["--print", "target-libdir", "--target", WASM];
    process::text(rustc.args(question)).map(PathBuf::from)
}

/// Whether `folder` holds the standard library, and not one of ours for another compiler.
fn holds_std(folder: &Path, version: &str) -> bool {
    let Ok(files) = fs::read_dir(folder) else {
        return false;
    };
    let names: Vec<String> = files.flatten().map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    let has = |start: &str| names.iter().any(|name| name.starts_with(start) && name.ends_with(".rlib"));
    let current = match fs::read_to_string(folder.join(BUILT_BY)) {
        Ok(built_by) => built_by.trim() == version,
        Err(_) => true,
    };
    has("libcore-") && has("libstd-") && current
}
