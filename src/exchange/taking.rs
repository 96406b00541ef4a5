//! `own-reasons/taking`: what is kept of one taking on the device and in a backup.

use super::read::{self, Read};
use super::{DecodeError, Fault, administration};
use crate::instrument::{ItemId, QuestionId};
use crate::json::{Json, Members};
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
    let mut members = Members::new();
    members.text("format", FORMAT);
    members.add("format_version", Json::whole(VERSION));
    members.text("id", taking.id.as_str());
    members.add("revision", Json::whole(taking.revision));
    if let Some(position) = taking.position {
        members.text("position", position.code());
    }
    if taking.administration.finding_requested() {
        members.add("finding_requested", Json::Bool(true));
    }
    members.add("administration", administration::encode(&taking.administration));
    members.add("reflection", reflection_to_json(&taking.reflection));
    members.add("sharing", sharing_to_json(&taking.sharing));
    members.object()
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
        look_again: read::optional(json, "look_again", read::date)?,
    })
}

pub(super) fn own_verdict(json: &Json) -> Read<OwnVerdict> {
    match json {
        Json::Text(_) => read::code(json, |code| Verdict::from_code(code).filter(|verdict| *verdict != Verdict::V0))
            .map(OwnVerdict::Listed),
        json => {
            read::members(json, &["words"])?;
            read::needed(json, "words", |json| read::text(json, LONGEST_TEXT)).map(OwnVerdict::Words)
        }
    }
}

pub(super) fn notes(json: &Json) -> Read<SortedMap<QuestionId, Text>> {
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
    let mut members = Members::new();
    if let Some(fit) = reflection.fit {
        members.text("fit", fit.code());
    }
    if let Some(own) = &reflection.own_verdict {
        members.add("own_verdict", own_verdict_to_json(own));
    }
    let mut notes = Members::new();
    for (question, note) in reflection.notes.iter() {
        notes.text(question.code(), note.as_str());
    }
    members.add("notes", notes.object());
    if let Some(date) = reflection.look_again {
        members.add("look_again", Json::Text(date.to_string()));
    }
    members.object()
}

pub(super) fn own_verdict_to_json(own: &OwnVerdict) -> Json {
    match own {
        OwnVerdict::Listed(verdict) => Json::text(verdict.code()),
        OwnVerdict::Words(text) => {
            let mut members = Members::new();
            members.text("words", text.as_str());
            members.object()
        }
    }
}

fn sharing_to_json(sharing: &Sharing) -> Json {
    let mut members = Members::new();
    if let Some(alias) = &sharing.alias {
        members.text("alias", alias.as_str());
    }
    if let Some(topic) = &sharing.first_topic {
        members.text("first_topic", topic.as_str());
    }
    let blocks = sharing.ticks.iter().map(|block| Json::text(block.code())).collect();
    members.add("blocks", Json::List(blocks));
    members.object()
}
