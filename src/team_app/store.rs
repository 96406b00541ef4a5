//! The loop: an event goes into the office, its effects go out through the doors.

use super::text;
use crate::browser::{clipboard, clock, download, file_read, location, page_life, store as device, task};
use leptos::prelude::*;
use own_reasons::session::{Keeping, StorageFault};
use own_reasons::team::{KEY, Office, OfficeEffect, OfficeEvent, TeamRoute};

/// A write waits this long for what is typed next, since it writes the whole table.
const PAUSE_MS: i32 = 200;

/// The office and the way to change it; cheap to copy.
#[derive(Clone, Copy)]
pub struct Store {
    office: RwSignal<Office>,
    device: StoredValue<Option<device::Store>, LocalStorage>,
    writing: StoredValue<Writing>,
}

/// Whether a write is under way, and another one is wanted after it.
#[derive(Clone, Copy, Default)]
struct Writing {
    under_way: bool,
    again: bool,
}

impl Store {
    /// A store that still has to read what is kept.
    pub fn open() -> Store {
        let store = Store {
            office: RwSignal::new(Office::new(text::heading, &clock::moment())),
            device: StoredValue::new_local(None),
            writing: StoredValue::new(Writing::default()),
        };
        page_life::ask_before_leaving(move || store.now(Office::is_at_risk));
        page_life::on_files_dropped(move |files| {
            if let Some(file) = file_read::listed(files).into_iter().next() {
                // What becomes of it is seen there.
                if TeamRoute::parse(&location::hash()) != TeamRoute::Figures {
                    location::go(TeamRoute::Figures.hash());
                }
                task::spawn(async move {
                    let read = file_read::all(&[file]).await.into_iter().next();
                    store.dispatch(OfficeEvent::FileRead(read.and_then(|file| file.content.ok())));
                });
            }
        });
        task::spawn(async move {
            match device::Store::open(device::TEAM_FIGURES).await {
                Ok((device, records)) => {
                    store.device.set_value(Some(device));
                    store.dispatch(OfficeEvent::StorageOpened(records));
                }
                Err(fault) => store.dispatch(OfficeEvent::StorageFailed(fault)),
            }
        });
        store
    }

    /// Tells the office what happened, and does what it wants.
    pub fn dispatch(self, event: OfficeEvent) {
        let moment = clock::moment();
        let mut effects = Vec::new();
        self.office.update(|office| effects = office.update(event, &moment));
        for effect in effects {
            self.run(effect);
        }
    }

    /// Reads something from the office, and again whenever it changes.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Office) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.office.with(|office| read(office)))
    }

    /// Reads something from the office once.
    pub fn now<T>(self, read: impl FnOnce(&Office) -> T) -> T {
        self.office.with_untracked(read)
    }

    /// Reads the file picked in an input.
    pub fn read_picked(self, event: web_sys::Event) {
        task::spawn(async move {
            self.dispatch(OfficeEvent::FileRead(file_read::picked(event).await.ok()));
        });
    }

    /// Copies a text.
    pub fn copy(self, text: String) {
        task::spawn(async move {
            let copied = clipboard::copy(&text).await;
            self.dispatch(OfficeEvent::Copied(copied.is_ok()));
        });
    }

    fn run(self, effect: OfficeEffect) {
        match effect {
            OfficeEffect::Save => self.write(),
            OfficeEffect::Delete => task::spawn(async move {
                let deleted = match self.device.get_value() {
                    Some(device) => device.delete(None).await,
                    None => Err(StorageFault::Blocked),
                };
                self.dispatch(OfficeEvent::Deleted(deleted));
            }),
            OfficeEffect::Download(document) => {
                if download::download(&document).is_err() {
                    self.dispatch(OfficeEvent::DownloadFailed);
                }
            }
        }
    }

    // One write at a time; what changes meanwhile is written after it, once.
    fn write(self) {
        let busy = self.writing.try_update_value(|writing| {
            let busy = writing.under_way;
            *writing = Writing { under_way: true, again: busy };
            busy
        });
        if busy == Some(true) {
            return;
        }
        task::spawn(async move {
            task::pause(PAUSE_MS).await;
            if self.now(Office::keeping) == Keeping::Nothing {
                self.writing.set_value(Writing::default());
                return;
            }
            let (revision, text, may_be_new) = self.now(Office::record);
            let record = device::Record { key: KEY.to_owned(), revision, text, may_be_new };
            let written = match self.device.get_value() {
                Some(device) => device.save(&[record]).await,
                None => Err(StorageFault::Blocked),
            };
            let written = written.and_then(|refused| match refused.is_empty() {
                true => Ok(revision),
                false => Err(StorageFault::Conflict),
            });
            let again = self.writing.try_update_value(|writing| std::mem::take(writing).again);
            let went_well = written.is_ok();
            self.dispatch(OfficeEvent::Written(written));
            if again == Some(true) && went_well {
                self.write();
            }
        });
    }
}
