//! `own-reasons/summary`: what a rep hands over, as data.

mod block;

pub(super) use block::{is_picked, is_written, settle_points, shared_items};

use super::read::{self, Read};
use super::taking::own_verdict_to_json;
use super::{DecodeError, Fault, administration, checksum, taking};
use crate::instrument::QuestionId;
use crate::json::{Json, Members};
use crate::response::{LONGEST_GOAL, MOST_GOALS, Text};
use crate::scoring::Tag;
use crate::summary::{Block, Leaned, PROFILE, ProfileLine, Summary, WHOSE_GOAL, Words};
use crate::taking::{LONGEST_ALIAS, LONGEST_TOPIC};
use crate::wording::Language;

pub(super) const FORMAT: &str = "own-reasons/summary";
pub(super) const VERSION: u64 = 1;

/// The formats that hold all that somebody answered.
const SOMEBODYS_OWN: [&str; 3] = ["own-reasons/backup", "own-reasons/taking", "own-reasons/administration"];

/// Reads a summary from the text of a file.
///
/// What a block says has to be what answers can lead to; whether all the blocks could come from the same
/// answers is not looked at.
///
/// # Errors
/// [`DecodeError`] with the place; [`Fault::SomebodysOwn`] where it holds all that somebody answered.
pub fn decode(text: &str) -> Read<Summary> {
    match read::document(text) {
        Ok(json) => from_json(&json),
        // Nobody is to be asked for the rest of such a file.
        Err(_) if begins_as_somebodys_own(text) => Err(DecodeError::new("format", Fault::SomebodysOwn)),
        Err(error) => Err(error),
    }
}

/// The summary as a file has it; what is not in it is not named.
pub fn encode(summary: &Summary) -> Json {
    let mut members = Members::new();
    members.text("format", FORMAT);
    members.add("format_version", Json::whole(VERSION));
    members.add("instrument", administration::instrument_to_json(summary.version));
    members.text("language", summary.language.code());
    members.text("taken_on", &summary.taken_on.to_string());
    add_text(&mut members, "alias", summary.alias.as_ref());
    add_text(&mut members, "topic", summary.first_topic.as_ref());
    if let Some(own) = &summary.own_verdict {
        members.add(Block::OwnVerdict.code(), own_verdict_to_json(own));
    }
    add_text(&mut members, Block::Goal.code(), summary.goal.as_ref());
    if let Some(leaned) = &summary.leaned {
        members.add(Block::Leaned.code(), leaned_to_json(leaned));
    }
    if let Some(date) = summary.look_again {
        members.text(Block::LookAgain.code(), &date.to_string());
    }
    members.add_filled(Block::OtherGoals.code(), list(&summary.other_goals, |goal| Json::text(goal.as_str())));
    let mut words = Members::new();
    for (item, said) in &summary.words {
        words.add(item.code(), words_to_json(said));
    }
    members.add_filled("words", words.object());
    let mut picks = Members::new();
    for (item, picked) in &summary.picks {
        picks.add(item.code(), list(picked, |choice| Json::text(choice.code())));
    }
    members.add_filled("picks", picks.object());
    members.add_filled(Block::WhoseGoal.code(), list(&summary.whose_goal, line_to_json));
    members.add_filled(Block::Profile.code(), list(&summary.profile, line_to_json));
    members.add_filled(Block::Settle.code(), list(&summary.settle, |settle| Json::text(settle.code())));
    members.add_filled(Block::GoodToKnow.code(), list(&summary.tags, |tag| Json::text(tag.code())));
    members.add_filled(Block::Questions.code(), list(&summary.questions, |question| Json::text(question.code())));
    let mut notes = Members::new();
    for (question, note) in &summary.notes {
        notes.text(question.code(), note.as_str());
    }
    members.add_filled(Block::Notes.code(), notes.object());
    checksum::sealed(members)
}

pub(super) fn from_json(json: &Json) -> Read<Summary> {
    read::object(json)?;
    if json.member("format").and_then(Json::as_text).is_some_and(|format| SOMEBODYS_OWN.contains(&format)) {
        return Err(DecodeError::new("format", Fault::SomebodysOwn));
    }
    read::envelope(json, FORMAT, VERSION)?;
    checksum::check(json)?;
    let version = read::needed(json, "instrument", administration::instrument)?;
    let language = read::needed(json, "language", language)?;
    read::members(
        json,
        &[
            "format",
            "format_version",
            "instrument",
            "language",
            "taken_on",
            "alias",
            "topic",
            Block::OwnVerdict.code(),
            Block::Goal.code(),
            Block::Leaned.code(),
            Block::LookAgain.code(),
            Block::OtherGoals.code(),
            "words",
            "picks",
            Block::WhoseGoal.code(),
            Block::Profile.code(),
            Block::Settle.code(),
            Block::GoodToKnow.code(),
            Block::Questions.code(),
            Block::Notes.code(),
            checksum::MEMBER,
        ],
    )?;
    let goal = read::optional(json, Block::Goal.code(), |json| read::text(json, LONGEST_GOAL))?;
    let most_others = MOST_GOALS - usize::from(goal.is_some());
    let questions =
        optional_list(json, Block::Questions, |json| block::codes(json, QuestionId::ALL, QuestionId::from_code))?;
    Ok(Summary {
        version,
        language,
        alias: read::optional(json, "alias", |json| read::text(json, LONGEST_ALIAS))?,
        taken_on: read::needed(json, "taken_on", read::date)?,
        first_topic: read::optional(json, "topic", |json| read::text(json, LONGEST_TOPIC))?,
        own_verdict: read::optional(json, Block::OwnVerdict.code(), taking::own_verdict)?,
        leaned: read::optional(json, Block::Leaned.code(), block::leaned)?,
        look_again: read::optional(json, Block::LookAgain.code(), read::date)?,
        goal,
        other_goals: optional_list(json, Block::OtherGoals, |json| {
            read::each(block::filled(json, most_others)?, |json| read::text(json, LONGEST_GOAL))
        })?,
        words: read::optional(json, "words", block::words)?.unwrap_or_default(),
        picks: read::optional(json, "picks", block::picks)?.unwrap_or_default(),
        whose_goal: optional_list(json, Block::WhoseGoal, |json| block::lines(json, &WHOSE_GOAL))?,
        profile: optional_list(json, Block::Profile, |json| block::lines(json, &PROFILE))?,
        settle: optional_list(json, Block::Settle, block::settle)?,
        tags: optional_list(json, Block::GoodToKnow, |json| block::codes(json, Tag::ALL, Tag::from_code))?,
        notes: optional_list(json, Block::Notes, |json| block::notes(json, &questions))?,
        questions,
    })
}

fn begins_as_somebodys_own(text: &str) -> bool {
    let begins_with = |rest: &str, format: &str| {
        let rest = rest.strip_prefix('"').and_then(|rest| rest.strip_prefix(format));
        rest.is_some_and(|rest| rest.starts_with('"'))
    };
    ["{", "\"format\"", ":"]
        .into_iter()
        .try_fold(text.trim_start(), |rest, token| rest.strip_prefix(token).map(str::trim_start))
        .is_some_and(|rest| SOMEBODYS_OWN.iter().any(|format| begins_with(rest, format)))
}

fn language(json: &Json) -> Read<Language> {
    let code = read::string(json)?;
    let is_a_code = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    // Only a version that speaks it writes it.
    let fault = if is_a_code { Fault::NewerVersion } else { Fault::Unknown };
    Language::from_code(code).ok_or_else(|| DecodeError::new("", fault))
}

fn optional_list<T>(json: &Json, block: Block, read: impl FnOnce(&Json) -> Read<Vec<T>>) -> Read<Vec<T>> {
    Ok(read::optional(json, block.code(), read)?.unwrap_or_default())
}

fn add_text(members: &mut Members, name: &str, text: Option<&Text>) {
    if let Some(text) = text {
        members.text(name, text.as_str());
    }
}

fn list<T>(list: &[T], to_json: impl Fn(&T) -> Json) -> Json {
    Json::List(list.iter().map(to_json).collect())
}

fn leaned_to_json(leaned: &Leaned) -> Json {
    let mut members = Members::new();
    members.text("verdict", leaned.verdict.code());
    if let Some(steadiness) = leaned.steadiness {
        members.text("steadiness", steadiness.code());
    }
    members.add_filled("depends_on", list(&leaned.depends_on, |scale| Json::text(scale.code())));
    members.object()
}

fn words_to_json(words: &Words) -> Json {
    match words {
        Words::Text(words) => Json::text(words.as_str()),
        Words::IfThen { cue, step } => {
            let mut members = Members::new();
            members.text("if", cue.as_str());
            members.text("then", step.as_str());
            members.object()
        }
    }
}

fn line_to_json(line: &ProfileLine) -> Json {
    let mut members = Members::new();
    members.text("scale", line.scale.code());
    members.text("band", line.band.code());
    if let Some((from, to)) = line.span {
        members.add("from", Json::hundredths(block::hundredths(from)));
        members.add("to", Json::hundredths(block::hundredths(to)));
    }
    members.object()
}
