//! The programs that the built app consists of, compiled for the web.

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::setup::Builder;
use crate::toolchain::WASM;
use crate::{modules, team, vault};

/// The rep's and the coach's program.
pub const APP: &str = "own-reasons";

/// What all of them are compiled with: with the same features they share what they are made of.
pub const FEATURES: &str = "split,vault-worker";

/// Compiles all programs at once, and so side by side; Trunk finds them as they are to be.
pub fn compile(builder: &Builder) -> Outcome {
    let mut cargo = builder.toolchain.wasm_command("cargo", modules::LINKER_FLAGS);
    cargo.args(["build", "--profile", "web", "--target", WASM, "--features", FEATURES]);
    for name in [APP, team::NAME, vault::NAME] {
        cargo.args(["--bin", name]);
    }
    if process::shown(&mut cargo)? {
        return Ok(());
    }
    Err(Failure::new("the app could not be built; cargo says why above"))
}
