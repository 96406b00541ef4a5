//! The coach's set of summaries, each with the coach's own notes.
//!
//! It knows nothing of takings: what a coach keeps and what a rep keeps never meet.

use crate::date::Date;
use crate::exchange::encode_summary;
use crate::json::Json;
use crate::response::Text;
use crate::scoring::GOOD_FOR_DAYS;
use crate::summary::Summary;
use std::fmt;

/// The longest notes on one summary, in Unicode scalar values.
pub const LONGEST_NOTES: usize = 20_000;
/// How many questions a coach answers for themselves.
pub const OWN_QUESTIONS: usize = 3;

/// What a summary is called on the coach's device: the first 64 bits of its checksum, so that the same
/// file is the same case however often it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseId(u64);

impl CaseId {
    /// The id of this summary.
    pub fn of(summary: &Summary) -> CaseId {
        let file = encode_summary(summary);
        let checksum = file.member("checksum").and_then(Json::as_text).unwrap_or_default();
        let hex = checksum.trim_start_matches("sha256:");
        CaseId(u64::from_str_radix(hex.get(..16).unwrap_or_default(), 16).unwrap_or_default())
    }

    /// The id as addresses and files have it: 16 hexadecimal digits in small letters.
    pub fn parse(text: &str) -> Option<CaseId> {
        let plain = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        plain.then(|| u64::from_str_radix(text, 16).ok()).flatten().map(CaseId)
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// One summary with what the coach thinks about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// What it is called on this device.
    pub id: CaseId,
    /// Counts its changes; of two copies the higher one is later.
    pub revision: u64,
    /// The day it was opened here first.
    pub opened_on: Date,
    /// What the rep handed over.
    pub summary: Summary,
    /// The coach's notes.
    pub notes: Option<Text>,
    /// What the coach answered for themselves before the talk.
    pub own: [Option<Text>; OWN_QUESTIONS],
}

impl Case {
    /// A summary opened today.
    pub fn opened(summary: Summary, today: Date) -> Case {
        let own = std::array::from_fn(|_| None);
        Case { id: CaseId::of(&summary), revision: 1, opened_on: today, summary, notes: None, own }
    }

    /// The day by which to talk: the one the rep named to look again, else 30 days after the taking.
    pub fn due(&self) -> Date {
        self.summary.look_again.unwrap_or_else(|| self.summary.taken_on.plus_days(GOOD_FOR_DAYS))
    }

    /// Whether that day is past.
    pub fn is_expired(&self, today: Date) -> bool {
        today.days_since(self.due()) > 0
    }

    /// Whether a search finds it: each word stands in the alias, a goal, the first topic or the notes.
    pub fn is_found_by(&self, query: &str) -> bool {
        if query.trim().is_empty() {
            return true;
        }
        let summary = &self.summary;
        let places = [summary.alias.as_ref(), summary.first_topic.as_ref(), summary.goal.as_ref(), self.notes.as_ref()];
        let text: Vec<String> = places
            .into_iter()
            .flatten()
            .chain(&summary.other_goals)
            .map(|text| text.as_str().to_lowercase())
            .chain([summary.taken_on.to_string()])
            .collect();
        query.to_lowercase().split_whitespace().all(|word| text.iter().any(|place| place.contains(word)))
    }

    /// Takes the notes of another copy in beside those here.
    pub fn take_in(&mut self, other: &Case) -> TakenIn {
        let mut taken = join(&mut self.notes, other.notes.as_ref());
        for (mine, theirs) in self.own.iter_mut().zip(&other.own) {
            taken = taken.max(join(mine, theirs.as_ref()));
        }
        self.revision += u64::from(taken != TakenIn::Nothing);
        taken
    }
}

/// What came of taking notes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TakenIn {
    /// There was nothing new.
    Nothing,
    /// All that was new came in.
    All,
    /// Something did not fit within the limit and was left out.
    NotAll,
}

fn join(mine: &mut Option<Text>, theirs: Option<&Text>) -> TakenIn {
    let Some(theirs) = theirs else {
        return TakenIn::Nothing;
    };
    let joined = match mine {
        None => theirs.as_str().to_owned(),
        Some(mine) if mine.as_str().contains(theirs.as_str()) => return TakenIn::Nothing,
        Some(mine) => format!("{}\n\n{}", mine.as_str(), theirs.as_str()),
    };
    match Text::new(&joined, LONGEST_NOTES) {
        Ok(text) => {
            *mine = Some(text);
            TakenIn::All
        }
        Err(_) => TakenIn::NotAll,
    }
}

/// Cases in the order in which a coach needs them: those to come by their day, then those past it, the
/// latest first.
pub fn by_date<'a>(cases: impl Iterator<Item = &'a Case>, today: Date) -> (Vec<&'a Case>, Vec<&'a Case>) {
    let (mut past, mut coming): (Vec<&Case>, Vec<&Case>) = cases.partition(|case| case.is_expired(today));
    let order = |case: &&Case| (case.due(), case.summary.taken_on, case.id);
    coming.sort_by_cached_key(order);
    past.sort_by_cached_key(order);
    past.reverse();
    (coming, past)
}
