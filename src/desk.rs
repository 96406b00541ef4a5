//! All state of the coach's side: what happened goes in, what is wanted of the outside comes out.
//!
//! It shares no state with the [`session`](crate::session) of a rep on the same device.

mod event;
mod update;

pub use event::{DeskEffect, DeskEvent, DeskNotice, FileNumber, GivenFile, LockState, OpenedFile, Outcome, Unreadable};

use crate::caseload::{Case, CaseId, by_date};
use crate::date::Date;
use crate::session::{Keeping, Moment, SaveState, SetAside, StorageFault};
use crate::sorted_map::SortedMap;

/// All state of the coach's side.
#[derive(Clone, Debug)]
pub struct Desk {
    cases: Vec<Case>,
    set_aside: Vec<SetAside>,
    files: Vec<OpenedFile>,
    to_come: usize,
    given: FileNumber,
    query: String,
    keeping: Keeping,
    unsaved: SortedMap<CaseId, u64>,
    saved_any: bool,
    fault: Option<StorageFault>,
    notice: Option<DeskNotice>,
    today: Date,
}

impl Desk {
    /// A desk with nothing on it yet.
    pub fn new(moment: &Moment) -> Desk {
        Desk {
            cases: Vec::new(),
            set_aside: Vec::new(),
            files: Vec::new(),
            to_come: 0,
            given: 0,
            query: String::new(),
            keeping: Keeping::OnDevice,
            unsaved: SortedMap::default(),
            saved_any: false,
            fault: None,
            notice: None,
            today: moment.now.date(),
        }
    }

    /// The case of this id.
    pub fn case(&self, id: CaseId) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }

    /// How many cases there are.
    pub fn count(&self) -> usize {
        self.cases.len()
    }

    /// The cases that the search finds: those to come by their day, then those past it.
    pub fn found(&self) -> (Vec<&Case>, Vec<&Case>) {
        by_date(self.cases.iter().filter(|case| case.is_found_by(&self.query)), self.today)
    }

    /// The other cases to compare one with: those of the same alias first, then by day, the latest first.
    pub fn comparable(&self, id: CaseId) -> Vec<&Case> {
        let alias = self.case(id).and_then(|case| case.summary.alias.clone());
        let mut others: Vec<&Case> = self.cases.iter().filter(|case| case.id != id).collect();
        others.sort_by(|one, other| {
            let same = |case: &Case| alias.is_some() && case.summary.alias == alias;
            let order = |case: &Case| (same(case), case.summary.taken_on, case.id);
            order(other).cmp(&order(one))
        });
        others
    }

    /// What was searched for.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// The files of this sitting, the latest batch, and those that still wait for a passphrase.
    pub fn files(&self) -> &[OpenedFile] {
        &self.files
    }

    /// How many files of the batch are still to be read.
    pub fn to_come(&self) -> usize {
        self.to_come
    }

    /// What was stored and cannot be read.
    pub fn set_aside(&self) -> &[SetAside] {
        &self.set_aside
    }

    /// Whether summaries are kept on the device.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Whether everything is on disk.
    pub fn save_state(&self) -> SaveState {
        match (self.keeping, self.fault) {
            (Keeping::Nothing, _) => SaveState::NotKept,
            (_, Some(fault)) => SaveState::Failed(fault),
            _ if self.unsaved.iter().next().is_some() => SaveState::Saving,
            _ if self.saved_any => SaveState::Saved,
            _ => SaveState::Unchanged,
        }
    }

    /// Whether leaving the page would lose something.
    pub fn is_at_risk(&self) -> bool {
        match self.save_state() {
            SaveState::NotKept => {
                self.cases.iter().any(|case| case.notes.is_some() || case.own.iter().any(Option::is_some))
            }
            SaveState::Failed(_) => self.unsaved.iter().next().is_some(),
            SaveState::Saving => true,
            SaveState::Saved | SaveState::Unchanged => false,
        }
    }

    /// What to tell the coach now.
    pub fn notice(&self) -> Option<&DeskNotice> {
        self.notice.as_ref()
    }

    /// Today, as of the last event.
    pub fn today(&self) -> Date {
        self.today
    }
}
