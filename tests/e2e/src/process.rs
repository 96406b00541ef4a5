//! Ending a browser the way a power cut does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Kills a process and all that came from it, at once, and waits until they are gone.
///
/// By their ids and not as a group: the browser is in the group of its driver.
pub fn kill_family(first: u32) -> Result<(), String> {
    let family = family(first);
    let ids = family.iter().map(u32::to_string);
    // Some may end by themselves while the others do, which is as good.
    Command::new("kill").arg("-KILL").args(ids).output().map_err(|error| format!("cannot kill: {error}"))?;
    super::patience::eventually(|| match family.iter().find(|id| is_alive(**id)) {
        Some(id) => Err(format!("process {id} of the browser lives on after SIGKILL")),
        None => Ok(()),
    })
}

fn family(first: u32) -> Vec<u32> {
    let parents = parents();
    let mut family = vec![first];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(parents.iter().filter(|(_, of)| **of == parent).map(|(id, _)| *id));
        next += 1;
    }
    family
}

/// The parent of each process on this machine.
fn parents() -> BTreeMap<u32, u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter_map(|entry| {
            let id = entry.file_name().to_str()?.parse().ok()?;
            let (_, parent) = state_and_parent(id)?;
            Some((id, parent))
        })
        .collect()
}

// One that is dead and not yet collected by its parent is a zombie, "Z".
fn is_alive(id: u32) -> bool {
    state_and_parent(id).is_some_and(|(state, _)| state != 'Z')
}

fn state_and_parent(id: u32) -> Option<(char, u32)> {
    let status = fs::read_to_string(Path::new("/proc").join(id.to_string()).join("stat")).ok()?;
    // The name, in brackets, may hold anything.
    let (_, fields) = status.rsplit_once(") ")?;
    let mut fields = fields.split(' ');
    Some((fields.next()?.chars().next()?, fields.next()?.parse().ok()?))
}
