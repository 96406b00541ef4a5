//! All state of the rep's app: what happened goes in, what is wanted of the outside comes out.
//!
//! [`Session::update`] is the only way in. It knows no clock, no chance and no browser: these come in
//! with each event as a [`Moment`], and go out as [`Effect`]s, whose results come back as events.

mod backup;
mod event;
mod files;
mod navigation;
mod restore;
mod storage;
mod tabs;
mod update;

pub use backup::deletes_what_is_unused;
pub use event::{Effect, Event, FileEvent, Locking, Moment, Notice, ShareFormat, StorageFault, StoredRecord, TabEvent};
pub use navigation::Place;
pub use restore::Unlocking;
pub use storage::{Keeping, SaveState, SetAside};

use crate::administration::Administration;
use crate::date::{Date, Timestamp};
use crate::instrument::ItemId;
use crate::route::Route;
use crate::scoring::Standing;
use crate::sorted_map::SortedMap;
use crate::taking::{Taking, TakingId};
use backup::Along;
use storage::Saves;

/// All state of the rep's app.
#[derive(Clone, Debug)]
pub struct Session {
    route: Route,
    keeping: Keeping,
    takings: Vec<Taking>,
    current: Option<TakingId>,
    blank: Taking,
    set_aside: Vec<SetAside>,
    saves: Saves,
    pending: Option<TakingId>,
    reading: u64,
    edition: u64,
    shown_at: SortedMap<ItemId, u64>,
    finding_wanted: bool,
    today: Date,
    last_backup: Option<Date>,
    notice: Option<Notice>,
    locking: Locking,
    unlocking: Unlocking,
    along: Option<Along>,
}

impl Session {
    /// A session with nothing in it yet, on this page.
    pub fn new(route: Route, moment: &Moment) -> Session {
        Session {
            route,
            keeping: Keeping::OnDevice,
            takings: Vec::new(),
            current: None,
            blank: blank(moment),
            set_aside: Vec::new(),
            saves: Saves::default(),
            pending: None,
            reading: 0,
            edition: 0,
            shown_at: SortedMap::default(),
            finding_wanted: false,
            today: moment.now.date(),
            last_backup: None,
            notice: None,
            locking: Locking::Idle,
            unlocking: Unlocking::Idle,
            along: None,
        }
    }

    /// The session where nothing is kept unless the person says so, or has done so before: what is kept for a page
    /// from a disk, every other page from that disk can read.
    #[must_use]
    pub fn keeping_nothing(self) -> Session {
        Session { keeping: Keeping::Nothing, ..self }
    }

    /// The page looked at.
    pub fn route(&self) -> Route {
        self.route
    }

    /// Whether answers are kept on the device.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// The taking in hand; one with nothing in it where none was begun.
    pub fn taking(&self) -> &Taking {
        self.current.as_ref().and_then(|id| self.takings.iter().find(|taking| taking.id == *id)).unwrap_or(&self.blank)
    }

    /// The administration of the taking in hand.
    pub fn administration(&self) -> &Administration {
        &self.taking().administration
    }

    /// Where the rep stands with the taking in hand.
    pub fn standing(&self) -> Standing {
        Standing::of(self.administration())
    }

    /// Whether a taking is in hand.
    pub fn has_begun(&self) -> bool {
        self.current.is_some()
    }

    /// The taking in hand, where it has not been completed.
    pub fn draft(&self) -> Option<&Taking> {
        let taking = self.takings.iter().find(|taking| Some(&taking.id) == self.current.as_ref())?;
        taking.administration.completed_at.is_none().then_some(taking)
    }

    /// All takings, the latest first.
    pub fn takings(&self) -> impl Iterator<Item = &Taking> {
        self.takings.iter()
    }

    /// The completed taking before the one in hand.
    pub fn earlier(&self) -> Option<&Taking> {
        let in_hand = self.taking();
        let before = |taking: &&Taking| started(taking) < started(in_hand) && taking.id != in_hand.id;
        self.takings.iter().filter(|taking| taking.administration.completed_at.is_some()).find(before)
    }

    /// What was stored and cannot be read.
    pub fn set_aside(&self) -> &[SetAside] {
        &self.set_aside
    }

    /// Today, as of the last event.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The day of the last backup, where one is known.
    pub fn last_backup(&self) -> Option<Date> {
        self.last_backup
    }

    /// What to tell the person now.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// How far it is with the summary that is to be locked.
    pub fn locking(&self) -> &Locking {
        &self.locking
    }

    fn started_blank(&mut self, moment: &Moment) {
        self.current = None;
        self.blank = blank(moment);
        self.shown_at.clear();
        self.finding_wanted = false;
    }
}

fn blank(moment: &Moment) -> Taking {
    Taking::begin(TakingId::from_random(moment.random), Administration::begin(moment.now.clone()))
}

fn started(taking: &Taking) -> &str {
    let started_at: &Timestamp = &taking.administration.started_at;
    started_at.as_str()
}
