use std::fs;
use std::path::{Path, PathBuf};
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

    /// Takes away what a browser that was killed leaves outside of its profile: the folder of the socket
    /// by which a second one would find it.
    pub(crate) fn is_left_behind(&self) {
        let socket = fs::read_link(self.browser_data().join("SingletonSocket"));
        if let Some(folder) = socket.ok().as_deref().and_then(Path::parent) {
            // What cannot be taken away is only untidy.
            let _ = fs::remove_dir_all(folder);
        }
    }
}
