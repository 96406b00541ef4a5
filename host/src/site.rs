use crate::headers::{self, Headers};
use std::fs;
use std::io;
use std::path::Path;

/// The page that a folder stands for.
pub const INDEX: &str = "index.html";

/// How the names of pages end.
const PAGE: &str = ".html";

/// One file of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path below the site's folder, with `/` between its parts.
    pub path: String,
    /// The file itself.
    pub bytes: Vec<u8>,
    /// The file after brotli, where it was compressed.
    pub brotli: Option<Vec<u8>>,
}

/// The files that are served, and the headers they are served with.
#[derive(Clone, Debug, Default)]
pub struct Site {
    files: Vec<File>,
    headers: Headers,
    leaves_out_endings: bool,
}

impl Site {
    /// A site of these files; a `_headers` file among them says which headers they have.
    pub fn of(files: Vec<File>) -> Site {
        let rules = files.iter().find(|file| file.path == headers::FILE);
        let headers = rules.map(|file| Headers::read(&String::from_utf8_lossy(&file.bytes))).unwrap_or_default();
        Site { files, headers, leaves_out_endings: false }
    }

    /// A site of all files in `folder` and the folders below, not compressed.
    ///
    /// # Errors
    /// Where a file or folder cannot be read.
    pub fn read(folder: &Path) -> io::Result<Site> {
        let files = gather(folder)?.into_iter().map(|(path, bytes)| File { path, bytes, brotli: None });
        Ok(Site::of(files.collect()))
    }

    /// The same as some hosts serve it: pages are found under their names without the ending, and whoever asks for the
    /// whole name is sent there.
    #[must_use]
    pub fn without_endings(self) -> Site {
        Site { leaves_out_endings: true, ..self }
    }

    /// The file at `path`; what says how to serve the others is not served itself.
    pub fn file(&self, path: &str) -> Option<&File> {
        let page = self.leaves_out_endings.then(|| format!("{path}{PAGE}"));
        let is_asked_for = |file: &&File| file.path == path || Some(&file.path) == page.as_ref();
        self.files.iter().find(is_asked_for).filter(|_| path != headers::FILE)
    }

    /// Where whoever asks for `path` is sent instead, as the name of a file beside it.
    pub fn elsewhere<'a>(&self, path: &'a str) -> Option<&'a str> {
        let name = path.rsplit('/').next()?.strip_suffix(PAGE)?;
        self.leaves_out_endings.then_some(name)
    }

    /// The headers of the file at `path`, beyond what each file has.
    pub fn headers(&self, path: &str) -> Vec<(&str, &str)> {
        self.headers.of(path)
    }
}

/// Path and content of all files in `folder` and the folders below, in order of their paths.
///
/// # Errors
/// Where a file or folder cannot be read.
pub fn gather(folder: &Path) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    gather_below(folder, "", &mut files)?;
    files.sort();
    Ok(files)
}

fn gather_below(folder: &Path, above: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Trunk's own folder, and what the desktop of a developer may leave.
        if name.starts_with('.') {
            continue;
        }
        let path = if above.is_empty() { name } else { format!("{above}/{name}") };
        if entry.file_type()?.is_dir() {
            gather_below(&entry.path(), &path, files)?;
        } else {
            files.push((path, fs::read(entry.path())?));
        }
    }
    Ok(())
}
