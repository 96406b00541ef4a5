/// A colour, by its red, green and blue from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Colour([f64; 3]);

impl Colour {
    /// Reads `#1f2933` or `#fff`.
    pub fn parse(written: &str) -> Option<Colour> {
        let digits: Vec<f64> =
            written.strip_prefix('#')?.chars().map(|digit| digit.to_digit(16).map(f64::from)).collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Colour([r, g, b].map(|digit| digit / 15.0))),
            [r1, r2, g1, g2, b1, b2] => {
                Some(Colour([(r1, r2), (g1, g2), (b1, b2)].map(|(high, low)| (16.0 * high + low) / 255.0)))
            }
            _ => None,
        }
    }

    /// The contrast with another one, from 1 to 21, as WCAG 2.2 has it.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [r, g, b] =
            self.0.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

#[test]
fn contrasts_are_those_of_the_standard() {
    let contrast = |one, other| {
        let [one, other] = [one, other].map(|written| Colour::parse(written).expect("it is a colour"));
        format!("{:.2}", one.contrast(other))
    };
    assert_eq!(contrast("#000", "#ffffff"), "21.00");
    assert_eq!(contrast("#fff", "#fff"), "1.00");
    // The grey that just does, and the one that just does not.
    assert_eq!(contrast("#767676", "#fff"), "4.54");
    assert_eq!(contrast("#777777", "#fff"), "4.48");
    assert!(Colour::parse("GrayText").is_none());
}
