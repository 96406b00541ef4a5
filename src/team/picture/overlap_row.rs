//! Is it the same 20%? Two tops side by side, with those who are in both in the middle.

use super::drawing::{Drawing, Extent, Side};
use super::lettering;
use super::names::{self, Names};

/// Up to so many people each is a dot; beyond, they are counted.
const MOST_DOTS: usize = 24;

const FIRST: f64 = 2.1;
const DOTS: f64 = FIRST + 1.7;
const BAR: f64 = 1.6;
/// The room beside the row for the ends of the brackets, as the style sheet leaves it.
const BESIDE: f64 = 0.2;
const EXTENT: Extent = Extent::with(BESIDE, BESIDE);

/// One row: the top by one column only, by both, by the other only. A bracket above spans the first top and one below
/// the second, so that where both reach is the same people.
///
/// Up to 24 people are a dot each, with names where they fit; more are bars as long as they are many.
#[derive(Clone, Copy, Debug)]
pub struct OverlapRow<'a> {
    /// The names of those at the top by the first column only.
    pub first_only: &'a [String],
    /// By both.
    pub both: &'a [String],
    /// By the second only.
    pub second_only: &'a [String],
    /// The words of the picture.
    pub labels: OverlapLabels<'a>,
}

/// The words of an [`OverlapRow`]; each fits a phone with up to thirty letters.
#[derive(Clone, Copy, Debug)]
pub struct OverlapLabels<'a> {
    /// Over the first bracket: "Top 2 by sales".
    pub first: &'a str,
    /// Under the second: "Top 2 by hours of training".
    pub second: &'a str,
    /// Between them: "in both: 1".
    pub both: &'a str,
}

impl OverlapRow<'_> {
    /// The picture.
    pub fn svg(&self) -> String {
        let (first, both, second) = (self.first_only.len(), self.both.len(), self.second_only.len());
        let all = first + both + second;
        let x = |people: usize| people as f64 / all.max(1) as f64;
        let (from, to) = (x(first), x(first + both));
        let groups = [("top", self.first_only), ("both", self.both), ("rest", self.second_only)];
        let names = Names::new(groups.iter().flat_map(|(_, names)| names.iter()), 2.0 * BESIDE);
        let (below_dots, names_height) = (DOTS + 1.4, if names.is_some() { names::HEIGHT } else { 0.0 });
        let foot = below_dots + names_height;
        let shorter = names.as_ref().map_or("", |names| names.room.shorter);
        let mut drawing = Drawing::new(format!("overlap {shorter}").trim_end(), foot + 3.2);
        drawing.text("strong", Side::From, (0.0, 1.0), &lettering::cut(self.labels.first, EXTENT.width));
        if both > 0 {
            drawing.rect("shared", (from, FIRST), (to - from, below_dots - FIRST));
        }
        bracket(&mut drawing, (0.0, to), FIRST, 0.6);
        if all <= MOST_DOTS {
            let radius = if all <= MOST_DOTS / 2 { 0.55 } else { 0.36 };
            let classes = groups.iter().flat_map(|(class, names)| names.iter().map(|_| *class));
            for (person, class) in classes.enumerate() {
                drawing.circle(class, ((person as f64 + 0.5) / all as f64, DOTS), radius);
            }
        } else {
            for (class, from, to) in [("top", 0.0, from), ("rest", to, 1.0), ("both", from, to)] {
                drawing.rect(class, (from, DOTS - BAR / 2.0), (to - from, BAR));
            }
        }
        if let Some(names) = names {
            if both > 0 {
                let class = format!("shared {}", names.room.from);
                drawing.rect(class.trim_end(), (from, below_dots), (to - from, names_height));
            }
            names.draw(&mut drawing, DOTS + 2.0);
        }
        drawing.open_group(&format!("below {shorter}"));
        bracket(&mut drawing, (from, 1.0), foot, -0.6);
        drawing.text("strong", Side::To, (1.0, foot + 1.5), &lettering::cut(self.labels.second, EXTENT.width));
        drawing.label("accent", EXTENT, ((from + to) / 2.0, foot + 2.9), self.labels.both);
        drawing.close_group();
        drawing.finish()
    }
}

fn bracket(drawing: &mut Drawing, (from, to): (f64, f64), y: f64, tick: f64) {
    if to > from {
        drawing.line("bracket", (from, y), (to, y));
        drawing.line("bracket", (from, y), (from, y + tick));
        drawing.line("bracket", (to, y), (to, y + tick));
    }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_sound, numbers};
    use super::*;

    fn drawn([first, both, second]: [usize; 3]) -> String {
        let names = |count: usize| vec!["Jana <Lind>".to_owned(); count];
        let labels = OverlapLabels { first: "by sales", second: "by hours", both: "in both" };
        let (first_only, both, second_only) = (&names(first)[..], &names(both)[..], &names(second)[..]);
        let svg = OverlapRow { first_only, both, second_only, labels }.svg();
        is_sound(&svg);
        assert!(!svg.contains("<Lind>"));
        svg
    }

    #[test]
    fn each_person_is_a_dot_up_to_two_dozen() {
        for counts in [[1, 1, 1], [0, 2, 0], [2, 0, 2], [8, 8, 8], [1, 0, 0]] {
            let svg = drawn(counts);
            let dots = ["top", "both", "rest"].map(|class| numbers(&svg, "circle", class, "cx").len());
            assert_eq!(dots, counts);
        }
        assert_eq!(drawn([9, 8, 8]).matches("<circle").count(), 0);
    }

    #[test]
    fn more_people_are_bars_as_long_as_they_are_many() {
        let svg = drawn([300, 100, 300]);
        let widths = ["top", "both", "rest"].map(|class| numbers(&svg, "rect", class, "width")[0]);
        assert_eq!(widths, [42.86, 14.29, 42.86]);
        assert!(drawn([1_900, 100, 1_900]).len() < 2_500);
    }

    #[test]
    fn the_brackets_meet_where_both_reach() {
        let svg = drawn([1, 2, 1]);
        let brackets = ["x1", "x2"].map(|end| numbers(&svg, "line", "bracket", end));
        assert_eq!((brackets[0][0], brackets[1][0]), (0.0, 75.0), "the first");
        assert_eq!((brackets[0][3], brackets[1][3]), (25.0, 100.0), "the second");
        assert_eq!(numbers(&svg, "rect", "shared", "x")[0], 25.0);
        assert_eq!(numbers(&svg, "rect", "shared", "width")[0], 50.0);
    }

    #[test]
    fn where_nobody_is_in_both_nothing_is_shared() {
        assert!(!drawn([2, 0, 2]).contains("shared"));
        drawn([0, 0, 0]);
    }
}
