//! A rep at the app.

mod looking;

use crate::device::Device;
use own_reasons::date::{Date, Timestamp};
use own_reasons::export::Document;
use own_reasons::instrument::ItemId;
use own_reasons::lock::{LockFault, Passphrase};
use own_reasons::response::Response;
use own_reasons::route::Route;
use own_reasons::session::{Effect, Event, FileEvent, Moment, Session, StorageFault, TabEvent};

/// A rep at the app. A step takes them on and has to be followed by a look; a look may end the story.
#[derive(Clone, Debug)]
pub struct Rep {
    session: Session,
    device: Device,
    day: Date,
    milliseconds: u64,
    pace: u64,
    random: u128,
    read_again: Vec<u64>,
    /// The pages gone to, in order.
    pub visited: Vec<Route>,
    /// The files made.
    pub downloads: Vec<Document>,
    /// What is being locked, and with which passphrase.
    pub locking: Vec<(Document, Passphrase)>,
    /// What is being unlocked, and with which passphrase.
    pub unlocking: Vec<(Vec<u8>, Passphrase)>,
    /// What was handed to the device's sheet for sharing.
    pub shared: Vec<Document>,
    /// What was put into the clipboard.
    pub copied: Vec<String>,
    /// How often the page was printed.
    pub printed: usize,
}

/// A rep who opens the app for the first time, on 23 November 2026.
pub fn a_rep() -> Rep {
    a_rep_at(Device::default(), Route::Start)
}

/// The same on another device, where chance has it otherwise.
pub fn a_rep_elsewhere() -> Rep {
    arriving(Device::default(), Route::Start, 1 << 64)
}

/// A rep who opens the app on this device, at this page.
pub fn a_rep_at(device: Device, route: Route) -> Rep {
    arriving(device, route, 0)
}

fn arriving(device: Device, route: Route, random: u128) -> Rep {
    let day = Date::parse("2026-11-23").unwrap();
    let moment = Moment { now: Timestamp::parse(&format!("{day}T09:00:00Z")).unwrap(), ms: 0, random };
    let rep = Rep {
        session: Session::new(route, &moment),
        device,
        day,
        milliseconds: 0,
        pace: 4_000,
        random,
        read_again: Vec::new(),
        visited: Vec::new(),
        downloads: Vec::new(),
        locking: Vec::new(),
        unlocking: Vec::new(),
        shared: Vec::new(),
        copied: Vec::new(),
        printed: 0,
    };
    rep.finds_what_is_stored()
}

/// A rep who has begun, and is asked the first question.
pub fn a_rep_who_begins() -> Rep {
    a_rep().begins().gets_asked(ItemId::StartMood)
}

// Getting there.
impl Rep {
    /// The page goes away in good order: the last change is written on the way out.
    #[must_use]
    pub fn closes_and_opens_again(mut self) -> Rep {
        if let Some(unsaved) = self.session.unsaved() {
            self.device.pending = Some(unsaved);
        }
        self.crashes_and_opens_again()
    }

    /// The page is gone from one moment to the next; what is stored is what there is.
    #[must_use]
    pub fn crashes_and_opens_again(mut self) -> Rep {
        self.device.page_goes_away();
        self.session = Session::new(Route::Start, &self.moment());
        self.finds_what_is_stored()
    }

    /// The same, some days later.
    #[must_use]
    pub fn comes_back_after(mut self, days: u32) -> Rep {
        self.day = self.day.plus_days(days);
        self.closes_and_opens_again()
    }

    fn finds_what_is_stored(self) -> Rep {
        let opened = self.device.opened();
        self.does(opened)
    }

    /// From here on, so many milliseconds pass before each event.
    #[must_use]
    pub fn at_a_pace_of(mut self, milliseconds: u64) -> Rep {
        self.pace = milliseconds;
        self
    }

    /// Something happens to the device while the app is closed, or in another tab.
    #[must_use]
    pub fn device(mut self, happens: impl FnOnce(&mut Device)) -> Rep {
        happens(&mut self.device);
        self
    }

    /// The first write that waits comes through.
    #[must_use]
    pub fn storage_catches_up(mut self) -> Rep {
        let event = self.device.catch_up().expect("no write waits");
        self.does(event)
    }

    /// The storage refuses from here on, or no longer.
    #[must_use]
    pub fn storage_says(mut self, fault: impl Into<Option<StorageFault>>) -> Rep {
        self.device.fault = fault.into();
        self
    }
}

// What they do.
impl Rep {
    /// Something happens, and all that the app wants because of it is done.
    #[must_use]
    pub fn does(mut self, event: Event) -> Rep {
        let moment = self.next_moment();
        let effects = self.session.update(event, &moment);
        self.carries_out(effects)
    }

    /// The same with files.
    #[must_use]
    pub fn does_with_files(mut self, event: FileEvent) -> Rep {
        let moment = self.next_moment();
        let effects = self.session.update_files(event, &moment);
        self.carries_out(effects)
    }

    /// Wants the summary locked with this passphrase.
    #[must_use]
    pub fn locks_with(self, typed: &str) -> Rep {
        self.does_with_files(FileEvent::LockWanted(typed.to_owned()))
    }

    /// Picks a file to restore.
    #[must_use]
    pub fn picks_file(self, content: &str) -> Rep {
        self.does_with_files(FileEvent::FileRead(content.into()))
    }

    /// Types the passphrase of a locked file.
    #[must_use]
    pub fn unlocks_with(self, typed: &str) -> Rep {
        self.does_with_files(FileEvent::UnlockWanted(typed.to_owned()))
    }

    /// The worker is through with a locked file.
    #[must_use]
    pub fn worker_finds(mut self, found: Result<&str, LockFault>) -> Rep {
        assert!(!self.unlocking.is_empty(), "nothing is being unlocked");
        self.unlocking.remove(0);
        self.does_with_files(FileEvent::Unlocked(found.map(|content| content.as_bytes().to_vec())))
    }

    /// The worker is through, or has failed.
    #[must_use]
    pub fn worker_ends(mut self, fault: impl Into<Option<LockFault>>) -> Rep {
        assert!(!self.locking.is_empty(), "nothing is being locked");
        let (document, _) = self.locking.remove(0);
        let locked = format!("locked: {}", document.content);
        self.does_with_files(fault.into().map_or(FileEvent::Locked(locked), FileEvent::LockFailed))
    }

    fn carries_out(mut self, effects: Vec<Effect>) -> Rep {
        let mut events = self.done(effects);
        while !events.is_empty() {
            let moment = self.next_moment();
            let effects = self.session.update(events.remove(0), &moment);
            events.extend(self.done(effects));
        }
        match self.read_again.pop() {
            Some(reading) => {
                let records = self.device.records();
                self.hears_of_other_tabs(TabEvent::StoredAgain(reading, records))
            }
            None => self,
        }
    }

    /// Something happens in other tabs.
    #[must_use]
    pub fn hears_of_other_tabs(mut self, event: TabEvent) -> Rep {
        let moment = self.next_moment();
        let effects = self.session.update_tabs(event, &moment);
        self.carries_out(effects)
    }

    /// Goes on here with what another tab stored.
    #[must_use]
    pub fn takes_over(self) -> Rep {
        self.hears_of_other_tabs(TabEvent::TakenOver)
    }

    /// What comes of what the app wants.
    fn done(&mut self, effects: Vec<Effect>) -> Vec<Event> {
        let mut events = Vec::new();
        for effect in effects {
            match effect {
                Effect::Save { id, revision, text, is_new } => {
                    events.extend(self.device.save((id, revision, text, is_new)));
                }
                Effect::TryOut => events.extend(self.device.fault.map(Event::StorageFailed)),
                Effect::Read(reading) => self.read_again.push(reading),
                Effect::Delete(key) => self.device.delete(&key),
                Effect::DeleteAll => self.device.delete_all(),
                Effect::ForgetPending => self.device.pending = None,
                Effect::RememberBackup(day) => self.device.last_backup = Some(day),
                Effect::Go(route) | Effect::GoInstead(route) => {
                    self.visited.push(route);
                    events.push(Event::RouteChanged(route));
                }
                Effect::Download(document) => self.downloads.push(document),
                Effect::Lock(document, passphrase) => self.locking.push((document, passphrase)),
                Effect::Unlock(locked, passphrase) => self.unlocking.push((locked, passphrase)),
                Effect::Share(document) => self.shared.push(document),
                Effect::Copy(text) => {
                    self.copied.push(text);
                    events.push(Event::Copied);
                }
                Effect::Print => self.printed += 1,
            }
        }
        events
    }

    fn next_moment(&mut self) -> Moment {
        self.milliseconds += self.pace;
        self.random += 1_000;
        self.moment()
    }

    fn moment(&self) -> Moment {
        let seconds = self.milliseconds / 1_000;
        let time = format!("{}T{:02}:{:02}:{:02}Z", self.day, 9 + seconds / 3_600, seconds / 60 % 60, seconds % 60);
        Moment { now: Timestamp::parse(&time).unwrap(), ms: self.milliseconds, random: self.random }
    }

    #[must_use]
    pub fn begins(self) -> Rep {
        self.does(Event::RouteChanged(Route::Begin))
    }

    /// Follows a link, or presses Back in the browser.
    #[must_use]
    pub fn goes_to(self, route: Route) -> Rep {
        self.does(Event::RouteChanged(route))
    }

    /// Answers the question they are asked.
    #[must_use]
    pub fn answers(self, response: Response) -> Rep {
        let item = self.asked();
        self.does(Event::Answered(item, response))
    }

    #[must_use]
    pub fn goes_on(self) -> Rep {
        let item = self.asked();
        self.does(Event::Continued(item))
    }

    #[must_use]
    pub fn skips(self) -> Rep {
        let item = self.asked();
        self.does(Event::Skipped(item))
    }

    #[must_use]
    pub fn goes_back(self) -> Rep {
        let item = self.asked();
        self.does(Event::WentBack(item))
    }

    /// Skips until they are asked this.
    #[must_use]
    pub fn skips_to(self, item: ItemId) -> Rep {
        let mut rep = self;
        while rep.asked() != item {
            rep = rep.skips();
        }
        rep
    }

    /// Skips whatever is still to be asked.
    #[must_use]
    pub fn skips_the_rest(self) -> Rep {
        let mut rep = self;
        while rep.session.route() != Route::Check {
            rep = rep.skips();
        }
        rep
    }

    /// Answers these questions one after the other, skipping those between them.
    #[must_use]
    pub fn answers_in_turn(self, answers: impl IntoIterator<Item = (ItemId, Response)>) -> Rep {
        answers.into_iter().fold(self, |rep, (item, response)| rep.skips_to(item).answers(response).goes_on())
    }

    /// From checking the answers: wants to change this one.
    #[must_use]
    pub fn wants_to_change(self, item: ItemId) -> Rep {
        self.lands_on(Route::Check).goes_to(Route::Change(item))
    }

    /// Is through with the questions.
    pub fn completes(self) -> Rep {
        self.lands_on(Route::Check).does(Event::Completed).lands_on(Route::Result)
    }

    fn asked(&self) -> ItemId {
        match self.session.route() {
            Route::Question(item) | Route::Change(item) => item,
            route => panic!("no question is asked on {route:?}"),
        }
    }
}
