//! The pictures in the docs, taken anew from the built app.

use crate::app_build;
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::setup::Browser;
use crate::workspace;

/// Builds the app, and has a browser go through it and leave its pictures in the docs.
pub fn take() -> Outcome {
    let dist = app_build::build()?;
    let browser = Browser::ensure(Engine::Chromium)?;
    let host = crate::start_host(&dist, 0)?;
    let mut command = process::command("cargo");
    command.args(["run", "--package", "journeys", "--example", "pictures"]);
    browser.lend_to(&mut command, &format!("http://127.0.0.1:{}", host.port));
    command.env("OWN_REASONS_PICTURES", workspace::root().join("docs"));
    if process::shown(&mut command)? { Ok(()) } else { Err(Failure::told()) }
}
