//! How many there are of each kind.

use super::drawing::{Drawing, Side};
use super::lettering::{self, PHONE};

/// The height of a row: its words, and its bar under them.
const ROW: f64 = 3.2;
const BAR: f64 = 0.9;
/// The part of the page that the longest bar takes; its number stands beside it.
const LONGEST: f64 = 0.86;

/// A bar for each kind, as long as they are many, with its name over it and its number at its end.
#[derive(Clone, Copy, Debug)]
pub struct Tally<'a> {
    /// The kinds in their order.
    pub kinds: &'a [TallyKind<'a>],
}

/// One kind.
#[derive(Clone, Copy, Debug)]
pub struct TallyKind<'a> {
    /// Its name; as much of it is shown as fits a phone.
    pub name: &'a str,
    /// How many there are.
    pub count: usize,
    /// Whether it is the one to look at.
    pub is_first: bool,
}

impl Tally<'_> {
    /// The picture.
    pub fn svg(&self) -> String {
        let most = self.kinds.iter().map(|kind| kind.count).max().unwrap_or(0).max(1);
        let mut drawing = Drawing::new("tally", self.kinds.len() as f64 * ROW);
        for (place, kind) in self.kinds.iter().enumerate() {
            let top = place as f64 * ROW;
            let (class, words) = if kind.is_first { ("top", "accent") } else { ("rest", "") };
            let length = kind.count as f64 / most as f64 * LONGEST;
            drawing.text(words, Side::From, (0.0, top + 1.0), &lettering::cut(kind.name, PHONE));
            drawing.rect(class, (0.0, top + 1.4), (length, BAR));
            drawing.text("strong", Side::RightOf, (length, top + 1.4 + BAR * 0.92), &kind.count.to_string());
        }
        drawing.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(counts: &[usize]) -> String {
        let kinds: Vec<TallyKind> =
            counts.iter().map(|count| TallyKind { name: "<b>", count: *count, is_first: false }).collect();
        Tally { kinds: &kinds }.svg()
    }

    #[test]
    fn a_bar_is_as_long_as_they_are_many() {
        let svg = svg(&[8, 4, 0]);
        for width in ["width=\"86%\"", "width=\"43%\"", "width=\"0%\""] {
            assert!(svg.contains(width), "{svg}");
        }
    }

    #[test]
    fn nobody_at_all_divides_by_nothing_and_names_stay_text() {
        let svg = svg(&[0, 0]);
        assert!(!svg.contains("NaN") && !svg.contains("<b>") && svg.contains("&lt;b&gt;"), "{svg}");
    }
}
