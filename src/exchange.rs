//! The files: read once, at the edge, into types that cannot be wrong.
//!
//! Every file names its format and version. A file that says something we do not know is refused with
//! the place, never half read.

mod administration;
mod backup;
mod checksum;
mod read;
mod standing;
mod summary;
mod taking;

pub use administration::{decode as decode_administration, encode as encode_administration};
pub use backup::{decode as decode_backup, encode as encode_backup};
pub use standing::encode as encode_standing;
pub use summary::encode as encode_summary;
pub use taking::{decode as decode_taking, encode as encode_taking};

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
    /// The checksum does not match: the file was changed or damaged.
    Damaged,
}

impl DecodeError {
    pub(crate) fn new(place: &str, fault: Fault) -> Box<DecodeError> {
        Box::new(DecodeError { place: place.to_owned(), fault })
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
            Fault::Damaged => f.write_str("the checksum does not match"),
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
