//! The pictures: inline SVG, made here so that they are the same on screen, in a file and in print.
//!
//! Plain geometry without any of the rep's words; colours come from the page (`.picture` classes).
//! Units are small enough for whole numbers to do.

mod own_reasons;

pub use own_reasons::OwnReasons;

use crate::scoring::Band;
use crate::summary::ProfileLine;
use std::fmt::Write;

const WIDTH: i32 = 2400;
const HEIGHT: i32 = 200;
const TRACK: (i32, i32) = (60, 80);
const GAP: i32 = 10;

/// Where a score lies on its scale: three zones for the bands, the one that applies filled, over it
/// the stretch of score ± SEM and, where given, the score itself.
pub fn scale_bar(line: &ProfileLine, score: Option<f64>) -> String {
    let (lowest, highest) = line.scale.range();
    let x = |value: f64| round((value - lowest) / (highest - lowest) * f64::from(WIDTH));
    let (low, high) = Band::limits(line.scale);
    let mut svg = open("bar", "-60 0 2520 200");
    for (band, from, to) in [(Band::Low, lowest, low), (Band::Mid, low, high), (Band::High, high, highest)] {
        let class = if band == line.band { "zone here" } else { "zone" };
        rect(&mut svg, class, x(from) + GAP, x(to) - GAP);
    }
    if let Some((from, to)) = line.span {
        rect(&mut svg, "span", x(from), x(to));
    }
    if let Some(score) = score {
        circle(&mut svg, x(score), HEIGHT / 2, 50);
    }
    svg.push_str("</svg>");
    svg
}

fn open(class: &str, view_box: &str) -> String {
    format!("<svg class=\"picture {class}\" viewBox=\"{view_box}\" aria-hidden=\"true\" focusable=\"false\">")
}

fn rect(svg: &mut String, class: &str, from: i32, to: i32) {
    let ((top, height), width) = (TRACK, (to - from).max(GAP));
    let _ = write!(
        svg,
        "<rect class=\"{class}\" x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"20\"/>"
    );
}

fn circle(svg: &mut String, x: i32, y: i32, radius: i32) {
    let _ = write!(svg, "<circle class=\"point\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
}

fn round(value: f64) -> i32 {
    value.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Scale;

    #[test]
    fn a_stretch_lies_where_its_scores_lie() {
        let line = ProfileLine { scale: Scale::C, band: Band::High, span: Some((3.0, 5.0)) };
        let svg = scale_bar(&line, None);
        assert!(svg.contains(r#"<rect class="span" x="1200" y="60" width="1200""#), "{svg}");
        assert!(!svg.contains("circle"), "no point where none is given: {svg}");
    }

    #[test]
    fn a_ruler_runs_from_0_to_10() {
        let line = ProfileLine { scale: Scale::I, band: Band::Mid, span: None };
        assert!(scale_bar(&line, Some(5.0)).contains(r#"<circle class="point" cx="1200""#));
    }
}
