//! The sources of Rust's standard library, which is built for WebAssembly along with the app.

use super::debian;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::step::step;
use crate::toolchain::{DEBIAN, Toolchain};

const LOG: &str = "rust-source";
const ADVICE: &str = "the sources of Rust's standard library are missing and could not be \
    installed; run `rustup component add rust-src` where rustup has a network";

/// The compiler, its sources, its linker, and a linter of the same version.
const PACKAGES: [&str; 6] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22", "rust-web-clippy"];

/// Makes sure there is a toolchain with its sources, and says which.
pub fn ensure() -> Outcome<Toolchain> {
    if let Some(toolchain) = Toolchain::for_wasm() {
        return Ok(toolchain);
    }
    if add_component().is_err() || Toolchain::for_wasm().is_none() {
        fall_back().map_err(|failure| Failure::new(format!("{ADVICE}. {failure}")))?;
    }
    Toolchain::for_wasm().ok_or_else(|| Failure::new(ADVICE))
}

fn add_component() -> Outcome {
    step("adding the sources of Rust's standard library", "10 seconds", || {
        process::logged(process::command("rustup").args(["component", "add", "rust-src"]), LOG)
    })
}

fn fall_back() -> Outcome {
    if !debian::available() {
        return Err(Failure::new("Debian packages would do, but need apt-get and root"));
    }
    step("installing Debian's Rust compiler and its sources instead", "1 minute", || {
        debian::install(&PACKAGES, LOG)?;
        link_debian()
    })
}

/// Without rustup there is nothing to link to: Debian's compiler is then the only one.
fn link_debian() -> Outcome {
    if process::find("rustup").is_none() {
        return Ok(());
    }
    let link = ["toolchain", "link", DEBIAN, "/usr"];
    process::logged(process::command("rustup").args(link), LOG)
}
