//! `own-reasons/case` and `own-reasons/caseload`: what a coach keeps on their device, and its backup.

use super::read::{self, Read};
use super::{DecodeError, Fault, administration, checksum, summary};
use crate::caseload::{Case, CaseId, LONGEST_NOTES, OWN_QUESTIONS};
use crate::date::{Date, Timestamp};
use crate::json::{Json, Members};
use crate::response::Text;

const CASE: &str = "own-reasons/case";
const CASELOAD: &str = "own-reasons/caseload";
const VERSION: u64 = 1;

/// Reads a case from the text of a record.
///
/// # Errors
/// [`DecodeError`] with the place.
pub fn decode_case(text: &str) -> Read<Case> {
    case(&read::document(text)?)
}

/// The case as a record has it.
pub fn encode_case(case: &Case) -> Json {
    let mut members = Members::new();
    members.text("format", CASE);
    members.add("format_version", Json::whole(VERSION));
    members.text("id", &case.id.to_string());
    members.add("revision", Json::whole(case.revision));
    members.text("opened_on", &case.opened_on.to_string());
    if let Some(notes) = &case.notes {
        members.text("notes", notes.as_str());
    }
    let own = case.own.iter().map(|own| Json::text(own.as_ref().map_or("", Text::as_str))).collect();
    members.add("own", Json::List(own));
    members.add("summary", summary::encode(&case.summary));
    members.object()
}

/// Reads the backup of a caseload.
///
/// # Errors
/// [`DecodeError`] with the place.
pub fn decode_caseload(text: &str) -> Read<Vec<Case>> {
    let json = read::document(text)?;
    read::envelope(&json, CASELOAD, VERSION)?;
    checksum::check(&json)?;
    read::members(&json, &["format", "format_version", "made_at", "cases", checksum::MEMBER])?;
    read::needed(&json, "made_at", administration::moment)?;
    read::needed(&json, "cases", |json| read::each(json, case))
}

/// The cases as a backup has them.
pub fn encode_caseload<'a>(cases: impl Iterator<Item = &'a Case>, made_at: &Timestamp) -> Json {
    let mut members = Members::new();
    members.text("format", CASELOAD);
    members.add("format_version", Json::whole(VERSION));
    members.text("made_at", made_at.as_str());
    members.add("cases", Json::List(cases.map(encode_case).collect()));
    checksum::sealed(members)
}

/// Whether a text names itself the backup of a caseload, whatever else is in it.
pub fn is_caseload(text: &str) -> bool {
    // Only what names it at all is worth parsing.
    let may_be = text.len() <= LARGEST && text.contains(CASELOAD);
    may_be && Json::parse(text).is_ok_and(|json| json.member("format").and_then(Json::as_text) == Some(CASELOAD))
}

/// The largest backup that is looked into, in bytes: thousands of summaries with long notes.
const LARGEST: usize = 50_000_000;

fn case(json: &Json) -> Read<Case> {
    read::envelope(json, CASE, VERSION)?;
    let known = ["format", "format_version", "id", "revision", "opened_on", "notes", "own", "summary"];
    read::members(json, &known)?;
    let id = read::needed(json, "id", |json| read::code(json, CaseId::parse))?;
    let summary = read::needed(json, "summary", summary::from_json)?;
    Ok(Case {
        id,
        revision: read::needed(json, "revision", read::whole)?,
        opened_on: read::needed(json, "opened_on", |json| {
            Date::parse(read::string(json)?).ok_or_else(|| DecodeError::new("", Fault::NotATime))
        })?,
        notes: read::optional(json, "notes", |json| read::text(json, LONGEST_NOTES))?,
        own: read::needed(json, "own", own)?,
        summary,
    })
}

fn own(json: &Json) -> Read<[Option<Text>; OWN_QUESTIONS]> {
    let answers = read::each(json, |json| match read::string(json)? {
        "" => Ok(None),
        _ => read::text(json, LONGEST_NOTES).map(Some),
    })?;
    answers.try_into().map_err(|_| read::wrong("three texts"))
}
