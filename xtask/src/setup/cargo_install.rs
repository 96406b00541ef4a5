//! Tools that come as Rust crates.

use std::path::PathBuf;

use crate::failure::Outcome;
use crate::process;

/// Installs `package` of exactly `version` with cargo: into `folder`, else where cargo puts
/// programs. `flags` go to `cargo install` as they are.
pub fn install(package: &str, version: &str, folder: Option<PathBuf>, flags: &[&str]) -> Outcome {
    let attempt = |more: &[&str]| {
        let mut command = process::command("cargo");
        command.args(["install", package, "--version", version]).args(flags).args(more);
        if let Some(folder) = &folder {
            command.arg("--root").arg(folder);
        }
        // Where the lock file is not used, take crates that this compiler can still build.
        command.env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback");
        // Nobody debugs these, and without what that takes they are built sooner.
        command.env("CARGO_PROFILE_DEV_DEBUG", "false");
        // The flags that we build the app or its tests with are not meant for tools.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_TARGET_DIR");
        process::logged(&mut command, package)
    };
    // A lock file can name a crate that the registry at hand does not have.
    attempt(&["--locked"]).or_else(|_| attempt(&[]))
}
