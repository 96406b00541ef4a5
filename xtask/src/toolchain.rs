//! Which Rust compiler builds the app for WebAssembly, and how.

use std::path::PathBuf;
use std::process::Command;

use crate::process;

/// The platform the app is built for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Name under which rustup knows the compiler of the Debian packages.
pub const DEBIAN: &str = "debian";

/// The standard library is built along with the app: without the words of its panics, and for size, it
/// makes a tenth less of what a first visit fetches. These flags are not stable yet.
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// A Rust compiler with the sources of its standard library.
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
        [Self::Default, Self::Debian].into_iter().find(|toolchain| has_sources(toolchain.command("rustc")))
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

    /// The same for a command that builds for WebAssembly, with `flags` for the compiler besides those
    /// of `.cargo/config.toml`.
    pub fn wasm_command(self, program: impl AsRef<std::ffi::OsStr>, flags: &str) -> Command {
        let mut command = self.command(program);
        command
            // Lets a stable compiler build its own standard library.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", format!("{SMALL} {flags}"))
            // These would take the place of all others.
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        command
    }

    /// Whether `cargo` has the subcommand `name` in this toolchain.
    pub fn has(self, name: &str) -> bool {
        process::text(self.command("cargo").args([name, "--version"])).is_some()
    }
}

/// Whether the compiler `rustc` has the sources of its standard library.
fn has_sources(mut rustc: Command) -> bool {
    let Some(root) = process::text(rustc.args(["--print", "sysroot"])).map(PathBuf::from) else {
        return false;
    };
    root.join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
}
