//! age, a program of others that opens the files we lock, and locks files for us to open.

use super::debian;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::step::step;

const PROGRAM: &str = "age";
const ADVICE: &str = "install age 1.1 or later (age-encryption.org), then try again";

/// Finds or installs age, for the tests of locked files.
pub fn ensure() -> Outcome {
    if process::find(PROGRAM).is_some() {
        return Ok(());
    }
    if !debian::available() {
        return Err(Failure::new(ADVICE));
    }
    step("installing age", "10 seconds", || debian::install(&[PROGRAM], PROGRAM))
        .map_err(|failure| Failure::new(format!("{ADVICE}: {failure}")))?;
    process::find(PROGRAM).map(|_| ()).ok_or_else(|| Failure::new(ADVICE))
}
