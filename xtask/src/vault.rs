//! The worker that locks and unlocks with a passphrase: a program of its own, which a page starts only when
//! somebody uses a passphrase.

/// The name of the program.
pub const NAME: &str = "own-reasons-vault";

/// Starts the program in the worker. What goes wrong is thrown where the page hears of it: of a promise
/// that is rejected in a worker, it would not.
pub const START: &str = "
wasm_bindgen({ module_or_path: 'own-reasons-vault_bg.wasm' })
    .catch((error) => setTimeout(() => { throw error; }));
";
