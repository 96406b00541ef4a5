//! A host of the person's own, which can be given another build, or be gone.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use host::{File, INDEX, Site};
use sha2::{Digest, Sha256};
use std::env;
use std::path::{Path, PathBuf};

const SERVICE_WORKER: &str = "service-worker.js";
const FOOTER: &str = "This app sends nothing. It is a way";
/// The page with figures of a team.
pub const TEAM_PAGE: &str = "team.html";
/// What the app and that page are called as single files, which browsers do not keep.
pub const SINGLE_FILE: &str = "own-reasons.html";
pub const TEAM_SINGLE_FILE: &str = "team-figures.html";

/// A build of the app, as files.
#[derive(Clone, Debug)]
pub struct Build {
    files: Vec<File>,
}

impl Build {
    /// The one that is to be handed out (`OWN_REASONS_DIST`, else `dist/`).
    ///
    /// # Panics
    /// Where it was not built.
    pub fn shipped() -> Build {
        let folder = Build::folder();
        let files = host::gather(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        assert!(!files.is_empty(), "there is nothing in {}; run `cargo xtask build`", folder.display());
        let file = |(path, bytes)| File { path, bytes, brotli: None };
        Build { files: files.into_iter().map(file).collect() }
    }

    /// Where the shipped build lies.
    pub fn folder() -> PathBuf {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap_or_default();
        env::var_os("OWN_REASONS_DIST").map_or_else(|| root.join("dist"), PathBuf::from)
    }

    /// What the page of [`Build::next`] says at its foot.
    pub const NEXT: &'static str = "This is the next build, and it sends nothing.";

    /// One that comes after it: other pages, and modules in another folder.
    pub fn next() -> Build {
        let Build { mut files } = Build::shipped();
        let folder = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned());
        let old = files.iter().find_map(|file| folder(&file.path)).unwrap_or_default();
        for file in &mut files {
            file.path = file.path.replace(&old, "app-next");
        }
        let mut next = Build { files };
        for page in [INDEX, TEAM_PAGE] {
            next.rewrite(page, |page| {
                let before = digest(start_script(page).as_bytes());
                let page = page.replace(&old, "app-next").replace(FOOTER, &format!("{} It is a way", Build::NEXT));
                // The page's policy names its script.
                page.replace(&before, &digest(start_script(&page).as_bytes()))
            });
        }
        next.rewrite("_headers", |rules| rules.replace(&old, "app-next"));
        next.list_anew();
        next
    }

    /// The same with more at the end of a script; the service worker takes it for what the build has.
    #[must_use]
    pub fn with_more_in(mut self, script: &str, more: &str) -> Build {
        let path = self.path_of(script);
        self.rewrite(&path, |text| format!("{text}\n{more}\n"));
        self.list_anew();
        self
    }

    /// The same with another file in this place than the service worker takes it to be.
    #[must_use]
    pub fn with_another(mut self, path: &str, content: &str) -> Build {
        let path = self.path_of(path);
        self.rewrite(&path, |_| content.to_owned());
        self
    }

    /// The same with these words in place of the Spanish ones.
    #[must_use]
    pub fn with_words(mut self, words: &str) -> Build {
        let path = self.path_of("own-reasons-es.words.js");
        self.rewrite(&path, |_| format!("export default {};\n", serde_json::Value::from(words)));
        self.list_anew();
        self
    }

    /// Where the page finds the file whose path ends so.
    pub fn address_of(&self, name: &str) -> String {
        format!("./{}", self.path_of(name))
    }

    fn path_of(&self, name: &str) -> String {
        let found = self.files.iter().find(|file| file.path.ends_with(name)).map(|file| file.path.clone());
        found.unwrap_or_else(|| panic!("the build has no {name}"))
    }

    /// The paths of the files that a browser keeps or loads, the page as its folder.
    pub fn addresses(&self) -> Vec<String> {
        let path = |file: &File| if file.path == INDEX { "/".to_owned() } else { format!("/{}", file.path) };
        self.files.iter().map(path).collect()
    }

    /// What is to be handed out.
    pub fn site(&self) -> Site {
        Site::of(self.files.clone())
    }

    /// The list of the service worker, which is by content.
    fn list_anew(&mut self) {
        const OTHERS: [&str; 4] = [SERVICE_WORKER, "_headers", SINGLE_FILE, TEAM_SINGLE_FILE];
        let listed = |file: &&File| !OTHERS.contains(&file.path.as_str());
        let name = |file: &File| if file.path == INDEX { String::new() } else { file.path.clone() };
        let line = |file: &File| format!("\"./{}\":\"{}\",", name(file), digest(&file.bytes));
        let list: String = self.files.iter().filter(listed).map(line).collect();
        let build = digest(list.as_bytes());
        self.rewrite(SERVICE_WORKER, |script| {
            let parts = script.split_once("const BUILD").and_then(|(before, rest)| {
                let (_, after) = rest.split_once("};")?;
                Some((before, after))
            });
            let (before, after) = parts.unwrap_or_else(|| panic!("the service worker has no list"));
            format!("{before}const BUILD = \"{build}\"; const FILES = {{{list}}};{after}")
        });
    }

    fn rewrite(&mut self, path: &str, change: impl FnOnce(&str) -> String) {
        let file = self.files.iter_mut().find(|file| file.path == path);
        let file = file.unwrap_or_else(|| panic!("the build has no {path}"));
        let changed = change(&String::from_utf8_lossy(&file.bytes)).into_bytes();
        assert_ne!(changed, file.bytes, "nothing was changed in {path}");
        file.bytes = changed;
    }
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

fn start_script(page: &str) -> &str {
    let script = page.split_once("<script type=module>").and_then(|(_, rest)| rest.split_once("</script>"));
    script.map_or_else(|| panic!("the page has no script"), |(script, _)| script)
}
