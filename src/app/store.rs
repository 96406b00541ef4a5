//! The one loop: an event goes into the session, its effects go out through the doors.

use super::later::{self, Later, Loading, Missing, Part};
use crate::browser::service_worker::NewVersion;
use crate::browser::{clipboard, clock, download, location, preferences, print, store as device, task};
use leptos::prelude::*;
use own_reasons::session::{Effect, Event, FileEvent, SaveState, Session, StorageFault, TabEvent};
use own_reasons::sorted_map::SortedMap;
use own_reasons::taking::TakingId;

/// The session and the way to change it; cheap to copy.
#[derive(Clone, Copy)]
pub struct Store {
    session: RwSignal<Session>,
    device: StoredValue<Option<device::Store>, LocalStorage>,
    waiting: StoredValue<Waiting>,
    rest: RwSignal<Loading>,
    coach: RwSignal<Loading>,
    new_version: StoredValue<Option<NewVersion>, LocalStorage>,
    has_new_version: RwSignal<bool>,
    language_changes: RwSignal<u32>,
    keeps_for_coach: RwSignal<bool>,
    root: StoredValue<Owner>,
}

/// Writes that wait for the one under way; a later change of a taking takes the place of an earlier one.
#[derive(Default)]
struct Waiting {
    writing: bool,
    saves: SortedMap<TakingId, device::Record>,
}

impl Store {
    /// A store of this session, with nothing to keep things on yet.
    pub fn new(session: Session) -> Store {
        Store {
            session: RwSignal::new(session),
            device: StoredValue::new_local(None),
            waiting: StoredValue::new(Waiting::default()),
            rest: RwSignal::new(Loading::NotYet),
            coach: RwSignal::new(Loading::NotYet),
            new_version: StoredValue::new_local(None),
            has_new_version: RwSignal::new(false),
            language_changes: RwSignal::new(0),
            keeps_for_coach: RwSignal::new(true),
            root: StoredValue::new(Owner::new()),
        }
    }

    /// Keeps things on this device from now on.
    pub fn attach(self, device: device::Store) {
        self.device.set_value(Some(device));
    }

    /// Tells the session what happened, and does what it wants.
    pub fn dispatch(self, event: Event) {
        let moment = clock::moment();
        let mut effects = Vec::new();
        self.session.update(|session| effects = session.update(event, &moment));
        for effect in effects {
            self.run(effect);
        }
    }

    /// Has the session look for what other tabs did. Nothing is drawn anew for that: somebody may be pressing
    /// a button.
    pub fn came_back(self) {
        let moment = clock::moment();
        let effects = self.session.try_update_untracked(|session| session.update(Event::CameBack, &moment));
        effects.into_iter().flatten().for_each(|effect| self.run(effect));
    }

    /// Tells the session what happened to files, and does what it wants.
    pub fn dispatch_file(self, event: FileEvent) {
        self.dispatch_later(Later::File(event));
    }

    /// Tells the session what happened in other tabs, and does what it wants.
    pub fn dispatch_tab(self, event: TabEvent) {
        self.dispatch_later(Later::Tab(event));
    }

    /// What things are kept on, where there is something.
    pub fn device(self) -> Option<device::Store> {
        self.device.get_value()
    }

    fn dispatch_later(self, event: Later) {
        let moment = clock::moment();
        task::spawn(async move {
            match later::update(self.session, event, moment).await {
                Ok(effects) => effects.into_iter().for_each(|effect| self.run(effect)),
                Err(Missing) => self.rest.set(Loading::Failed),
            }
        });
    }

    /// Makes something that lives as long as the page, whichever view asks for it.
    pub fn outlive<T>(self, make: impl FnOnce() -> T) -> T {
        self.root.with_value(|root| root.with(make))
    }

    /// Has a part of the program loaded.
    pub fn load(self, part: Part) {
        let loading = self.signal(part);
        loading.set(Loading::UnderWay);
        task::spawn(async move {
            let loaded = part.load().await;
            loading.set(loaded);
            if part == Part::Rest && loaded == Loading::Done {
                later::begin_rest(self);
            }
        });
    }

    /// Whether there is a new version of the app to be offered.
    pub fn has_new_version(self) -> bool {
        self.has_new_version.get()
    }

    /// There is a new version.
    pub fn found_new_version(self, version: NewVersion) {
        self.new_version.set_value(Some(version));
        self.has_new_version.set(true);
    }

    /// Loads the page again with the new version.
    pub fn use_new_version(self) {
        self.new_version.with_value(|version| version.as_ref().map(NewVersion::use_now));
    }

    /// Does not offer it again until the page is loaded again.
    pub fn forget_new_version(self) {
        self.has_new_version.set(false);
    }

    /// Counts how often the language changed.
    pub fn language_changes(self) -> RwSignal<u32> {
        self.language_changes
    }

    /// Whether a coach lets things be kept, as far as one is here.
    pub fn keeps_for_coach(self) -> RwSignal<bool> {
        self.keeps_for_coach
    }

    /// How far a part of the program is.
    pub fn loading(self, part: Part) -> Loading {
        self.signal(part).get()
    }

    fn signal(self, part: Part) -> RwSignal<Loading> {
        match part {
            Part::Rest => self.rest,
            Part::Coach => self.coach,
        }
    }

    /// Reads something from the session, and again whenever it changes.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Session) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.session.with(|session| read(session)))
    }

    /// Reads something from the session, in a view that is to be drawn again whenever the session changes.
    pub fn with<T>(self, read: impl FnOnce(&Session) -> T) -> T {
        self.session.with(read)
    }

    /// Reads something from the session once.
    pub fn now<T>(self, read: impl FnOnce(&Session) -> T) -> T {
        self.session.with_untracked(read)
    }

    /// Keeps what is not on disk yet for the next start, without waiting for anything.
    pub fn keep_unsaved(self) {
        if let Some(text) = self.now(Session::unsaved) {
            preferences::keep_pending(&text);
        }
    }

    /// Whether leaving the page would lose answers.
    pub fn is_at_risk(self) -> bool {
        self.now(|session| {
            let has_answers = session.administration().answered() > 0;
            match session.save_state() {
                // Who keeps nothing and has seen the result is through.
                SaveState::NotKept => has_answers && session.draft().is_some(),
                SaveState::Failed(_) => has_answers,
                _ => false,
            }
        })
    }

    fn run(self, effect: Effect) {
        match effect {
            Effect::Save { id, revision, text, is_new } => {
                let record = device::Record { key: id.as_str().to_owned(), revision, text, may_be_new: is_new };
                self.waiting.update_value(|waiting| {
                    waiting.saves.insert(id, record);
                });
                self.write_waiting();
            }
            Effect::Delete(key) => {
                if let Some(id) = TakingId::parse(&key) {
                    self.waiting.update_value(|waiting| waiting.saves.remove(&id));
                }
                self.remove(Some(key));
            }
            Effect::DeleteAll => {
                preferences::forget_all();
                self.waiting.update_value(|waiting| waiting.saves.clear());
                self.remove(None);
            }
            Effect::ForgetPending => preferences::forget_pending(),
            Effect::RememberBackup(date) => preferences::keep_last_backup(date),
            Effect::Go(route) => location::go(&route.hash()),
            Effect::GoInstead(route) => {
                location::go_instead(&route.hash());
                self.dispatch(Event::RouteChanged(route));
            }
            Effect::Download(document) => {
                if download::download(&document).is_err() {
                    self.dispatch(Event::DownloadFailed);
                }
            }
            Effect::TryOut | Effect::Read(_) | Effect::Lock(..) | Effect::Unlock(..) | Effect::Share(_) => {
                task::spawn(async move {
                    if later::run(self, effect).await.is_err() {
                        self.rest.set(Loading::Failed);
                    }
                })
            }
            Effect::Copy(text) => task::spawn(async move {
                let copied = clipboard::copy(&text).await;
                self.dispatch(if copied.is_ok() { Event::Copied } else { Event::CopyFailed });
            }),
            Effect::Print => print::print(),
        }
    }

    // The record under a key, or all of them.
    fn remove(self, key: Option<String>) {
        if let Some(device) = self.device() {
            task::spawn(async move {
                if device.delete(key.as_deref()).await.is_err() {
                    self.dispatch(Event::DeleteFailed);
                }
            });
        }
    }

    // One write at a time, so that a slow disk delays writes but never reorders them.
    fn write_waiting(self) {
        let next = self.waiting.try_update_value(|waiting| {
            let next = if waiting.writing { None } else { waiting.saves.pop_first() };
            waiting.writing |= next.is_some();
            next
        });
        let Some((id, record)) = next.flatten() else {
            return;
        };
        let revision = record.revision;
        task::spawn(async move {
            let written = match self.device() {
                Some(device) => match device.save(&[record]).await {
                    Ok(refused) if refused.is_empty() => Ok(()),
                    Ok(_) => Err(StorageFault::Conflict),
                    Err(fault) => Err(fault),
                },
                None => Err(StorageFault::Blocked),
            };
            self.waiting.update_value(|waiting| {
                waiting.writing = false;
                // A change made meanwhile must not get past the other tab's by its higher revision.
                if written == Err(StorageFault::Conflict) {
                    waiting.saves.remove(&id);
                }
            });
            self.dispatch(match written {
                Ok(()) => Event::Committed(id, revision),
                Err(fault) => Event::SaveFailed(id, fault),
            });
            self.write_waiting();
        });
    }
}
