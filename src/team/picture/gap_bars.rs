//! What if the others came nearer to the top: today's whole, and the whole as it would be, as two bars on one scale.

use super::drawing::{Drawing, Extent, Side, finite};
use super::lettering::{self, PHONE};

const BAR: f64 = 1.9;
/// From the head of one bar to that of the next.
const NEXT: f64 = 8.2;
/// The room beside the bars for what they come to, as the style sheet leaves it.
const GUTTER: f64 = 5.6;
const EXTENT: Extent = Extent::with(0.0, GUTTER);

/// Two bars, each of them the part of the top and the part of the others; the second with what the others gain.
#[derive(Clone, Copy, Debug)]
pub struct GapBars<'a> {
    /// The share of the top today; above 1 where the others are below zero.
    pub share: f64,
    /// How many times today's whole it would be, such as 1.15.
    pub times: f64,
    /// How many times it could be at most: the end of the scale.
    pub most: f64,
    /// The words of the picture.
    pub labels: GapLabels<'a>,
}

/// The words of a [`GapBars`]; each fits a phone with up to thirty letters.
#[derive(Clone, Copy, Debug)]
pub struct GapLabels<'a> {
    /// Over the first bar: "Today".
    pub today: &'a str,
    /// Beside it, in up to eight letters: "100%".
    pub whole: &'a str,
    /// Over the second bar: "If the others close 5% of the gap".
    pub then: &'a str,
    /// Beside it: "115%".
    pub grown: &'a str,
    /// Under the part of the top in both bars: "top 2: 80%".
    pub top: &'a str,
    /// Under the part of the others in the first bar: "other 8: 20%".
    pub others: &'a str,
    /// Under the part of the others in the second bar: "other 8: 35%".
    pub others_then: &'a str,
}

impl GapBars<'_> {
    /// The picture.
    pub fn svg(&self) -> String {
        let times = finite(self.times).max(1.0);
        let share = finite(self.share).max(0.0);
        // Where the others are below zero, the part of the top alone is longer than the whole.
        let end = finite(self.most).max(times).max(share);
        let labels = &self.labels;
        let mut drawing = Drawing::new("gap", NEXT * 2.0 - 1.6);
        for (row, whole, head, total, others) in [
            (0.0, 1.0, labels.today, labels.whole, labels.others),
            (1.0, times, labels.then, labels.grown, labels.others_then),
        ] {
            let y = row * NEXT + 1.5;
            let x = |amount: f64| amount / end;
            drawing.text("head", Side::From, (0.0, y - 0.5), &lettering::cut(head, PHONE));
            // Where the others are below zero, the whole ends within the part of the top.
            drawing.rect("top", (0.0, y), (x(share.min(whole)), BAR));
            drawing.rect("less", (x(whole), y), (x(share - whole), BAR));
            drawing.rect("rest", (x(share), y), (x(1.0 - share), BAR));
            drawing.rect("gain", (x(share.max(1.0)), y), (x(whole - share.max(1.0)), BAR));
            let (total, end_of_bar) = (lettering::cut(total, GUTTER - 0.6), x(whole.max(share)));
            drawing.text("strong", Side::RightOf, (end_of_bar, y + BAR / 2.0 + 0.35), &total);
            drawing.line("flag", (x(share), y + BAR), (x(share), y + BAR + 1.5));
            drawing.flag("", EXTENT, (x(share), y + BAR + 1.45), others);
            drawing.line("flag", (0.0, y + BAR), (0.0, y + BAR + 3.0));
            drawing.flag("accent", EXTENT, (0.0, y + BAR + 2.95), labels.top);
        }
        drawing.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_sound, numbers};
    use super::*;
    use crate::team::Gap;

    fn drawn(share: f64, part: f64, fraction: f64) -> String {
        let gap = Gap::between(share, part).unwrap();
        let labels = GapLabels {
            today: "Today",
            whole: "100%",
            then: "<i>Then</i>",
            grown: "more",
            top: "the top",
            others: "the others",
            others_then: "the others then",
        };
        let svg = GapBars { share, times: gap.closing(fraction), most: gap.times(), labels }.svg();
        is_sound(&svg);
        svg
    }

    #[test]
    fn the_parts_are_as_long_as_they_are_large() {
        // At 80/20 the end of the scale is four times today.
        let cases = [(0.0, 0.0), (0.05, 3.75), (0.5, 37.5), (1.0, 75.0)];
        for (fraction, gain) in cases {
            let svg = drawn(0.8, 0.2, fraction);
            let widths = |class| numbers(&svg, "rect", class, "width");
            assert_eq!((widths("top"), widths("rest"), widths("gain")), (vec![20.0; 2], vec![5.0; 2], vec![0.0, gain]));
        }
    }

    #[test]
    fn the_others_begin_where_the_top_end() {
        let svg = drawn(0.31, 2.0 / 12.0, 0.25);
        let end = numbers(&svg, "rect", "top", "width")[0];
        assert_eq!(numbers(&svg, "rect", "rest", "x"), [end; 2]);
        assert_eq!(numbers(&svg, "line", "flag", "x1"), [end, 0.0, end, 0.0]);
    }

    #[test]
    fn what_others_lose_is_taken_from_the_top() {
        let svg = drawn(1.15, 0.2, 0.0);
        let (top, less) = (numbers(&svg, "rect", "top", "width"), numbers(&svg, "rect", "less", "width"));
        assert!(less[0] > 0.0 && numbers(&svg, "rect", "less", "x")[0] == top[0], "{svg}");
        assert_eq!(numbers(&svg, "rect", "rest", "width"), [0.0; 2]);
        assert_eq!(numbers(&drawn(1.15, 0.2, 0.5), "rect", "less", "width")[1], 0.0);
    }

    #[test]
    fn where_there_is_no_gap_both_bars_are_full() {
        let svg = drawn(0.2, 0.2, 0.7);
        assert_eq!(numbers(&svg, "rect", "rest", "width"), [80.0; 2]);
        assert_eq!(numbers(&svg, "rect", "gain", "width"), [0.0; 2]);
    }

    #[test]
    fn it_is_small_enough_to_follow_a_slider_and_its_words_stay_text() {
        let svg = drawn(0.8, 0.2, 0.33);
        assert!(svg.len() < 2_500 && svg.contains("&lt;i&gt;Then"), "{} {svg}", svg.len());
    }
}
