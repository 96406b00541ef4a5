//! The files: read once, at the edge, into types that cannot be wrong.
//!
//! Every file names its format and version. A file that says something we do not know is refused with
//! the place, never half read.

mod administration;
mod backup;
mod caseload;
mod checksum;
mod handed_over;
mod page;
mod read;
mod schema;
mod standing;
mod summary;
mod taking;

pub use administration::{decode as decode_administration, encode as encode_administration};
pub use backup::{Restored, Unread, decode as decode_backup, encode as encode_backup};
pub use caseload::{decode_case, decode_caseload, encode_case, encode_caseload, is_caseload};
pub use handed_over::{HandedOver, LARGEST as LARGEST_HANDED_OVER, open as open_handed_over};
pub use schema::summary_schema;
pub use standing::encode as encode_standing;
pub use summary::{decode as decode_summary, encode as encode_summary};
pub use taking::{decode as decode_taking, encode as encode_taking};

use crate::html::turns_text_around;
use crate::json::NotJson;
use crate::response::Unfit;
use std::fmt;

/// Why a file was refused, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// The place, such as `responses.want.goals[1].mine`; empty for the whole file.
    pub place: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Blank,
    /// It is not JSON.
    NotJson(NotJson),
    /// It is JSON of somebody else.
    OtherFormat,
    /// A newer version of ours wrote it.
    NewerVersion,
    /// It belongs to a version of the questionnaire that this program does not have.
    OtherInstrument,
    /// A member, item, option or other code that we do not know.
    Unknown,
    /// Something is not there that has to be.
    Missing,
    /// Something of another type than is expected.
    WrongType {
        /// What is expected.
        expected: &'static str,
    },
    /// A response that does not fit its item.
    Unfit(Unfit),
    /// Not a moment as RFC 3339 writes it, or not a day.
    NotATime,
    /// The checksum does not match, or something stands where we write nothing: the file was changed or damaged.
    Damaged,
    /// Every part of it is known, and no answers lead to it as a whole.
    Impossible,
    /// It breaks off before its end.
    CutOff,
    /// It is larger than such a file can be; nothing of it was read.
    TooLarge {
        /// How many bytes it has.
        bytes: usize,
        /// How many it may have.
        largest: usize,
    },
    /// It is not text in UTF-8.
    NotText,
    /// It is a page or a text without a summary of ours as data.
    NoSummary,
    /// It is a page with more than one summary.
    SeveralSummaries,
    /// It is somebody's own backup or taking, which is nobody else's to read; nothing of it was read.
    SomebodysOwn,
}

impl DecodeError {
    pub(crate) fn new(place: &str, fault: Fault) -> Box<DecodeError> {
        Box::new(DecodeError { place: readable(place), fault })
    }

    /// The same error, seen from the object around it.
    pub(crate) fn within(mut self: Box<Self>, outer: &str) -> Box<DecodeError> {
        self.place = match self.place.as_str() {
            "" => outer.to_owned(),
            inner if inner.starts_with('[') => format!("{outer}{inner}"),
            inner => format!("{outer}.{inner}"),
        };
        self
    }
}

// A place may be a name out of a file, and neither as long as the file nor anything but one line to be read.
fn readable(name: &str) -> String {
    const LONGEST: usize = 60;
    let shown = |c: char| if c.is_control() || turns_text_around(c) { '\u{fffd}' } else { c };
    let mut place: String = name.chars().take(LONGEST).map(shown).collect();
    if name.chars().nth(LONGEST).is_some() {
        place.push('…');
    }
    place
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        match &self.fault {
            Fault::Blank => f.write_str("nothing there"),
            Fault::NotJson(error) => {
                write!(f, "not JSON at line {}, column {}: {}", error.line, error.column, error.reason)
            }
            Fault::OtherFormat => f.write_str("not a format of ours"),
            Fault::NewerVersion => f.write_str("written by a newer version"),
            Fault::OtherInstrument => f.write_str("another version of the questionnaire"),
            Fault::Unknown => f.write_str("unknown"),
            Fault::Missing => f.write_str("missing"),
            Fault::WrongType { expected } => write!(f, "{expected} expected"),
            Fault::NotATime => f.write_str("not a time as RFC 3339 writes it"),
            Fault::Damaged => f.write_str("changed or damaged since it was made"),
            Fault::Impossible => f.write_str("no answers lead to this"),
            Fault::CutOff => f.write_str("it breaks off before its end"),
            Fault::TooLarge { bytes, largest } => write!(f, "{bytes} bytes where {largest} fit"),
            Fault::NotText => f.write_str("not text in UTF-8"),
            Fault::NoSummary => f.write_str("no summary in it"),
            Fault::SeveralSummaries => f.write_str("more than one summary in it"),
            Fault::SomebodysOwn => f.write_str("somebody's own answers, and not a summary"),
            Fault::Unfit(unfit) => match unfit {
                Unfit::WrongKind => f.write_str("not what this item asks for"),
                Unfit::OutOfRange { lowest, highest } => {
                    write!(f, "a whole number from {lowest} to {highest} expected")
                }
                Unfit::NotOffered => f.write_str("not an option of this item"),
                Unfit::NothingPicked => f.write_str("at least one expected"),
                Unfit::TooMany { at_most } => write!(f, "at most {at_most} expected"),
                Unfit::Repeated => f.write_str("the same twice"),
                Unfit::NotAlone => f.write_str("this option stands alone"),
                Unfit::Empty => f.write_str("empty text"),
                Unfit::TooLong { length, longest } => write!(f, "{length} characters where {longest} fit"),
                Unfit::NotAmongValues => f.write_str("not among finding.values"),
                Unfit::NoGoals => f.write_str("no list of goals to choose from"),
                Unfit::BeyondGoals => f.write_str("beyond the list of goals"),
            },
        }
    }
}

impl std::error::Error for DecodeError {}
