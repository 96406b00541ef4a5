//! Tools that come as npm packages.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::step::step;
use crate::version::Version;
use crate::{process, version, workspace};

/// A program and the npm package that holds it.
#[derive(Debug)]
pub struct Tool {
    /// Name of the program.
    pub program: &'static str,
    /// The package with its version.
    pub package: &'static str,
    /// The first version that will do.
    pub oldest: &'static [u32],
    /// What to install by hand where npm is not there.
    pub advice: &'static str,
}

impl Tool {
    /// Finds or installs the tool.
    pub fn ensure(&self) -> Outcome<PathBuf> {
        if let Some(tool) = self.find()? {
            return Ok(tool);
        }
        let Tool { program, package, advice, .. } = self;
        let advice = format!("{advice}, or node and npm to fetch it with");
        install(program, package, &self.own_folder()?, &advice)?;
        self.find()?.ok_or_else(|| Failure::new(format!("{program} was installed, but cannot be run")))
    }

    /// Whether what `--version` prints is recent enough.
    pub fn will_do(&self, printed: &str) -> bool {
        version::first_in(printed) >= Some(Version::from(self.oldest))
    }

    fn find(&self) -> Outcome<Option<PathBuf>> {
        let elsewhere = [self.own_folder()?.join("node_modules").join(".bin")];
        Ok(process::programs(self.program, &elsewhere).find(|tool| {
            process::text(process::command(tool).arg("--version")).is_some_and(|printed| self.will_do(&printed))
        }))
    }

    fn own_folder(&self) -> Outcome<PathBuf> {
        let name = self.package.split('@').next().unwrap_or(self.package);
        Ok(workspace::tools()?.join(name))
    }
}

/// A script that runs in pages, and the npm package that holds it.
#[derive(Debug)]
pub struct Script {
    /// What it is called.
    pub name: &'static str,
    /// The package with its version, and no other version will do.
    pub package: &'static str,
    /// Its file within the package.
    pub file: &'static str,
}

impl Script {
    /// Finds or installs the script.
    pub fn ensure(&self) -> Outcome<PathBuf> {
        let Script { name, package, .. } = self;
        let place = self.place()?;
        if !place.exists() {
            let advice = format!("node and npm, to fetch {name} with");
            install(name, package, &workspace::tools()?.join(package), &advice)?;
        }
        if place.exists() { Ok(place) } else { Err(Failure::new(format!("{package} has no {}", self.file))) }
    }

    /// Where it is once it is installed.
    pub fn place(&self) -> Outcome<PathBuf> {
        Ok(workspace::tools()?.join(self.package).join("node_modules").join(self.name).join(self.file))
    }
}

fn install(name: &str, package: &str, folder: &Path, advice: &str) -> Outcome {
    if process::find("npm").is_none() {
        return Err(Failure::new(format!("install {advice}")));
    }
    step(&format!("installing {name}"), "10 seconds", || {
        std::fs::create_dir_all(folder).map_err(Failure::of(format!("make a folder for {name}")))?;
        let mut npm = process::command("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--prefix"]).arg(folder).arg(package);
        process::logged(&mut npm, name)
    })
    .map_err(|failure| Failure::new(format!("install {advice}, then try again: {failure}")))
}
