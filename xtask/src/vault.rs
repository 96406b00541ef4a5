//! The worker that locks and unlocks with a passphrase: a program of its own, which a page starts only when
//! somebody uses a passphrase.

use crate::failure::{Failure, Outcome};
use crate::modules;
use crate::process;
use crate::setup::Builder;
use crate::toolchain::WASM;

/// The name of the program.
pub const NAME: &str = "own-reasons-vault";

/// Starts the program in the worker. What goes wrong is thrown where the page hears of it: of a promise
/// that is rejected in a worker, it would not.
pub const START: &str = "
wasm_bindgen({ module_or_path: new URL('own-reasons-vault_bg.wasm', location) })
    .catch((error) => setTimeout(() => { throw error; }));
";

/// Compiles the worker, in the way the app is compiled, so that they share what both are made of.
pub fn compile(builder: &Builder) -> Outcome {
    let mut cargo = builder.toolchain.wasm_command("cargo", modules::LINKER_FLAGS);
    cargo.args(["build", "--profile", "web", "--target", WASM, "--features", "vault-worker", "--bin", NAME]);
    if process::shown(&mut cargo)? {
        return Ok(());
    }
    Err(Failure::new("the part of the app that locks files could not be built; cargo says why above"))
}
