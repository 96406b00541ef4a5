use serde_json::{Value, json};

/// How somebody looks at a page: the room they have for it, and what they have set their system to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What to call it.
    pub name: &'static str,
    /// What is other than in the looks before.
    pub other: Other,
    size: (u32, u32),
    scheme: &'static str,
    forced_colors: &'static str,
}

/// What is other than in the looks before, so that nothing is looked for twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// What is there to be seen.
    Everything,
    /// Where things are.
    Places,
    /// Colours.
    Colours,
}

impl Other {
    /// What to call it.
    pub fn word(self) -> &'static str {
        match self {
            Other::Everything => "everything",
            Other::Places => "places",
            Other::Colours => "colours",
        }
    }
}

const LAPTOP: Look =
    Look { name: "laptop", other: Other::Everything, size: (1280, 900), scheme: "light", forced_colors: "none" };

/// As narrow as phones are.
const PHONE: Look = Look { name: "phone", size: (320, 640), ..LAPTOP };

impl Look {
    /// All that no page may shut anybody out in.
    pub const ALL: [Look; 6] = [
        LAPTOP,
        Look { name: "dark laptop", scheme: "dark", other: Other::Colours, ..LAPTOP },
        Look { name: "forced colours", forced_colors: "active", other: Other::Colours, ..LAPTOP },
        PHONE,
        Look { name: "dark phone", scheme: "dark", other: Other::Colours, ..PHONE },
        // What is left of a laptop's page.
        Look { name: "400% zoom", size: (320, 256), other: Other::Places, ..LAPTOP },
    ];

    /// The size, as Chromium's tools for developers take it.
    pub(crate) fn metrics(self) -> Value {
        let (width, height) = self.size;
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false })
    }

    /// The settings, as Chromium's tools for developers take them.
    pub(crate) fn media(self) -> Value {
        json!({ "features": [
            { "name": "prefers-color-scheme", "value": self.scheme },
            { "name": "forced-colors", "value": self.forced_colors },
            // Nothing shall be judged by a colour on its way.
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] })
    }
}
