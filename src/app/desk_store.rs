//! The coach's loop: an event goes into the desk, its effects go out through the doors.

use super::store::Store;
use crate::browser::{clock, download, file_read, location, page_life, preferences, store as device, task, vault};
use leptos::prelude::*;
use own_reasons::caseload::CaseId;
use own_reasons::desk::{CaseRecord, Desk, DeskEffect, DeskEvent};
use own_reasons::route::Route;
use own_reasons::session::{Keeping, StorageFault};
use web_sys::File;

/// So many files are read before the count moves on.
const AT_ONCE: usize = 20;

/// The desk and the way to change it; cheap to copy.
#[derive(Clone, Copy)]
pub struct DeskStore {
    /// Whether things may be kept, for whoever keeps something beside the desk.
    keeps: RwSignal<bool>,
    desk: RwSignal<Desk>,
    device: StoredValue<Option<device::Store>, LocalStorage>,
    waiting: StoredValue<Waiting>,
}

/// Writes that wait for the one under way; a later change of a case takes the place of an earlier one.
#[derive(Default)]
struct Waiting {
    writing: bool,
    records: Vec<CaseRecord>,
}

/// The one desk of this page, opened when it is first asked for.
pub fn desk(store: Store) -> DeskStore {
    store.outlive(|| {
        use_context::<DeskStore>().unwrap_or_else(|| {
            let desk = DeskStore::open(store);
            provide_context(desk);
            desk
        })
    })
}

fn new_desk() -> Desk {
    let desk = Desk::new(&clock::moment());
    if location::is_from_disk() { desk.keeping_nothing() } else { desk }
}

impl DeskStore {
    fn open(store: Store) -> DeskStore {
        let desk = DeskStore {
            keeps: store.keeps_for_coach(),
            desk: RwSignal::new(new_desk()),
            device: StoredValue::new_local(None),
            waiting: StoredValue::new(Waiting::default()),
        };
        page_life::ask_before_leaving(move || desk.now(Desk::is_at_risk));
        page_life::on_hide(move || {
            if let Some(text) = desk.now(Desk::unsaved) {
                preferences::keep_coach_pending(&text);
            }
        });
        page_life::on_files_dropped(move |files| {
            if matches!(Route::parse(&location::hash()), Route::Coach | Route::Case(_) | Route::Compare(..)) {
                desk.open_files(file_read::listed(files));
            }
        });
        task::spawn(async move {
            match device::Store::open(device::CASES).await {
                Ok((device, records)) => {
                    desk.device.set_value(Some(device));
                    desk.dispatch(DeskEvent::StorageOpened(records, preferences::coach_pending()));
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
        self.keeps.set(self.now(Desk::keeping) == Keeping::OnDevice);
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
                    waiting.records.retain(|waits| !records.iter().any(|record| record.id == waits.id));
                    waiting.records.extend(records);
                });
                self.write_waiting();
            }
            DeskEffect::Delete(key) => {
                self.waiting.update_value(|waiting| waiting.records.retain(|waits| waits.id.to_string() != key));
                self.remove(async move |device| device.delete(Some(&key)).await);
            }
            DeskEffect::DeleteAll => {
                self.waiting.update_value(|waiting| waiting.records.clear());
                self.remove(async |device| device.delete(None).await);
            }
            DeskEffect::Unlock(number, locked, passphrase) => task::spawn(async move {
                let content = vault::unlock(passphrase.as_str(), &locked).await;
                self.dispatch(DeskEvent::Unlocked(number, content));
            }),
            DeskEffect::ForgetPending => preferences::forget_coach_pending(),
            DeskEffect::Download(document) => {
                if download::download(&document).is_err() {
                    self.dispatch(DeskEvent::DownloadFailed);
                }
            }
            // Who went on to something else meanwhile is not taken away from it.
            DeskEffect::Show(id) => {
                if Route::parse(&location::hash()) == Route::Coach {
                    location::go(&Route::Case(id).hash());
                }
            }
            DeskEffect::Go(route) => location::go(&route.hash()),
        }
    }

    fn remove(self, remove: impl AsyncFnOnce(device::Store) -> Result<(), StorageFault> + 'static) {
        let device = self.device.get_value();
        task::spawn(async move {
            let tried = match device {
                Some(device) => remove(device).await,
                None => Ok(()),
            };
            self.dispatch(DeskEvent::RemovalTried(tried));
        });
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
            let keys: Vec<(CaseId, u64)> = records.iter().map(|record| (record.id, record.revision)).collect();
            let records = records.into_iter().map(|record| device::Record {
                key: record.id.to_string(),
                revision: record.revision,
                text: record.text,
                may_be_new: record.is_new,
            });
            let written = match self.device.get_value() {
                Some(device) => device.save(&records.collect::<Vec<_>>()).await,
                None => Err(StorageFault::Blocked),
            };
            self.waiting.update_value(|waiting| {
                waiting.writing = false;
                // A change made meanwhile must not get past the other tab's by its higher revision.
                if let Ok(refused) = &written {
                    waiting.records.retain(|waits| !refused.contains(&waits.id.to_string()));
                }
            });
            self.dispatch(match written {
                Ok(refused) => {
                    let is_refused = |(id, _): &(CaseId, u64)| refused.contains(&id.to_string());
                    let (refused, written): (Vec<_>, Vec<_>) = keys.into_iter().partition(is_refused);
                    DeskEvent::Committed(written, refused.into_iter().map(|(id, _)| id).collect())
                }
                Err(fault) => DeskEvent::StorageFailed(fault),
            });
            self.write_waiting();
        });
    }
}
