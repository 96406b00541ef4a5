//! How much room text takes, without a page to measure it on.
//!
//! Estimates for the fonts that systems use for their own menus, on the wide side; in heights of a letter (em).

use std::borrow::Cow;

/// The width of a picture on the narrowest phone.
pub const PHONE: f64 = 21.0;

/// How wide this text is about.
pub fn width(text: &str) -> f64 {
    text.chars().map(letter).sum()
}

/// This text if it fits, or as much of its beginning as does, with an ellipsis.
pub fn cut(text: &str, room: f64) -> Cow<'_, str> {
    if width(text) <= room {
        return Cow::Borrowed(text);
    }
    let mut left = room - letter('…');
    let kept: String = text
        .chars()
        .take_while(|c| {
            left -= letter(*c);
            left >= 0.0
        })
        .collect();
    Cow::Owned(format!("{}…", kept.trim_end()))
}

fn letter(c: char) -> f64 {
    match c {
        'f' | 'i' | 'j' | 'l' | 'r' | 't' | 'I' | ' ' | '\u{a0}' | '\u{202f}' | '.' | ',' | ':' | ';' | '\'' | '’'
        | '|' | '(' | ')' | '-' => 0.38,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' => 0.96,
        'A'..='Z' => 0.7,
        ..'\u{1100}' => 0.6,
        // Letters of East Asia, and signs as wide as these.
        _ => 1.1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_fits_is_left_as_it_is() {
        assert_eq!(cut("Jana", 4.0), "Jana");
        assert_eq!(cut("", 0.0), "");
    }

    #[test]
    fn text_that_does_not_fit_is_cut_and_then_fits() {
        for text in ["Konstantinopoulos", "Anna Maria Lind", "wwwwwwwwww", "田中太郎さんの名前", &"x".repeat(100_000)]
        {
            let cut = cut(text, 4.0);
            assert!(cut.ends_with('…') && width(&cut) <= 4.0, "{cut}");
        }
        assert_eq!(cut("Anna Maria", 3.8), "Anna…");
    }

    #[test]
    fn wide_letters_take_more_room_than_narrow_ones() {
        assert!(width("ill") < width("abc") && width("abc") < width("WMW") && width("WMW") < width("田中太"));
    }
}
