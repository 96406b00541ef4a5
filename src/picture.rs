//! The pictures: inline SVG, made here so that they are the same on screen, in a file and in print.
//!
//! Plain geometry without any of the rep's words; colours come from the page (`.picture` classes).

use crate::scoring::{Band, Scale};
use crate::summary::ProfileLine;
use std::fmt::Write;

const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 20.0;
const TRACK: (f64, f64) = (6.0, 8.0);

/// Where a score lies on its scale: three zones for the bands, the one that applies filled, over it
/// the stretch of score ± SEM and, where given, the score itself.
pub fn scale_bar(line: &ProfileLine, score: Option<f64>) -> String {
    let x = |value: f64| position(line.scale, value);
    let (low, high) = Band::limits(line.scale);
    let (lowest, highest) = line.scale.range();
    let mut svg =
        format!(r#"<svg class="picture bar" viewBox="0 0 {WIDTH} {HEIGHT}" aria-hidden="true" focusable="false">"#);
    for (band, from, to) in [(Band::Low, lowest, low), (Band::Mid, low, high), (Band::High, high, highest)] {
        let class = if band == line.band { "zone here" } else { "zone" };
        rect(&mut svg, class, x(from) + 1.0, x(to) - 1.0, TRACK);
    }
    if let Some((from, to)) = line.span {
        rect(&mut svg, "span", x(from), x(to), TRACK);
    }
    if let Some(score) = score {
        let _ = write!(svg, r#"<circle class="point" cx="{:.1}" cy="{:.1}" r="5"/>"#, x(score), HEIGHT / 2.0);
    }
    svg.push_str("</svg>");
    svg
}

const SIDE: f64 = 200.0;

/// Own reasons (to the right) against pressure (upwards), each 1 to 5, with a cross for ± SEM.
pub fn own_reasons_and_pressure(own: (f64, (f64, f64)), pressure: (f64, (f64, f64))) -> String {
    let x = |value: f64| (value - 1.0) / 4.0 * SIDE;
    let y = |value: f64| SIDE - x(value);
    let half = SIDE / 2.0;
    let mut svg =
        r#"<svg class="picture square" viewBox="-4 -4 208 208" aria-hidden="true" focusable="false">"#.to_owned();
    let _ = write!(svg, r#"<rect class="field" x="0" y="0" width="{SIDE}" height="{SIDE}"/>"#);
    let _ = write!(svg, r#"<rect class="own" x="{half}" y="{half}" width="{half}" height="{half}"/>"#);
    let _ = write!(svg, r#"<path class="axis" d="M{half} 0V{SIDE}M0 {half}H{SIDE}"/>"#);
    let ((own, (own_from, own_to)), (pressure, (pressure_from, pressure_to))) = (own, pressure);
    let _ = write!(
        svg,
        r#"<path class="error" d="M{:.1} {:.1}H{:.1}M{:.1} {:.1}V{:.1}"/>"#,
        x(own_from),
        y(pressure),
        x(own_to),
        x(own),
        y(pressure_from),
        y(pressure_to)
    );
    let _ = write!(svg, r#"<circle class="point" cx="{:.1}" cy="{:.1}" r="7"/></svg>"#, x(own), y(pressure));
    svg
}

fn position(scale: Scale, value: f64) -> f64 {
    let (lowest, highest) = scale.range();
    (value - lowest) / (highest - lowest) * WIDTH
}

fn rect(svg: &mut String, class: &str, from: f64, to: f64, (top, height): (f64, f64)) {
    let width = (to - from).max(1.0);
    let _ =
        write!(svg, r#"<rect class="{class}" x="{from:.1}" y="{top}" width="{width:.1}" height="{height}" rx="2"/>"#);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_lies_where_its_scores_lie() {
        let line = ProfileLine { scale: Scale::C, band: Band::High, span: Some((3.0, 5.0)) };
        let svg = scale_bar(&line, None);
        assert!(svg.contains(r#"<rect class="span" x="120.0" y="6" width="120.0""#), "{svg}");
        assert!(!svg.contains("circle"), "no point where none is given: {svg}");
    }

    #[test]
    fn a_ruler_runs_from_0_to_10() {
        let line = ProfileLine { scale: Scale::I, band: Band::Mid, span: None };
        assert!(scale_bar(&line, Some(5.0)).contains(r#"<circle class="point" cx="120.0""#));
    }

    #[test]
    fn strong_own_reasons_without_pressure_lie_at_the_lower_right() {
        let svg = own_reasons_and_pressure((5.0, (4.5, 5.0)), (1.0, (1.0, 1.5)));
        assert!(svg.contains(r#"cx="200.0" cy="200.0""#), "{svg}");
    }
}
