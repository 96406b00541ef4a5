//! Programs of others that Debian has as packages, and that the tests work with.

use std::path::PathBuf;

use super::debian;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::step::step;

/// A program, and where to have it from.
#[derive(Debug)]
pub struct Program {
    name: &'static str,
    package: &'static str,
    advice: &'static str,
}

/// Opens the files we lock, and locks files for us to open.
pub const AGE: Program =
    Program { name: "age", package: "age", advice: "install age 1.1 or later (age-encryption.org), then try again" };
/// A web server that the app is put behind.
pub const NGINX: Program = Program { name: "nginx", package: "nginx-light", advice: "install nginx, then try again" };
/// Makes the certificate of that server.
pub const OPENSSL: Program = Program { name: "openssl", package: "openssl", advice: "install openssl, then try again" };
/// Asks that server.
pub const CURL: Program = Program { name: "curl", package: "curl", advice: "install curl, then try again" };

impl Program {
    /// Finds or installs it.
    pub fn ensure(&self) -> Outcome<PathBuf> {
        if let Some(found) = self.find() {
            return Ok(found);
        }
        if !debian::available() {
            return Err(Failure::new(self.advice));
        }
        step(&format!("installing {}", self.name), "10 seconds", || debian::install(&[self.package], self.name))
            .map_err(|failure| Failure::new(format!("{}: {failure}", self.advice)))?;
        self.find().ok_or_else(|| Failure::new(self.advice))
    }

    // Servers may lie where only an administrator looks.
    fn find(&self) -> Option<PathBuf> {
        process::programs(self.name, &["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from)).next()
    }
}
