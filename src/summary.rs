//! The summary: what a rep may hand over, block by block.
//!
//! A [`Summary`] holds what is in ticked blocks and nothing else, so that what is not ticked leaves no
//! trace in any file made from it. Ratings of single items, times and totals have no place in it.

mod block;
mod section;

pub use block::{Block, Ticks};
pub use section::{Entry, Section};

use crate::administration::Administration;
use crate::date::Date;
use crate::instrument::{Choice, Instrument, ItemId, QuestionId};
use crate::response::{Response, Text};
use crate::scoring::{Band, Gate, GateState, Scale, Scores, Standing, Steadiness, Tag, Verdict};
use crate::taking::{OwnVerdict, Taking};
use crate::wording::Language;

/// What a rep hands over.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The version of the instrument that they answered.
    pub version: &'static str,
    /// The language that they read it in. What is in it is the same in any; what we say of it comes in the reader's.
    pub language: Language,
    /// The name they chose for it.
    pub alias: Option<Text>,
    /// The day of the taking.
    pub taken_on: Date,
    /// What they want to talk about first.
    pub first_topic: Option<Text>,
    /// Their own verdict.
    pub own_verdict: Option<OwnVerdict>,
    /// What the answers leaned to.
    pub leaned: Option<Leaned>,
    /// When they want to look again.
    pub look_again: Option<Date>,
    /// The goal looked at.
    pub goal: Option<Text>,
    /// The goals beside it.
    pub other_goals: Vec<Text>,
    /// What they wrote, by item.
    pub words: Vec<(ItemId, Words)>,
    /// What they picked, by item.
    pub picks: Vec<(ItemId, Vec<Choice>)>,
    /// Own reasons and pressure.
    pub whose_goal: Vec<ProfileLine>,
    /// The other scales.
    pub profile: Vec<ProfileLine>,
    /// What to settle first.
    pub settle: Vec<Settle>,
    /// What is good to know.
    pub tags: Vec<Tag>,
    /// The questions that came up.
    pub questions: Vec<QuestionId>,
    /// What they wrote to these questions.
    pub notes: Vec<(QuestionId, Text)>,
}

/// What the answers leaned to, and how steadily.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaned {
    /// The verdict.
    pub verdict: Verdict,
    /// How steady it is; `None` for V0.
    pub steadiness: Option<Steadiness>,
    /// What it hangs on.
    pub depends_on: Vec<Scale>,
}

/// Free text of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// One text.
    Text(Text),
    /// An if and a then.
    IfThen {
        /// When.
        cue: Text,
        /// What.
        step: Text,
    },
}

/// One scale, in a band and as a stretch, never as a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProfileLine {
    /// The scale.
    pub scale: Scale,
    /// Its band.
    pub band: Band,
    /// Score ± SEM, clipped to the range; `None` for scales of a single item and those without a SEM.
    pub span: Option<(f64, f64)>,
}

/// Something to settle before coaching.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settle {
    /// A gate that is not open.
    Gate(Gate),
    /// A room item that was answered low.
    Room(ItemId),
}

impl Settle {
    /// The code as written in files.
    pub fn code(self) -> &'static str {
        match self {
            Settle::Gate(gate) => gate.code(),
            Settle::Room(item) => item.code(),
        }
    }
}

impl Standing {
    /// What to settle first: the gates beside the one that decided that are unclear or closed, then the
    /// room items answered low.
    pub fn settle(&self) -> Vec<Settle> {
        let unsettled = |gate: &&Gate| matches!(self.gates.state(**gate), GateState::Unclear | GateState::Closed);
        let gates =
            self.also_open.iter().filter(unsettled).filter(|gate| **gate != Gate::Room || self.low_room.is_empty());
        let room = self.low_room.iter().map(|item| Settle::Room(*item));
        gates.map(|gate| Settle::Gate(*gate)).chain(room).collect()
    }
}

impl ProfileLine {
    /// The line of a scale that has this score.
    pub fn of(scale: Scale, score: f64) -> ProfileLine {
        let is_a_stretch = scale.items().len() > 1 && scale.sem().is_some();
        ProfileLine { scale, band: Band::of(scale, score), span: is_a_stretch.then(|| scale.span(score)) }
    }

    /// The score that the stretch goes with, also where it was rounded to two decimals; `None` without one.
    pub(crate) fn score(&self) -> Option<f64> {
        let (from, to) = self.span?;
        let is_near = |one: f64, other: f64| (one - other).abs() < 0.01;
        self.scale.scores().find(|score| {
            let span = self.scale.span(*score);
            is_near(span.0, from) && is_near(span.1, to)
        })
    }
}

/// The scales under "whose goal it is".
pub(crate) const WHOSE_GOAL: [Scale; 2] = [Scale::A, Scale::X];

/// The scales of the profile; those of a single rated item are left out, as they would give it away.
pub(crate) const PROFILE: [Scale; 9] =
    [Scale::C, Scale::K, Scale::I, Scale::F, Scale::P, Scale::S, Scale::B, Scale::R, Scale::U];

impl Summary {
    /// What the ticks of this taking let out.
    pub fn of(taking: &Taking, standing: &Standing) -> Summary {
        let administration = &taking.administration;
        let ticked = |block: Block| taking.sharing.ticks.contains(block);
        let goal = administration.goal();
        Summary {
            version: administration.version,
            language: Instrument::current().language(),
            alias: taking.sharing.alias.clone(),
            taken_on: administration.completed_at.as_ref().unwrap_or(&administration.started_at).date(),
            first_topic: taking.sharing.first_topic.clone(),
            own_verdict: taking.reflection.headline(standing.verdict).filter(|_| ticked(Block::OwnVerdict)),
            leaned: ticked(Block::Leaned).then(|| Leaned {
                verdict: standing.verdict,
                steadiness: standing.steadiness,
                depends_on: standing.depends_on.clone(),
            }),
            look_again: taking.reflection.look_again.filter(|_| ticked(Block::LookAgain)),
            goal: goal.filter(|_| ticked(Block::Goal)).map(|goal| goal.text.clone()),
            other_goals: match ticked(Block::OtherGoals) {
                true => administration
                    .goals()
                    .iter()
                    .filter(|other| Some(*other) != goal)
                    .map(|goal| goal.text.clone())
                    .collect(),
                false => Vec::new(),
            },
            words: ticked_items(ticked, |item| words(administration, item)),
            picks: ticked_items(ticked, |item| picks(administration, item)),
            whose_goal: lines(&standing.scores, &WHOSE_GOAL, ticked(Block::WhoseGoal)),
            profile: lines(&standing.scores, &PROFILE, ticked(Block::Profile)),
            settle: kept(ticked(Block::Settle), || standing.settle()),
            tags: kept(ticked(Block::GoodToKnow), || standing.tags.clone()),
            questions: kept(ticked(Block::Questions), || standing.questions.clone()),
            notes: kept(ticked(Block::Notes), || {
                let written = |question: &QuestionId| Some((*question, taking.reflection.notes.get(question)?.clone()));
                standing.questions.iter().filter_map(written).collect()
            }),
        }
    }
}

fn kept<T>(ticked: bool, list: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if ticked { list() } else { Vec::new() }
}

fn ticked_items<T>(ticked: impl Fn(Block) -> bool, read: impl Fn(ItemId) -> Option<T>) -> Vec<(ItemId, T)> {
    let blocks = Block::ALL.iter().filter(|block| ticked(**block));
    blocks.flat_map(|block| block.items()).filter_map(|item| Some((*item, read(*item)?))).collect()
}

fn words(administration: &Administration, item: ItemId) -> Option<Words> {
    match administration.counted(item)? {
        Response::Text(text) => Some(Words::Text(text.clone())),
        Response::IfThen { cue, step } => Some(Words::IfThen { cue: cue.clone(), step: step.clone() }),
        _ => None,
    }
}

fn picks(administration: &Administration, item: ItemId) -> Option<Vec<Choice>> {
    match administration.counted(item)? {
        Response::Pick(choice) => Some(vec![*choice]),
        Response::Picks(picks) => Some(picks.clone()),
        _ => None,
    }
}

fn lines(scores: &Scores, scales: &[Scale], ticked: bool) -> Vec<ProfileLine> {
    let line = |scale: &Scale| Some(ProfileLine::of(*scale, scores.score(*scale)?));
    kept(ticked, || scales.iter().filter_map(line).collect())
}
