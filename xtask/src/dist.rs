//! The built app: its files, what they weigh, and what a first visit has to fetch.

mod first_visit;

use std::fmt;
use std::io;
use std::path::Path;
use std::thread::{self, ScopedJoinHandle};

use host::{File, INDEX, Site};

use crate::failure::{Failure, Outcome};
use crate::{single_file, team};

/// The pages that somebody may come to first.
const ENTRIES: [Entry; 2] = [
    Entry { page: INDEX, sign: '*', budget: 120_000 },
    // More than the app's, since nothing of it comes later, it says everything in two languages, and it is opened at a
    // desk.
    Entry { page: team::PAGE, sign: '+', budget: 176_000 },
];

/// What a single file may weigh at most, in bytes as it lies on a disk.
const SINGLE_FILE_BUDGET: usize = 900_000;

/// A page, and what a first visit to it may weigh.
struct Entry {
    page: &'static str,
    /// What marks its files where all are listed.
    sign: char,
    /// In bytes after brotli.
    budget: usize,
}

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
        let files = host::gather(folder)?;
        thread::scope(|scope| {
            let compress = |(path, bytes)| scope.spawn(move || Artifact::new(path, bytes));
            let compressing: Vec<_> = files.into_iter().map(compress).collect();
            let finish = |one: ScopedJoinHandle<'_, Artifact>| {
                one.join().map_err(|_| io::Error::other("a file could not be compressed"))
            };
            compressing.into_iter().map(finish).collect::<io::Result<_>>().map(Self::of)
        })
    }

    /// An app made of `artifacts`.
    pub fn of(artifacts: Vec<Artifact>) -> Self {
        Self { artifacts }
    }

    /// The file at `path`.
    pub fn artifact(&self, path: &str) -> Option<&Artifact> {
        self.artifacts.iter().find(|artifact| artifact.path == path)
    }

    /// All files.
    pub fn files(&self) -> impl Iterator<Item = &Artifact> {
        self.artifacts.iter()
    }

    /// The files whose paths end so.
    pub fn ending_with(&self, ending: &'static str) -> impl Iterator<Item = &Artifact> {
        self.artifacts.iter().filter(move |artifact| artifact.path.ends_with(ending))
    }

    /// The app as a host serves it.
    pub fn site(&self) -> Site {
        let file = |artifact: &Artifact| File {
            path: artifact.path.clone(),
            bytes: artifact.bytes.clone(),
            brotli: Some(artifact.brotli.clone()),
        };
        Site::of(self.artifacts.iter().map(file).collect())
    }

    /// Fails when a first visit or a single file weighs more than it may.
    pub fn check_size(&self) -> Outcome {
        for file in single_file::NAMES.iter().filter_map(|name| self.artifact(name)) {
            let (name, weight) = (&file.path, file.bytes.len());
            if weight > SINGLE_FILE_BUDGET {
                return Err(Failure::new(format!("{name} weighs {weight} bytes and may weigh {SINGLE_FILE_BUDGET}")));
            }
        }
        for Entry { page, budget, .. } in &ENTRIES {
            let weight = brotli(&first_visit::files(&self.artifacts, page));
            if weight > *budget {
                return Err(Failure::new(format!(
                    "a first visit to {page} weighs {weight} bytes after brotli and may weigh {budget}; \
                     the table above shows which files make it up"
                )));
            }
        }
        Ok(())
    }
}

fn brotli(files: &[&Artifact]) -> usize {
    files.iter().map(|file| file.brotli.len()).sum()
}

impl Artifact {
    /// A file and its compressed form.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let brotli = compress(&bytes);
        Self { path: path.into(), bytes, brotli }
    }
}

/// Sizes in bytes, one line a file; a sign marks what a first visit to a page fetches.
impl fmt::Display for Dist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let visits = ENTRIES.map(|entry| (first_visit::files(&self.artifacts, entry.page), entry));
        writeln!(f, "{:>9} {:>9}", "bytes", "brotli")?;
        for artifact in &self.artifacts {
            let (bytes, brotli) = (artifact.bytes.len(), artifact.brotli.len());
            write!(f, "{bytes:>9} {brotli:>9}  {}", artifact.path)?;
            for (_, entry) in visits.iter().filter(|(files, _)| files.contains(&artifact)) {
                write!(f, " {}", entry.sign)?;
            }
            writeln!(f)?;
        }
        for (files, Entry { page, sign, budget }) in &visits {
            let (bytes, brotli) = (files.iter().map(|file| file.bytes.len()).sum::<usize>(), brotli(files));
            writeln!(f, "{bytes:>9} {brotli:>9}  first visit to {page} ({sign}), at most {budget} after brotli")?;
        }
        Ok(())
    }
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

    fn weighing(page: &str, bytes: usize) -> Dist {
        Dist { artifacts: vec![Artifact { path: page.to_owned(), bytes: Vec::new(), brotli: vec![0; bytes] }] }
    }

    #[test]
    fn a_first_visit_may_weigh_as_much_as_its_budget() {
        assert!(weighing(INDEX, 120_000).check_size().is_ok());
        assert!(weighing(team::PAGE, 176_000).check_size().is_ok());
    }

    #[test]
    fn a_first_visit_over_its_budget_fails_and_says_both_sizes() {
        for (page, weight, budget) in [(INDEX, "120001", "120000"), (team::PAGE, "176001", "176000")] {
            let failure =
                weighing(page, weight.parse().unwrap_or(0)).check_size().map_err(|failure| failure.to_string());
            let sentence = failure.err().unwrap_or_default();
            assert!(sentence.contains(page) && sentence.contains(weight) && sentence.contains(budget), "{sentence}");
        }
    }

    #[test]
    fn a_single_file_may_weigh_900_000_bytes() {
        let single = |name: &str, bytes: usize| {
            let artifact = Artifact { path: name.to_owned(), bytes: vec![0; bytes], brotli: Vec::new() };
            Dist { artifacts: vec![artifact] }.check_size()
        };
        for name in single_file::NAMES {
            assert!(single(name, 900_000).is_ok(), "{name}");
            assert!(single(name, 900_001).is_err(), "{name}");
        }
    }

    #[test]
    fn the_table_marks_what_a_first_visit_to_each_page_fetches() {
        let file = |path: &str, text: &str| Artifact::new(path, text.as_bytes().to_vec());
        let dist = Dist::of(vec![file("a.css", ""), file(INDEX, "a.css"), file(team::PAGE, "a.css")]);
        let table = dist.to_string();
        for line in ["  a.css * +", "  index.html *", "  team.html +"] {
            assert!(table.lines().any(|found| found.ends_with(line)), "{line} is not in\n{table}");
        }
        assert!(table.contains("first visit to team.html (+), at most 176000 after brotli"), "{table}");
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
