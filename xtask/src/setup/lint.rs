//! The linter of the toolchain that builds for WebAssembly.

use super::debian;
use crate::step::step;
use crate::toolchain::Toolchain;

/// Whether `toolchain` has a linter, once the packaged one is installed where that is possible.
pub fn ensure(toolchain: Toolchain) -> bool {
    if !toolchain.has("clippy") && toolchain == Toolchain::Debian && debian::available() {
        // Without a linter there is another way, so a failure here is not one of the set-up.
        let _ =
            step("installing Debian's Rust linter", "20 seconds", || debian::install(&["rust-web-clippy"], "clippy"));
    }
    toolchain.has("clippy")
}
