//! What was found, on one scale with what chance alone gives.

use super::drawing::{Drawing, Extent, Side, finite};
use super::lettering;

const SCALE: f64 = 2.2;
/// The labels over and under the scale may use the room beside it, in which its two ends are labelled.
const EXTENT: Extent = Extent::with(2.4, 3.6);
const LABEL: f64 = EXTENT.width + EXTENT.before;

/// One thin scale from nothing to the whole: the stretch in which chance alone keeps nine times in ten, its average, and
/// the share that was found.
#[derive(Clone, Copy, Debug)]
pub struct LuckScale<'a> {
    /// The share that was found; above 1, where some are below zero, it is drawn at the end of the scale.
    pub found: f64,
    /// The share that chance gives on the average.
    pub chance: f64,
    /// The share that chance goes below one time in twenty.
    pub low: f64,
    /// The share that chance goes above one time in twenty.
    pub high: f64,
    /// The words of the picture.
    pub labels: LuckLabels<'a>,
}

/// The words of a [`LuckScale`]; each fits a phone with up to thirty letters.
#[derive(Clone, Copy, Debug)]
pub struct LuckLabels<'a> {
    /// Over the scale: "your top 2: 80%".
    pub found: &'a str,
    /// Under it: "chance alone: about 28%".
    pub chance: &'a str,
    /// Under that: "seldom over 34%".
    pub high: &'a str,
    /// At the left end: "0%".
    pub nothing: &'a str,
    /// At the right end: "100%".
    pub whole: &'a str,
}

impl LuckScale<'_> {
    /// The picture.
    pub fn svg(&self) -> String {
        let x = |share: f64| finite(share).clamp(0.0, 1.0);
        let (found, average, low, high) = (x(self.found), x(self.chance), x(self.low), x(self.high));
        let (above, below) = (SCALE - 0.4, SCALE + 0.4);
        let mut drawing = Drawing::new("luck", SCALE + 3.9);
        drawing.line("grid", (0.0, SCALE), (1.0, SCALE));
        drawing.text("soft", Side::LeftOf, (0.0, SCALE + 0.35), self.labels.nothing);
        drawing.text("soft", Side::RightOf, (1.0, SCALE + 0.35), self.labels.whole);
        drawing.rect("chance", (low, above), (high - low, below - above));
        drawing.line("mean", (average, above), (average, below + 0.5));
        drawing.line("limit", (high, above), (high, below + 0.5));
        // Both stand as the longer one does, so that they begin or end together.
        let middle = (low + high) / 2.0;
        let LuckLabels { chance, high, .. } = self.labels;
        let longer = if lettering::width(chance) > lettering::width(high) { chance } else { high };
        let (x, side, _) = EXTENT.over(middle, longer);
        for (class, foot, label) in [("", 2.1, chance), ("soft", 3.5, high)] {
            drawing.text(class, side, (x, SCALE + foot), &lettering::cut(label, LABEL));
        }
        drawing.circle("here", (found, SCALE), 0.42);
        drawing.label("accent", EXTENT, (found, 1.0), self.labels.found);
        drawing.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_sound, numbers};
    use super::*;

    fn drawn(found: f64, chance: f64, low: f64, high: f64) -> String {
        let labels =
            LuckLabels { found: "<found>", chance: "chance alone", high: "seldom over", nothing: "0%", whole: "100%" };
        let svg = LuckScale { found, chance, low, high, labels }.svg();
        is_sound(&svg);
        assert!(svg.contains("&lt;found&gt;"), "{svg}");
        svg
    }

    #[test]
    fn each_mark_lies_at_its_share() {
        let svg = drawn(0.8, 0.28, 0.24, 0.32);
        assert_eq!(numbers(&svg, "circle", "here", "cx"), [80.0]);
        assert_eq!(
            (numbers(&svg, "line", "mean", "x1"), numbers(&svg, "line", "limit", "x1")),
            (vec![28.0], vec![32.0])
        );
        assert_eq!(
            (numbers(&svg, "rect", "chance", "x"), numbers(&svg, "rect", "chance", "width")),
            (vec![24.0], vec![8.0])
        );
    }

    #[test]
    fn a_share_above_the_whole_lies_at_the_end() {
        assert_eq!(numbers(&drawn(1.15, 0.5, 0.3, 1.0), "circle", "here", "cx"), [100.0]);
        drawn(f64::NAN, 0.0, 0.0, 0.0);
    }

    #[test]
    fn both_labels_of_chance_stand_on_the_same_side() {
        for chance in [0.0, 0.2, 0.5, 0.9, 1.0] {
            let svg = drawn(0.5, chance, chance, chance);
            let side = |label: &str| {
                svg.split(label)
                    .next()
                    .unwrap()
                    .rsplit(" y=")
                    .next()
                    .unwrap()
                    .split_once(' ')
                    .map(|(_, side)| side.to_owned())
            };
            assert_eq!(side(">chance alone"), side(">seldom over"), "{chance}");
        }
    }
}
