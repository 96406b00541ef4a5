//! One taking of the instrument: when, what was answered, and what is shown.

use crate::date::Timestamp;
use crate::instrument::{Choice, Instrument, ItemId};
use crate::response::{Goal, Response, ResponseSet, Unfit};
use crate::sorted_map::SortedMap;

/// Which way through the instrument the responses so far lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Path {
    /// Everything but `teach.text`.
    Full,
    /// The rep does not know yet what they want.
    Finding,
    /// The rep is fine as they are.
    Fine,
}

impl Path {
    /// The code as written in files.
    pub fn code(self) -> &'static str {
        match self {
            Path::Full => "full",
            Path::Finding => "finding",
            Path::Fine => "fine",
        }
    }
}

/// One taking of the instrument.
///
/// A response to an item that a later change hides stays, and is not [`counted`](Self::counted).
#[derive(Clone, Debug, PartialEq)]
pub struct Administration {
    /// The version of the instrument that it was begun with.
    pub version: &'static str,
    /// When the first question was shown.
    pub started_at: Timestamp,
    /// When the rep said that they are through, where they did.
    pub completed_at: Option<Timestamp>,
    responses: ResponseSet,
    latencies: SortedMap<ItemId, u64>,
    finding_requested: bool,
}

impl Administration {
    /// One that begins now, with nothing answered.
    pub fn begin(started_at: Timestamp) -> Administration {
        Administration {
            version: Instrument::current().version(),
            started_at,
            completed_at: None,
            responses: ResponseSet::default(),
            latencies: SortedMap::default(),
            finding_requested: false,
        }
    }

    /// One with these responses and times (milliseconds from first shown to first answered).
    pub fn restore(
        started_at: Timestamp,
        completed_at: Option<Timestamp>,
        responses: ResponseSet,
        latencies: SortedMap<ItemId, u64>,
    ) -> Administration {
        Administration { completed_at, responses, latencies, ..Administration::begin(started_at) }
    }

    /// All responses, hidden ones included.
    pub fn responses(&self) -> &ResponseSet {
        &self.responses
    }

    /// Milliseconds from first shown to first answered, by item.
    pub fn latencies(&self) -> &SortedMap<ItemId, u64> {
        &self.latencies
    }

    /// Keeps a response.
    ///
    /// # Errors
    /// [`Unfit`] where it does not fit the item; nothing changes then.
    pub fn answer(&mut self, item: ItemId, response: Response) -> Result<(), Unfit> {
        self.responses.answer(Instrument::current(), item, response)
    }

    /// Takes a response back.
    pub fn clear(&mut self, item: ItemId) {
        self.responses.clear(item);
    }

    /// Keeps how long the first answer to an item took; later answers do not change it.
    pub fn time_first_answer(&mut self, item: ItemId, milliseconds: u64) {
        if self.latencies.get(&item).is_none() {
            self.latencies.insert(item, milliseconds);
        }
    }

    /// Shows the finding part on the full path too.
    pub fn request_finding(&mut self) {
        self.finding_requested = true;
    }

    /// Whether the finding part was asked for.
    pub fn finding_requested(&self) -> bool {
        self.finding_requested
    }

    /// Which way the responses so far lead.
    pub fn path(&self) -> Path {
        if self.picked(ItemId::StartMood) == Some(Choice::Fine) {
            Path::Fine
        } else if self.responses.response(ItemId::WantGoals) == Some(&Response::DontKnow) {
            Path::Finding
        } else {
            Path::Full
        }
    }

    /// Whether this item is shown with the responses so far.
    pub fn shows(&self, item: ItemId) -> bool {
        use ItemId::*;
        let path = self.path();
        match item {
            StartMood | StartOrigin => true,
            StartWouldChoose => matches!(self.picked(StartOrigin), Some(Choice::Suggested | Choice::ToldTo)),
            WantGoals => path != Path::Fine,
            WantChosen => path == Path::Full && self.listed_goals().len() >= 2,
            FindingMost => {
                let several =
                    matches!(self.responses.response(FindingValues), Some(Response::Picks(picks)) if picks.len() >= 2);
                several && self.shows(FindingValues)
            }
            FindingValues | FindingGladDay | FindingEmptyDay | FindingOutside | FindingDrift | FindingExperiment => {
                match path {
                    Path::Finding => true,
                    Path::Full => {
                        self.finding_requested || FINDING.iter().any(|item| self.responses.response(*item).is_some())
                    }
                    Path::Fine => false,
                }
            }
            ChangeImportance | ComfortWorks | ComfortGiveUp | ComfortLeaveIt | CircumstancesPicks
            | CircumstancesText => path != Path::Finding,
            // The follow-ups quote the number on the ruler, so without one there is nothing to ask.
            ChangeWhyNotLower => path != Path::Finding && self.responses.response(ChangeImportance).is_some(),
            ChangeOnePointMore => path == Path::Full && self.responses.response(ChangeConfidence).is_some(),
            TeachText => path == Path::Fine,
            NextIfThen => path != Path::Fine,
            _ => path == Path::Full,
        }
    }

    /// The items shown with the responses so far, in order.
    pub fn shown(&self) -> Vec<ItemId> {
        ItemId::ALL.iter().copied().filter(|item| self.shows(*item)).collect()
    }

    /// The response to an item that is shown; a hidden one counts nowhere.
    pub fn counted(&self, item: ItemId) -> Option<&Response> {
        self.responses.response(item).filter(|_| self.shows(item))
    }

    /// How many of the shown items are answered.
    pub fn answered(&self) -> usize {
        self.responses.iter().filter(|(item, _)| self.shows(*item)).count()
    }

    /// The number of a counted response, where it is one.
    pub fn number(&self, item: ItemId) -> Option<u8> {
        self.counted(item)?.number()
    }

    /// The option of a counted pick of one, where there is one.
    pub fn pick(&self, item: ItemId) -> Option<Choice> {
        match self.counted(item)? {
            Response::Pick(choice) => Some(*choice),
            _ => None,
        }
    }

    /// The counted goals, none where there is no list.
    pub fn goals(&self) -> &[Goal] {
        if self.shows(ItemId::WantGoals) { self.listed_goals() } else { &[] }
    }

    /// The goal that the questions are about: the chosen one, or the only one.
    pub fn goal(&self) -> Option<&Goal> {
        match (self.goals(), self.counted(ItemId::WantChosen)) {
            ([only], _) => Some(only),
            (goals, Some(Response::Chosen(index))) => goals.get(*index),
            _ => None,
        }
    }

    fn listed_goals(&self) -> &[Goal] {
        match self.responses.response(ItemId::WantGoals) {
            Some(Response::Goals(goals)) => goals,
            _ => &[],
        }
    }

    // The two picks that decide the path are never hidden, so this looks at all responses.
    fn picked(&self, item: ItemId) -> Option<Choice> {
        match self.responses.response(item)? {
            Response::Pick(choice) => Some(*choice),
            _ => None,
        }
    }
}

const FINDING: [ItemId; 7] = [
    ItemId::FindingValues,
    ItemId::FindingMost,
    ItemId::FindingGladDay,
    ItemId::FindingEmptyDay,
    ItemId::FindingOutside,
    ItemId::FindingDrift,
    ItemId::FindingExperiment,
];
