//! `own-reasons/administration`: one taking's responses, as section 6 of the contract has them.

use super::read::{self, Read};
use super::{DecodeError, Fault};
use crate::administration::Administration;
use crate::date::Timestamp;
use crate::instrument::{Choice, Instrument, ItemId, ResponseFormat};
use crate::json::{Json, Members};
use crate::response::{Goal, LONGEST_GOAL, LONGEST_TEXT, Level, Response, ResponseSet, Unfit};
use crate::sorted_map::SortedMap;

const FORMAT: &str = "own-reasons/administration";
const VERSION: u64 = 1;

/// Reads an administration from the text of a file.
///
/// # Errors
/// [`DecodeError`] with the place, for everything that the contract does not allow.
pub fn decode(text: &str) -> Read<Administration> {
    from_json(&read::document(text)?)
}

/// The administration as a file has it.
pub fn encode(administration: &Administration) -> Json {
    let mut responses = Members::new();
    for (item, response) in administration.responses().iter() {
        responses.add(item.code(), response_to_json(response));
    }
    let mut latencies = Members::new();
    for (item, ms) in administration.latencies().iter() {
        latencies.add(item.code(), Json::whole(*ms));
    }
    let mut members = Members::new();
    members.text("format", FORMAT);
    members.add("format_version", Json::whole(VERSION));
    members.add("instrument", instrument_to_json(administration.version));
    members.text("started_at", administration.started_at.as_str());
    match &administration.completed_at {
        Some(at) => members.text("completed_at", at.as_str()),
        None => members.add("completed_at", Json::Null),
    }
    members.add("responses", responses.object());
    members.add("latencies_ms", latencies.object());
    members.object()
}

pub(super) fn from_json(json: &Json) -> Read<Administration> {
    read::object(json)?;
    read::envelope(json, FORMAT, VERSION)?;
    let version = read::needed(json, "instrument", instrument)?;
    read::members(
        json,
        &["format", "format_version", "instrument", "started_at", "completed_at", "responses", "latencies_ms"],
    )?;
    let started_at = read::needed(json, "started_at", moment)?;
    let completed_at = read::needed(json, "completed_at", |json| match json {
        Json::Null => Ok(None),
        json => moment(json).map(Some),
    })?;
    let responses = read::needed(json, "responses", responses)?;
    let latencies = read::optional(json, "latencies_ms", latencies)?.unwrap_or_default();
    let mut administration = Administration::restore(started_at, completed_at, responses, latencies);
    administration.version = version;
    Ok(administration)
}

/// The version of the instrument that a file belongs to, where this program can read it.
pub(super) fn instrument(json: &Json) -> Read<&'static str> {
    let current = Instrument::current();
    if read::needed(json, "id", read::string)? != current.id() {
        return Err(DecodeError::new("id", Fault::OtherInstrument));
    }
    let version = read::needed(json, "version", read::string)?;
    let known = current.reads().find(|known| *known == version);
    let known = known.ok_or_else(|| DecodeError::new("version", Fault::OtherInstrument))?;
    read::members(json, &["id", "version"]).map(|_| known)
}

pub(super) fn instrument_to_json(version: &str) -> Json {
    let mut members = Members::new();
    members.text("id", Instrument::current().id());
    members.text("version", version);
    members.object()
}

pub(super) fn moment(json: &Json) -> Read<Timestamp> {
    Timestamp::parse(read::string(json)?).ok_or_else(|| DecodeError::new("", Fault::NotATime))
}

fn item(name: &str) -> Read<ItemId> {
    ItemId::from_code(name).ok_or_else(|| DecodeError::new(name, Fault::Unknown))
}

fn responses(json: &Json) -> Read<ResponseSet> {
    // The order of a file's members means nothing; the choice among goals needs the goals first.
    let mut in_order = SortedMap::default();
    for (name, value) in read::object(json)? {
        let item = item(name)?;
        in_order.insert(item, response(item, value).map_err(|error| error.within(name))?);
    }
    let mut set = ResponseSet::default();
    while let Some((item, response)) = in_order.pop_first() {
        set.answer(Instrument::current(), item, response).map_err(|unfit| read::unfit(unfit).within(item.code()))?;
    }
    Ok(set)
}

fn latencies(json: &Json) -> Read<SortedMap<ItemId, u64>> {
    read::object(json)?
        .iter()
        .map(|(name, value)| Ok((item(name)?, read::whole(value).map_err(|error| error.within(name))?)))
        .collect()
}

pub(super) fn response(item: ItemId, json: &Json) -> Read<Response> {
    match &Instrument::current().item(item).format {
        ResponseFormat::Amount { instead } | ResponseFormat::Frequency { instead } => match json {
            Json::Number(_) => level(json).map(Response::Level),
            Json::Text(_) if instead.is_some() => choice(json).map(Response::NotApplicable),
            _ => Err(read::wrong("a number from 1 to 5")),
        },
        ResponseFormat::Ruler { .. } => match json.as_whole() {
            Some(mark @ 0..=10) => Ok(Response::Mark(mark as u8)),
            _ => Err(number_from(json, 0, 10)),
        },
        ResponseFormat::Pick { .. } => choice(json).map(Response::Pick),
        ResponseFormat::Picks { .. } => read::each(json, choice).map(Response::Picks),
        ResponseFormat::Text => read::text(json, LONGEST_TEXT).map(Response::Text),
        ResponseFormat::Goals { .. } => match json {
            Json::Text(_) => match choice(json)? {
                Choice::DontKnow => Ok(Response::DontKnow),
                _ => Err(read::unfit(Unfit::NotOffered)),
            },
            json => read::each(json, goal).map(Response::Goals),
        },
        ResponseFormat::Chosen => {
            read::whole(json).map(|index| Response::Chosen(usize::try_from(index).unwrap_or(usize::MAX)))
        }
        ResponseFormat::IfThen { .. } => {
            read::members(json, &["if", "then"])?;
            let field = |name| read::needed(json, name, |json| read::text(json, LONGEST_TEXT));
            Ok(Response::IfThen { cue: field("if")?, step: field("then")? })
        }
    }
}

fn goal(json: &Json) -> Read<Goal> {
    read::members(json, &["text", "mine"])?;
    Ok(Goal {
        text: read::needed(json, "text", |json| read::text(json, LONGEST_GOAL))?,
        mine: read::optional(json, "mine", level)?,
    })
}

fn level(json: &Json) -> Read<Level> {
    json.as_whole().and_then(|number| Level::new(number).ok()).ok_or_else(|| number_from(json, 1, 5))
}

fn number_from(json: &Json, lowest: u64, highest: u64) -> Box<DecodeError> {
    match json {
        Json::Number(_) => read::unfit(Unfit::OutOfRange { lowest, highest }),
        _ => read::wrong("a number"),
    }
}

pub(super) fn choice(json: &Json) -> Read<Choice> {
    read::code(json, Choice::from_code)
}

fn response_to_json(response: &Response) -> Json {
    match response {
        Response::Level(level) => Json::whole(level.number().into()),
        Response::Mark(mark) => Json::whole((*mark).into()),
        Response::NotApplicable(choice) | Response::Pick(choice) => Json::text(choice.code()),
        Response::Picks(picks) => Json::List(picks.iter().map(|choice| Json::text(choice.code())).collect()),
        Response::Text(text) => Json::text(text.as_str()),
        Response::Goals(goals) => Json::List(goals.iter().map(goal_to_json).collect()),
        Response::DontKnow => Json::text(Choice::DontKnow.code()),
        Response::Chosen(index) => Json::whole(*index as u64),
        Response::IfThen { cue, step } => {
            let mut members = Members::new();
            members.text("if", cue.as_str());
            members.text("then", step.as_str());
            members.object()
        }
    }
}

fn goal_to_json(goal: &Goal) -> Json {
    let mut members = Members::new();
    members.text("text", goal.text.as_str());
    if let Some(mine) = goal.mine {
        members.add("mine", Json::whole(mine.number().into()));
    }
    members.object()
}
