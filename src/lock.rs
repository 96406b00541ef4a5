//! A file locked with a passphrase: who has both can read it, nobody else.
//!
//! The format is that of age (age-encryption.org/v1, recipient type scrypt), so that other programs open
//! what we lock, and we open what they lock.

#[cfg(feature = "vault")]
pub mod age;

use std::fmt;

/// How much work one guess at a passphrase is in the files we lock: the logarithm to base 2 of scrypt's N.
///
/// About a second in a browser on a laptop.
pub const WORK_FACTOR: u8 = 17;

/// The largest work factor that we open. Above, a file is refused before any work.
///
/// It takes 1 GiB; one more could not be had in a browser.
pub const LARGEST_WORK_FACTOR: u8 = 20;

/// The largest content of a locked file that we open, in bytes.
pub const LARGEST_CONTENT: usize = 50_000_000;

/// Below so many characters, a passphrase is soon found by trying.
const SHORT: usize = 8;

/// A passphrase as it was typed, at least one character. It is never kept, nor shown by `{:?}`.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

impl Passphrase {
    /// This passphrase; none where nothing was typed.
    pub fn new(typed: &str) -> Option<Passphrase> {
        (!typed.is_empty()).then(|| Passphrase(typed.to_owned()))
    }

    /// Its text, to the character.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is so short that it is soon found by trying: under eight characters.
    pub fn is_short(&self) -> bool {
        self.0.chars().count() < SHORT
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// A passphrase that can be said on the phone: the lower 80 of these random bits as five groups joined by
/// hyphens, such as "lusab-babad-gutih-tugad-mudof".
///
/// The groups are proquints: consonants and vowels in turn, 16 bits a group.
pub fn suggested_passphrase(bits: u128) -> String {
    const CONSONANTS: &[u8; 16] = b"bdfghjklmnprstvz";
    const VOWELS: &[u8; 4] = b"aiou";
    let mut passphrase = String::new();
    for group in (0..5).rev() {
        let word = (bits >> (16 * group)) as u16;
        for (shift, letters) in [(12, &CONSONANTS[..]), (10, VOWELS), (6, CONSONANTS), (4, VOWELS), (0, CONSONANTS)] {
            passphrase.push(char::from(letters[usize::from(word >> shift) % letters.len()]));
        }
        if group > 0 {
            passphrase.push('-');
        }
    }
    passphrase
}

/// The locked file in these bytes, without white space around its text; `None` where they are none.
pub fn locked_part(bytes: &[u8]) -> Option<&[u8]> {
    if bytes.starts_with(b"age-encryption.org/v1\n") {
        return Some(bytes);
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----").then_some(text.as_bytes())
}

/// Why something could not be locked or unlocked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockFault {
    /// The passphrase does not open it; or the few bytes that it would open are damaged, which looks the same.
    WrongPassphrase,
    /// It is locked, but cut off or changed since.
    Damaged,
    /// To open it takes more work than [`LARGEST_WORK_FACTOR`]; nothing was tried.
    TooMuchWork,
    /// What is in it is larger than [`LARGEST_CONTENT`].
    TooLarge,
    /// It is no locked file.
    NotLocked,
    /// It is locked for those who have a certain key, not with a passphrase.
    LockedForKeys,
    /// The part of the program that does the work did not come, or stopped.
    Unavailable,
}

impl LockFault {
    const ALL: [LockFault; 7] = [
        LockFault::WrongPassphrase,
        LockFault::Damaged,
        LockFault::TooMuchWork,
        LockFault::TooLarge,
        LockFault::NotLocked,
        LockFault::LockedForKeys,
        LockFault::Unavailable,
    ];

    /// Its name between a page and the worker.
    pub fn code(self) -> &'static str {
        match self {
            LockFault::WrongPassphrase => "wrong_passphrase",
            LockFault::Damaged => "damaged",
            LockFault::TooMuchWork => "too_much_work",
            LockFault::TooLarge => "too_large",
            LockFault::NotLocked => "not_locked",
            LockFault::LockedForKeys => "locked_for_keys",
            LockFault::Unavailable => "unavailable",
        }
    }

    /// The fault of this name.
    pub fn from_code(code: &str) -> Option<LockFault> {
        LockFault::ALL.into_iter().find(|fault| fault.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Addresses and their proquints as published with the idea, https://arxiv.org/html/0901.4016.
    #[test]
    fn groups_are_proquints() {
        for (address, proquints) in [
            ([127, 0, 0, 1], "lusab-babad"),
            ([63, 84, 220, 193], "gutih-tugad"),
            ([140, 98, 193, 141], "mudof-sakat"),
            ([198, 81, 129, 136], "sinid-makam"),
        ] {
            let bits = u128::from(u32::from_be_bytes(address));
            assert_eq!(suggested_passphrase(bits), format!("babab-babab-babab-{proquints}"));
        }
    }

    #[test]
    fn a_suggestion_is_made_of_the_lower_80_bits() {
        let bits = 0x7f00_0001_3f54_dcc1_8c62;
        assert_eq!(suggested_passphrase(bits), "lusab-babad-gutih-tugad-mudof");
        assert_eq!(suggested_passphrase(bits | 1 << 80), suggested_passphrase(bits));
        for bit in 0..80 {
            assert_ne!(suggested_passphrase(bits ^ 1 << bit), suggested_passphrase(bits), "bit {bit}");
        }
    }

    #[test]
    fn a_passphrase_is_what_was_typed_and_is_not_shown() {
        assert_eq!(Passphrase::new(""), None);
        let passphrase = Passphrase::new(" pass word ");
        assert_eq!(passphrase.as_ref().map(Passphrase::as_str), Some(" pass word "));
        assert!(!format!("{passphrase:?}").contains("word"));
    }

    #[test]
    fn under_eight_characters_is_short() {
        for (typed, is_short) in [("1234567", true), ("12345678", false), ("äöüäöüä", true), ("     8  ", false)]
        {
            assert_eq!(Passphrase::new(typed).map(|passphrase| passphrase.is_short()), Some(is_short), "{typed}");
        }
    }

    #[test]
    fn each_fault_has_a_name_of_its_own() {
        for fault in LockFault::ALL {
            assert_eq!(LockFault::from_code(fault.code()), Some(fault));
        }
        assert_eq!(LockFault::from_code("gone"), None);
    }
}
