//! Bytes to text, whichever of the three encodings that spreadsheets save in.

use std::borrow::Cow;

/// 0x80 to 0x9F in Windows-1252; the five that it leaves open are control characters, as browsers have them.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', //
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text, without its byte order mark; `None` where it is none.
///
/// UTF-8 with or without the mark; UTF-16 with it, as Excel saves "Unicode text"; else Windows-1252, as Excel saves CSV
/// in western Europe and America.
pub fn text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes).map(Cow::Owned),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes).map(Cow::Owned),
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(Cow::Borrowed),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Some(Cow::Borrowed(text)),
            Err(_) => windows_1252(bytes).map(Cow::Owned),
        },
    }
}

fn utf_16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> Option<String> {
    let (units, rest) = bytes.as_chunks();
    rest.is_empty().then(|| String::from_utf16(&units.iter().map(|bytes| unit(*bytes)).collect::<Vec<_>>()).ok())?
}

// Any byte is a character in it, so what no text has tells pictures and archives apart.
fn windows_1252(bytes: &[u8]) -> Option<String> {
    let is_unseen = |byte: &u8| matches!(byte, 0..=8 | 0x0e..=0x1f if *byte != 0x1a);
    let character = |byte: &u8| match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        byte => char::from(*byte),
    };
    (!bytes.iter().any(is_unseen)).then(|| bytes.iter().map(character).collect())
}

#[cfg(test)]
mod tests {
    use super::text;

    fn is(bytes: &[u8], expected: &str) {
        assert_eq!(text(bytes).as_deref(), Some(expected), "{bytes:x?}");
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        is(b"\xef\xbb\xbfZo\xc3\xab", "Zoë");
        is(b"Zo\xc3\xab", "Zoë");
        is(b"\xff\xfeZ\0o\0\xeb\0\x3d\xd8\x42\xde", "Zoë🙂");
        is(b"\xfe\xff\0Z\0o\0\xeb", "Zoë");
        is(b"", "");
    }

    #[test]
    fn what_is_not_utf_8_is_windows_1252() {
        is(b"Zo\xeb \x80 5 \x96 \x92n\x92 \x8a\x9f\x81", "Zoë € 5 – ’n’ ŠŸ\u{81}");
    }

    #[test]
    fn what_no_text_has_makes_it_none() {
        for bytes in [
            &b"\xff\xfeA"[..],
            b"Zo\xeb\0",
            b"\xff\xfe\x3d\xd8A\0",
            b"\xef\xbb\xbf\xff",
            b"\xff\xd8\xff\xe0\x10JFIF",
            b"\x1f\x8b\x08\x01\x02\x03",
        ] {
            assert_eq!(text(bytes), None, "{bytes:x?}");
        }
    }
}
