use super::band::Band;
use super::condition::Condition::{Absent, Flags, GateIs, Is, NotOpen, OfSix, On};
use super::findings::Findings;
use super::gate::{Gate, GateState};
use super::rule::Rule;
use super::scale::Scale;
use crate::administration::Path;
use crate::instrument::codes;

codes! {
    /// Where the answers lean (section 4 of the contract).
    pub enum Verdict {
        V0 = "V0",
        V1 = "V1",
        V2 = "V2",
        V3 = "V3",
        V4 = "V4",
        V5 = "V5",
        V6 = "V6",
        V7 = "V7",
        V8 = "V8",
    }
}

codes! {
    /// What kinds of verdict there are.
    pub enum Group {
        NotToday = "not_today",
        TalkFirst = "talk_first",
        Ready = "ready",
    }
}

impl Verdict {
    /// The group it belongs to; V0 belongs to none.
    pub fn group(self) -> Option<Group> {
        match self {
            Verdict::V0 => None,
            Verdict::V1 | Verdict::V2 | Verdict::V3 => Some(Group::NotToday),
            Verdict::V4 | Verdict::V5 | Verdict::V6 => Some(Group::TalkFirst),
            Verdict::V7 | Verdict::V8 => Some(Group::Ready),
        }
    }
}

/// The rules of section 4, numbered from 1: the first of which a line holds decides, and where none does the verdict is
/// [`Verdict::OTHERWISE`], which is the last rule.
pub const VERDICT_RULES: [&[Rule<Verdict>]; 11] = [
    &[Rule::new(&[Flags(2)], Verdict::V0)],
    &[
        Rule::new(&[On(Path::Fine), Absent(Scale::I)], Verdict::V0),
        Rule::new(&[On(Path::Fine), Is(Scale::I, Band::High)], Verdict::V0),
        Rule::new(&[On(Path::Fine)], Verdict::V2),
    ],
    &[Rule::new(&[On(Path::Finding)], Verdict::V1)],
    &[
        Rule::new(&[GateIs(Gate::Direction, GateState::Closed)], Verdict::V1),
        Rule::new(&[GateIs(Gate::Commitment, GateState::Closed)], Verdict::V1),
    ],
    &[Rule::new(&[GateIs(Gate::Want, GateState::Closed)], Verdict::V2)],
    &[Rule::new(&[GateIs(Gate::Mine, GateState::Closed)], Verdict::V3)],
    &[Rule::new(&[GateIs(Gate::Part, GateState::Closed)], Verdict::V4)],
    &[Rule::new(&[GateIs(Gate::Room, GateState::Closed)], Verdict::V5)],
    &[Rule::new(&[OfSix(1, GateState::Unanswered)], Verdict::V0)],
    &[Rule::new(&[OfSix(3, GateState::Unclear)], Verdict::V6)],
    &[Rule::new(&[OfSix(1, GateState::Unclear)], Verdict::V7), Rule::new(&[NotOpen(Gate::Room)], Verdict::V7)],
];

impl Verdict {
    /// The verdict where no other rule holds.
    pub const OTHERWISE: Verdict = Verdict::V8;

    pub(super) fn of(found: &Findings) -> Verdict {
        let mut rules = VERDICT_RULES.iter().copied().flatten();
        rules.find(|rule| rule.holds(found)).map_or(Verdict::OTHERWISE, |rule| rule.then)
    }
}
