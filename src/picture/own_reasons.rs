use super::{circle, open, round};
use crate::html::Html;
use crate::instrument::Instrument;
use crate::scoring::{Condition, Gate, GateState, Limit, Rule, Scale};
use crate::summary::ProfileLine;
use std::fmt::Write;

/// Own reasons (to the right) against pressure (upwards), each 1 to 5, over what the gate for a goal of one's own
/// makes of them.
#[derive(Clone, Copy, Debug)]
pub struct OwnReasons {
    /// Where own reasons could really lie, from and to.
    pub own: (f64, f64),
    /// Where pressure could really lie, from and to.
    pub pressure: (f64, f64),
    /// The scores of both, where they are to be shown.
    pub scores: Option<(f64, f64)>,
}

const LOWEST: f64 = 1.0;
const HIGHEST: f64 = 5.0;
const SIDE: f64 = 2000.0;

/// Where it says that it is unclear: low on both, which no rule decides.
const UNCLEAR: Point = (1.75, 1.4);

/// Own reasons and pressure.
type Point = (f64, f64);

impl OwnReasons {
    /// What the lines of a summary show, where both are among them.
    pub fn of(lines: &[ProfileLine]) -> Option<OwnReasons> {
        let span = |scale| lines.iter().find(|line| line.scale == scale)?.span;
        Some(OwnReasons { own: span(Scale::A)?, pressure: span(Scale::X)?, scores: None })
    }

    /// The picture with its name and what its sides stand for. The same is told in words beside it.
    pub fn figure(&self, instrument: &Instrument, page: &mut Html) {
        let side = |scale| format!("{} →", instrument.scale(scale).name);
        page.open("figure class=\"square\" aria-hidden=\"true\"")
            .element("figcaption", &instrument.gate(Gate::Mine).name)
            .picture(&self.svg(instrument))
            .element("p class=\"axis-x\"", &side(Scale::A))
            .element("p class=\"axis-y\"", &side(Scale::X))
            .close("figure");
    }

    fn svg(&self, instrument: &Instrument) -> String {
        let mut svg = open("square", "-90 -90 2180 2180");
        // Writing into a string has no way to fail.
        let _ = write!(svg, "<path class=\"field\" d=\"{}\"/>", path(&WHOLE));
        for (state, region) in regions() {
            let _ = write!(svg, "<path class=\"{}\" d=\"{}\"/>", state.code(), path(&region));
        }
        let ((from, to), (low, high)) = (self.own, self.pressure);
        let could = path(&[(from, low), (to, low), (to, high), (from, high)]);
        let _ = write!(svg, "<path class=\"could\" d=\"{could}\"/>");
        for (state, region) in regions() {
            label(&mut svg, middle(&region), instrument.gate_state(state));
        }
        label(&mut svg, UNCLEAR, instrument.gate_state(GateState::Unclear));
        if let Some(scores) = self.scores {
            let (x, y) = place(scores);
            circle(&mut svg, x, y, 70);
        }
        svg.push_str("</svg>");
        svg
    }
}

const WHOLE: [Point; 4] = [(LOWEST, LOWEST), (HIGHEST, LOWEST), (HIGHEST, HIGHEST), (LOWEST, HIGHEST)];

/// The regions that own reasons and pressure alone decide, from the rules that the scoring goes by.
fn regions() -> impl Iterator<Item = (GateState, Vec<Point>)> {
    Gate::Mine.rules().iter().filter_map(|rule| Some((rule.then, region(rule)?)))
}

fn region(rule: &Rule<GateState>) -> Option<Vec<Point>> {
    rule.when.iter().try_fold(WHOLE.to_vec(), |region, condition| match *condition {
        Condition::OwnLead(limit) => Some(within(&region, limit, |(own, pressure)| own - pressure)),
        Condition::Score(Scale::A, limit) => Some(within(&region, limit, |(own, _)| own)),
        _ => None,
    })
}

/// What of a region keeps to a limit, by a measure that grows evenly in each direction.
fn within(region: &[Point], limit: Limit, measure: impl Fn(Point) -> f64) -> Vec<Point> {
    let beyond = |point: Point| measure(point) - limit.number();
    let mut kept = Vec::new();
    for (index, one) in region.iter().copied().enumerate() {
        let next = region[(index + 1) % region.len()];
        if limit.holds(measure(one)) {
            kept.push(one);
        }
        if beyond(one) * beyond(next) < 0.0 {
            let way = beyond(one) / (beyond(one) - beyond(next));
            kept.push((one.0 + way * (next.0 - one.0), one.1 + way * (next.1 - one.1)));
        }
    }
    kept
}

fn middle(region: &[Point]) -> Point {
    let count = region.len().max(1) as f64;
    let sum = region.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    (sum.0 / count, sum.1 / count)
}

fn place((own, pressure): Point) -> (i32, i32) {
    let along = |value: f64| (value - LOWEST) / (HIGHEST - LOWEST) * SIDE;
    (round(along(own)), round(SIDE - along(pressure)))
}

fn path(region: &[Point]) -> String {
    let mut path = String::new();
    for (index, point) in region.iter().enumerate() {
        let (x, y) = place(*point);
        let _ = write!(path, "{}{x} {y}", if index == 0 { 'M' } else { 'L' });
    }
    path.push('Z');
    path
}

fn label(svg: &mut String, at: Point, word: &str) {
    let (x, y) = place(at);
    let _ = write!(svg, "<text x=\"{x}\" y=\"{y}\">{word}</text>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Band;

    #[test]
    fn strong_own_reasons_without_pressure_lie_at_the_lower_right() {
        let picture = OwnReasons { own: (4.5, 5.0), pressure: (1.0, 1.5), scores: Some((5.0, 1.0)) };
        let svg = picture.svg(Instrument::english());
        assert!(svg.contains(r#"cx="2000" cy="2000""#), "{svg}");
        assert!(svg.contains(r#"class="could" d="M1750 2000L2000 2000L2000 1750L1750 1750Z""#), "{svg}");
    }

    #[test]
    fn without_scores_there_is_only_where_they_could_lie() {
        let line = |scale, span| ProfileLine { scale, band: Band::High, span };
        let lines = [line(Scale::A, Some((4.5, 5.0))), line(Scale::X, Some((1.0, 1.5)))];
        let svg = OwnReasons::of(&lines).unwrap().svg(Instrument::english());
        assert!(svg.contains("could") && !svg.contains("circle"), "{svg}");
        assert!(OwnReasons::of(&lines[..1]).is_none());
        assert!(OwnReasons::of(&[line(Scale::A, None), lines[1]]).is_none());
    }

    #[test]
    fn the_regions_are_those_of_the_rules() {
        let regions: Vec<_> = regions().collect();
        let states: Vec<GateState> = regions.iter().map(|(state, _)| *state).collect();
        assert_eq!(states, [GateState::Closed, GateState::Open]);
        // D ≤ −1 and A < 3.5; D ≥ 0.5 and A ≥ 3.
        assert_eq!(sorted(&regions[0].1), [(1.0, 2.0), (1.0, 5.0), (3.5, 4.5), (3.5, 5.0)]);
        assert_eq!(sorted(&regions[1].1), [(3.0, 1.0), (3.0, 2.5), (5.0, 1.0), (5.0, 4.5)]);
    }

    fn sorted(region: &[Point]) -> Vec<Point> {
        let mut region = region.to_vec();
        region.sort_by(|one, other| one.partial_cmp(other).unwrap());
        region
    }
}
