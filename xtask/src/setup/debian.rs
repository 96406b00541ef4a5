//! Packages of Debian and its kin.

use crate::failure::Outcome;
use crate::process;

/// Whether packages can be installed here: `apt-get` is there and we are root.
pub fn available() -> bool {
    process::find("apt-get").is_some() && process::text(process::command("id").arg("-u")).as_deref() == Some("0")
}

/// Installs packages, with the list of what there is brought up to date first.
pub fn install(packages: &[&str], log: &str) -> Outcome {
    let apt = |arguments: &[&str]| {
        let mut command = process::command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet").args(arguments);
        process::logged(&mut command, log)
    };
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}
