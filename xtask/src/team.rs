//! The second page, with figures of a team: a program of its own.

/// The name of the program.
pub const NAME: &str = "own-reasons-team";

/// What the page is called.
pub const PAGE: &str = "team.html";
