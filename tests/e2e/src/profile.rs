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
        Profile { folder }
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
}
