use super::band::{Band, at_least, at_most, below};
use super::scale::Scale;
use super::score::Scores;
use super::verdict::Verdict;
use crate::administration::{Administration, Path};
use crate::instrument::{Choice, ItemId, codes};
use crate::response::Response;

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
}

const ROOM: [ItemId; 4] = [ItemId::RoomTime, ItemId::RoomTiming, ItemId::RoomSpeakFreely, ItemId::RoomWhoSees];

/// The state of each gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gates {
    by_gate: [GateState; Gate::ALL.len()],
}

/// What the gates need beyond the scores; the flip test leaves it alone.
pub(super) struct Circumstances {
    pub path: Path,
    pub free: GateState,
    pub room: GateState,
    pub feedback_without_chance: usize,
}

impl Circumstances {
    pub fn of(administration: &Administration) -> Circumstances {
        Circumstances {
            path: administration.path(),
            free: free(administration),
            room: room(administration),
            feedback_without_chance: feedback_without_chance(administration),
        }
    }
}

impl Gates {
    pub(super) fn of(circumstances: &Circumstances, scores: &Scores) -> Gates {
        let mut gates = Gates { by_gate: [GateState::NotAsked; Gate::ALL.len()] };
        gates.by_gate[Gate::Free as usize] = circumstances.free;
        if circumstances.path == Path::Full {
            for (gate, state) in [
                (Gate::Direction, by_band(scores, Scale::C)),
                (Gate::Commitment, by_band(scores, Scale::K)),
                (Gate::Want, want(scores)),
                (Gate::Mine, mine(scores)),
                (Gate::Part, part(scores, circumstances.feedback_without_chance)),
                (Gate::Room, circumstances.room),
            ] {
                gates.by_gate[gate as usize] = state;
            }
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

pub(super) fn feedback_without_chance(administration: &Administration) -> usize {
    let no_chance = Response::NotApplicable(Choice::NoChance);
    Scale::B.items().iter().filter(|item| administration.counted(**item) == Some(&no_chance)).count()
}

pub(super) fn low_room(administration: &Administration) -> Vec<ItemId> {
    ROOM.into_iter().filter(|item| administration.number(*item).is_some_and(|number| number <= 2)).collect()
}

fn free(administration: &Administration) -> GateState {
    match (administration.pick(ItemId::StartOrigin), administration.pick(ItemId::StartWouldChoose)) {
        (None, _) => GateState::Unanswered,
        (Some(Choice::OwnIdea), _) | (_, Some(Choice::Yes)) => GateState::Open,
        (_, None) => GateState::Unanswered,
        _ => GateState::Unclear,
    }
}

fn by_band(scores: &Scores, scale: Scale) -> GateState {
    match scores.band(scale) {
        None => GateState::Unanswered,
        Some(Band::Low) => GateState::Closed,
        Some(Band::Mid) => GateState::Unclear,
        Some(Band::High) => GateState::Open,
    }
}

fn want(scores: &Scores) -> GateState {
    let (Some(importance), Some(band)) = (scores.score(Scale::I), scores.band(Scale::I)) else {
        return GateState::Unanswered;
    };
    let (pull_high, steps_low, steps_high) =
        (scores.is_high(Scale::P), scores.is_low(Scale::S), scores.is_high(Scale::S));
    match band {
        Band::Low if steps_high => GateState::Unclear,
        Band::Low => GateState::Closed,
        Band::High if pull_high && steps_low => GateState::Unclear,
        Band::High => GateState::Open,
        Band::Mid => match scores.score(Scale::P) {
            None => GateState::Unclear,
            Some(_) if pull_high && steps_low => GateState::Closed,
            Some(_) if pull_high => GateState::Unclear,
            Some(pull) if Scores::importance_outweighs(importance, pull) => GateState::Open,
            Some(_) => GateState::Unclear,
        },
    }
}

fn mine(scores: &Scores) -> GateState {
    let (Some(own), Some(lead)) = (scores.score(Scale::A), scores.own_lead()) else {
        return GateState::Unanswered;
    };
    let reason_gone = scores.score(Scale::N).is_some_and(|none| at_least(none, 4.0));
    if (at_most(lead, -1.0) && below(own, 3.5)) || (reason_gone && at_most(own, 2.0)) {
        GateState::Closed
    } else if at_least(lead, 0.5) && at_least(own, 3.0) {
        GateState::Open
    } else {
        GateState::Unclear
    }
}

fn part(scores: &Scores, feedback_without_chance: usize) -> GateState {
    let feedback_used = matches!(scores.band(Scale::B), Some(Band::Mid | Band::High)) || feedback_without_chance >= 2;
    match scores.band(Scale::R) {
        None => GateState::Unanswered,
        Some(Band::Low) => GateState::Closed,
        Some(Band::High) if feedback_used => GateState::Open,
        Some(_) => GateState::Unclear,
    }
}

fn room(administration: &Administration) -> GateState {
    let low = low_room(administration);
    if low.contains(&ItemId::RoomTime) || low.contains(&ItemId::RoomSpeakFreely) {
        GateState::Closed
    } else if !low.is_empty() {
        GateState::Settle
    } else if ROOM.iter().all(|item| administration.counted(*item).is_some()) {
        GateState::Open
    } else {
        GateState::Unclear
    }
}
