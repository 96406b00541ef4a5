//! The coach's loop: an event goes into the desk, its effects go out through the doors.

use super::store::Store;
use crate::browser::{clock, download, file_read, location, page_life, store as device, task, vault};
use leptos::prelude::*;
use own_reasons::caseload::CaseId;
use own_reasons::desk::{Desk, DeskEffect, DeskEvent};
use own_reasons::session::StorageFault;
use web_sys::File;

/// So many files are read before the count moves on.
const AT_ONCE: usize = 20;

/// The desk and the way to change it; cheap to copy.
#[derive(Clone, Copy)]
pub struct DeskStore {
    desk: RwSignal<Desk>,
    device: StoredValue<Option<device::Store>, LocalStorage>,
    waiting: StoredValue<Waiting>,
}

/// Writes that wait for the one under way; a later change of a case takes the place of an earlier one.
#[derive(Default)]
struct Waiting {
    writing: bool,
    records: Vec<(CaseId, u64, String)>,
}

/// The one desk of this page, opened when it is first asked for.
pub fn desk(store: Store) -> DeskStore {
    store.outlive(|| {
        use_context::<DeskStore>().unwrap_or_else(|| {
            let desk = DeskStore::open();
            provide_context(desk);
            desk
        })
    })
}

impl DeskStore {
    fn open() -> DeskStore {
        let desk = DeskStore {
            desk: RwSignal::new(Desk::new(&clock::moment())),
            device: StoredValue::new_local(None),
            waiting: StoredValue::new(Waiting::default()),
        };
        page_life::ask_before_leaving(move || desk.now(Desk::is_at_risk));
        task::spawn(async move {
            match device::Store::open(device::CASES).await {
                Ok((device, records)) => {
                    desk.device.set_value(Some(device));
                    desk.dispatch(DeskEvent::StorageOpened(records));
                }
                Err(fault) => desk.dispatch(DeskEvent::StorageFailed(fault)),
            }
        });
        desk
    }

    /// Tells the desk what happened, and does what it wants.
    pub fn dispatch(self, event: DeskEvent) {
        let moment = clock::moment();
        let mut effects = Vec::new();
        self.desk.update(|desk| effects = desk.update(event, &moment));
        for effect in effects {
            self.run(effect);
        }
    }

    /// Reads something from the desk, and again whenever it changes.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Desk) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.desk.with(|desk| read(desk)))
    }

    /// Reads something from the desk, in a view that is to be drawn again whenever the desk changes.
    pub fn with<T>(self, read: impl FnOnce(&Desk) -> T) -> T {
        self.desk.with(read)
    }

    /// Reads something from the desk once.
    pub fn now<T>(self, read: impl FnOnce(&Desk) -> T) -> T {
        self.desk.with_untracked(read)
    }

    /// Reads files that were dropped or picked, with a count that runs.
    pub fn open_files(self, files: Vec<File>) {
        if files.is_empty() {
            return;
        }
        self.dispatch(DeskEvent::FilesGiven(files.len()));
        task::spawn(async move {
            for some in files.chunks(AT_ONCE) {
                let read = file_read::all(some).await;
                self.dispatch(DeskEvent::FilesRead(read));
            }
        });
    }

    fn run(self, effect: DeskEffect) {
        match effect {
            DeskEffect::Save(records) => {
                self.waiting.update_value(|waiting| {
                    waiting.records.retain(|(waits, ..)| !records.iter().any(|(id, ..)| id == waits));
                    waiting.records.extend(records);
                });
                self.write_waiting();
            }
            DeskEffect::Delete(key) => {
                self.waiting.update_value(|waiting| waiting.records.retain(|(id, ..)| id.to_string() != key));
                if let Some(device) = self.device.get_value() {
                    task::spawn(async move { self.heard(device.delete(&key).await) });
                }
            }
            DeskEffect::DeleteAll => {
                self.waiting.update_value(|waiting| waiting.records.clear());
                if let Some(device) = self.device.get_value() {
                    task::spawn(async move { self.heard(device.delete_all().await) });
                }
            }
            DeskEffect::Unlock(number, locked, passphrase) => task::spawn(async move {
                let content = vault::unlock(passphrase.as_str(), &locked).await;
                self.dispatch(DeskEvent::Unlocked(number, content));
            }),
            DeskEffect::Download(document) => {
                if download::download(&document).is_err() {
                    self.dispatch(DeskEvent::DownloadFailed);
                }
            }
            DeskEffect::Go(route) => location::go(route),
        }
    }

    fn heard(self, done: Result<(), StorageFault>) {
        if let Err(fault) = done {
            self.dispatch(DeskEvent::StorageFailed(fault));
        }
    }

    // One transaction at a time, for all that waits.
    fn write_waiting(self) {
        let taken = self.waiting.try_update_value(|waiting| {
            if waiting.writing || waiting.records.is_empty() {
                return None;
            }
            waiting.writing = true;
            Some(std::mem::take(&mut waiting.records))
        });
        let Some(records) = taken.flatten() else {
            return;
        };
        task::spawn(async move {
            let keys = records.iter().map(|(id, revision, _)| (*id, *revision)).collect();
            let texts: Vec<device::Record> =
                records.into_iter().map(|(id, revision, text)| (id.to_string(), revision, text)).collect();
            let written = match self.device.get_value() {
                Some(device) => device.save(&texts).await,
                None => Err(StorageFault::Blocked),
            };
            self.waiting.update_value(|waiting| waiting.writing = false);
            self.dispatch(match written {
                Ok(()) => DeskEvent::Committed(keys),
                Err(fault) => DeskEvent::StorageFailed(fault),
            });
            self.write_waiting();
        });
    }
}
