//! Building the app into `dist/`.

use std::fs;
use std::path::Path;

use host::INDEX;
use sha2::{Digest, Sha256};

use crate::dist::Dist;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::setup::Builder;
use crate::step::step;
use crate::{installed, modules, programs, single_file, team, workspace};

/// Sets up what is needed, builds the app, and prints the sizes of its files.
pub fn build() -> Outcome<Dist> {
    build_with(&Builder::ensure()?)
}

/// Builds the app with `builder`, and prints the sizes of its files.
pub fn build_with(builder: &Builder) -> Outcome<Dist> {
    programs::compile(builder)?;
    let (folder, team_folder) = (workspace::dist(), workspace::leavings().join("team"));
    for (page, folder) in [(INDEX, &folder), (team::PAGE, &team_folder)] {
        make_page(builder, page, folder)?;
    }
    step("making the modules and the single files", "20 seconds", || put_together(builder, &folder, &team_folder))?;
    let dist = Dist::read(&folder).map_err(Failure::of("read the built app"))?;
    print!("{dist}");
    for file in single_file::NAMES.iter().filter_map(|name| dist.artifact(name)) {
        println!("{}  {}", digest(&file.bytes), file.path);
    }
    Ok(dist)
}

/// Has Trunk make a page from its source as the index of a folder, which then has nothing of before in it.
fn make_page(builder: &Builder, page: &str, folder: &Path) -> Outcome {
    let mut trunk = builder.trunk(modules::LINKER_FLAGS)?;
    // Where in Trunk a build failed says nothing about the app.
    trunk.args(["build", "--release", "--features", programs::FEATURES]).env("RUST_BACKTRACE", "0");
    trunk.arg("--dist").arg(folder).arg(page);
    // Trunk takes this variable for a yes or no and stops at the usual `1`.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    if process::shown(&mut trunk)? {
        return Ok(());
    }
    Err(Failure::new(format!("{page} could not be built; trunk says why above")))
}

/// The SHA-256 of a file, as `sha256sum` prints it.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn put_together(builder: &Builder, dist: &Path, team_folder: &Path) -> Outcome {
    let read = |file: &Path| fs::read(file).map_err(Failure::of(format!("read {}", file.display())));
    let page = |file: &Path| String::from_utf8(read(file)?).map_err(Failure::of("read a page"));
    let (app_page, team_page) = (page(&dist.join(INDEX))?, page(&team_folder.join(INDEX))?);
    let icon = read(&dist.join("icon.svg"))?;
    let programs = modules::make(builder)?;
    for (name, content) in [
        (single_file::APP, single_file::of_app(builder, &app_page, &icon, &programs)?),
        (single_file::TEAM, single_file::of_team(builder, &team_page, &icon, &programs)?),
        (team::PAGE, team_page),
    ] {
        fs::write(dist.join(name), content).map_err(Failure::of(format!("write {name}")))?;
    }
    let folder = modules::place(dist).map_err(Failure::of("put the modules into the built app"))?;
    installed::make(dist, &folder)
}
