use crate::traces;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// What a browser keeps of one person, and the folder that their downloads go to.
///
/// Deleted when nobody uses it any more.
#[derive(Debug)]
pub struct Profile {
    folder: TempDir,
}

impl Profile {
    /// That of somebody who never used this browser.
    ///
    /// # Panics
    /// Where there is no room for a temporary folder.
    pub fn fresh() -> Profile {
        let folder = TempDir::with_prefix("own-reasons-journey-");
        let folder = folder.unwrap_or_else(|error| panic!("there is no room for the profile of a browser: {error}"));
        let profile = Profile { folder };
        for needed in [profile.browser_data(), profile.home(), profile.passing()] {
            fs::create_dir(&needed).unwrap_or_else(|error| panic!("cannot make {}: {error}", needed.display()));
        }
        profile
    }

    /// The files of the browser that hold this text, by their names within the profile. What was downloaded
    /// is the person's and not the browser's.
    pub fn files_with(&self, text: &str) -> Vec<String> {
        let found = traces::files_with(text, vec![self.browser_data(), self.home(), self.passing()]);
        let names = found.iter().map(|file| file.strip_prefix(self.folder.path()).unwrap_or(file));
        names.map(|name| name.display().to_string()).collect()
    }

    pub(crate) fn browser_data(&self) -> PathBuf {
        self.folder.path().join("browser")
    }

    pub(crate) fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// Where files go that the person puts somewhere else.
    pub(crate) fn desk(&self) -> PathBuf {
        self.folder.path().join("desk")
    }

    /// Where a program that runs for the person writes what it has to say.
    pub(crate) fn log(&self, program: &str) -> PathBuf {
        self.folder.path().join(format!("{program}.log"))
    }

    /// What tells programs where this person's files lie, so that a browser leaves nothing elsewhere.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        // Elsewhere folders for passing files have long names, too long for the sockets that Chromium puts there.
        if !cfg!(target_os = "linux") {
            return Vec::new();
        }
        let home = self.home();
        vec![
            ("TMPDIR", self.passing()),
            ("XDG_CACHE_HOME", home.join("cache")),
            ("XDG_CONFIG_HOME", home.join("config")),
            ("XDG_DATA_HOME", home.join("data")),
            ("HOME", home),
        ]
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn passing(&self) -> PathBuf {
        self.folder.path().join("tmp")
    }
}
