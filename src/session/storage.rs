use super::{Effect, Session, StorageFault};
use crate::exchange::{DecodeError, encode_taking};
use crate::sorted_map::SortedMap;
use crate::taking::TakingId;

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

#[derive(Clone, Debug, Default)]
pub(super) struct Saves {
    pub committed: SortedMap<TakingId, u64>,
    pub fault: Option<StorageFault>,
}

impl Session {
    /// Whether the taking in hand is on disk as it stands.
    pub fn save_state(&self) -> SaveState {
        let taking = self.taking();
        match (self.keeping, self.saves.fault) {
            (Keeping::Nothing, _) => SaveState::NotKept,
            (Keeping::OnDevice, Some(fault)) => SaveState::Failed(fault),
            _ if taking.revision == 0 => SaveState::Unchanged,
            _ if self.saves.committed.get(&taking.id).is_some_and(|saved| *saved >= taking.revision) => {
                SaveState::Saved
            }
            _ => SaveState::Saving,
        }
    }

    /// The text of the taking in hand, where its last change is not on disk and is to be kept.
    pub fn unsaved(&self) -> Option<String> {
        match self.save_state() {
            SaveState::Saving | SaveState::Failed(_) => Some(encode_taking(self.taking()).to_line()),
            SaveState::Unchanged | SaveState::Saved | SaveState::NotKept => None,
        }
    }

    pub(super) fn save(&self) -> Vec<Effect> {
        let taking = self.taking();
        match self.keeping {
            Keeping::OnDevice => vec![Effect::Save {
                id: taking.id.clone(),
                revision: taking.revision,
                text: encode_taking(taking).to_line(),
            }],
            Keeping::Nothing => Vec::new(),
        }
    }
}
