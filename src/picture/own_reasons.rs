use super::{circle, open, round};
use crate::scoring::{Condition, Gate, GateState, Limit, Rule, Scale};
use std::fmt::Write;

/// Own reasons (to the right) against pressure (upwards), each 1 to 5, over what the gate for a goal of one's own
/// makes of them.
#[derive(Clone, Copy, Debug)]
pub struct OwnReasons {
    /// Own reasons: the score, and where it could really lie.
    pub own: (f64, (f64, f64)),
    /// Pressure: the score, and where it could really lie.
    pub pressure: (f64, (f64, f64)),
}

/// What the states of a gate are called.
pub type StateWords<'a> = &'a dyn Fn(GateState) -> &'a str;

const LOWEST: f64 = 1.0;
const HIGHEST: f64 = 5.0;
const SIDE: f64 = 2000.0;

/// Where it says that it is unclear: low on both, which no rule decides.
const UNCLEAR: Point = (1.75, 1.4);

/// Own reasons and pressure.
type Point = (f64, f64);

impl OwnReasons {
    /// The picture, with the regions called by these words.
    pub fn svg(&self, words: StateWords) -> String {
        let mut svg = open("square", "-90 -90 2180 2180");
        // Writing into a string has no way to fail.
        let _ = write!(svg, "<path class=\"field\" d=\"{}\"/>", path(&WHOLE));
        for (state, region) in regions() {
            let _ = write!(svg, "<path class=\"{}\" d=\"{}\"/>", state.code(), path(&region));
            label(&mut svg, middle(&region), words(state));
        }
        label(&mut svg, UNCLEAR, words(GateState::Unclear));
        let ((own, (own_from, own_to)), (pressure, (pressure_from, pressure_to))) = (self.own, self.pressure);
        let ((left, bottom), (right, top)) = (place((own_from, pressure_from)), place((own_to, pressure_to)));
        let (x, y) = place((own, pressure));
        let _ = write!(svg, "<path class=\"error\" d=\"M{left} {y}H{right}M{x} {bottom}V{top}\"/>");
        circle(&mut svg, x, y, 70);
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

    #[test]
    fn strong_own_reasons_without_pressure_lie_at_the_lower_right() {
        let picture = OwnReasons { own: (5.0, (4.5, 5.0)), pressure: (1.0, (1.0, 1.5)) };
        let svg = picture.svg(&|state| state.code());
        assert!(svg.contains(r#"cx="2000" cy="2000""#), "{svg}");
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
