//! What somebody hands over: told by what is in it, not by what it is called.

use super::read::Read;
use super::{DecodeError, Fault, page, summary};
use crate::lock::locked_part;
use crate::summary::Summary;
use std::str;

/// The most that a file with one summary may have, in bytes. With every text as long as it can be, one has
/// a tenth of that.
pub const LARGEST: usize = 5_000_000;

/// What a file that was handed over is.
#[derive(Clone, Debug, PartialEq)]
pub enum HandedOver {
    /// A summary to be read.
    Summary(Box<Summary>),
    /// Something under a passphrase, in the age format; what is inside is again to be opened.
    Locked(Vec<u8>),
}

/// Opens a summary as a web page or as data, or tells that it is under a passphrase.
///
/// # Errors
/// [`DecodeError`]: what the file is instead, or the place where it is not as it should be.
pub fn open(bytes: &[u8]) -> Read<HandedOver> {
    if bytes.len() > LARGEST {
        return Err(fault(Fault::TooLarge { bytes: bytes.len(), largest: LARGEST }));
    }
    if let Some(locked) = locked_part(bytes) {
        return Ok(HandedOver::Locked(locked.to_vec()));
    }
    let text = match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            // In the middle of a character it may be cut off rather than not text.
            let before = error.error_len().is_none().then(|| open(&bytes[..error.valid_up_to()]));
            return match before {
                Some(Err(error)) if matches!(error.fault, Fault::CutOff | Fault::SomebodysOwn) => Err(error),
                _ => Err(fault(Fault::NotText)),
            };
        }
    };
    let is_blank = |c: char| c.is_whitespace() || c == '\u{feff}';
    let text = text.trim_matches(is_blank);
    if text.is_empty() {
        return Err(fault(Fault::Blank));
    }
    let summary = match begins_as_object(text) {
        true => summary::decode(text)?,
        false => {
            let data = page::data(text)?;
            // A page that is not empty has an empty place for the data.
            summary::decode(&data)
                .map_err(|error| if error.fault == Fault::Blank { fault(Fault::Damaged) } else { error })?
        }
    };
    Ok(HandedOver::Summary(Box::new(summary)))
}

fn fault(fault: Fault) -> Box<DecodeError> {
    DecodeError::new("", fault)
}

// A brace alone may begin other things too.
fn begins_as_object(text: &str) -> bool {
    text.strip_prefix('{').is_some_and(|rest| matches!(rest.trim_start().chars().next(), None | Some('"' | '}')))
}
