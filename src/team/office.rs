//! All state of the head of sales' page: what happened goes in, what is wanted of the outside comes out.

mod event;
mod update;

pub use event::{Headings, OfficeEffect, OfficeEvent, OfficeNotice};

use super::record;
use super::sheet::Sheet;
use crate::date::Date;
use crate::session::{Keeping, Moment, SaveState, StorageFault};

/// What the table is kept under.
pub const KEY: &str = "figures";
/// The three questions that a head of sales is asked first.
pub const QUESTIONS: usize = 3;
/// The fraction of the gap that is looked at first.
const FIRST_FRACTION: f64 = 0.1;

/// All state of the head of sales' page.
#[derive(Clone, Debug)]
pub struct Office {
    sheet: Sheet,
    /// The table before the last change that took something away.
    before: Option<Sheet>,
    edition: u64,
    judged: u64,
    /// What the head of sales answers for themselves. It is never written anywhere.
    own: [String; QUESTIONS],
    fraction: f64,
    headings: Headings,
    keeping: Keeping,
    is_open: bool,
    revision: u64,
    on_disk: u64,
    fault: Option<StorageFault>,
    set_aside: Option<String>,
    notice: Option<OfficeNotice>,
    today: Date,
}

impl Office {
    /// An office with an empty table, where nothing is kept. `headings` are for columns that are added here.
    pub fn new(headings: Headings, moment: &Moment) -> Office {
        Office {
            sheet: blank(headings),
            before: None,
            edition: 0,
            judged: 0,
            own: Default::default(),
            fraction: FIRST_FRACTION,
            headings,
            keeping: Keeping::Nothing,
            is_open: false,
            revision: 0,
            on_disk: 0,
            fault: None,
            set_aside: None,
            notice: None,
            today: moment.now.date(),
        }
    }

    /// The table.
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// How often the table was changed in another way than by writing into its cells or judging somebody.
    pub fn edition(&self) -> u64 {
        self.edition
    }

    /// How often something was judged of somebody, see [`OfficeEvent::Judged`].
    pub fn judged(&self) -> u64 {
        self.judged
    }

    /// What was answered to the three questions.
    pub fn own(&self) -> &[String; QUESTIONS] {
        &self.own
    }

    /// The fraction of the gap that is looked at, 0 to 1.
    pub fn fraction(&self) -> f64 {
        self.fraction
    }

    /// Whether figures are kept on the device.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Whether the storage was read, or found not to work.
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether everything is on disk.
    pub fn save_state(&self) -> SaveState {
        match (self.keeping, self.fault) {
            (Keeping::Nothing, _) => SaveState::NotKept,
            (_, Some(fault)) => SaveState::Failed(fault),
            _ if self.on_disk < self.revision => SaveState::Saving,
            _ if self.revision > 0 => SaveState::Saved,
            _ => SaveState::Unchanged,
        }
    }

    /// Whether leaving the page would lose figures.
    pub fn is_at_risk(&self) -> bool {
        !self.sheet.is_empty() && !matches!(self.save_state(), SaveState::Saved | SaveState::Unchanged)
    }

    /// The record to be written: its revision, its text, and whether none is kept so far.
    pub fn record(&self) -> (u64, String, bool) {
        (self.revision, record::encode(&self.sheet, self.revision), self.on_disk == 0)
    }

    /// Whether what the notice tells of can be taken back.
    pub fn can_undo(&self) -> bool {
        use OfficeNotice::{Changed, Deleted, Emptied, Opened, TakenOut};
        let tells_of_it = matches!(self.notice, Some(Opened(_) | TakenOut | Changed | Emptied | Deleted));
        self.before.is_some() && tells_of_it
    }

    /// Why the storage of the device cannot be used, where it cannot.
    pub fn fault(&self) -> Option<StorageFault> {
        self.fault
    }

    /// Figures that are kept here and cannot be read, as they are.
    pub fn set_aside(&self) -> Option<&str> {
        self.set_aside.as_deref()
    }

    /// What to tell now.
    pub fn notice(&self) -> Option<&OfficeNotice> {
        self.notice.as_ref()
    }
}

fn blank(headings: Headings) -> Sheet {
    Sheet::blank(headings(super::Role::Name), headings(super::Role::Sales))
}
