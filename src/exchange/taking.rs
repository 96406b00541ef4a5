//! `own-reasons/taking`: what is kept of one taking on the device and in a backup.

use super::read::{self, Read};
use super::{DecodeError, Fault, administration};
use crate::date::Date;
use crate::instrument::{ItemId, QuestionId};
use crate::json::Json;
use crate::response::{LONGEST_TEXT, Text};
use crate::scoring::Verdict;
use crate::sorted_map::SortedMap;
use crate::summary::{Block, Ticks};
use crate::taking::{Fit, LONGEST_ALIAS, LONGEST_TOPIC, OwnVerdict, Reflection, Sharing, Taking, TakingId};

const FORMAT: &str = "own-reasons/taking";
const VERSION: u64 = 1;

/// Reads a taking from the text of a record.
///
/// # Errors
/// [`DecodeError`] with the place.
pub fn decode(text: &str) -> Read<Taking> {
    from_json(&read::document(text)?)
}

/// The taking as a record has it.
pub fn encode(taking: &Taking) -> Json {
    let mut members = vec![
        ("format".to_owned(), Json::text(FORMAT)),
        ("format_version".to_owned(), Json::Number(VERSION as f64)),
        ("id".to_owned(), Json::text(taking.id.as_str())),
        ("revision".to_owned(), Json::Number(taking.revision as f64)),
    ];
    if let Some(position) = taking.position {
        members.push(("position".to_owned(), Json::text(position.code())));
    }
    if taking.administration.finding_requested() {
        members.push(("finding_requested".to_owned(), Json::Bool(true)));
    }
    members.push(("administration".to_owned(), administration::encode(&taking.administration)));
    members.push(("reflection".to_owned(), reflection_to_json(&taking.reflection)));
    members.push(("sharing".to_owned(), sharing_to_json(&taking.sharing)));
    Json::Object(members)
}

pub(super) fn from_json(json: &Json) -> Read<Taking> {
    read::object(json)?;
    read::envelope(json, FORMAT, VERSION)?;
    read::members(
        json,
        &[
            "format",
            "format_version",
            "id",
            "revision",
            "position",
            "finding_requested",
            "administration",
            "reflection",
            "sharing",
        ],
    )?;
    let mut administration = read::needed(json, "administration", administration::from_json)?;
    if read::optional(json, "finding_requested", truth)? == Some(true) {
        administration.request_finding();
    }
    Ok(Taking {
        id: read::needed(json, "id", |json| read::code(json, TakingId::parse))?,
        revision: read::needed(json, "revision", read::whole)?,
        position: read::optional(json, "position", |json| read::code(json, ItemId::from_code))?,
        administration,
        reflection: read::needed(json, "reflection", reflection)?,
        sharing: read::needed(json, "sharing", sharing)?,
    })
}

fn truth(json: &Json) -> Read<bool> {
    match json {
        Json::Bool(value) => Ok(*value),
        _ => Err(read::wrong("true or false")),
    }
}

fn reflection(json: &Json) -> Read<Reflection> {
    read::members(json, &["fit", "own_verdict", "notes", "look_again"])?;
    Ok(Reflection {
        fit: read::optional(json, "fit", |json| read::code(json, Fit::from_code))?,
        own_verdict: read::optional(json, "own_verdict", own_verdict)?,
        notes: read::needed(json, "notes", notes)?,
        look_again: read::optional(json, "look_again", |json| {
            Date::parse(read::string(json)?).ok_or_else(|| DecodeError::new("", Fault::NotATime))
        })?,
    })
}

fn own_verdict(json: &Json) -> Read<OwnVerdict> {
    match json {
        Json::Text(_) => read::code(json, |code| Verdict::from_code(code).filter(|verdict| *verdict != Verdict::V0))
            .map(OwnVerdict::Listed),
        json => {
            read::members(json, &["words"])?;
            read::needed(json, "words", |json| read::text(json, LONGEST_TEXT)).map(OwnVerdict::Words)
        }
    }
}

fn notes(json: &Json) -> Read<SortedMap<QuestionId, Text>> {
    read::object(json)?
        .iter()
        .map(|(name, value)| {
            let question = QuestionId::from_code(name).ok_or_else(|| DecodeError::new(name, Fault::Unknown))?;
            Ok((question, read::text(value, LONGEST_TEXT).map_err(|error| error.within(name))?))
        })
        .collect()
}

fn sharing(json: &Json) -> Read<Sharing> {
    read::members(json, &["alias", "first_topic", "blocks"])?;
    Ok(Sharing {
        alias: read::optional(json, "alias", |json| read::text(json, LONGEST_ALIAS))?,
        first_topic: read::optional(json, "first_topic", |json| read::text(json, LONGEST_TOPIC))?,
        ticks: Ticks::of(
            read::needed(json, "blocks", |json| read::each(json, |json| read::code(json, Block::from_code)))?
                .into_iter(),
        ),
    })
}

fn reflection_to_json(reflection: &Reflection) -> Json {
    let mut members = Vec::new();
    if let Some(fit) = reflection.fit {
        members.push(("fit".to_owned(), Json::text(fit.code())));
    }
    if let Some(own) = &reflection.own_verdict {
        members.push(("own_verdict".to_owned(), own_verdict_to_json(own)));
    }
    let notes = reflection.notes.iter().map(|(question, text)| (question.code().to_owned(), Json::text(text.as_str())));
    members.push(("notes".to_owned(), Json::Object(notes.collect())));
    if let Some(date) = reflection.look_again {
        members.push(("look_again".to_owned(), Json::Text(date.to_string())));
    }
    Json::Object(members)
}

pub(super) fn own_verdict_to_json(own: &OwnVerdict) -> Json {
    match own {
        OwnVerdict::Listed(verdict) => Json::text(verdict.code()),
        OwnVerdict::Words(text) => Json::object([("words", Json::text(text.as_str()))]),
    }
}

fn sharing_to_json(sharing: &Sharing) -> Json {
    let mut members = Vec::new();
    for (name, text) in [("alias", &sharing.alias), ("first_topic", &sharing.first_topic)] {
        if let Some(text) = text {
            members.push((name.to_owned(), Json::text(text.as_str())));
        }
    }
    let blocks = sharing.ticks.iter().map(|block| Json::text(block.code())).collect();
    members.push(("blocks".to_owned(), Json::List(blocks)));
    Json::Object(members)
}
