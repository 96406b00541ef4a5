//! Version numbers as programs print them.

/// The numbers of a version, most significant first; they compare as versions do.
pub type Version = Vec<u32>;

/// The first version in what a program prints: `[0, 21, 14]` for `trunk 0.21.14`, `[132]` for
/// `wasm-opt version 132 (version_132)`.
pub fn first_in(printed: &str) -> Option<Version> {
    printed.split_whitespace().find_map(parse)
}

fn parse(word: &str) -> Option<Version> {
    let word = word.strip_prefix('v').unwrap_or(word);
    // What follows a hyphen or a plus names a pre-release or a build.
    let numbers = word.split(['-', '+']).next()?;
    numbers.split('.').map(|number| number.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_first_word_made_of_numbers() {
        let cases: [(&str, Option<&[u32]>); 7] = [
            ("trunk 0.21.14", Some(&[0, 21, 14])),
            ("wasm-opt version 132 (version_132)", Some(&[132])),
            ("wasm-opt version 108 (version_108-4-g1)", Some(&[108])),
            ("Chromium 156.0.8078.79 built on Debian GNU/Linux 12", Some(&[156, 0, 8078, 79])),
            ("rustc 1.97.0-nightly (e50aa6fba 2026-05-19)", Some(&[1, 97, 0])),
            ("v20.20.2", Some(&[20, 20, 2])),
            ("no version here", None),
        ];
        for (printed, version) in cases {
            assert_eq!(first_in(printed).as_deref(), version, "{printed}");
        }
    }

    #[test]
    fn a_later_version_is_greater() {
        assert!(first_in("a 0.21.14") > first_in("a 0.21.9"));
        assert!(first_in("a 110") > first_in("a 108"));
        assert!(first_in("a 0.21.0") >= Some(vec![0, 21]));
    }
}
