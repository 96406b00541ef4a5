use super::band::Band::{High, Low};
use super::condition::Condition::{
    AboveLow, Absent, Answered, Is, Number, OwnLead, Said, Score, Unanswered, Weight, WithoutChance,
};
use super::findings::Findings;
use super::limit::Limit::{self, AtLeast, AtMost, Below};
use super::rule::Rule;
use super::scale::Scale;
use super::score::Scores;
use super::verdict::Verdict;
use crate::administration::{Administration, Path};
use crate::instrument::{Choice, ItemId, codes};

codes! {
    /// A condition that coaching needs (section 3 of the contract), in the order of the table.
    pub enum Gate {
        Free = "free",
        Direction = "direction",
        Commitment = "commitment",
        Want = "want",
        Mine = "mine",
        Part = "part",
        Room = "room",
    }
}

codes! {
    /// What the answers say about a gate.
    pub enum GateState {
        Open = "open",
        Unclear = "unclear",
        Closed = "closed",
        Settle = "settle",
        Unanswered = "unanswered",
        NotAsked = "not_asked",
    }
}

impl Gate {
    /// The six that a verdict counts: all but room.
    pub const SIX: [Gate; 6] = [Gate::Free, Gate::Direction, Gate::Commitment, Gate::Want, Gate::Mine, Gate::Part];

    /// The scales whose scores feed it.
    pub fn scales(self) -> &'static [Scale] {
        match self {
            Gate::Free | Gate::Room => &[],
            Gate::Direction => &[Scale::C],
            Gate::Commitment => &[Scale::K],
            Gate::Want => &[Scale::I, Scale::P, Scale::S],
            Gate::Mine => &[Scale::A, Scale::X, Scale::N],
            Gate::Part => &[Scale::R, Scale::B],
        }
    }

    /// The items whose responses feed it.
    pub fn items(self) -> Vec<ItemId> {
        match self {
            Gate::Free => vec![ItemId::StartOrigin, ItemId::StartWouldChoose],
            Gate::Room => ROOM.to_vec(),
            _ => self.scales().iter().flat_map(|scale| scale.items()).copied().collect(),
        }
    }

    /// Whether it is asked on this way through the instrument; where not, it is [`GateState::NotAsked`].
    pub fn is_asked_on(self, path: Path) -> bool {
        self == Gate::Free || path == Path::Full
    }

    /// Its rules: the first that holds decides, and where none does it is [`Gate::OTHERWISE`].
    pub fn rules(self) -> &'static [Rule<GateState>] {
        match self {
            Gate::Free => &FREE,
            Gate::Direction => &DIRECTION,
            Gate::Commitment => &COMMITMENT,
            Gate::Want => &WANT,
            Gate::Mine => &MINE,
            Gate::Part => &PART,
            Gate::Room => &ROOM_FOR_IT,
        }
    }

    /// The state of a gate of which no rule holds.
    pub const OTHERWISE: GateState = GateState::Unclear;

    fn state(self, found: &Findings) -> GateState {
        if !self.is_asked_on(found.path) {
            return GateState::NotAsked;
        }
        self.rules().iter().find(|rule| rule.holds(found)).map_or(Gate::OTHERWISE, |rule| rule.then)
    }
}

type Rules<const N: usize> = [Rule<GateState>; N];

const FREE: Rules<4> = [
    Rule::new(&[Unanswered(ItemId::StartOrigin)], GateState::Unanswered),
    Rule::new(&[Said(ItemId::StartOrigin, Choice::OwnIdea)], GateState::Open),
    Rule::new(&[Unanswered(ItemId::StartWouldChoose)], GateState::Unanswered),
    Rule::new(&[Said(ItemId::StartWouldChoose, Choice::Yes)], GateState::Open),
];

const DIRECTION: Rules<3> = [
    Rule::new(&[Absent(Scale::C)], GateState::Unanswered),
    Rule::new(&[Is(Scale::C, Low)], GateState::Closed),
    Rule::new(&[Is(Scale::C, High)], GateState::Open),
];

const COMMITMENT: Rules<3> = [
    Rule::new(&[Absent(Scale::K)], GateState::Unanswered),
    Rule::new(&[Is(Scale::K, Low)], GateState::Closed),
    Rule::new(&[Is(Scale::K, High)], GateState::Open),
];

const WANT: Rules<9> = [
    Rule::new(&[Absent(Scale::I)], GateState::Unanswered),
    Rule::new(&[Is(Scale::I, Low), Is(Scale::S, High)], GateState::Unclear),
    Rule::new(&[Is(Scale::I, Low)], GateState::Closed),
    Rule::new(&[Is(Scale::I, High), Is(Scale::P, High), Is(Scale::S, Low)], GateState::Unclear),
    Rule::new(&[Is(Scale::I, High)], GateState::Open),
    Rule::new(&[Absent(Scale::P)], GateState::Unclear),
    Rule::new(&[Is(Scale::P, High), Is(Scale::S, Low)], GateState::Closed),
    Rule::new(&[Is(Scale::P, High)], GateState::Unclear),
    Rule::new(&[Weight(AtLeast(0.0))], GateState::Open),
];

const MINE: Rules<5> = [
    Rule::new(&[Absent(Scale::A)], GateState::Unanswered),
    Rule::new(&[Absent(Scale::X)], GateState::Unanswered),
    Rule::new(&[OwnLead(AtMost(-1.0)), Score(Scale::A, Below(3.5))], GateState::Closed),
    Rule::new(&[Score(Scale::N, AtLeast(4.0)), Score(Scale::A, AtMost(2.0))], GateState::Closed),
    Rule::new(&[OwnLead(AtLeast(0.5)), Score(Scale::A, AtLeast(3.0))], GateState::Open),
];

const PART: Rules<4> = [
    Rule::new(&[Absent(Scale::R)], GateState::Unanswered),
    Rule::new(&[Is(Scale::R, Low)], GateState::Closed),
    Rule::new(&[Is(Scale::R, High), AboveLow(Scale::B)], GateState::Open),
    Rule::new(&[Is(Scale::R, High), WithoutChance(2)], GateState::Open),
];

/// From such an answer down, a room item is low.
pub(super) const LOW_ROOM: Limit = AtMost(2.0);

const ROOM_FOR_IT: Rules<5> = [
    Rule::new(&[Number(ItemId::RoomTime, LOW_ROOM)], GateState::Closed),
    Rule::new(&[Number(ItemId::RoomSpeakFreely, LOW_ROOM)], GateState::Closed),
    Rule::new(&[Number(ItemId::RoomTiming, LOW_ROOM)], GateState::Settle),
    Rule::new(&[Number(ItemId::RoomWhoSees, LOW_ROOM)], GateState::Settle),
    Rule::new(
        &[
            Answered(ItemId::RoomTime),
            Answered(ItemId::RoomTiming),
            Answered(ItemId::RoomSpeakFreely),
            Answered(ItemId::RoomWhoSees),
        ],
        GateState::Open,
    ),
];

const ROOM: [ItemId; 4] = [ItemId::RoomTime, ItemId::RoomTiming, ItemId::RoomSpeakFreely, ItemId::RoomWhoSees];

/// The state of each gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gates {
    by_gate: [GateState; Gate::ALL.len()],
}

impl Gates {
    /// No gate is asked.
    pub(super) const NOT_ASKED: Gates = Gates { by_gate: [GateState::NotAsked; Gate::ALL.len()] };

    pub(super) fn of(found: &Findings) -> Gates {
        let mut gates = Gates::NOT_ASKED;
        for gate in Gate::ALL {
            gates.by_gate[*gate as usize] = gate.state(found);
        }
        gates
    }

    /// As they are when one score has moved; the others were decided before.
    pub(super) fn after_moving(moved: Scale, found: &Findings) -> Gates {
        let mut gates = found.gates;
        for gate in Gate::ALL.iter().filter(|gate| gate.scales().contains(&moved)) {
            gates.by_gate[*gate as usize] = gate.state(found);
        }
        gates
    }

    /// The state of one gate.
    pub fn state(&self, gate: Gate) -> GateState {
        self.by_gate[gate as usize]
    }

    pub(super) fn count_of_six(&self, state: GateState) -> usize {
        Gate::SIX.iter().filter(|gate| self.state(**gate) == state).count()
    }

    pub(super) fn also_open(&self, verdict: Verdict) -> Vec<Gate> {
        let decided = match verdict {
            Verdict::V1 if self.state(Gate::Direction) == GateState::Closed => Some(Gate::Direction),
            Verdict::V1 if self.state(Gate::Commitment) == GateState::Closed => Some(Gate::Commitment),
            Verdict::V2 => Some(Gate::Want),
            Verdict::V3 => Some(Gate::Mine),
            Verdict::V4 => Some(Gate::Part),
            Verdict::V5 => Some(Gate::Room),
            _ => None,
        };
        let stands_open = |gate: &Gate| !matches!(self.state(*gate), GateState::Open | GateState::NotAsked);
        Gate::ALL.iter().copied().filter(|gate| stands_open(gate) && Some(*gate) != decided).collect()
    }

    pub(super) fn missing(&self, path: Path, scores: &Scores) -> Vec<Gate> {
        let unanswered = |gate: &Gate| self.state(*gate) == GateState::Unanswered;
        let mut missing: Vec<Gate> = Gate::SIX.iter().copied().filter(unanswered).collect();
        if path == Path::Fine && scores.score(Scale::I).is_none() {
            missing.push(Gate::Want);
        }
        missing
    }
}

pub(super) fn low_room(administration: &Administration) -> Vec<ItemId> {
    let is_low = |item: &ItemId| administration.number(*item).is_some_and(|number| LOW_ROOM.holds(f64::from(number)));
    ROOM.into_iter().filter(is_low).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_names_every_scale_that_its_rules_look_at_and_no_other() {
        for gate in Gate::ALL {
            let conditions = || gate.rules().iter().flat_map(|rule| rule.when);
            let looks_at = |scale: &Scale| conditions().any(|condition| condition.looks_at(*scale));
            for scale in Scale::ALL {
                assert_eq!(gate.scales().contains(scale), looks_at(scale), "{gate:?} {scale:?}");
            }
        }
    }
}
