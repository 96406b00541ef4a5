//! Trunk, which builds the app's page.

use std::path::PathBuf;

use super::cargo_install;
use crate::failure::{Failure, Outcome};
use crate::step::step;
use crate::{process, version, workspace};

const VERSION: &str = "0.21.14";
const OLDEST: [u32; 2] = [0, 21];

/// Finds or installs trunk.
pub fn ensure() -> Outcome<PathBuf> {
    if let Some(trunk) = find()? {
        return Ok(trunk);
    }
    // All it would download is on the search path when we run it, so it needs no TLS; and it
    // spends its time waiting for other programs, so it need not be optimised.
    let flags = ["--no-default-features", "--profile", "dev"];
    step("installing trunk", "3 minutes", || cargo_install::install("trunk", VERSION, None, &flags))
        .map_err(|failure| Failure::new(format!("install trunk {VERSION}, then try again: {failure}")))?;
    find()?.ok_or_else(|| Failure::new("trunk was installed, but cannot be found or run"))
}

fn find() -> Outcome<Option<PathBuf>> {
    Ok(process::programs("trunk", &[workspace::cargo_bin()?]).find(|trunk| {
        let printed = process::text(process::command(trunk).arg("--version"));
        printed.and_then(|text| version::first_in(&text)) >= Some(OLDEST.to_vec())
    }))
}
