use super::{Effect, Session, StorageFault, StoredRecord};
use crate::exchange::{DecodeError, Fault, decode_taking, encode_taking};
use crate::sorted_map::SortedMap;
use crate::taking::{Taking, TakingId};

/// Whether answers are kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Kept on the device until the person deletes them.
    OnDevice,
    /// In memory only; gone when the page goes.
    Nothing,
}

/// A stored record that cannot be read: never deleted unasked, never written over.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// The key it is kept under.
    pub key: String,
    /// Its text.
    pub text: String,
    /// Why it cannot be read.
    pub error: Box<DecodeError>,
}

/// The taking in a record, or the record set aside.
pub(super) fn read_record(record: StoredRecord) -> Result<Taking, SetAside> {
    let StoredRecord { key, text, .. } = record;
    let error = match decode_taking(&text) {
        Ok(taking) if taking.id.as_str() == key => return Ok(taking),
        // A last change that could not be read once, and now can: the taking is there under its own key.
        Ok(_) => DecodeError::new("id", Fault::Unknown),
        Err(error) => error,
    };
    Err(SetAside { key, text, error })
}

/// Whether what was answered last is on disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Nothing was changed yet.
    Unchanged,
    /// On its way.
    Saving,
    /// On disk.
    Saved,
    /// Not on disk.
    Failed(StorageFault),
    /// Not to be kept.
    NotKept,
}

/// What is known of the takings on disk.
#[derive(Clone, Debug, Default)]
pub(super) struct Saves {
    /// Why the storage as a whole fails.
    pub fault: Option<StorageFault>,
    takings: SortedMap<TakingId, Saved>,
}

/// The latest revision of a taking that is on disk, and why a later one is not.
#[derive(Clone, Copy, Debug, Default)]
struct Saved {
    revision: u64,
    /// The latest revision in which the person said something; a later one is a look at another question.
    said: u64,
    fault: Option<StorageFault>,
}

impl Saves {
    pub fn revision(&self, id: &TakingId) -> u64 {
        self.of(id).revision
    }

    // A conflict stays: by counting on, this page would soon outnumber the other one and write over it.
    pub fn tried(&mut self, id: TakingId, revision: u64, fault: Option<StorageFault>) {
        let mut saved = self.of(&id);
        saved.revision = saved.revision.max(revision);
        if saved.fault != Some(StorageFault::Conflict) {
            saved.fault = fault;
        }
        self.takings.insert(id, saved);
    }

    /// The taking is in memory only, from now on.
    pub fn taken_off(&mut self, id: TakingId) {
        let saved = self.of(&id);
        self.takings.insert(id, Saved { revision: 0, ..saved });
    }

    /// The person said something.
    pub fn said(&mut self, id: TakingId, revision: u64) {
        let saved = self.of(&id);
        self.takings.insert(id, Saved { said: revision, ..saved });
    }

    /// What the person said is kept elsewhere.
    pub fn let_go(&mut self, id: &TakingId) {
        let saved = self.of(id);
        self.takings.insert(id.clone(), Saved { said: 0, ..saved });
    }

    /// The taking is the stored one.
    pub fn took(&mut self, id: TakingId, revision: u64) {
        self.takings.insert(id, Saved { revision, ..Saved::default() });
    }

    /// Whether this record is what is known of its taking, so that it need not be read again.
    pub fn knows(&self, record: &StoredRecord) -> bool {
        let saved = TakingId::parse(&record.key).map(|id| self.of(&id)).unwrap_or_default();
        record.revision > 0 && saved.revision == record.revision && saved.fault != Some(StorageFault::Conflict)
    }

    /// Whether it was on disk, and nothing was said since.
    pub fn is_settled(&self, id: &TakingId) -> bool {
        let saved = self.of(id);
        saved.revision > 0 && saved.said <= saved.revision
    }

    /// Whether this revision, which is stored, is to be taken: it is later, or was in the way, and nothing would
    /// be lost.
    pub fn is_behind(&self, id: &TakingId, stored: u64) -> bool {
        let saved = self.of(id);
        let is_refused = saved.fault == Some(StorageFault::Conflict);
        saved.said <= saved.revision && (stored > saved.revision || is_refused)
    }

    /// Lifts a refusal where what is here goes on from what is stored; says whether there was one.
    pub fn lift(&mut self, id: &TakingId, stored: u64) -> bool {
        let saved = self.of(id);
        let lifts = saved.fault == Some(StorageFault::Conflict) && saved.revision == stored;
        if lifts {
            self.takings.insert(id.clone(), Saved { fault: None, ..saved });
        }
        lifts
    }

    pub fn forget(&mut self, id: &TakingId) {
        self.takings.remove(id);
    }

    pub fn forget_all(&mut self) {
        self.takings.clear();
    }

    fn of(&self, id: &TakingId) -> Saved {
        self.takings.get(id).copied().unwrap_or_default()
    }

    // A conflict is told where its taking is in hand; any other fault is one of the device, and told wherever
    // the person is, as a taking that is not in hand would be lost without a word.
    fn fault_with(&self, in_hand: &TakingId) -> Option<StorageFault> {
        let mut fault = self.of(in_hand).fault.or(self.fault);
        for (_, saved) in self.takings.iter() {
            if saved.fault != Some(StorageFault::Conflict) {
                fault = fault.or(saved.fault);
            }
        }
        fault
    }
}

impl Session {
    /// Why nothing can be kept on this device, where answers are meant to be kept.
    pub fn storage_fault(&self) -> Option<StorageFault> {
        self.saves.fault.filter(|_| self.keeping == Keeping::OnDevice)
    }

    /// Whether the taking in hand is on disk as it stands, and nothing else failed to get there.
    pub fn save_state(&self) -> SaveState {
        let taking = self.taking();
        match (self.keeping, self.saves.fault_with(&taking.id)) {
            (Keeping::Nothing, _) => SaveState::NotKept,
            (Keeping::OnDevice, Some(fault)) => SaveState::Failed(fault),
            _ if taking.revision == 0 => SaveState::Unchanged,
            _ if self.saves.revision(&taking.id) >= taking.revision => SaveState::Saved,
            _ => SaveState::Saving,
        }
    }

    /// Whether the page can go away without anything being lost or still on its way to the disk.
    pub fn can_be_left(&self) -> bool {
        match self.save_state() {
            SaveState::Unchanged | SaveState::Saved => true,
            SaveState::Saving => false,
            SaveState::Failed(_) | SaveState::NotKept => {
                self.takings.iter().all(|taking| taking.administration.answered() == 0)
            }
        }
    }

    /// The text of the taking in hand, where its last change is not on disk and is to be kept.
    ///
    /// One that another tab was ahead of is to be kept beside the other tab's, as a copy.
    pub fn unsaved(&self) -> Option<String> {
        match self.save_state() {
            SaveState::Failed(StorageFault::Conflict) => {
                let mut copy = self.taking().clone();
                copy.id = copy.copy_id()?;
                Some(encode_taking(&copy).to_line())
            }
            SaveState::Saving | SaveState::Failed(_) => Some(encode_taking(self.taking()).to_line()),
            SaveState::Unchanged | SaveState::Saved | SaveState::NotKept => None,
        }
    }

    pub(super) fn save(&self) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.save_one(self.taking(), &mut effects);
        effects
    }

    /// Saves what is in memory only.
    pub(super) fn save_rest(&self) -> Vec<Effect> {
        let mut effects = Vec::new();
        for taking in &self.takings {
            if self.saves.revision(&taking.id) < taking.revision {
                self.save_one(taking, &mut effects);
            }
        }
        effects
    }

    pub(super) fn save_one(&self, taking: &Taking, effects: &mut Vec<Effect>) {
        let refused = self.saves.of(&taking.id).fault == Some(StorageFault::Conflict);
        if self.keeping == Keeping::OnDevice && !refused {
            let text = encode_taking(taking).to_line();
            let is_new = self.saves.revision(&taking.id) == 0;
            effects.push(Effect::Save { id: taking.id.clone(), revision: taking.revision, text, is_new });
        }
    }
}
