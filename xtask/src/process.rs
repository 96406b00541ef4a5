//! Running other programs.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::workspace;

/// A command that runs in the workspace root, free of what `cargo run` told this program about
/// itself.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root()).stdin(Stdio::null());
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        let own = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"];
        if name == "CARGO" || own.iter().any(|start| name.starts_with(start)) {
            command.env_remove(name);
        }
    }
    command
}

/// Everything called `name` that can be run: on the search path first, then in `elsewhere`.
pub fn programs(name: &str, elsewhere: &[PathBuf]) -> impl Iterator<Item = PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).chain(elsewhere.iter().cloned()).collect();
    folders.into_iter().map(move |folder| folder.join(&file)).filter(|file| is_program(file))
}

/// The program `name` on the search path.
pub fn find(name: &str) -> Option<PathBuf> {
    programs(name, &[]).next()
}

/// Whether `file` can be run.
pub fn is_program(file: &Path) -> bool {
    let Ok(metadata) = fs::metadata(file) else {
        return false;
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        metadata.is_file() && metadata.permissions().mode() & 0o111 != 0
    }
    #[cfg(not(unix))]
    metadata.is_file()
}

/// What the command prints, trimmed; nothing when it cannot be run or fails.
pub fn text(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs the command with all it prints added to the log called `log`.
pub fn logged(command: &mut Command, log: &str) -> Outcome {
    let (mut file, path) = open_log(log)?;
    let line = line(command);
    let mut start = || {
        writeln!(file, "\n$ {line}")?;
        command.stdout(file.try_clone()?).stderr(file.try_clone()?).status()
    };
    let status = start().map_err(Failure::of(format!("run `{line}`")))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("`{line}` failed; what it said is in {}", path.display())))
}

/// Runs the command with its output on the terminal; true when it succeeds.
pub fn shown(command: &mut Command) -> Outcome<bool> {
    // Otherwise a line of ours could come after the output that it announces.
    let _ = io::stdout().flush();
    let line = line(command);
    let status = command.status().map_err(Failure::of(format!("run `{line}`")))?;
    Ok(status.success())
}

/// The log called `name`, opened to be added to, and its path.
pub fn open_log(name: &str) -> Outcome<(File, PathBuf)> {
    let folder = workspace::leavings();
    let path = folder.join(format!("{name}.log"));
    fs::create_dir_all(&folder)
        .and_then(|()| OpenOptions::new().create(true).append(true).open(&path))
        .map(|file| (file, path.clone()))
        .map_err(Failure::of(format!("write the log {}", path.display())))
}

/// The command as it would be typed.
pub fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}
