//! The engines of browsers that the app is tested in.

use std::fmt;

/// What shows pages in a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// That of Chrome, Edge and others.
    Chromium,
    /// That of Firefox.
    Firefox,
    /// The nearest to Safari that there is on Linux.
    WebKitGtk,
}

impl Engine {
    /// All of them, in the order in which they are tested.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKitGtk];

    /// The one that is called this on the command line.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.word() == word)
    }

    /// What it is called on the command line; the feature of the journeys has the same name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKitGtk => "webkitgtk",
        }
    }

    /// Whether there is such an engine on a machine like this.
    pub fn exists_here(self) -> bool {
        self != Self::WebKitGtk || cfg!(target_os = "linux")
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKitGtk => "WebKitGTK",
        })
    }
}
