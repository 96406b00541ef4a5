//! axe-core, which finds in a page what shuts people out.

use super::npm::Script;

/// Pinned, since each version finds more.
pub const AXE: Script = Script { name: "axe-core", package: "axe-core@4.14.1", file: "axe.min.js" };
