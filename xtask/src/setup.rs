//! Everything the other commands need.
//!
//! Each part takes what is there, else installs it the ordinary way, else falls back on what
//! package registries hold, else says in a sentence what to install.

mod axe;
mod browser;
mod cargo_install;
mod debian;
mod esbuild;
mod lint;
mod npm;
mod program;
mod rust_source;
mod trunk;
mod wasm_bindgen;
mod wasm_opt;

pub use axe::AXE;
pub use browser::Browser;
pub use lint::ensure as ensure_lint;
pub use program::{AGE, CURL, NGINX, OPENSSL};

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::toolchain::Toolchain;

/// What building the app needs.
#[derive(Debug)]
pub struct Builder {
    /// Builds for WebAssembly.
    pub toolchain: Toolchain,
    /// Makes modules smaller.
    pub wasm_opt: PathBuf,
    /// Makes scripts smaller.
    pub esbuild: PathBuf,
    /// Makes a module callable from scripts.
    pub wasm_bindgen: PathBuf,
    trunk: PathBuf,
}

impl Builder {
    /// Finds or installs what building needs.
    pub fn ensure() -> Outcome<Self> {
        Ok(Self {
            toolchain: rust_source::ensure()?,
            wasm_bindgen: wasm_bindgen::ensure()?,
            wasm_opt: wasm_opt::WASM_OPT.ensure()?,
            esbuild: esbuild::ESBUILD.ensure()?,
            trunk: trunk::ensure()?,
        })
    }

    /// Trunk, with the toolchain and the tools it is to use, and `flags` for the compiler.
    pub fn trunk(&self, flags: &str) -> Outcome<Command> {
        let folder = self.wasm_bindgen.parent().map(PathBuf::from);
        let path = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(folder.into_iter().chain(env::split_paths(&path)))
            .map_err(Failure::of("put the tools on the search path"))?;
        let mut command = self.toolchain.wasm_command(&self.trunk, flags);
        command.env("PATH", path);
        Ok(command)
    }
}

/// Sets up everything, and says what there is.
pub fn everything() -> Outcome {
    let builder = Builder::ensure()?;
    let mut browsers = String::new();
    for engine in Engine::ALL.into_iter().filter(|engine| engine.exists_here()) {
        let browser = Browser::ensure(engine)?;
        browsers.push_str(&format!(", {}, {}", browser.program.display(), browser.driver.display()));
    }
    AGE.ensure()?;
    AXE.ensure()?;
    let toolchain = match builder.toolchain {
        Toolchain::Default => "the default Rust toolchain",
        Toolchain::Debian => "Debian's Rust toolchain",
    };
    println!(
        "set up: {toolchain}, {}, {}, {}, {}{browsers}",
        builder.trunk.display(),
        builder.wasm_bindgen.display(),
        builder.wasm_opt.display(),
        builder.esbuild.display(),
    );
    Ok(())
}
