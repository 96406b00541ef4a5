use super::gate::{Circumstances, Gate, GateState, Gates};
use super::scale::Scale;
use super::score::Scores;
use crate::administration::{Administration, Path};
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

/// What a verdict rests on besides the scores.
pub(super) struct Basis {
    pub circumstances: Circumstances,
    flags: usize,
}

impl Basis {
    pub fn of(administration: &Administration, flags: usize) -> Basis {
        Basis { circumstances: Circumstances::of(administration), flags }
    }

    /// The first of the twelve rules that matches.
    pub fn verdict(&self, gates: &Gates, scores: &Scores) -> Verdict {
        let closed = |gate: Gate| gates.state(gate) == GateState::Closed;
        if self.flags >= 2 {
            return Verdict::V0;
        }
        match self.circumstances.path {
            Path::Fine if scores.score(Scale::I).is_none() || scores.is_high(Scale::I) => return Verdict::V0,
            Path::Fine => return Verdict::V2,
            Path::Finding => return Verdict::V1,
            Path::Full => {}
        }
        if closed(Gate::Direction) || closed(Gate::Commitment) {
            Verdict::V1
        } else if closed(Gate::Want) {
            Verdict::V2
        } else if closed(Gate::Mine) {
            Verdict::V3
        } else if closed(Gate::Part) {
            Verdict::V4
        } else if closed(Gate::Room) {
            Verdict::V5
        } else if gates.count_of_six(GateState::Unanswered) > 0 {
            Verdict::V0
        } else {
            match gates.count_of_six(GateState::Unclear) {
                3.. => Verdict::V6,
                0 if gates.state(Gate::Room) == GateState::Open => Verdict::V8,
                _ => Verdict::V7,
            }
        }
    }
}
