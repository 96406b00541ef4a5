//! All state of the coach's side: what happened goes in, what is wanted of the outside comes out.
//!
//! It shares no state with the [`session`](crate::session) of a rep on the same device.

mod event;
mod update;

pub use event::{
    CaseRecord, DeskEffect, DeskEvent, DeskNotice, FileNumber, GivenFile, LockState, OpenedFile, Outcome, Unreadable,
};

use crate::caseload::{Case, CaseId, by_date};
use crate::date::Date;
use crate::exchange::encode_case;
use crate::session::{Keeping, Moment, SaveState, SetAside, StorageFault};
use crate::sorted_map::SortedMap;

/// The key of last changes that cannot be read.
const LAST_WORDS: &str = "last-changes";

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
    is_open: bool,
    saves: SortedMap<CaseId, Save>,
    saved_any: bool,
    removing: bool,
    taken_up: bool,
    fault: Option<StorageFault>,
    notice: Option<DeskNotice>,
    today: Date,
}

/// How a case stands to the disk.
#[derive(Clone, Copy, Debug, Default)]
struct Save {
    /// The latest revision on disk; 0 for none.
    on_disk: u64,
    /// The latest revision that is to be there.
    wanted: u64,
    /// Whether something else is there, or it was removed elsewhere: then nothing more is written, as by
    /// counting on, this page would soon outnumber the other one.
    refused: bool,
    /// Whether it was opened in this sitting.
    fresh: bool,
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
            is_open: false,
            saves: SortedMap::default(),
            saved_any: false,
            removing: false,
            taken_up: false,
            fault: None,
            notice: None,
            today: moment.now.date(),
        }
    }

    /// The desk where nothing is kept unless the coach says so, or has done so before.
    #[must_use]
    pub fn keeping_nothing(self) -> Desk {
        Desk { keeping: Keeping::Nothing, ..self }
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

    /// The other cases to compare one with, each list the latest first: those of the same name, and all others.
    pub fn comparable(&self, id: CaseId) -> (Vec<&Case>, Vec<&Case>) {
        let name = |case: &Case| case.summary.alias.as_ref().map(|alias| alias.as_str().to_lowercase());
        let own = self.case(id).and_then(name);
        let mut others: Vec<&Case> = self.cases.iter().filter(|case| case.id != id).collect();
        others.sort_by_key(|case| std::cmp::Reverse((case.summary.taken_on, case.id)));
        others.into_iter().partition(|case| own.is_some() && name(case) == own)
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

    /// Whether the storage was read, or found not to work; until then nothing can be opened.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether everything is on disk.
    pub fn save_state(&self) -> SaveState {
        if self.keeping == Keeping::Nothing {
            SaveState::NotKept
        } else if self.saves.iter().any(|(_, save)| save.refused) {
            SaveState::Failed(StorageFault::Conflict)
        } else {
            let unsaved = self.saves.iter().any(|(_, save)| save.on_disk < save.wanted);
            match self.fault {
                Some(fault) if unsaved => SaveState::Failed(fault),
                Some(StorageFault::Blocked) => SaveState::NotKept,
                _ if unsaved => SaveState::Saving,
                _ if self.saved_any => SaveState::Saved,
                _ => SaveState::Unchanged,
            }
        }
    }

    /// The changes that are not on disk yet, one case a line, to be kept at once when the page goes away.
    pub fn unsaved(&self) -> Option<String> {
        let is_unsaved = |id: CaseId| {
            let save = self.saves.get(&id).copied().unwrap_or_default();
            save.on_disk < save.wanted && !save.refused
        };
        let unsaved = self.cases.iter().filter(|case| is_unsaved(case.id));
        let mut lines: Vec<String> = unsaved.map(|case| encode_case(case).to_line()).collect();
        if self.keeping == Keeping::Nothing || lines.is_empty() {
            return None;
        }
        // What an earlier page left there and cannot be read must not be written over.
        lines.extend(self.set_aside.iter().filter(|record| record.key == LAST_WORDS).map(|record| record.text.clone()));
        Some(lines.join("\n"))
    }

    /// Whether leaving the page would lose something.
    pub fn is_at_risk(&self) -> bool {
        let has_words = |case: &Case| case.notes.is_some() || case.own.iter().any(Option::is_some);
        match self.save_state() {
            SaveState::NotKept => self.cases.iter().any(has_words),
            SaveState::Failed(_) | SaveState::Saving => true,
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
