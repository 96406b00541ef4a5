//! The device that the app runs on, as far as it keeps anything.

use own_reasons::date::Date;
use own_reasons::session::{Event, StorageFault, StoredRecord};
use own_reasons::taking::TakingId;
use std::collections::BTreeMap;

/// The storage of a device: records with their revisions, the last change, the day of the last backup.
#[derive(Clone, Debug, Default)]
pub struct Device {
    records: BTreeMap<String, (u64, String)>,
    /// What was written when the page went away.
    pub pending: Option<String>,
    pub last_backup: Option<Date>,
    /// Why it refuses to write, where it does.
    pub fault: Option<StorageFault>,
    /// Whether writes wait until they are let through.
    pub slow: bool,
    waiting: Vec<Write>,
    /// How many writes were asked for.
    pub writes: usize,
}

/// A record to be written: its key, revision and text, and whether it may be new.
type Write = (TakingId, u64, String, bool);

impl Device {
    /// What the app finds when it opens.
    pub fn opened(&self) -> Event {
        Event::StorageOpened { records: self.records(), pending: self.pending.clone(), last_backup: self.last_backup }
    }

    /// The records as they are stored.
    pub fn records(&self) -> Vec<StoredRecord> {
        let record = |(key, (revision, text)): (&String, &(u64, String))| StoredRecord {
            key: key.clone(),
            revision: *revision,
            text: text.clone(),
        };
        self.records.iter().map(record).collect()
    }

    /// The texts that are kept, by key.
    pub fn kept(&self) -> impl Iterator<Item = (&str, &str)> {
        self.records.iter().map(|(key, (_, text))| (key.as_str(), text.as_str()))
    }

    /// Puts a record there, as another version or another tab of the app may have done.
    pub fn put(&mut self, key: &str, revision: u64, text: &str) {
        self.records.insert(key.to_owned(), (revision, text.to_owned()));
    }

    /// Writes a record, and tells how that went; nothing while writes wait.
    pub fn save(&mut self, write: Write) -> Option<Event> {
        self.writes += 1;
        if self.slow {
            self.waiting.push(write);
            return None;
        }
        Some(self.write(write))
    }

    /// Lets the first write through that waits.
    pub fn catch_up(&mut self) -> Option<Event> {
        if self.waiting.is_empty() {
            return None;
        }
        let write = self.waiting.remove(0);
        Some(self.write(write))
    }

    /// The page is gone, and with it what it had not written.
    pub fn page_goes_away(&mut self) {
        self.waiting.clear();
    }

    pub fn delete(&mut self, key: &str) {
        self.records.remove(key);
        self.waiting.retain(|(id, ..)| id.as_str() != key);
    }

    pub fn delete_all(&mut self) {
        *self = Device { fault: self.fault, slow: self.slow, writes: self.writes, ..Device::default() };
    }

    fn write(&mut self, (id, revision, text, is_new): Write) -> Event {
        if let Some(fault) = self.fault {
            return Event::SaveFailed(id, fault);
        }
        let is_in_order = self.records.get(id.as_str()).map_or(is_new, |(stored, _)| *stored < revision);
        if !is_in_order {
            return Event::SaveFailed(id, StorageFault::Conflict);
        }
        self.records.insert(id.as_str().to_owned(), (revision, text));
        Event::Committed(id, revision)
    }
}
