//! Figures as people and spreadsheets write them.
//!
//! What could be misread by a factor of a thousand is not read at all, but asked about.

/// Which sign parts the whole from the fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// 1,234.56
    Point,
    /// 1.234,56
    Comma,
}

/// There is something in the cell, and it cannot be read as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

/// The number in a cell, `None` for a blank one.
///
/// * Blank is an empty cell, a dash, "n/a", "#N/A", "k. A.", and what differs from these in dots and capitals only. It is
///   not zero: a spreadsheet may write zero as a dash, and so do people write what they do not know.
/// * Thousands are parted by the other sign of the notation, spaces of several widths or apostrophes, in groups of three;
///   with commas also the Indian way, 12,34,567.
/// * Below zero is a minus before or after, or parentheses around the number.
/// * A currency or a unit before or after is passed over: a sign, or up to four letters. Not so where they may stand for
///   thousands or more, as in 5 k, 3 Mio or TEUR.
/// * A percent sign is passed over too, 12 % is 12: shares and ratings are compared within their column only.
/// * 1.5E+03 is 1500, as spreadsheets write large numbers.
/// * An apostrophe in front marks text in spreadsheets, and is no part of it.
///
/// Digits are those from 0 to 9: other scripts part their thousands and fractions in other ways again.
///
/// # Errors
/// [`NotANumber`] for all else, also where it is a number in the other notation only.
pub fn number(text: &str, notation: Notation) -> Result<Option<f64>, NotANumber> {
    let text = text.trim_matches(is_space);
    let text = text.strip_prefix('\'').unwrap_or(text).trim_matches(is_space);
    if is_blank(text) {
        return Ok(None);
    }
    signed(text, notation).map(Some).ok_or(NotANumber)
}

/// What the cells of one column say of their notation, `None` where nothing tells: no separators at all, only ones that
/// fit both, such as in 1.234, or as many for one notation as for the other.
pub fn notation<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Notation> {
    let (mut points, mut commas) = (0_usize, 0_usize);
    for cell in cells {
        match (number(cell, Notation::Point), number(cell, Notation::Comma)) {
            (Ok(_), Err(_)) => points += 1,
            (Err(_), Ok(_)) => commas += 1,
            _ => {}
        }
    }
    match points.cmp(&commas) {
        std::cmp::Ordering::Greater => Some(Notation::Point),
        std::cmp::Ordering::Less => Some(Notation::Comma),
        std::cmp::Ordering::Equal => None,
    }
}

/// Whether a cell would be another number in the other notation, such as 1.234.
pub fn is_ambiguous(text: &str) -> bool {
    match (number(text, Notation::Point), number(text, Notation::Comma)) {
        (Ok(one), Ok(other)) => one != other,
        _ => false,
    }
}

/// White space, and the marks of direction that are put around numbers in Arabic and Hebrew.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}')
}

fn is_blank(text: &str) -> bool {
    let is_beside_the_dash = |c: char| is_space(c) || is_currency_sign(c);
    match text.trim_matches(is_beside_the_dash) {
        "" => text.is_empty(),
        "-" | "–" | "—" => true,
        // No such text is long, and a cell may be.
        _ if text.len() > 8 => false,
        _ => {
            let letters: String = text.chars().filter(|c| !matches!(c, '.' | '/' | '#' | ' ')).collect();
            letters.eq_ignore_ascii_case("na") || letters.eq_ignore_ascii_case("ka")
        }
    }
}

/// The number with what stands around it, which may turn its sign.
fn signed(text: &str, notation: Notation) -> Option<f64> {
    let is_digit = |c: char| c.is_ascii_digit();
    let (mut first, last) = (text.find(is_digit)?, text.rfind(is_digit)?);
    // In "-.5" the point belongs to the number, in "kr.5" to what is before it.
    let is_fraction = text[..first].strip_suffix(['.', ',']).is_some_and(|front| !front.ends_with(char::is_alphabetic));
    first -= usize::from(is_fraction);
    let (front, back) = (Around::of(&text[..first], true)?, Around::of(&text[last + 1..], false)?);
    let says_it_once =
        [front.parenthesis, front.minus, front.plus, back.minus].into_iter().filter(|is| *is).count() <= 1;
    if front.parenthesis != back.parenthesis || !says_it_once {
        return None;
    }
    let value = unsigned(&text[first..=last], notation)?;
    let is_negative = front.parenthesis || front.minus || back.minus;
    Some(if is_negative && value != 0.0 { -value } else { value })
}

/// What stands on one side of the digits.
#[derive(Clone, Copy, Default)]
struct Around {
    parenthesis: bool,
    minus: bool,
    plus: bool,
}

impl Around {
    /// At most one sign, one parenthesis and one unit; `None` where there is anything else. "10+" is ten or more, and
    /// not ten.
    fn of(text: &str, is_front: bool) -> Option<Around> {
        let mut around = Around::default();
        let mut unit = "";
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let mut length = c.len_utf8();
            match c {
                c if is_space(c) => {}
                '(' if is_front && !around.parenthesis => around.parenthesis = true,
                ')' if !is_front && !around.parenthesis => around.parenthesis = true,
                '-' | '−' if !around.minus && !around.plus => around.minus = true,
                '+' if is_front && !around.minus && !around.plus => around.plus = true,
                '(' | ')' | '-' | '−' | '+' => return None,
                _ if unit.is_empty() => {
                    let ends = |c: char| is_space(c) || matches!(c, '(' | ')' | '-' | '−' | '+');
                    length = rest.find(ends).unwrap_or(rest.len());
                    unit = &rest[..length];
                }
                _ => return None,
            }
            rest = &rest[length..];
        }
        // Stuck to the front, a letter alone is a label: Q3, A12. But R500 is in rand.
        let is_label = is_front && text.ends_with(unit) && unit.len() == 1 && unit.starts_with(char::is_alphabetic);
        (unit.is_empty() || is_unit(unit) && (!is_label || unit == "R")).then_some(around)
    }
}

/// Whether it is a percent sign, currency signs, or up to four letters with or without a dot, such as CHF, kr., R$ or h.
///
/// Not so where it may stand for thousands or more (k, Mio, TEUR, 万) or for minutes beside hours: what is left of "5 k"
/// without its k would be smaller than the 4,800 in the next cell.
fn is_unit(text: &str) -> bool {
    const SCALES: &[&str] = &[
        "k", "t", "th", "thou", "tsd", "td", "tys", "tis", "bin", "rb", "тыс", "тис", "m", "mm", "mn", "mio", "mill",
        "mil", "mln", "млн", "jt", "tr", "b", "bn", "bil", "bill", "bio", "md", "mds", "mdr", "mrd", "mld", "mia",
        "mlr", "млрд", "tn", "tril", "l", "lk", "lac", "lakh", "lacs", "cr", "crs", "e", "min", "mins",
    ];
    const SCALE_SIGNS: &[char] = &['千', '万', '萬', '百', '億', '亿', '兆', '천', '만', '백', '억', '조'];
    if text == "%" {
        return true;
    }
    let letters = text.trim_matches(is_currency_sign);
    let letters = letters.strip_suffix('.').filter(|letters| !letters.is_empty()).unwrap_or(letters);
    let count = letters.chars().count();
    // No currency has a code of four capitals; TEUR and kEUR are thousands of one.
    let is_thousands_of_a_code = count == 4 && letters.chars().skip(1).all(char::is_uppercase);
    count <= 4
        && letters.chars().all(char::is_alphabetic)
        && !is_thousands_of_a_code
        && !SCALES.contains(&letters.to_lowercase().as_str())
        && !letters.contains(SCALE_SIGNS)
}

fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '¢'..='¥' | '֏' | '؋' | '৲' | '৳' | '฿' | '៛' | '\u{20a0}'..='\u{20cf}' | '﷼' | '﹩' | '＄' | '￠' | '￡' | '￥' | '￦')
}

/// The number from its first digit to its last.
fn unsigned(text: &str, notation: Notation) -> Option<f64> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (mark, point) = match notation {
        Notation::Point => (',', '.'),
        Notation::Comma => ('.', ','),
    };
    let (whole, fraction) = mantissa.split_once(point).unwrap_or((mantissa, "0"));
    let digits = match whole {
        "" => "0".to_owned(),
        whole if exponent.is_none() || is_digits(whole) => ungrouped(whole, mark)?,
        _ => return None,
    };
    let exponent = exponent.unwrap_or("0");
    let exponent_digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    if !is_digits(fraction) || !is_digits(exponent_digits) {
        return None;
    }
    // Too large for any number is infinite here.
    let value: f64 = format!("{digits}.{fraction}e{exponent}").parse().ok()?;
    value.is_finite().then_some(value)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits without what parts the thousands; `None` where they are not parted as thousands are.
fn ungrouped(text: &str, mark: char) -> Option<String> {
    const SPACES: &[char] = &[' ', '\u{a0}', '\u{2007}', '\u{2009}', '\u{202f}'];
    const APOSTROPHES: &[char] = &['\'', '’'];
    let Some(first) = text.chars().find(|c| !c.is_ascii_digit()) else {
        return Some(text.to_owned());
    };
    let own = [mark];
    let marks = [&own[..], SPACES, APOSTROPHES].into_iter().find(|marks| marks.contains(&first))?;
    let groups: Vec<&str> = text.split(marks).collect();
    let (leading, inner, last) = (groups[0], &groups[1..groups.len() - 1], groups[groups.len() - 1]);
    let are = |length: usize| inner.iter().all(|group| group.len() == length);
    let is_indian = first == ',' && !inner.is_empty() && are(2) && leading.len() <= 2;
    // No thousands begin with a zero, so 0.125 is a fraction wherever it stands.
    let is_right = !leading.starts_with('0') && leading.len() <= 3 && last.len() == 3 && (are(3) || is_indian);
    (is_right && groups.iter().all(|group| is_digits(group))).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::Notation::{Comma, Point};
    use super::*;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    fn is(text: &str, notation: Notation, value: f64) {
        assert_eq!(number(text, notation), Ok(Some(value)), "{text:?}");
    }

    fn in_both(text: &str, value: f64) {
        is(text, Point, value);
        is(text, Comma, value);
    }

    fn refused(text: &str) {
        for notation in [Point, Comma] {
            assert_eq!(number(text, notation), Err(NotANumber), "{text:?} {notation:?}");
        }
    }

    #[test]
    fn each_notation_has_its_own_point() {
        is("1,234.56", Point, 1234.56);
        is("1.234,56", Comma, 1234.56);
        is("1.234", Point, 1.234);
        is("1.234", Comma, 1234.0);
        is("0.125", Point, 0.125);
        is(".5", Point, 0.5);
        is("-,5", Comma, -0.5);
        in_both("1234567", 1_234_567.0);
        in_both("007", 7.0);
        for (text, notation) in [("1.234,56", Point), ("1,234.56", Comma), ("0.125", Comma), ("0,125", Point)] {
            assert_eq!(number(text, notation), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn thousands_are_parted_in_many_ways() {
        for text in ["1 234 567", "1\u{a0}234\u{a0}567", "1\u{202f}234\u{202f}567", "1\u{2009}234\u{a0}567"] {
            in_both(text, 1_234_567.0);
        }
        in_both("1'234'567", 1_234_567.0);
        is("1’234’567.50", Point, 1_234_567.5);
        is("1 234,5", Comma, 1234.5);
        is("12,34,567", Point, 1_234_567.0);
        is("1,00,000.25", Point, 100_000.25);
    }

    #[test]
    fn thousands_in_wrong_groups_are_no_number() {
        for text in ["1,5", "12,34", "1234,567", "1,23,4567", "123,45,678", ",500", "1,,234", "1,234 567", "1,234'567"]
        {
            assert_eq!(number(text, Point), Err(NotANumber), "{text}");
        }
        for text in ["1.5", "1.2345", "12.34.567", "01.234"] {
            assert_eq!(number(text, Comma), Err(NotANumber), "{text}");
        }
        for text in ["1 5", "5 300 1", "1''234", "1.2.3", "1,2,3", "1.5.2024", "2024-05-01", "01/05/2024", "1:30"] {
            refused(text);
        }
    }

    #[test]
    fn below_zero_is_said_in_four_ways() {
        for text in
            ["-1234", "−1234", "- 1234", "1234-", "1234 −", "(1234)", "( 1234 )", "€ (1234)", "(€1234)", "(1234) €"]
        {
            in_both(text, -1234.0);
        }
        is("1.234,50-", Comma, -1234.5);
        in_both("+5", 5.0);
        in_both("-0", 0.0);
        for text in ["--5", "-5-", "(-5)", "(5", "5)", ")5(", "((5))", "+-5", "5+", "-(5)", "1-2", "–5"] {
            refused(text);
        }
    }

    #[test]
    fn minus_zero_is_zero() {
        assert!(number("(0)", Point).is_ok_and(|zero| zero.is_some_and(f64::is_sign_positive)));
    }

    #[test]
    fn a_currency_or_a_unit_is_passed_over() {
        for text in [
            "€1234",
            "1234 €",
            "1234€",
            "$ 1234",
            "US$1234",
            "R$ 1234",
            "£1234",
            "¥1234",
            "₹ 1234",
            "1234 kr",
            "1234 kr.",
            "kr.1234",
            "kr 1234",
            "zł1234",
            "1234 zł",
            "CHF 1234",
            "CHF1234",
            "1234EUR",
            "Rs. 1234",
            "R1234",
            "1234 Kč",
            "1234 лв.",
            "1234 元",
            "1234 h",
            "1234 days",
            "1234 %",
            "%1234",
            "'1234",
            "' 1234",
            "\u{200f}1234\u{200e} ",
        ] {
            in_both(text, 1234.0);
        }
        is("-€1,234.50", Point, -1234.5);
        is("€ -1.234,50", Comma, -1234.5);
        is("-1'234.50 CHF", Point, -1234.5);
        is("12,5 %", Comma, 12.5);
    }

    #[test]
    fn what_may_stand_for_thousands_or_minutes_is_refused() {
        for text in [
            "5k",
            "5 K",
            "€5k",
            "5 k€",
            "5 T€",
            "5 TEUR",
            "5 kEUR",
            "1.2 Mio",
            "1,2 Mio.",
            "5 Mio. €",
            "5m",
            "$5M",
            "5 MM",
            "5bn",
            "5 Mrd",
            "5 Tsd.",
            "5 lakh",
            "5 cr",
            "5 млн",
            "5 тыс.",
            "5万",
            "5百万円",
            "30 min",
        ] {
            refused(text);
        }
    }

    #[test]
    fn what_only_has_digits_in_it_is_no_number() {
        for text in [
            "Ann",
            "Q3",
            "A12",
            "5 people",
            "5 of 12",
            "EUR 5 EUR 6",
            "5 EUR p.a.",
            "#1",
            "5*",
            "5.",
            "1.234,-",
            "5 €/h",
            "yes",
            "#DIV/0!",
            "#REF!",
            "?",
            "€",
            "e5",
            "5e",
            "=5",
            "@5",
            "5\n6",
            "~5",
        ] {
            refused(text);
        }
    }

    #[test]
    fn computers_write_large_numbers_in_their_own_way_and_some_that_are_none() {
        in_both("1e5", 100_000.0);
        in_both("-2E-1", -0.2);
        is("1.5E+03", Point, 1500.0);
        is("1,5E+03", Comma, 1500.0);
        for text in
            ["1e400", &"9".repeat(400), "inf", "Infinity", "-inf", "NaN", "0x1F", "1e", "1e5.5", "1e+", "1,234,567e5"]
        {
            refused(text);
        }
    }

    #[test]
    fn digits_of_other_scripts_are_refused() {
        for text in ["٣", "１２", "१२", "²"] {
            refused(text);
        }
    }

    #[test]
    fn blank_is_not_zero() {
        for text in
            ["", " ", "\u{a0}", "'", "-", "–", "—", " $-   ", "- €", "n/a", "N.A.", "#N/A", "NA", "k. A.", "k.A."]
        {
            assert_eq!(number(text, Point), Ok(None), "{text:?}");
        }
        in_both("0", 0.0);
    }

    #[test]
    fn a_column_tells_its_notation_where_one_of_its_cells_does() {
        for (cells, told) in [
            (&["Sales", "1.234", "900,5"][..], Some(Comma)),
            (&["1,234", "1,234.5"], Some(Point)),
            (&["0.125"], Some(Point)),
            (&["12,34,567"], Some(Point)),
            (&["1,5", "2,5", "3.5"], Some(Comma)),
            (&["1,5", "2.5"], None),
            (&["1.234", "2.500", "900", "1 000", "", "-", "Ann, B."], None),
            (&[], None),
        ] {
            assert_eq!(notation(cells.iter().copied()), told, "{cells:?}");
        }
    }

    #[test]
    fn only_three_digits_after_one_sign_leave_it_open() {
        for (text, is) in [
            ("1.234", true),
            ("€ 12,345", true),
            ("-999.000", true),
            ("0.234", false),
            ("1234", false),
            ("1.234.567", false),
            ("1.23", false),
            ("1 234", false),
            ("", false),
            ("Ann", false),
            ("1234.567", false),
        ] {
            assert_eq!(is_ambiguous(text), is, "{text}");
        }
    }

    /// A number as people in one notation write it.
    fn spelled(value: f64, mark: &str, point: &str) -> String {
        let plain = value.abs().to_string();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut text = if value < 0.0 { "-".to_owned() } else { String::new() };
        for (index, digit) in whole.char_indices() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                text.push_str(mark);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push_str(point);
            text.push_str(fraction);
        }
        text
    }

    proptest! {
        #[test]
        fn every_number_is_read_as_it_was_spelled(value in any::<f64>(), cents in any::<i32>()) {
            for value in [value, f64::from(cents) / 100.0, f64::from(cents)] {
                for mark in ["", ",", " ", "'", "\u{202f}"] {
                    prop_assert_eq!(number(&spelled(value, mark, "."), Point), Ok(Some(value)));
                }
                for mark in ["", ".", "\u{a0}", "’"] {
                    prop_assert_eq!(number(&spelled(value, mark, ","), Comma), Ok(Some(value)));
                }
            }
        }

        #[test]
        fn no_text_is_too_much_for_it(text in any::<String>(), close in "[-+−(0-9.,' €kEe%)\u{a0}']{0,12}") {
            for text in [text, close] {
                let (point, comma) = (number(&text, Point), number(&text, Comma));
                for found in [point, comma].into_iter().flatten().flatten() {
                    assert!(found.is_finite(), "{text:?}");
                }
                // Whoever knows the column's notation is never told otherwise by it.
                if let Some(told) = notation([text.as_str()].into_iter()) {
                    assert!(number(&text, told).is_ok() && !is_ambiguous(&text), "{text:?}");
                }
            }
        }
    }
}
