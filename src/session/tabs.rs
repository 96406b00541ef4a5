//! Two tabs with the same answers: one reads along, and can take over.

use super::storage::read_record;
use super::{Effect, Keeping, Moment, Notice, SaveState, Session, StorageFault, StoredRecord, TabEvent};
use crate::route::Route;
use crate::taking::{Taking, TakingId};

impl Session {
    /// Counts how often the taking in hand came from another tab while it was in hand here, so that a page
    /// that shows it can be drawn anew.
    pub fn edition(&self) -> u64 {
        self.edition
    }

    /// Takes in what happened in other tabs and says what is wanted of the outside.
    ///
    /// Apart from [`Session::update`], so that a browser can start without the code for it.
    pub fn update_tabs(&mut self, event: TabEvent, moment: &Moment) -> Vec<Effect> {
        self.today = moment.now.date();
        match event {
            TabEvent::StoredAgain(reading, records) => self.stored_again(reading, records, moment),
            TabEvent::TakenOver => self.take_over(moment),
        }
    }

    /// Has what is stored read again. Only the latest asking is listened to.
    pub(super) fn read_again(&mut self) -> Vec<Effect> {
        self.reading += 1;
        match self.keeping {
            Keeping::OnDevice => vec![Effect::Read(self.reading)],
            Keeping::Nothing => Vec::new(),
        }
    }

    /// Takes in what other tabs stored, wherever nothing said here is still on its way.
    fn stored_again(&mut self, reading: u64, records: Vec<StoredRecord>, moment: &Moment) -> Vec<Effect> {
        if reading != self.reading {
            return Vec::new();
        }
        let in_hand = self.current.clone();
        let (gone, kept): (Vec<Taking>, Vec<Taking>) = std::mem::take(&mut self.takings)
            .into_iter()
            .partition(|taking| self.saves.is_settled(&taking.id) && !has(&records, &taking.id));
        self.takings = kept;
        for taking in &gone {
            self.saves.forget(&taking.id);
        }
        let mut changed: Vec<TakingId> = gone.into_iter().map(|taking| taking.id).collect();
        let mut effects = Vec::new();
        for record in records {
            if self.saves.knows(&record) {
                continue;
            }
            match read_record(record) {
                Ok(taking) => changed.extend(self.take_in(taking, &mut effects)),
                Err(unread) if self.set_aside.iter().all(|known| known.key != unread.key) => {
                    self.set_aside.push(unread);
                }
                Err(_) => {}
            }
        }
        if in_hand.is_some_and(|id| changed.contains(&id)) {
            if self.current.as_ref().is_none_or(|id| self.position(id).is_none()) {
                self.started_blank(moment);
                self.take_in_hand();
            }
            self.edition += 1;
            self.notice = Some(Notice::ReadAlong);
        }
        // Whoever is at a first question is about to begin a taking of their own.
        if self.current.is_none() && !matches!(self.route, Route::Question(_)) {
            self.take_in_hand();
        }
        effects
    }

    /// Goes on with what another tab stored. What was said here comes beside it, as a copy.
    fn take_over(&mut self, moment: &Moment) -> Vec<Effect> {
        if self.save_state() != SaveState::Failed(StorageFault::Conflict) {
            return Vec::new();
        }
        let mut effects = Vec::new();
        let mut copy = self.taking().clone();
        let id = std::mem::replace(&mut copy.id, self.copy_id(self.taking(), moment));
        if !self.saves.is_settled(&id) && self.position(&copy.id).is_none() {
            self.save_one(&copy, &mut effects);
            self.keep_in_order(copy);
        }
        self.saves.let_go(&id);
        effects.extend(self.read_again());
        effects
    }

    fn copy_id(&self, taking: &Taking, moment: &Moment) -> TakingId {
        taking.copy_id().unwrap_or_else(|| TakingId::from_random(moment.random))
    }

    // Gives its id where it is another one than before.
    fn take_in(&mut self, stored: Taking, effects: &mut Vec<Effect>) -> Option<TakingId> {
        let id = stored.id.clone();
        match self.position(&id) {
            Some(index) if self.saves.is_behind(&id, stored.revision) => {
                self.saves.took(id.clone(), stored.revision);
                let before = std::mem::replace(&mut self.takings[index], stored);
                (before != self.takings[index]).then_some(id)
            }
            // Only a look at another question was refused; what was said since goes on from what is stored.
            Some(index) if self.saves.lift(&id, stored.revision) => {
                self.save_one(&self.takings[index], effects);
                None
            }
            Some(_) => None,
            None => {
                self.saves.took(id, stored.revision);
                self.keep_in_order(stored);
                None
            }
        }
    }
}

fn has(records: &[StoredRecord], id: &TakingId) -> bool {
    records.iter().any(|record| record.key == id.as_str())
}
