//! From which width of the picture on labels side by side fit.

/// A width that pictures have, in em, and the classes that the style sheet knows for it.
#[derive(Debug)]
pub struct Room {
    width: f64,
    /// Shown from this width on.
    pub from: &'static str,
    /// Shown until then.
    pub until: &'static str,
    /// For a picture that is shorter until then, by the height of the names.
    pub shorter: &'static str,
}

/// The widths: a phone, two between, and a page of text on a laptop.
const ROOMS: [Room; 4] = [
    Room { width: super::lettering::PHONE, from: "", until: "never", shorter: "" },
    Room { width: 28.0, from: "from-28", until: "until-28", shorter: "shorter-28" },
    Room { width: 37.0, from: "from-37", until: "until-37", shorter: "shorter-37" },
    Room { width: 50.0, from: "from-50", until: "until-50", shorter: "shorter-50" },
];

/// Free between two labels.
const SPACE: f64 = 0.55;

impl Room {
    /// The narrowest one in which so many labels fit, of which the widest has this width, beside a gutter that none uses.
    pub fn for_all(count: usize, widest: f64, gutter: f64) -> Option<&'static Room> {
        ROOMS.iter().find(|room| widest <= room.each(count, gutter))
    }

    /// The widest one.
    pub fn widest() -> &'static Room {
        &ROOMS[ROOMS.len() - 1]
    }

    /// What each of so many labels has, beside a gutter that none uses.
    pub fn each(&self, count: usize, gutter: f64) -> f64 {
        (self.width - gutter) / count as f64 - SPACE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_more_labels_and_the_wider_the_more_room_they_take() {
        let cases = [
            (4, 3.0, Some("")),
            (10, 3.0, Some("from-37")),
            (12, 3.0, Some("from-50")),
            (10, 1.8, Some("from-28")),
            (24, 3.0, None),
            (1, 60.0, None),
            (0, 3.0, Some("")),
        ];
        for (count, widest, class) in cases {
            assert_eq!(Room::for_all(count, widest, 0.0).map(|room| room.from), class, "{count} of {widest}");
        }
    }
}
