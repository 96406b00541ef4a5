//! What makes the served app one that stays on a device: its service worker, with a list of the files it keeps.

use std::fs;
use std::path::Path;

use host::{HEADERS, INDEX};
use sha2::{Digest, Sha256};

use crate::failure::{Failure, Outcome};
use crate::page;
use crate::policy::{self, Place};
use crate::programs::APP;
use crate::{single_file, team, vault};

/// What the service worker's script is called.
pub const SERVICE_WORKER: &str = "service-worker.js";

const SOURCE: &str = include_str!("../../src/pwa/service-worker.js");
const BUILD: &str = "const BUILD = \"\";";
const FILES: &str = "const FILES = {};";

/// Finishes the pages in `dist`, whose modules are in `folder` there, and adds the service worker, one for both pages,
/// and the headers that a host is to send.
pub fn make(dist: &Path, folder: &str) -> Outcome {
    let write = || Failure::of("write into the built app");
    for page in [INDEX, team::PAGE].map(|page| dist.join(page)) {
        let text = fs::read_to_string(&page).map_err(Failure::of(format!("read {}", page.display())))?;
        fs::write(&page, page::finish(&naming_service_worker(&text)?, Place::Host)?).map_err(write())?;
    }
    let headers = policy::headers(folder, &format!("{}.js", vault::NAME), SERVICE_WORKER);
    fs::write(dist.join(HEADERS), headers).map_err(write())?;
    write_service_worker(dist)
}

fn naming_service_worker(page: &str) -> Outcome<String> {
    let place = format!("<meta name={APP}-service-worker content=./{SERVICE_WORKER}>");
    let (before, after) = page
        .split_once("<title>")
        .ok_or_else(|| Failure::new("a page has no title, before which it names its service worker"))?;
    Ok(format!("{before}{place}<title>{after}"))
}

/// Writes the service worker for what is in `dist`.
pub fn write_service_worker(dist: &Path) -> Outcome {
    let mut files = host::gather(dist).map_err(Failure::of("read the built app"))?;
    let not_kept = [SERVICE_WORKER, HEADERS, single_file::APP, single_file::TEAM];
    files.retain(|(path, _)| !not_kept.contains(&path.as_str()));
    let script = service_worker(&files)?;
    fs::write(dist.join(SERVICE_WORKER), script).map_err(Failure::of("write the service worker"))
}

/// The script for these files, each a path and its content. Two builds that differ in anything have other scripts.
fn service_worker(files: &[(String, Vec<u8>)]) -> Outcome<String> {
    let mut list = String::new();
    for (path, bytes) in files {
        // Hosts know the page as the folder, and some send on whoever asks for it by name.
        let path = if path == INDEX { "" } else { path };
        list += &format!("  \"./{path}\": \"{}\",\n", policy::digest(bytes));
    }
    let build: String = Sha256::digest(&list).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    if !SOURCE.contains(BUILD) || !SOURCE.contains(FILES) {
        return Err(Failure::new(format!("{SERVICE_WORKER} has no place for its list of files")));
    }
    Ok(SOURCE
        .replace(BUILD, &format!("const BUILD = \"{build}\";"))
        .replace(FILES, &format!("const FILES = {{\n{list}}};")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(page: &str) -> String {
        let files = [("app-1f/a.wasm".to_owned(), vec![1, 2]), (INDEX.to_owned(), page.as_bytes().to_vec())];
        service_worker(&files).unwrap_or_default()
    }

    #[test]
    fn it_lists_each_file_with_its_digest_and_the_page_as_its_folder() {
        let worker = worker("a");
        let page = format!("\"./\": \"{}\"", policy::digest(b"a"));
        let module = format!("\"./app-1f/a.wasm\": \"{}\"", policy::digest(&[1, 2]));
        assert!(worker.contains(&page) && worker.contains(&module), "{worker}");
    }

    #[test]
    fn another_page_is_another_build() {
        let build = |worker: String| worker.lines().find(|line| line.starts_with("const BUILD")).map(str::to_owned);
        assert_ne!(build(worker("a")), build(worker("b")));
        assert_eq!(build(worker("a")), build(worker("a")));
    }
}
