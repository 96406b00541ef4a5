//! `own-reasons/backup`: takings, to be restored on this device or another.

use super::read::{self, Read};
use super::{DecodeError, Fault, administration, checksum, taking};
use crate::date::Timestamp;
use crate::json::{Json, Members};
use crate::taking::{Taking, TakingId};

const FORMAT: &str = "own-reasons/backup";
const VERSION: u64 = 1;

/// What a file had to restore.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The takings in it.
    pub takings: Vec<Taking>,
}

/// Reads a backup, or a single administration, which becomes a taking under the id given for it.
///
/// # Errors
/// [`DecodeError`] with the place.
pub fn decode(text: &str, id_for_administration: TakingId) -> Read<Restored> {
    let json = read::document(text)?;
    let takings = match json.member("format").and_then(Json::as_text) {
        Some("own-reasons/administration") => {
            vec![Taking::begin(id_for_administration, administration::from_json(&json)?)]
        }
        Some("own-reasons/taking") => vec![taking::from_json(&json)?],
        Some(FORMAT) => {
            read::envelope(&json, FORMAT, VERSION)?;
            checksum::check(&json)?;
            read::members(&json, &["format", "format_version", "made_at", "takings", checksum::MEMBER])?;
            read::needed(&json, "made_at", administration::moment)?;
            read::needed(&json, "takings", |json| read::each(json, taking::from_json))?
        }
        _ => return Err(DecodeError::new("format", Fault::OtherFormat)),
    };
    Ok(Restored { takings })
}

/// The takings as a backup has them.
pub fn encode<'a>(takings: impl Iterator<Item = &'a Taking>, made_at: &Timestamp) -> Json {
    let mut members = Members::new();
    members.text("format", FORMAT);
    members.add("format_version", Json::whole(VERSION));
    members.text("made_at", made_at.as_str());
    members.add("takings", Json::List(takings.map(taking::encode).collect()));
    checksum::sealed(members)
}
