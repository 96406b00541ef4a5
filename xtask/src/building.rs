//! A build of the app beside other work: linking it takes one core for minutes.

use std::env;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Stdio};

use crate::dist::Dist;
use crate::failure::{Failure, Outcome};
use crate::{process, workspace};

/// A build that is under way, with what it says kept until it is through.
pub struct Building {
    child: Child,
    log: PathBuf,
}

impl Building {
    /// Starts `cargo xtask build`, for which everything has to be set up.
    pub fn start() -> Outcome<Self> {
        let log = workspace::leavings().join("building.log");
        let open = || {
            fs::create_dir_all(workspace::leavings())?;
            let file = File::create(&log)?;
            Ok((file.try_clone()?, file))
        };
        let (out, err) = open().map_err(Failure::of::<std::io::Error>(format!("write {}", log.display())))?;
        let this = env::current_exe().map_err(Failure::of("find the developer commands"))?;
        let child = process::command(this)
            .arg("build")
            .stdout(Stdio::from(out))
            .stderr(Stdio::from(err))
            .spawn()
            .map_err(Failure::of("start the build of the app"))?;
        Ok(Self { child, log })
    }

    /// Waits for the end, says what the build said, and reads what was built.
    pub fn finish(mut self) -> Outcome<Dist> {
        let status = self.child.wait().map_err(Failure::of("build the app"))?;
        let said = fs::read(&self.log).map_err(Failure::of(format!("read {}", self.log.display())))?;
        print!("{}", String::from_utf8_lossy(&said));
        if !status.success() {
            return Err(Failure::told());
        }
        Dist::read(&workspace::dist()).map_err(Failure::of("read the built app"))
    }
}
