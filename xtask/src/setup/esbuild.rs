//! esbuild, which makes one small script of what wasm-bindgen and the splitter write.

use super::npm::Tool;

/// Any version since bundles keep `import.meta.url`.
pub const ESBUILD: Tool =
    Tool { program: "esbuild", package: "esbuild@0.28.2", oldest: &[0, 20], advice: "esbuild 0.20 or later" };
