//! The top against the rest on one scale, a dot for each person.

use super::drawing::{Drawing, Extent, finite};
use super::lettering::{self, PHONE};

/// So many dots in a row at most.
const MOST: usize = 200;
/// How large dots are, the first size in which their stacks are not too high.
const RADII: [f64; 3] = [0.36, 0.29, 0.22];
/// The room beside the scale, so that a dot at its end is whole, as the style sheet leaves it.
const BESIDE: f64 = 0.7;
/// The highest that dots are stacked, in em; beyond, they lie closer.
const HIGHEST: f64 = 6.2;
const EXTENT: Extent = Extent::with(BESIDE, BESIDE);

/// Two rows on one scale, the top above and the rest below, with a mark at the average of each.
///
/// Dots that would lie on each other are stacked. Of more than 200 people in a row 200 are drawn, spread evenly over
/// their order from the lowest to the highest, so that each stands for as many as the next.
#[derive(Clone, Copy, Debug)]
pub struct Dots<'a> {
    /// The ratings of the top, in any order.
    pub top: &'a [f64],
    /// The ratings of the rest.
    pub rest: &'a [f64],
    /// The average of the top.
    pub top_mean: f64,
    /// The average of the rest.
    pub rest_mean: f64,
    /// The two ends of the scale; what lies beyond is drawn at the end.
    pub ends: (f64, f64),
    /// The words of the picture.
    pub labels: DotsLabels<'a>,
}

/// The words of [`Dots`]; each fits a phone with up to thirty letters.
#[derive(Clone, Copy, Debug)]
pub struct DotsLabels<'a> {
    /// At the average of the top: "top 2: 8.5".
    pub top: &'a str,
    /// At the average of the rest: "other 8: 3.8".
    pub rest: &'a str,
    /// At the lower end of the scale: "1", or "1 low".
    pub low: &'a str,
    /// At the upper end: "10".
    pub high: &'a str,
}

impl Dots<'_> {
    /// The picture.
    pub fn svg(&self) -> String {
        let (low, high) = (finite(self.ends.0), finite(self.ends.1));
        let place = |figure: &f64| {
            if high > low { ((finite(*figure) - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 }
        };
        let rows =
            [("top", self.top, self.top_mean, self.labels.top), ("rest", self.rest, self.rest_mean, self.labels.rest)]
                .map(|(class, figures, mean, label)| {
                    (class, stacked(figures.iter().map(place).collect()), place(&mean), label)
                });
        let feet = rows.iter().map(|row| 2.2 + row.1.height).collect::<Vec<_>>();
        let bottom = feet.iter().sum::<f64>() + 0.9;
        let mut drawing = Drawing::new("dots", bottom + 1.7);
        let mut y = 0.0;
        for ((class, stack, mean, label), height) in rows.iter().zip(&feet) {
            y += height;
            drawing.line("grid", (0.0, y), (1.0, y));
            for (x, level) in &stack.dots {
                drawing.circle(class, (*x, y - stack.radius - *level), stack.radius);
            }
            drawing.line("mean", (*mean, y - stack.height - 0.5), (*mean, y + 0.45));
            let class = if *class == "top" { "accent" } else { "strong" };
            drawing.label(class, EXTENT, (*mean, y - stack.height - 0.85), label);
            y += 0.45;
        }
        for (x, label) in [(0.0, self.labels.low), (1.0, self.labels.high)] {
            drawing.label("soft", EXTENT, (x, bottom + 1.2), &lettering::cut(label, PHONE / 2.0));
        }
        drawing.finish()
    }
}

struct Stack {
    dots: Vec<(f64, f64)>,
    radius: f64,
    height: f64,
}

/// Where dots at these places lie: along, and above the foot of their row.
fn stacked(mut places: Vec<f64>) -> Stack {
    places.sort_by(f64::total_cmp);
    let count = places.len();
    if count > MOST {
        places = (0..MOST).map(|dot| places[(2 * dot + 1) * count / (2 * MOST)]).collect();
    }
    let mut stack = stacked_with(&places, RADII[0]);
    for radius in &RADII[1..] {
        if stack.height > HIGHEST {
            stack = stacked_with(&places, *radius);
        }
    }
    if stack.height > HIGHEST {
        let closer = (HIGHEST - 2.0 * stack.radius) / (stack.height - 2.0 * stack.radius);
        stack.dots.iter_mut().for_each(|(_, level)| *level *= closer);
        stack.height = HIGHEST;
    }
    stack
}

fn stacked_with(places: &[f64], radius: f64) -> Stack {
    let across = 2.1 * radius / EXTENT.width;
    let mut levels: Vec<Vec<f64>> = Vec::new();
    let mut dots = Vec::with_capacity(places.len());
    // In steps of the golden section, since dots that are placed from left to right make stacks that lean.
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|dot| dot.wrapping_mul(2_654_435_769) as u32);
    for dot in order {
        let place = places[dot];
        let is_free = |level: &Vec<f64>| level.iter().all(|other| (place - other).abs() >= across);
        let level = levels.iter().position(is_free).unwrap_or(levels.len());
        if level == levels.len() {
            levels.push(Vec::new());
        }
        levels[level].push(place);
        dots.push((place, level as f64 * 2.1 * radius));
    }
    let height = levels.len().saturating_sub(1) as f64 * 2.1 * radius + 2.0 * radius;
    Stack { dots, radius, height }
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_sound, numbers};
    use super::*;
    use proptest::prelude::*;

    fn drawn(top: &[f64], rest: &[f64]) -> String {
        let mean = |figures: &[f64]| figures.iter().sum::<f64>() / figures.len() as f64;
        let labels = DotsLabels { top: "<top>", rest: "rest", low: "1", high: "10" };
        let (top_mean, rest_mean) = (mean(top), mean(rest));
        let svg = Dots { top, rest, top_mean, rest_mean, ends: (1.0, 10.0), labels }.svg();
        is_sound(&svg);
        svg
    }

    #[test]
    fn dots_and_means_lie_where_their_ratings_lie() {
        let svg = drawn(&[10.0, 1.0], &[5.5, 99.0, -4.0]);
        let sorted = |class| {
            let mut places = numbers(&svg, "circle", class, "cx");
            places.sort_by(f64::total_cmp);
            places
        };
        assert_eq!(sorted("top"), [0.0, 100.0]);
        assert_eq!(sorted("rest"), [0.0, 50.0, 100.0], "what is beyond the scale lies at its end");
        assert_eq!(numbers(&svg, "line", "mean", "x1")[0], 50.0);
    }

    #[test]
    fn equal_ratings_stack_and_different_ones_do_not() {
        let mut levels: Vec<f64> = stacked(vec![0.5; 4]).dots.iter().map(|(_, level)| *level).collect();
        levels.sort_by(f64::total_cmp);
        assert!(levels.windows(2).all(|pair| pair[1] - pair[0] >= 2.0 * RADII[0]), "{levels:?}");
        assert!(stacked(vec![0.1, 0.5, 0.9]).dots.iter().all(|(_, level)| *level == 0.0));
    }

    #[test]
    fn no_two_dots_of_a_small_team_cover_each_other_even_on_a_phone() {
        let places: Vec<f64> = (0..24).map(|person| f64::from(person * person % 17) / 17.0).collect();
        let Stack { dots, radius, .. } = stacked(places);
        for (at, (x, level)) in dots.iter().enumerate() {
            for (other_x, other_level) in &dots[..at] {
                let along = (x - other_x).abs() * EXTENT.width;
                assert!(along.hypot(level - other_level) >= 2.0 * radius, "{x} {level} and {other_x} {other_level}");
            }
        }
    }

    #[test]
    fn ten_thousand_people_are_two_hundred_dots_a_row_that_keep_their_order() {
        let figures: Vec<f64> = (0..10_000).map(|person| f64::from(person % 10 + 1)).collect();
        let svg = drawn(&figures[..2_000], &figures[2_000..]);
        assert_eq!(svg.matches("<circle").count(), 400);
        assert!(svg.len() < 30_000, "{}", svg.len());
        let at_the_end = numbers(&svg, "circle", "top", "cx").iter().filter(|x| **x == 100.0).count();
        assert_eq!(at_the_end, 20, "a tenth is rated 10");
    }

    #[test]
    fn one_person_nobody_and_a_scale_without_length_are_drawn_too() {
        drawn(&[5.0], &[]);
        drawn(&[], &[]);
        let labels = DotsLabels { top: "", rest: "", low: "", high: "" };
        let svg =
            Dots { top: &[3.0], rest: &[f64::NAN], top_mean: 3.0, rest_mean: 3.0, ends: (3.0, 3.0), labels }.svg();
        is_sound(&svg);
        assert_eq!(numbers(&svg, "circle", "top", "cx"), [50.0]);
    }

    proptest! {
        #[test]
        fn a_row_is_never_too_high(places in prop::collection::vec(0.0..=1.0f64, 0..300)) {
            let stack = stacked(places);
            prop_assert!(stack.height <= HIGHEST + 1e-9 && stack.dots.len() <= MOST);
            prop_assert!(stack.dots.iter().all(|(_, level)| *level + 2.0 * stack.radius <= stack.height + 1e-9));
        }
    }
}
