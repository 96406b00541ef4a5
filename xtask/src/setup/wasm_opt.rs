//! wasm-opt, which makes WebAssembly modules smaller.

use super::npm::Tool;

/// Version 108, which Debian has, succeeds and leaves an app that dies at its start.
pub const WASM_OPT: Tool = Tool {
    program: "wasm-opt",
    package: "binaryen@132",
    oldest: &[110],
    advice: "wasm-opt 110 or later (of the binaryen project)",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_that_breaks_the_app_is_refused() {
        assert!(!WASM_OPT.will_do("wasm-opt version 108"));
        assert!(!WASM_OPT.will_do("wasm-opt version 109 (version_109)"));
        assert!(WASM_OPT.will_do("wasm-opt version 110 (version_110)"));
        assert!(WASM_OPT.will_do("wasm-opt version 132 (version_132)"));
        assert!(!WASM_OPT.will_do("something else"));
    }
}
