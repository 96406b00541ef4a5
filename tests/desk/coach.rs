//! A coach at the desk.

use own_reasons::caseload::{Case, CaseId};
use own_reasons::date::{Date, Timestamp};
use own_reasons::desk::{
    CaseRecord, Desk, DeskEffect, DeskEvent, DeskNotice, FileNumber, GivenFile, Outcome, Unreadable,
};
use own_reasons::export::Document;
use own_reasons::lock::{LockFault, Passphrase};
use own_reasons::route::Route;
use own_reasons::session::{Moment, SaveState, StorageFault, StoredRecord};
use own_reasons::summary::Summary;
use std::collections::BTreeMap;

/// A coach. A step takes them on and has to be followed by a look; a look may end the story.
#[derive(Clone, Debug)]
pub struct Coach {
    desk: Desk,
    records: BTreeMap<String, (u64, String)>,
    day: Date,
    /// What was written when the page went away.
    pending: Option<String>,
    /// Whether writes never come through.
    stuck: bool,
    /// Why the storage refuses to write, where it does.
    fault: Option<StorageFault>,
    /// The passphrase trials under way.
    trials: Vec<FileNumber>,
    /// The pages gone to, in order.
    pub visited: Vec<Route>,
    /// The files made.
    pub downloads: Vec<Document>,
    /// How often records were written together.
    pub writes: usize,
}

/// A coach who opens the desk for the first time, on 1 December 2026.
pub fn a_coach() -> Coach {
    let day = Date::parse("2026-12-01").unwrap();
    let coach = Coach {
        desk: Desk::new(&moment(day)),
        records: BTreeMap::new(),
        day,
        pending: None,
        stuck: false,
        fault: None,
        trials: Vec::new(),
        visited: Vec::new(),
        downloads: Vec::new(),
        writes: 0,
    };
    coach.comes_back_on("2026-12-01")
}

fn moment(day: Date) -> Moment {
    Moment { now: Timestamp::parse(&format!("{day}T09:00:00Z")).unwrap(), ms: 0, random: 7 }
}

// What they do.
impl Coach {
    #[must_use]
    pub fn does(mut self, event: DeskEvent) -> Coach {
        let mut events = vec![event];
        while !events.is_empty() {
            for effect in self.desk.update(events.remove(0), &moment(self.day)) {
                match effect {
                    DeskEffect::Save(_) if self.stuck => {}
                    DeskEffect::Save(records) => events.push(self.save(records)),
                    DeskEffect::ForgetPending => self.pending = None,
                    DeskEffect::Delete(key) => events.push(self.delete(|records| drop(records.remove(&key)))),
                    DeskEffect::DeleteAll => events.push(self.delete(BTreeMap::clear)),
                    DeskEffect::Show(id) => self.visited.push(Route::Case(id)),
                    DeskEffect::Unlock(number, ..) => self.trials.push(number),
                    DeskEffect::Download(document) => self.downloads.push(document),
                    DeskEffect::Go(route) => self.visited.push(route),
                }
            }
        }
        self
    }

    fn save(&mut self, records: Vec<CaseRecord>) -> DeskEvent {
        self.writes += 1;
        if let Some(fault) = self.fault {
            return DeskEvent::StorageFailed(fault);
        }
        let (mut written, mut refused) = (Vec::new(), Vec::new());
        for CaseRecord { id, revision, text, is_new } in records {
            let in_order = self.records.get(&id.to_string()).map_or(is_new, |(stored, _)| *stored < revision);
            if in_order {
                self.records.insert(id.to_string(), (revision, text));
                written.push((id, revision));
            } else {
                refused.push(id);
            }
        }
        DeskEvent::Committed(written, refused)
    }

    fn delete(&mut self, delete: impl FnOnce(&mut BTreeMap<String, (u64, String)>)) -> DeskEvent {
        if let Some(fault) = self.fault {
            return DeskEvent::RemovalTried(Err(fault));
        }
        delete(&mut self.records);
        DeskEvent::RemovalTried(Ok(()))
    }

    /// From here on, no write comes through before the page goes away in good order.
    #[must_use]
    pub fn closes_too_soon_after(mut self, act: impl FnOnce(Coach) -> Coach) -> Coach {
        self.stuck = true;
        self = act(self);
        self.pending = self.desk.unsaved();
        self.stuck = false;
        self
    }

    /// An earlier page left this on its way out.
    #[must_use]
    pub fn finds_pending(mut self, text: &str) -> Coach {
        self.pending = Some(text.to_owned());
        self
    }

    /// The same browser, in another tab that was open before.
    #[must_use]
    pub fn goes_on_in(mut self, another_tab: Coach) -> Coach {
        self.records = another_tab.records;
        self
    }

    /// Closes the page and opens it again on this day.
    #[must_use]
    pub fn comes_back_on(mut self, day: &str) -> Coach {
        self.day = Date::parse(day).unwrap();
        self.desk = Desk::new(&moment(self.day));
        self.visited.clear();
        let record = |(key, (revision, text)): (&String, &(u64, String))| StoredRecord {
            key: key.clone(),
            revision: *revision,
            text: text.clone(),
        };
        let records = self.records.iter().map(record).collect();
        let pending = self.pending.clone();
        self.does(DeskEvent::StorageOpened(records, pending))
    }

    /// Gives files of these names and contents, all at once.
    #[must_use]
    pub fn opens<'a>(self, files: impl IntoIterator<Item = (&'a str, String)>) -> Coach {
        let given =
            |(name, content): (&str, String)| GivenFile { name: name.to_owned(), content: Ok(content.into_bytes()) };
        let files: Vec<GivenFile> = files.into_iter().map(given).collect();
        self.does(DeskEvent::FilesGiven(files.len())).does(DeskEvent::FilesRead(files))
    }

    #[must_use]
    pub fn opens_summaries<'a>(self, summaries: impl IntoIterator<Item = &'a Summary>) -> Coach {
        self.opens(summaries.into_iter().map(|summary| ("a summary.json", crate::summaries::data(summary))))
    }

    #[must_use]
    pub fn opens_unreadable(self, name: &str, unreadable: Unreadable) -> Coach {
        let file = GivenFile { name: name.to_owned(), content: Err(unreadable) };
        self.does(DeskEvent::FilesGiven(1)).does(DeskEvent::FilesRead(vec![file]))
    }

    #[must_use]
    pub fn gives_passphrase(self, number: FileNumber, passphrase: &str) -> Coach {
        self.does(DeskEvent::PassphraseGiven(number, Passphrase::new(passphrase).unwrap()))
    }

    /// The lock answers the first trial under way.
    #[must_use]
    pub fn lock_answers(mut self, answer: Result<&str, LockFault>) -> Coach {
        assert!(!self.trials.is_empty(), "no passphrase is tried");
        let number = self.trials.remove(0);
        self.does(DeskEvent::Unlocked(number, answer.map(|text| text.as_bytes().to_vec())))
    }

    #[must_use]
    pub fn notes(self, id: CaseId, notes: &str) -> Coach {
        self.does(DeskEvent::NotesWritten(id, notes.to_owned()))
    }

    #[must_use]
    pub fn searches(self, query: &str) -> Coach {
        self.does(DeskEvent::Searched(query.to_owned()))
    }

    /// The storage refuses from here on, or no longer.
    #[must_use]
    pub fn storage_says(mut self, fault: impl Into<Option<StorageFault>>) -> Coach {
        self.fault = fault.into();
        self
    }

    /// Something else writes a record.
    #[must_use]
    pub fn finds_stored(mut self, key: &str, text: &str) -> Coach {
        self.records.insert(key.to_owned(), (1, text.to_owned()));
        self
    }
}

// What they see.
impl Coach {
    #[track_caller]
    pub fn case(&self, id: CaseId) -> &Case {
        self.desk.case(id).expect("the case is there")
    }

    #[track_caller]
    pub fn has(self, count: usize) -> Coach {
        assert_eq!(self.desk.count(), count);
        self
    }

    /// The names in the caseload: those to come, then those past their date.
    #[track_caller]
    pub fn sees_names(self, coming: &[&str], past: &[&str]) -> Coach {
        let names = |cases: Vec<&Case>| -> Vec<String> {
            cases.iter().map(|case| case.summary.alias.as_ref().map_or("", |alias| alias.as_str()).to_owned()).collect()
        };
        let (found_coming, found_past) = self.desk.found();
        assert_eq!(
            (names(found_coming), names(found_past)),
            (
                coming.iter().map(|name| (*name).to_owned()).collect(),
                past.iter().map(|name| (*name).to_owned()).collect()
            )
        );
        self
    }

    pub fn outcomes(&self) -> Vec<Outcome> {
        self.desk.files().iter().map(|file| file.outcome.clone()).collect()
    }

    pub fn comparable(&self, id: CaseId) -> Vec<CaseId> {
        let (same, others) = self.desk.comparable(id);
        same.iter().chain(&others).map(|case| case.id).collect()
    }

    pub fn trials(&self) -> usize {
        self.trials.len()
    }

    /// What is kept of a case, as text.
    pub fn kept_of(&self, id: CaseId) -> &str {
        self.records.get(&id.to_string()).map_or("", |(_, text)| text.as_str())
    }

    pub fn kept(&self) -> usize {
        self.records.len()
    }

    #[track_caller]
    pub fn save_state_is(self, state: SaveState) -> Coach {
        assert_eq!(self.desk.save_state(), state);
        self
    }

    #[track_caller]
    pub fn reads(self, notice: DeskNotice) -> Coach {
        assert_eq!(self.desk.notice(), Some(&notice));
        self
    }

    #[track_caller]
    pub fn download(&self) -> &Document {
        self.downloads.last().expect("a file was made")
    }

    pub fn is_at_risk(&self) -> bool {
        self.desk.is_at_risk()
    }

    pub fn pending(&self) -> Option<&str> {
        self.pending.as_deref()
    }

    pub fn set_aside(&self) -> usize {
        self.desk.set_aside().len()
    }
}
