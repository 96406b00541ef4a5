//! `own-reasons/backup`: takings, to be restored on this device or another.

use super::read::{self, Read};
use super::{DecodeError, Fault, administration, checksum, taking};
use crate::date::Timestamp;
use crate::json::{Json, Members};
use crate::taking::{Taking, TakingId};

const FORMAT: &str = "own-reasons/backup";
const VERSION: u64 = 1;
const UNREAD: &str = "unread";

/// What a file had to restore.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The takings in it.
    pub takings: Vec<Taking>,
    /// The records in it that could not be read where it was made, and cannot be read here either.
    pub unread: Vec<Unread>,
}

/// A record as it was stored, which nobody could read so far.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    /// The key it was kept under.
    pub key: String,
    /// Its text.
    pub text: String,
    /// Why it cannot be read.
    pub error: Box<DecodeError>,
}

/// Reads a backup, or a single administration, which becomes a taking under the id given for it.
///
/// # Errors
/// [`DecodeError`] with the place.
pub fn decode(text: &str, id_for_administration: TakingId) -> Read<Restored> {
    let json = read::document(text)?;
    let mut unread = Vec::new();
    let takings = match json.member("format").and_then(Json::as_text) {
        Some("own-reasons/administration") => {
            vec![Taking::begin(id_for_administration, administration::from_json(&json)?)]
        }
        Some("own-reasons/taking") => vec![taking::from_json(&json)?],
        Some(FORMAT) => {
            read::envelope(&json, FORMAT, VERSION)?;
            checksum::check(&json)?;
            read::members(&json, &["format", "format_version", "made_at", "takings", UNREAD, checksum::MEMBER])?;
            read::needed(&json, "made_at", administration::moment)?;
            let mut takings = read::needed(&json, "takings", |json| read::each(json, taking::from_json))?;
            for (key, text) in read::optional(&json, UNREAD, |json| read::each(json, record))?.unwrap_or_default() {
                match taking::decode(&text) {
                    Ok(taking) => takings.push(taking),
                    Err(error) => unread.push(Unread { key, text, error }),
                }
            }
            takings
        }
        _ => return Err(DecodeError::new("format", Fault::OtherFormat)),
    };
    Ok(Restored { takings, unread })
}

fn record(json: &Json) -> Read<(String, String)> {
    read::members(json, &["key", "text"])?;
    let member = |name| read::needed(json, name, read::string).map(str::to_owned);
    Ok((member("key")?, member("text")?))
}

/// The takings as a backup has them, with the records that cannot be read as they are: key and text.
pub fn encode<'a>(takings: impl Iterator<Item = &'a Taking>, unread: &[(&str, &str)], made_at: &Timestamp) -> Json {
    let mut members = Members::new();
    members.text("format", FORMAT);
    members.add("format_version", Json::whole(VERSION));
    members.text("made_at", made_at.as_str());
    members.add("takings", Json::List(takings.map(taking::encode).collect()));
    if !unread.is_empty() {
        members.add(UNREAD, Json::List(unread.iter().map(|(key, text)| record_to_json(key, text)).collect()));
    }
    checksum::sealed(members)
}

fn record_to_json(key: &str, text: &str) -> Json {
    let mut record = Members::new();
    record.text("key", key);
    record.text("text", text);
    record.object()
}
