//! The built app: its files, what they weigh, and what a first visit has to fetch.

mod first_visit;

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use crate::failure::{Failure, Outcome};

/// What a first visit may weigh at most, in bytes after brotli.
const BUDGET: usize = 120_000;

/// The page everything starts at.
pub const INDEX: &str = "index.html";

/// One file of the built app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path below the folder, with `/` between its parts.
    pub path: String,
    /// The file itself.
    pub bytes: Vec<u8>,
    /// The file after brotli of the best quality.
    pub brotli: Vec<u8>,
}

/// All files of the built app, in order of their paths.
#[derive(Debug)]
pub struct Dist {
    artifacts: Vec<Artifact>,
}

impl Dist {
    /// Reads and compresses all files in `folder` and the folders below.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let mut files = Vec::new();
        gather(folder, "", &mut files)?;
        files.sort();
        Ok(Self::of(files.into_iter().map(|(path, bytes)| Artifact::new(path, bytes)).collect()))
    }

    /// An app made of `artifacts`.
    pub fn of(artifacts: Vec<Artifact>) -> Self {
        Self { artifacts }
    }

    /// The file at `path`.
    pub fn artifact(&self, path: &str) -> Option<&Artifact> {
        self.artifacts.iter().find(|artifact| artifact.path == path)
    }

    /// The files whose paths end so.
    pub fn ending_with(&self, ending: &'static str) -> impl Iterator<Item = &Artifact> {
        self.artifacts.iter().filter(move |artifact| artifact.path.ends_with(ending))
    }

    /// Fails when a first visit weighs more than it may.
    pub fn check_size(&self) -> Outcome {
        let weight = self.first_visit_weight();
        if weight <= BUDGET {
            return Ok(());
        }
        Err(Failure::new(format!(
            "a first visit weighs {weight} bytes after brotli and may weigh {BUDGET}; \
             the table above shows which files make it up"
        )))
    }

    fn first_visit_weight(&self) -> usize {
        first_visit::files(&self.artifacts).iter().map(|artifact| artifact.brotli.len()).sum()
    }
}

impl Artifact {
    /// A file and its compressed form.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let brotli = compress(&bytes);
        Self { path: path.into(), bytes, brotli }
    }
}

/// Sizes in bytes, one line a file; a star marks what a first visit fetches.
impl fmt::Display for Dist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = first_visit::files(&self.artifacts);
        writeln!(f, "{:>9} {:>9}", "bytes", "brotli")?;
        for artifact in &self.artifacts {
            let mark = if first.contains(&artifact) { " *" } else { "" };
            let (bytes, brotli) = (artifact.bytes.len(), artifact.brotli.len());
            writeln!(f, "{bytes:>9} {brotli:>9}  {}{mark}", artifact.path)?;
        }
        let bytes: usize = first.iter().map(|artifact| artifact.bytes.len()).sum();
        let brotli = self.first_visit_weight();
        writeln!(f, "{bytes:>9} {brotli:>9}  first visit (*), at most {BUDGET} after brotli")
    }
}

/// Adds path and content of all files in `folder`, whose own path is `above`.
fn gather(folder: &Path, above: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Trunk's own folder, and what the desktop of a developer may leave.
        if name.starts_with('.') {
            continue;
        }
        let path = if above.is_empty() { name } else { format!("{above}/{name}") };
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &path, files)?;
        } else {
            files.push((path, fs::read(entry.path())?));
        }
    }
    Ok(())
}

fn compress(bytes: &[u8]) -> Vec<u8> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    match brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters) {
        Ok(_) => compressed,
        // Writing to memory does not fail; if it did, the file would go out as it is.
        Err(_) => bytes.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighing(bytes: usize) -> Dist {
        let index = Artifact { path: INDEX.to_owned(), bytes: Vec::new(), brotli: vec![0; bytes] };
        Dist { artifacts: vec![index] }
    }

    #[test]
    fn a_first_visit_may_weigh_as_much_as_the_budget() {
        assert!(weighing(BUDGET).check_size().is_ok());
    }

    #[test]
    fn a_first_visit_over_the_budget_fails_and_says_both_sizes() {
        let failure = weighing(BUDGET + 1).check_size().map_err(|failure| failure.to_string());
        let sentence = failure.err().unwrap_or_default();
        assert!(sentence.contains("120001") && sentence.contains("120000"), "{sentence}");
    }

    #[test]
    fn what_was_compressed_can_be_read_again() {
        let artifact = Artifact::new("a.css", b"a { color: red } ".repeat(50));
        let mut read = Vec::new();
        assert!(brotli::BrotliDecompress(&mut &artifact.brotli[..], &mut read).is_ok());
        assert_eq!(read, artifact.bytes);
        assert!(artifact.brotli.len() < artifact.bytes.len() / 10);
    }
}
