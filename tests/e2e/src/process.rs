//! Programs that run for as long as a journey needs them.

use crate::patience::eventually;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Runs the program until nobody holds the other end of standard input any more, then ends its
/// process group, which all belongs to that came from it. So nothing is left behind when a journey dies
/// or is interrupted.
const KEEPER: &str = r#"trap : TERM; "$@" & read -r nothing; kill 0; wait"#;

/// A running program; it is ended with all that came from it when this goes out of scope.
#[derive(Debug)]
pub struct Process {
    keeper: Child,
    output: PathBuf,
}

impl Process {
    /// Starts a program whose output goes into a file.
    pub fn start(
        program: &str,
        arguments: &[String],
        environment: &[(&str, PathBuf)],
        output: &Path,
    ) -> Result<Process, String> {
        let cannot = |error| format!("cannot start {program}: {error}");
        let file = File::create(output).map_err(cannot)?;
        let mut command = Command::new("sh");
        command
            .args(["-c", KEEPER, "sh", program])
            .args(arguments)
            .envs(environment.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::piped()).stdout(file.try_clone().map_err(cannot)?).stderr(file);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        Ok(Process { keeper: command.spawn().map_err(cannot)?, output: output.to_owned() })
    }

    /// What it wrote so far.
    pub fn output(&self) -> Result<String, String> {
        let output = fs::read(&self.output).map_err(|error| format!("cannot read what was written: {error}"))?;
        Ok(String::from_utf8_lossy(&output).into_owned())
    }

    /// Kills the program and all that came from it at once, and waits until they are gone.
    pub fn loses_power(&mut self) -> Result<(), String> {
        if let Ok(Some(_)) = self.keeper.try_wait() {
            return Ok(());
        }
        let group = self.keeper.id();
        let killed = Command::new("kill").args(["-KILL", "--", &format!("-{group}")]).output();
        killed.map_err(|error| format!("cannot kill: {error}"))?;
        self.keeper.wait().map_err(|error| error.to_string())?;
        eventually(|| match living_members(group).first() {
            Some(id) => Err(format!("process {id} of the browser lives on after SIGKILL")),
            None => Ok(()),
        })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let ended = eventually(|| match self.keeper.try_wait() {
            Ok(None) => Err("it does not end".to_owned()),
            // It may be dead already, which is as good.
            _ => Ok(()),
        });
        if ended.is_err() {
            // A driver whose browser does not come up may not hear that it is to end.
            let _ = self.loses_power();
        }
    }
}

/// The ids of the processes of a group. One that is dead and not yet collected by its parent is not among them.
fn living_members(group: u32) -> Vec<u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(|id| state_and_group(*id).is_some_and(|(state, of)| of == group && state != 'Z')).collect()
}

fn state_and_group(id: u32) -> Option<(char, u32)> {
    let status = fs::read_to_string(Path::new("/proc").join(id.to_string()).join("stat")).ok()?;
    // The name, in brackets, may hold anything. After it come the state, the parent and the group.
    let (_, fields) = status.rsplit_once(") ")?;
    let mut fields = fields.split(' ');
    Some((fields.next()?.chars().next()?, fields.nth(1)?.parse().ok()?))
}
