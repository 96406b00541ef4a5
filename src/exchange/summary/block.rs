//! What each block of a summary says: something that answers can lead to, and nothing empty.

use crate::exchange::read::{self, Read};
use crate::exchange::{DecodeError, Fault, administration, taking};
use crate::instrument::{Choice, Instrument, ItemId, QuestionId, ResponseFormat};
use crate::json::Json;
use crate::response::{Response, Text, Unfit};
use crate::scoring::{Band, Gate, Scale, Steadiness, Verdict};
use crate::summary::{Block, Leaned, ProfileLine, Settle, Words};

/// A list of something, as what is empty is left out, and not longer than it can be.
pub fn filled(json: &Json, at_most: usize) -> Read<&Json> {
    match read::list(json)?.len() {
        0 => Err(read::unfit(Unfit::NothingPicked)),
        length if length > at_most => Err(read::unfit(Unfit::TooMany { at_most })),
        _ => Ok(json),
    }
}

/// Different codes in the order of their kind, whichever order they stand in.
pub fn codes<T: Copy + Ord>(json: &Json, all: &[T], from_code: fn(&str) -> Option<T>) -> Read<Vec<T>> {
    let mut codes = read::each(filled(json, all.len())?, |json| read::code(json, from_code))?;
    codes.sort();
    different(&codes)?;
    Ok(codes)
}

fn different<T: PartialEq>(sorted: &[T]) -> Read<()> {
    let is_repeated = sorted.windows(2).any(|pair| pair[0] == pair[1]);
    if is_repeated { Err(read::unfit(Unfit::Repeated)) } else { Ok(()) }
}

fn possible(is_possible: bool) -> Read<()> {
    if is_possible { Ok(()) } else { Err(DecodeError::new("", Fault::Impossible)) }
}

pub fn leaned(json: &Json) -> Read<Leaned> {
    read::members(json, &["verdict", "steadiness", "depends_on"])?;
    let verdict = read::needed(json, "verdict", |json| read::code(json, Verdict::from_code))?;
    let steadiness = read::optional(json, "steadiness", |json| read::code(json, Steadiness::from_code))?;
    let depends_on = read::optional(json, "depends_on", |json| codes(json, Scale::ALL, with_sem))?.unwrap_or_default();
    let on_nothing = depends_on.is_empty();
    possible(match steadiness {
        None => verdict == Verdict::V0 && on_nothing,
        Some(Steadiness::Steady) => verdict != Verdict::V0 && on_nothing,
        Some(Steadiness::Depends) => verdict != Verdict::V0 && !on_nothing,
        Some(Steadiness::Stated) => matches!(verdict, Verdict::V1 | Verdict::V2) && on_nothing,
    })?;
    Ok(Leaned { verdict, steadiness, depends_on })
}

// A verdict can hang only on what has a measurement error.
fn with_sem(code: &str) -> Option<Scale> {
    Scale::from_code(code).filter(|scale| scale.sem().is_some())
}

pub fn words(json: &Json) -> Read<Vec<(ItemId, Words)>> {
    by_item(json, is_written, |item, json| match administration::response(item, json)? {
        Response::Text(text) => Ok(Words::Text(text)),
        Response::IfThen { cue, step } => Ok(Words::IfThen { cue, step }),
        _ => Err(DecodeError::new("", Fault::Unknown)),
    })
}

pub fn picks(json: &Json) -> Read<Vec<(ItemId, Vec<Choice>)>> {
    let picks = by_item(json, is_picked, |item, json| {
        let format = &Instrument::current().item(item).format;
        let at_most = if let ResponseFormat::Picks { at_most, .. } = format { *at_most } else { 1 };
        let picks = read::each(filled(json, at_most)?, administration::choice)?;
        let response = match (format, picks.as_slice()) {
            (ResponseFormat::Pick { .. }, [only]) => Response::Pick(*only),
            _ => Response::Picks(picks.clone()),
        };
        response.check(format).map_err(read::unfit)?;
        Ok(picks)
    })?;
    let picked = |item: ItemId| picks.iter().find(|(other, _)| *other == item).map(|(_, picks)| picks.as_slice());
    if let Some([most]) = picked(ItemId::FindingMost) {
        let values = picked(ItemId::FindingValues).unwrap_or_default();
        possible(values.len() > 1 && values.contains(most))
            .map_err(|error| error.within(ItemId::FindingMost.code()))?;
    }
    Ok(picks)
}

pub fn is_written(format: &ResponseFormat) -> bool {
    matches!(format, ResponseFormat::Text | ResponseFormat::IfThen { .. })
}

pub fn is_picked(format: &ResponseFormat) -> bool {
    matches!(format, ResponseFormat::Pick { .. } | ResponseFormat::Picks { .. })
}

/// The items of blocks that have such a format, in the order of the page.
pub fn shared_items(has_format: fn(&ResponseFormat) -> bool) -> impl Iterator<Item = ItemId> {
    let items = Block::ALL.iter().flat_map(|block| block.items()).copied();
    items.filter(move |item| has_format(&Instrument::current().item(*item).format))
}

fn by_item<T>(
    json: &Json,
    has_format: fn(&ResponseFormat) -> bool,
    read: impl Fn(ItemId, &Json) -> Read<T>,
) -> Read<Vec<(ItemId, T)>> {
    let members = read::object(json)?;
    if members.is_empty() {
        return Err(read::unfit(Unfit::NothingPicked));
    }
    let place = |item: ItemId| shared_items(has_format).position(|shared| shared == item);
    let mut items = Vec::new();
    for (name, value) in members {
        let item = ItemId::from_code(name).and_then(|item| Some((place(item)?, item)));
        let (place, item) = item.ok_or_else(|| DecodeError::new(name, Fault::Unknown))?;
        items.push((place, (item, read(item, value).map_err(|error| error.within(name))?)));
    }
    items.sort_by_key(|(place, _)| *place);
    Ok(items.into_iter().map(|(_, item)| item).collect())
}

pub fn lines(json: &Json, scales: &[Scale]) -> Read<Vec<ProfileLine>> {
    let mut lines = read::each(filled(json, scales.len())?, |json| line(json, scales))?;
    lines.sort_by_key(|line| line.scale);
    different(&lines.iter().map(|line| line.scale).collect::<Vec<_>>())?;
    Ok(lines)
}

// A line is one of those that the scores of its scale lead to, which gives back what rounding took.
fn line(json: &Json, scales: &[Scale]) -> Read<ProfileLine> {
    read::members(json, &["scale", "band", "from", "to"])?;
    let of_these = |code: &str| Scale::from_code(code).filter(|scale| scales.contains(scale));
    let scale = read::needed(json, "scale", |json| read::code(json, of_these))?;
    let band = read::needed(json, "band", |json| read::code(json, Band::from_code))?;
    let (from, to) = (read::optional(json, "from", number)?, read::optional(json, "to", number)?);
    let mut possible = scale.scores().map(|score| ProfileLine::of(scale, score)).filter(|line| line.band == band);
    let is_it = |line: &ProfileLine| {
        let span = line.span.map(|(from, to)| (hundredths(from), hundredths(to)));
        span.map(|(from, _)| from) == from && span.map(|(_, to)| to) == to
    };
    possible.find(is_it).ok_or_else(|| DecodeError::new("", Fault::Impossible))
}

/// A number in hundredths; more decimals than two are none that we write.
fn number(json: &Json) -> Read<u32> {
    let number = match json {
        Json::Number(digits) => digits.parse::<f64>().map_err(|_| read::wrong("a number"))?,
        _ => return Err(read::wrong("a number")),
    };
    let hundredths = hundredths(number);
    possible((number * 100.0 - f64::from(hundredths)).abs() < 1e-6)?;
    Ok(hundredths)
}

pub fn settle(json: &Json) -> Read<Vec<Settle>> {
    let points: Vec<Settle> = settle_points().collect();
    let settle = codes(json, &points, |code| settle_points().find(|point| point.code() == code))?;
    // What is not settled about the room is told once: item by item, or else as a whole.
    let has_item = settle.iter().any(|point| matches!(point, Settle::Room(_)));
    possible(!(has_item && settle.contains(&Settle::Gate(Gate::Room))))?;
    Ok(settle)
}

/// All that there may be to settle, in order.
pub fn settle_points() -> impl Iterator<Item = Settle> {
    let gates = Gate::ALL.iter().map(|gate| Settle::Gate(*gate));
    gates.chain(Gate::Room.items().into_iter().map(Settle::Room))
}

pub fn notes(json: &Json, questions: &[QuestionId]) -> Read<Vec<(QuestionId, Text)>> {
    let mut notes = Vec::new();
    for (question, note) in taking::notes(json)?.iter() {
        possible(questions.is_empty() || questions.contains(question))
            .map_err(|error| error.within(question.code()))?;
        notes.push((*question, note.clone()));
    }
    if notes.is_empty() { Err(read::unfit(Unfit::NothingPicked)) } else { Ok(notes) }
}

/// Two decimals draw the bar; more would only help to work the answers out.
pub fn hundredths(number: f64) -> u32 {
    (number * 100.0).round() as u32
}
