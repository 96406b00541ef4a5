//! A picture in the making.
//!
//! Along the page, 0 is the left end and 1 the right one; down the page, and for the size of dots, the unit is the
//! height of a letter (em). Figures that are not numbers are drawn as zero.

use super::lettering::{self, PHONE};
use crate::html::Html;
use std::borrow::Cow;
use std::fmt::Write;

/// Where text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It begins there.
    From,
    /// Its middle is there.
    Centre,
    /// It ends there.
    To,
    /// It begins a little to the right of there.
    RightOf,
    /// It ends a little to the left of there.
    LeftOf,
}

/// How wide a picture is on a phone, in em, and how much of what lies beside it a label may use.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// To the left of the picture's left end.
    pub before: f64,
    /// From end to end.
    pub width: f64,
    /// To the right of its right end.
    pub after: f64,
}

impl Extent {
    /// A picture with room beside it, as its style sheet leaves it, that labels may use.
    pub const fn with(before: f64, after: f64) -> Extent {
        Extent { before, width: PHONE - before - after, after }
    }

    /// Where a label stands and what of it: over its mark if it fits there, else to the right or left, else from end to end.
    pub fn over<'a>(&self, x: f64, text: &'a str) -> (f64, Side, Cow<'a, str>) {
        let (before, after) = (x * self.width + self.before, (1.0 - x) * self.width + self.after);
        let width = lettering::width(text);
        if width / 2.0 <= before.min(after) {
            (x, Side::Centre, Cow::Borrowed(text))
        } else if width <= after {
            (x, Side::From, Cow::Borrowed(text))
        } else if width <= before {
            (x, Side::To, Cow::Borrowed(text))
        } else if x <= 0.5 {
            (0.0, Side::From, lettering::cut(text, self.width + self.after))
        } else {
            (1.0, Side::To, lettering::cut(text, self.width + self.before))
        }
    }

    /// The same for a label beside its mark, which leaves the mark's own line free: to the right if it fits there.
    fn beside<'a>(&self, x: f64, text: &'a str) -> (Side, Cow<'a, str>) {
        let (before, after) = (x * self.width + self.before - ASIDE, (1.0 - x) * self.width + self.after - ASIDE);
        if lettering::width(text) <= after || after >= before {
            (Side::RightOf, lettering::cut(text, after))
        } else {
            (Side::LeftOf, lettering::cut(text, before))
        }
    }
}

const ASIDE: f64 = 0.6;

/// SVG under construction.
#[derive(Debug)]
pub struct Drawing(String);

impl Drawing {
    /// An empty picture, as wide as its place.
    pub fn new(class: &str, height: f64) -> Drawing {
        let height = Em(height);
        Drawing(format!(
            "<svg class=\"team-picture {class}\" width=\"100%\" height=\"{height}\" aria-hidden=\"true\" focusable=\"false\">"
        ))
    }

    // Writing into a string has no way to fail.

    /// A bar, from its upper left corner.
    pub fn rect(&mut self, class: &str, (x, y): (f64, f64), (width, height): (f64, f64)) {
        let (x, y, width, height) = (Part(x), Em(y), Part(width.max(0.0)), Em(height.max(0.0)));
        let _ = write!(self.0, "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
    }

    /// A straight line.
    pub fn line(&mut self, class: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        let (x1, y1, x2, y2) = (Part(x1), Em(y1), Part(x2), Em(y2));
        let _ = write!(self.0, "<line class=\"{class}\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"/>");
    }

    /// A dot, from its middle.
    pub fn circle(&mut self, class: &str, (x, y): (f64, f64), radius: f64) {
        let (x, y, radius) = (Part(x), Em(y), Em(radius));
        let _ = write!(self.0, "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");
    }

    /// Text on one line, by its foot; whatever is in it stays text.
    pub fn text(&mut self, class: &str, side: Side, (x, y): (f64, f64), text: &str) {
        let (x, y) = (Part(x), Em(y));
        let _ = write!(self.0, "<text class=\"{class}\" x=\"{x}\" y=\"{y}\"");
        self.0.push_str(match side {
            Side::From => ">",
            Side::Centre => " text-anchor=\"middle\">",
            Side::To => " text-anchor=\"end\">",
            Side::RightOf => " dx=\".6em\">",
            Side::LeftOf => " dx=\"-.6em\" text-anchor=\"end\">",
        });
        let mut escaped = Html::new();
        escaped.text(text);
        self.0.push_str(&escaped.finish());
        self.0.push_str("</text>");
    }

    /// Text over or under a mark.
    pub fn label(&mut self, class: &str, extent: Extent, (x, y): (f64, f64), text: &str) {
        let (x, side, text) = extent.over(x, text);
        self.text(class, side, (x, y), &text);
    }

    /// Text beside a mark.
    pub fn flag(&mut self, class: &str, extent: Extent, (x, y): (f64, f64), text: &str) {
        let (side, text) = extent.beside(x, text);
        self.text(class, side, (x, y), &text);
    }

    /// Opens a group that the style sheet moves as one.
    pub fn open_group(&mut self, class: &str) {
        let _ = write!(self.0, "<g class=\"{class}\">");
    }

    /// Closes it.
    pub fn close_group(&mut self) {
        self.0.push_str("</g>");
    }

    /// A line through points in a box as wide as the picture: each along and down the box, 0 to 1.
    pub fn curve(&mut self, class: &str, y: f64, height: f64, points: impl Iterator<Item = (f64, f64)>) {
        let (y, height) = (Em(y), Em(height));
        let _ = write!(
            self.0,
            "<svg class=\"stretch\" y=\"{y}\" width=\"100%\" height=\"{height}\" viewBox=\"0 0 1000 1000\" \
             preserveAspectRatio=\"none\"><polyline class=\"{class}\" points=\""
        );
        for (x, y) in points {
            let _ = write!(self.0, "{:.0},{:.0} ", finite(x) * 1000.0, finite(y) * 1000.0);
        }
        self.0.push_str("\"/></svg>");
    }

    /// What was drawn.
    pub fn finish(mut self) -> String {
        self.0.push_str("</svg>");
        self.0
    }
}

/// This number, or zero where it is none.
pub fn finite(number: f64) -> f64 {
    if number.is_finite() { number } else { 0.0 }
}

struct Part(f64);
struct Em(f64);

// Adding zero keeps the minus off a zero.
impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}%", (finite(self.0) * 10_000.0).round() / 100.0 + 0.0)
    }
}

impl std::fmt::Display for Em {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{}em", (finite(self.0) * 100.0).round() / 100.0 + 0.0)
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// An attribute of all elements of a kind and class, in the order of the picture.
    pub fn numbers(svg: &str, element: &str, class: &str, attribute: &str) -> Vec<f64> {
        let (start, attribute) = (format!("<{element} class=\"{class}\""), format!(" {attribute}=\""));
        let number = |element: &str| {
            let element = element.split('>').next().unwrap();
            let value = element.split(&attribute).nth(1).unwrap().split('"').next().unwrap();
            value.trim_end_matches("em").trim_end_matches('%').parse().unwrap()
        };
        svg.split(&start).skip(1).map(number).collect()
    }

    /// Each rule that a page's policy or a reader of SVG has, and that nothing lies beside the page.
    pub fn is_sound(svg: &str) {
        assert!(svg.starts_with("<svg class=\"team-picture ") && svg.ends_with("</svg>"), "{svg}");
        assert!(svg.contains("aria-hidden=\"true\" focusable=\"false\""), "{svg}");
        for never in ["style=", "NaN", "inf", "<script", "-0%", "-0em"] {
            assert!(!svg.contains(never), "{never} in {svg}");
        }
        for (element, from, size) in [("rect", "x", "width"), ("rect", "y", "height"), ("line", "x1", "x2")] {
            for part in svg.split(&format!("<{element} ")).skip(1) {
                let class = part.split('"').nth(1).unwrap();
                let (from, size) = (numbers(svg, element, class, from), numbers(svg, element, class, size));
                assert!(from.iter().chain(&size).all(|at| *at >= 0.0), "{class}: {from:?} {size:?}");
            }
        }
        for (element, along) in [("rect", "x"), ("circle", "cx"), ("text", "x"), ("line", "x1"), ("line", "x2")] {
            for part in svg.split(&format!("<{element} ")).skip(1) {
                let class = part.split('"').nth(1).unwrap();
                let at = numbers(svg, element, class, along);
                assert!(at.iter().all(|at| (0.0..=100.0).contains(at)), "{element} {class}: {at:?}");
            }
        }
        let opened = svg.matches('<').count() - svg.matches("</").count() - svg.matches("/>").count();
        assert_eq!(opened, svg.matches("</").count(), "each element is closed: {svg}");
    }

    #[test]
    fn a_hostile_label_stays_text() {
        let mut drawing = Drawing::new("any", 1.0);
        drawing.text("name", Side::From, (0.0, 1.0), "</text><script>alert(\"x\")</script>\u{202e}&");
        let svg = drawing.finish();
        assert!(svg.contains("&lt;/text&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;</text>"), "{svg}");
    }

    #[test]
    fn what_is_not_a_number_is_drawn_as_zero() {
        let mut drawing = Drawing::new("any", 1.0);
        drawing.rect("bar", (f64::NAN, f64::INFINITY), (-0.5, 2.0));
        drawing.circle("dot", (1.0 / 3.0, 0.5), 0.3);
        let svg = drawing.finish();
        assert!(svg.contains(r#"x="0%" y="0em" width="0%" height="2em""#), "{svg}");
        assert!(svg.contains(r#"cx="33.33%" cy="0.5em" r="0.3em""#), "{svg}");
    }

    #[test]
    fn a_label_stands_where_it_fits() {
        let cases = [
            (0.5, (0.5, Side::Centre), Side::RightOf),
            (0.05, (0.05, Side::From), Side::RightOf),
            (0.95, (0.95, Side::To), Side::LeftOf),
            (0.0, (0.0, Side::From), Side::RightOf),
            (1.0, (1.0, Side::To), Side::LeftOf),
        ];
        for (x, over, beside) in cases {
            let (place, side, text) = Extent::with(0.0, 0.0).over(x, "median");
            assert_eq!(((place, side), &*text), (over, "median"), "{x}");
            assert_eq!(Extent::with(0.0, 0.0).beside(x, "median").0, beside, "{x}");
        }
    }

    #[test]
    fn no_label_is_wider_than_a_phone() {
        let long = "a label that somebody gave without any thought of telephones";
        let narrow = Extent::with(2.0, 3.0);
        for step in 0..=20 {
            let x = f64::from(step) / 20.0;
            let (place, side, text) = narrow.over(x, long);
            let width = lettering::width(&text);
            let left = place * narrow.width - if side == Side::From { 0.0 } else { width };
            assert!(left >= -narrow.before && left + width <= narrow.width + narrow.after, "{x}: {side:?} {text}");
            let (side, text) = narrow.beside(x, long);
            let width = lettering::width(&text) + ASIDE;
            let left = x * narrow.width - if side == Side::RightOf { 0.0 } else { width };
            assert!(
                left >= -narrow.before - 1e-9 && left + width <= narrow.width + narrow.after + 1e-9,
                "{x}: {side:?} {text}"
            );
        }
    }
}
