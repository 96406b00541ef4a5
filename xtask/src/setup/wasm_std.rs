//! The standard library for WebAssembly.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use super::debian;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::step::step;
use crate::toolchain::{self, BUILT_BY, DEBIAN, Toolchain, WASM};
use crate::workspace;

const LOG: &str = "wasm-std";
const ADVICE: &str = "Rust's standard library for WebAssembly is missing and could not be \
    installed; run `rustup target add wasm32-unknown-unknown` where rustup has a network";

/// The compiler, its sources, its linker, and a linter of the same version.
const PACKAGES: [&str; 6] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22", "rust-web-clippy"];

/// Makes sure there is a toolchain that builds for WebAssembly, and says which.
pub fn ensure() -> Outcome<Toolchain> {
    if let Some(toolchain) = Toolchain::for_wasm() {
        return Ok(toolchain);
    }
    if toolchain::has_wasm(debian_rustc) {
        // An earlier user of this machine built it.
        link_debian()?;
    } else if add_target().is_err() || Toolchain::for_wasm().is_none() {
        fall_back().map_err(|failure| Failure::new(format!("{ADVICE}. {failure}")))?;
    }
    Toolchain::for_wasm().ok_or_else(|| Failure::new(ADVICE))
}

fn add_target() -> Outcome {
    step("adding the standard library for WebAssembly", "20 seconds", || {
        process::logged(process::command("rustup").args(["target", "add", WASM]), LOG)
    })
}

fn fall_back() -> Outcome {
    if !debian::available() {
        return Err(Failure::new("Debian packages would do, but need apt-get and root"));
    }
    step("installing Debian's Rust compiler and its sources instead", "1 minute", || debian::install(&PACKAGES, LOG))?;
    step("building the standard library for WebAssembly from them", "1 minute", || {
        build()?;
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

fn debian_rustc() -> Command {
    let mut command = process::command("/usr/bin/rustc");
    command.env_remove("LD_LIBRARY_PATH");
    command
}

/// Builds the standard library with the compiler in `/usr` and puts it where that looks for it.
fn build() -> Outcome {
    let probe = workspace::leavings().join("wasm-std");
    write_probe(&probe).map_err(Failure::of("write the crate that asks for the library"))?;
    let target = probe.join("target");
    process::logged(
        process::command("/usr/bin/cargo")
            .current_dir(&probe)
            .args(["build", "--release", "--target", WASM])
            .arg("-Zbuild-std=std,panic_abort,test")
            .arg("--target-dir")
            .arg(&target)
            .env("RUSTC", "/usr/bin/rustc")
            // Lets a stable compiler build its own standard library.
            .env("RUSTC_BOOTSTRAP", "1")
            // Without it, link-time optimisation of the app finds no bitcode in these libraries.
            .env("RUSTFLAGS", "-Cembed-bitcode=yes")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("LD_LIBRARY_PATH"),
        LOG,
    )?;
    let silent = || Failure::new("/usr/bin/rustc does not say its version or its folders");
    let library = toolchain::wasm_library(debian_rustc()).ok_or_else(silent)?;
    let version = process::text(debian_rustc().arg("--version")).ok_or_else(silent)?;
    place(&target.join(WASM).join("release").join("deps"), &library, &version)
        .map_err(Failure::of(format!("put the library in {}", library.display())))
}

/// An empty crate, with a workspace of its own since it lies within ours.
fn write_probe(folder: &Path) -> io::Result<()> {
    let manifest = "[package]\nname = \"wasm-std-probe\"\nedition = \"2024\"\n\n[workspace]\n";
    // What an earlier compiler built would be copied along with what this one builds.
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src").join("lib.rs"), "")
}

/// Copies the built libraries; the folder gets its name last, so half a copy is never taken for
/// the whole.
fn place(built: &Path, library: &Path, version: &str) -> io::Result<()> {
    let partial = library.with_extension("partial");
    if partial.exists() {
        fs::remove_dir_all(&partial)?;
    }
    fs::create_dir_all(&partial)?;
    for file in fs::read_dir(built)? {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libwasm_std_probe") {
            fs::copy(file.path(), partial.join(&name))?;
        }
    }
    fs::write(partial.join(BUILT_BY), format!("{version}\n"))?;
    if library.exists() {
        fs::remove_dir_all(library)?;
    }
    fs::rename(&partial, library)
}
