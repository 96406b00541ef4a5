//! Who sells how much, and how it adds up: a Pareto chart in two rows that share their width.
//!
//! The line has a row of its own over the bars, so that neither has to share its scale with the other.

use super::drawing::{Drawing, Extent, Side, finite};
use super::lettering::{self, PHONE};
use super::names::{self, Names, ROW};
use super::room::Room;

/// The share that the 80/20 rule speaks of.
const EIGHTY: f64 = 0.8;

const MOST_BARS: usize = 60;
const MOST_STEPS: usize = 110;
/// Up to so many people, each bar has a gap beside it; beyond, gaps would be finer than a screen draws evenly.
const APART: usize = 30;
/// The room beside the bars for the ends of the scale, as the style sheet leaves it.
const GUTTER: f64 = 3.6;
const EXTENT: Extent = Extent { before: 0.0, width: PHONE - GUTTER, after: 0.0 };
const LINE_TOP: f64 = 4.2;
const LINE_HEIGHT: f64 = 9.4;
const BARS_TOP: f64 = LINE_TOP + LINE_HEIGHT + 4.6;
const BARS_HEIGHT: f64 = 7.4;

/// Bars by person, the highest first, and over them the line of what they have together.
///
/// Up to 60 people have a bar each. More people are drawn as at most 60 bars, each the mean of neighbours, of which
/// none holds both top and others; and the line as at most 120 of its points. Names stand under the bars of
/// up to about a dozen people, where the page is wide enough for all of them.
#[derive(Clone, Copy, Debug)]
pub struct Pareto<'a> {
    /// Their figures, the highest first.
    pub figures: &'a [f64],
    /// How many of the first are the top.
    pub top: usize,
    /// Their names, in the same order.
    pub names: &'a [String],
    /// The figures of [`bar_figures`] as they are written.
    pub amounts: &'a [String],
    /// The words of the picture.
    pub labels: ParetoLabels<'a>,
}

/// The words of a [`Pareto`]; each fits a phone with up to thirty letters.
#[derive(Clone, Copy, Debug)]
pub struct ParetoLabels<'a> {
    /// What the line says: "Share of all sales, added up".
    pub line: &'a str,
    /// What the bars say: "Sales by person, in euros".
    pub bars: &'a str,
    /// At the point where the top end: "top 2 of 10: 80%".
    pub top: &'a str,
    /// "0%".
    pub nothing: &'a str,
    /// "80%".
    pub eighty: &'a str,
    /// "100%".
    pub whole: &'a str,
}

/// What the bars of a [`Pareto`] stand for, from left to right: each figure, or beyond 60 people the mean of neighbours.
pub fn bar_figures(figures: &[f64], top: usize) -> Vec<f64> {
    let mean = |(from, to): (usize, usize)| {
        figures[from..to].iter().map(|figure| finite(*figure)).sum::<f64>() / (to - from) as f64
    };
    groups(figures.len(), top).into_iter().map(mean).collect()
}

impl Pareto<'_> {
    /// The picture.
    pub fn svg(&self) -> String {
        let bars = bar_figures(self.figures, self.top);
        let names = Names::new(self.names.iter().take(self.figures.len()), GUTTER);
        let below_zero = if bars.iter().any(|figure| *figure < 0.0) { ROW } else { 0.6 };
        let bottom = BARS_TOP + BARS_HEIGHT + below_zero;
        let mut drawing = match &names {
            Some(names) => Drawing::new(&join("pareto", names.room.shorter), bottom + names::HEIGHT + 0.3),
            None => Drawing::new("pareto", bottom),
        };
        self.draw_line(&mut drawing);
        self.draw_bars(&mut drawing, &bars);
        if let Some(names) = names {
            names.draw(&mut drawing, bottom + ROW);
        }
        drawing.finish()
    }

    fn draw_line(&self, drawing: &mut Drawing) {
        let sums = cumulative(self.figures);
        let highest = sums.iter().copied().fold(1.0, f64::max);
        let y = |share: f64| LINE_TOP + (1.0 - share / highest) * LINE_HEIGHT;
        drawing.text("soft", Side::From, (0.0, 1.0), &lettering::cut(self.labels.line, PHONE));
        // Far above the whole, where others are far below zero, the labels come too close for all three.
        let apart = LINE_HEIGHT * (1.0 - EIGHTY) / highest >= 1.2;
        for (class, share, label) in [
            ("grid", 0.0, self.labels.nothing),
            ("eighty", EIGHTY, if apart { self.labels.eighty } else { "" }),
            ("grid", 1.0, self.labels.whole),
        ] {
            drawing.line(class, (0.0, y(share)), (1.0, y(share)));
            drawing.text("soft", Side::RightOf, (1.0, y(share) + 0.35), label);
        }
        if sums.is_empty() {
            return;
        }
        let people = self.figures.len();
        let x = |person: usize| person as f64 / people as f64;
        let top = self.top.clamp(1, people);
        let points = steps(people, top).into_iter().map(|person| (x(person), 1.0 - sums[person] / highest));
        drawing.curve("sum", LINE_TOP, LINE_HEIGHT, points);
        drawing.line("end", (x(top), LINE_TOP - 1.5), (x(top), y(0.0)));
        drawing.flag("strong", EXTENT, (x(top), LINE_TOP - ROW / 2.0), self.labels.top);
        drawing.circle("here", (x(top), y(sums[top])), 0.36);
    }

    fn draw_bars(&self, drawing: &mut Drawing, bars: &[f64]) {
        let highest = bars.iter().copied().fold(0.0, f64::max);
        let lowest = bars.iter().copied().fold(0.0, f64::min);
        let (highest, range) = if highest > lowest { (highest, highest - lowest) } else { (1.0, 1.0) };
        let y = |figure: f64| BARS_TOP + (highest - figure) / range * BARS_HEIGHT;
        drawing.text("soft", Side::From, (0.0, BARS_TOP - 2.3), &lettering::cut(self.labels.bars, PHONE));
        let people = self.figures.len();
        let gap = if people <= APART { 0.12 } else { 0.0 };
        let mut middles = Vec::with_capacity(bars.len());
        for (figure, (from, to)) in bars.iter().zip(groups(people, self.top)) {
            let slot = (to - from) as f64 / people as f64;
            let left = from as f64 / people as f64;
            let class = if from < self.top { "top" } else { "rest" };
            let height = figure.abs() / range * BARS_HEIGHT;
            let (left_edge, width) = (left + gap * slot, (1.0 - 2.0 * gap) * slot);
            drawing.rect(class, (left_edge, y(figure.max(0.0))), (width, height));
            if class == "rest" {
                drawing.line("cap", (left_edge, y(*figure)), (left_edge + width, y(*figure)));
            }
            middles.push(left + slot / 2.0);
        }
        drawing.line("base", (0.0, y(0.0)), (1.0, y(0.0)));
        self.draw_amounts(drawing, bars, &middles, y);
    }

    // All of them, or where the page is too narrow the first and the last.
    fn draw_amounts(&self, drawing: &mut Drawing, bars: &[f64], middles: &[f64], y: impl Fn(f64) -> f64) {
        if bars.is_empty() || self.amounts.len() != bars.len() {
            return;
        }
        let foot = |figure: f64| if figure < 0.0 { y(figure) + 1.1 } else { y(figure) - 0.45 };
        let widest = self.amounts.iter().map(|amount| lettering::width(amount)).fold(0.0, f64::max);
        let room = Room::for_all(bars.len(), widest, GUTTER);
        if let Some(room) = room {
            for ((middle, figure), amount) in middles.iter().zip(bars).zip(self.amounts) {
                drawing.text(&join("amount", room.from), Side::Centre, (*middle, foot(*figure)), amount);
            }
        }
        let class = join("amount", room.map_or("", |room| room.until));
        if !class.ends_with("never") {
            let (last, amount) = (bars[bars.len() - 1], &self.amounts[bars.len() - 1]);
            drawing.text(&class, Side::From, (0.0, foot(bars[0])), &self.amounts[0]);
            if lettering::width(amount) <= GUTTER - 0.6 {
                drawing.text(&class, Side::RightOf, (1.0, y(last) + 0.35), amount);
            }
        }
    }
}

fn join(one: &str, other: &str) -> String {
    format!("{one} {other}").trim_end().to_owned()
}

/// The share of the whole that the first none, one, two and so on have; nothing where there is no whole.
fn cumulative(figures: &[f64]) -> Vec<f64> {
    let whole: f64 = figures.iter().map(|figure| finite(*figure)).sum();
    if whole <= 0.0 {
        return Vec::new();
    }
    let sums = figures.iter().scan(0.0, |sum, figure| {
        *sum += finite(*figure);
        Some(*sum / whole)
    });
    std::iter::once(0.0).chain(sums).collect()
}

/// Who is in which bar: from which place on and up to which, the second not in it.
fn groups(people: usize, top: usize) -> Vec<(usize, usize)> {
    let top = top.min(people);
    if people <= MOST_BARS {
        return (0..people).map(|person| (person, person + 1)).collect();
    }
    let for_top = if top == 0 { 0 } else { (MOST_BARS * top / people).clamp(1, top) };
    let for_rest = (MOST_BARS - for_top).min(people - top);
    let mut groups = split(0, top, for_top);
    groups.extend(split(top, people, for_rest));
    groups
}

fn split(from: usize, to: usize, parts: usize) -> Vec<(usize, usize)> {
    let edge = |part: usize| from + (to - from) * part / parts;
    (0..parts).map(|part| (edge(part), edge(part + 1))).collect()
}

/// After how many people the line has a point: all, or some spread evenly, and always after the top.
fn steps(people: usize, top: usize) -> Vec<usize> {
    if people <= MOST_STEPS {
        return (0..=people).collect();
    }
    let mut steps: Vec<usize> = (0..=MOST_STEPS).map(|step| people * step / MOST_STEPS).collect();
    steps.push(top);
    steps.sort_unstable();
    steps.dedup();
    steps
}

#[cfg(test)]
mod tests {
    use super::super::drawing::tests::{is_sound, numbers};
    use super::*;
    use crate::team::{Top, top_count};
    use proptest::prelude::*;

    const LABELS: ParetoLabels = ParetoLabels {
        line: "Share of all sales",
        bars: "Sales by person",
        top: "the top: 80%",
        nothing: "0%",
        eighty: "80%",
        whole: "100%",
    };

    fn drawn_with(figures: &[f64], name: &str) -> String {
        let mut figures = figures.to_vec();
        figures.sort_by(|one, other| other.total_cmp(one));
        let top = top_count(figures.len());
        let names = vec![name.to_owned(); figures.len()];
        let amounts: Vec<String> = bar_figures(&figures, top).iter().map(|figure| format!("{figure:.0}")).collect();
        Pareto { figures: &figures, top, names: &names, amounts: &amounts, labels: LABELS }.svg()
    }

    fn drawn(figures: &[f64]) -> String {
        let svg = drawn_with(figures, "Jana Lind");
        is_sound(&svg);
        svg
    }

    fn points(svg: &str) -> Vec<(f64, f64)> {
        let Some(points) = svg.split(" points=\"").nth(1) else { return Vec::new() };
        let pair = |pair: &str| pair.split_once(',').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).unwrap();
        points.split('"').next().unwrap().split_whitespace().map(pair).collect()
    }

    #[test]
    fn bars_are_as_high_as_their_figures() {
        let svg = drawn(&[40.0, 40.0, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5]);
        assert_eq!(numbers(&svg, "rect", "top", "height"), [BARS_HEIGHT; 2]);
        assert_eq!(numbers(&svg, "rect", "rest", "height"), [0.46; 8]);
        assert_eq!(numbers(&svg, "rect", "top", "x"), [1.2, 11.2]);
    }

    #[test]
    fn the_line_goes_through_the_share_of_the_top() {
        let svg = drawn(&[40.0, 40.0, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5]);
        let points = points(&svg);
        assert_eq!((points[0], points[2], points[10]), ((0.0, 1000.0), (200.0, 200.0), (1000.0, 0.0)));
        // The dot lies on the dashed line, at its place along it.
        assert_eq!(numbers(&svg, "circle", "here", "cx"), [20.0]);
        assert_eq!(numbers(&svg, "circle", "here", "cy"), numbers(&svg, "line", "eighty", "y1"));
    }

    #[test]
    fn its_line_is_that_of_the_arithmetic() {
        let figures = [9.0, 7.0, 4.0, 4.0, 2.0, 0.0, -3.0];
        assert_eq!(cumulative(&figures)[1..], Top::of(&figures).unwrap().cumulative(&figures));
    }

    #[test]
    fn a_figure_below_zero_hangs_below_the_zero_line() {
        let svg = drawn(&[90.0, 60.0, 30.0, 20.0, 10.0, 0.0, 0.0, 0.0, -10.0, -30.0]);
        let zero = numbers(&svg, "line", "base", "y1")[0];
        let (tops, heights) = (numbers(&svg, "rect", "rest", "y"), numbers(&svg, "rect", "rest", "height"));
        assert!(tops[7] == zero && heights[7] > 0.0 && tops[6] == zero, "{tops:?} {heights:?}");
        assert!((tops[0] + heights[0] - zero).abs() < 0.02, "others stand on it");
        assert!(tops[7] + heights[7] <= BARS_TOP + BARS_HEIGHT + 0.01);
        // Before it comes down to 100%, the line is above it, and still within its box.
        let points = points(&svg);
        assert!(points.iter().all(|(_, y)| (0.0..=1000.0).contains(y)) && points[10].1 > points[8].1, "{points:?}");
    }

    #[test]
    fn equal_figures_have_equal_bars_and_a_straight_line() {
        let svg = drawn(&[5.0; 12]);
        let heights: Vec<f64> =
            ["top", "rest"].iter().flat_map(|class| numbers(&svg, "rect", class, "height")).collect();
        assert_eq!(heights, [BARS_HEIGHT; 12]);
        assert!(points(&svg).iter().all(|(x, y)| (x + y - 1000.0).abs() <= 1.0));
    }

    #[test]
    fn nobody_one_person_and_no_sales_are_drawn_too() {
        for figures in [&[][..], &[52.0], &[0.0], &[0.0; 8], &[-4.0, -5.0], &[f64::NAN, 1.0], &[f64::MAX; 4]] {
            drawn(figures);
        }
        assert_eq!(numbers(&drawn(&[52.0]), "rect", "top", "height"), [BARS_HEIGHT]);
        assert_eq!(points(&drawn(&[0.0; 8])), [], "there is no share of nothing");
    }

    #[test]
    fn ten_thousand_people_are_sixty_bars_and_some_hundred_points() {
        let figures: Vec<f64> = (0..10_000u32).map(|person| f64::from(person.pow(2) % 9_973)).collect();
        let svg = drawn(&figures);
        let count = |element: &str| svg.matches(element).count();
        assert!(svg.len() < 30_000 && count("<rect") <= 60 && points(&svg).len() <= 120, "{}", svg.len());
        assert_eq!(count("<rect class=\"top\""), 12);
    }

    #[test]
    fn no_bar_holds_both_top_and_others_and_all_people_are_in_one() {
        for people in [1, 2, 59, 60, 61, 62, 75, 119, 121, 200, 299, 9_999, 10_000] {
            let top = top_count(people);
            let groups = groups(people, top);
            assert!(groups.len() <= MOST_BARS, "{people}");
            assert!(groups.iter().all(|(from, to)| from < to && (*to <= top || *from >= top)), "{people}: {groups:?}");
            let (first, last) = (groups[0].0, groups[groups.len() - 1].1);
            let joined = groups.windows(2).all(|pair| pair[0].1 == pair[1].0);
            assert!(first == 0 && last == people && joined, "{people}: {groups:?}");
        }
        let figures: Vec<f64> = (0..120).rev().map(f64::from).collect();
        let bars = bar_figures(&figures, 24);
        assert_eq!((bars.len(), bars[0], bars[59]), (60, 118.5, 0.5));
    }

    #[test]
    fn a_hostile_name_stays_text() {
        let svg = drawn_with(&[3.0, 2.0, 1.0], "<b>\"&");
        assert!(svg.contains(">&lt;b&gt;&quot;&amp;</text>") && !svg.contains("<b>"), "{svg}");
    }

    #[test]
    fn amounts_that_do_not_fit_leave_the_first_and_the_last() {
        let svg = drawn(&(0..40).map(|person| 100.0 + f64::from(person)).collect::<Vec<_>>());
        assert_eq!(svg.matches("<text class=\"amount\"").count(), 2, "{svg}");
    }

    proptest! {
        #[test]
        fn any_figures_can_be_drawn(figures in prop::collection::vec(-1e9..1e9f64, 0..400)) {
            prop_assert!(drawn(&figures).len() < 30_000);
        }
    }
}
