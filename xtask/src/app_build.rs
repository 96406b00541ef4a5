//! Building the app into `dist/`.

use crate::dist::Dist;
use crate::failure::{Failure, Outcome};
use crate::modules;
use crate::process;
use crate::setup::Builder;
use crate::step::step;
use crate::{vault, workspace};

/// Sets up what is needed, builds the app, and prints the sizes of its files.
pub fn build() -> Outcome<Dist> {
    build_with(&Builder::ensure()?)
}

/// Builds the app with `builder`, and prints the sizes of its files.
pub fn build_with(builder: &Builder) -> Outcome<Dist> {
    let mut trunk = builder.trunk(modules::LINKER_FLAGS)?;
    // Where in Trunk a build failed says nothing about the app.
    trunk.args(["build", "--release", "--features", "split"]).env("RUST_BACKTRACE", "0");
    // Trunk takes this variable for a yes or no and stops at the usual `1`.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    if !process::shown(&mut trunk)? {
        return Err(Failure::new("the app could not be built; trunk says why above"));
    }
    vault::compile(builder)?;
    let folder = workspace::dist();
    step("making the modules", "20 seconds", || modules::make(builder, &folder))?;
    let dist = Dist::read(&folder).map_err(Failure::of("read the built app"))?;
    print!("{dist}");
    Ok(dist)
}
