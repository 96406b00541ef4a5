use super::LAST_WORDS;
use super::{
    CaseRecord, Desk, DeskEffect, DeskEvent, DeskNotice, FileNumber, GivenFile, LockState, OpenedFile, Outcome, Save,
};
use crate::caseload::{Case, CaseId, LONGEST_NOTES, TakenIn};
use crate::exchange::{
    DecodeError, Fault, HandedOver, decode_case, decode_caseload, encode_case, encode_caseload, is_caseload,
    open_handed_over,
};
use crate::export::Document;
use crate::lock::{LockFault, Passphrase};
use crate::response::{Text, Unfit};
use crate::route::Route;
use crate::session::{Keeping, Moment, SetAside, StoredRecord};
use crate::summary::Summary;

type Effects = Vec<DeskEffect>;

impl Desk {
    /// Takes in what happened and says what is wanted of the outside.
    pub fn update(&mut self, event: DeskEvent, moment: &Moment) -> Effects {
        self.today = moment.now.date();
        match event {
            DeskEvent::StorageOpened(records, pending) => self.opened(records, pending),
            DeskEvent::StorageFailed(fault) => {
                self.is_open = true;
                self.fault = Some(fault);
                Vec::new()
            }
            DeskEvent::KeepingChosen(keeping) => self.keep(keeping),
            DeskEvent::FilesGiven(count) => {
                self.files.retain(|file| matches!(file.outcome, Outcome::Locked(..)));
                self.to_come += count;
                self.notice = None;
                Vec::new()
            }
            DeskEvent::FilesRead(files) => self.read(files),
            DeskEvent::PassphraseGiven(number, passphrase) => self.try_lock(number, passphrase),
            DeskEvent::Unlocked(number, content) => self.unlocked(number, content),
            DeskEvent::FilesPutAway => {
                self.files.clear();
                Vec::new()
            }
            DeskEvent::Searched(query) => {
                self.query = query;
                Vec::new()
            }
            DeskEvent::NotesWritten(id, notes) => self.write(id, &notes, |case| &mut case.notes),
            DeskEvent::OwnAnswered(id, index, answer) => match index < crate::caseload::OWN_QUESTIONS {
                true => self.write(id, &answer, |case| &mut case.own[index]),
                false => Vec::new(),
            },
            DeskEvent::Removed(id) => {
                self.cases.retain(|case| case.id != id);
                self.saves.remove(&id);
                self.removing = true;
                vec![DeskEffect::Delete(id.to_string()), DeskEffect::Go(Route::Coach)]
            }
            DeskEvent::AllRemoved => {
                let (keeping, given) = (self.keeping, self.given);
                *self = Desk { keeping, given, is_open: true, removing: true, ..Desk::new(moment) };
                vec![DeskEffect::DeleteAll, DeskEffect::ForgetPending]
            }
            DeskEvent::RemovalTried(tried) => {
                match tried {
                    Err(_) => self.notice = Some(DeskNotice::NotRemoved),
                    Ok(()) if self.removing => self.notice = Some(DeskNotice::Removed),
                    Ok(()) => {}
                }
                self.removing = false;
                Vec::new()
            }
            DeskEvent::BackupWanted => {
                let content = encode_caseload(self.cases.iter(), &moment.now).to_pretty();
                self.download(format!("own-reasons-caseload-{}.json", self.today), content)
            }
            DeskEvent::SetAsideWanted(key) => match self.set_aside.iter().find(|record| record.key == key) {
                Some(record) => self.download("own-reasons-unread.json".to_owned(), record.text.clone()),
                None => Vec::new(),
            },
            DeskEvent::Committed(written, refused) => {
                for (id, revision) in written {
                    if let Some(save) = self.saves.get(&id).copied() {
                        self.saves.insert(id, Save { on_disk: save.on_disk.max(revision), ..save });
                    }
                }
                for id in refused {
                    if let Some(save) = self.saves.get(&id).copied() {
                        self.saves.insert(id, Save { refused: true, ..save });
                    }
                }
                self.fault = None;
                self.saved_any = true;
                match std::mem::take(&mut self.taken_up) {
                    true => vec![DeskEffect::ForgetPending],
                    false => Vec::new(),
                }
            }
            DeskEvent::DownloadFailed => {
                self.notice = Some(DeskNotice::DownloadFailed);
                Vec::new()
            }
            DeskEvent::NoticeRead => {
                self.notice = None;
                Vec::new()
            }
        }
    }

    fn opened(&mut self, records: Vec<StoredRecord>, pending: Option<String>) -> Effects {
        self.is_open = true;
        // Who has something kept here said so before.
        if !records.is_empty() || pending.is_some() {
            self.keeping = Keeping::OnDevice;
        }
        for StoredRecord { key, text, .. } in records {
            let error = match decode_case(&text) {
                Ok(case) if case.id.to_string() == key => {
                    let save = Save { on_disk: case.revision, wanted: case.revision, ..Save::default() };
                    self.saves.insert(case.id, save);
                    self.cases.push(case);
                    continue;
                }
                Ok(_) => DecodeError::new("id", Fault::Unknown),
                Err(error) => error,
            };
            self.set_aside.push(SetAside { key, text, error });
        }
        pending.map_or_else(Vec::new, |pending| self.take_up(&pending))
    }

    // The last changes before the page went away, unless something later was kept since.
    fn take_up(&mut self, pending: &str) -> Effects {
        let (mut changed, mut unread) = (Vec::new(), false);
        for line in pending.lines() {
            let case = match decode_case(line) {
                Ok(case) => case,
                Err(error) => {
                    self.set_aside.push(SetAside { key: LAST_WORDS.to_owned(), text: line.to_owned(), error });
                    unread = true;
                    continue;
                }
            };
            let id = case.id;
            match self.position(id) {
                Some(index) if self.cases[index].revision >= case.revision => continue,
                Some(index) => self.cases[index] = case,
                None => self.cases.push(case),
            }
            changed.push(id);
        }
        // Forgotten only once it is on disk, and never where it cannot be read.
        self.taken_up = !changed.is_empty() && !unread;
        if changed.is_empty() && !unread { vec![DeskEffect::ForgetPending] } else { self.save(&changed) }
    }

    // What was opened in this sitting goes too; what was kept earlier stays until it is removed.
    fn keep(&mut self, keeping: Keeping) -> Effects {
        match (std::mem::replace(&mut self.keeping, keeping), keeping) {
            (Keeping::Nothing, Keeping::OnDevice) => {
                let all: Vec<CaseId> = self.cases.iter().map(|case| case.id).collect();
                self.save(&all)
            }
            (Keeping::OnDevice, Keeping::Nothing) => {
                let fresh: Vec<CaseId> =
                    self.saves.iter().filter(|(_, save)| save.fresh && !save.refused).map(|(id, _)| *id).collect();
                for id in &fresh {
                    self.saves.remove(id);
                }
                fresh.iter().map(|id| DeskEffect::Delete(id.to_string())).collect()
            }
            _ => Vec::new(),
        }
    }

    fn read(&mut self, files: Vec<GivenFile>) -> Effects {
        self.to_come = self.to_come.saturating_sub(files.len());
        let mut changed = Vec::new();
        for GivenFile { name, content } in files {
            let outcome = match content {
                Ok(bytes) => self.open(&bytes, &mut changed),
                Err(unreadable) => Outcome::Unreadable(unreadable),
            };
            self.given += 1;
            self.files.push(OpenedFile { number: self.given, name, outcome });
        }
        let mut effects = self.save(&changed);
        effects.extend(self.go_to_the_only_one());
        effects
    }

    // One summary alone is what the coach came to read.
    fn go_to_the_only_one(&mut self) -> Option<DeskEffect> {
        match (self.files.as_slice(), self.to_come) {
            ([OpenedFile { outcome: Outcome::Opened(id) | Outcome::Known(id), .. }], 0) => {
                let id = *id;
                self.files.clear();
                Some(DeskEffect::Show(id))
            }
            _ => None,
        }
    }

    fn open(&mut self, bytes: &[u8], changed: &mut Vec<CaseId>) -> Outcome {
        if let Some(caseload) = std::str::from_utf8(bytes).ok().filter(|text| is_caseload(text)) {
            return match decode_caseload(caseload) {
                Ok(cases) => self.restore(cases, changed),
                Err(error) => Outcome::Refused(error),
            };
        }
        match open_handed_over(bytes) {
            Ok(HandedOver::Summary(summary)) => self.take(*summary, changed),
            Ok(HandedOver::Locked(locked)) => Outcome::Locked(locked, LockState::Waiting),
            Err(error) => Outcome::Refused(error),
        }
    }

    fn take(&mut self, summary: Summary, changed: &mut Vec<CaseId>) -> Outcome {
        let case = Case::opened(summary, self.today);
        let id = case.id;
        if self.position(id).is_some() {
            return Outcome::Known(id);
        }
        self.cases.push(case);
        changed.push(id);
        Outcome::Opened(id)
    }

    fn restore(&mut self, cases: Vec<Case>, changed: &mut Vec<CaseId>) -> Outcome {
        let (mut added, mut known, mut left_out) = (0, 0, 0);
        for mut case in cases {
            let id = case.id;
            match self.position(id) {
                Some(index) => {
                    known += 1;
                    let taken = self.cases[index].take_in(&case);
                    left_out += usize::from(taken == TakenIn::NotAll);
                    if taken != TakenIn::Nothing {
                        changed.push(id);
                    }
                }
                None => {
                    added += 1;
                    case.revision = 1;
                    self.cases.push(case);
                    changed.push(id);
                }
            }
        }
        Outcome::Restored { added, known, left_out }
    }

    fn try_lock(&mut self, number: FileNumber, passphrase: Passphrase) -> Effects {
        match self.files.iter_mut().find(|file| file.number == number).map(|file| &mut file.outcome) {
            Some(Outcome::Locked(locked, state)) if *state != LockState::Trying => {
                *state = LockState::Trying;
                vec![DeskEffect::Unlock(number, locked.clone(), passphrase)]
            }
            _ => Vec::new(),
        }
    }

    fn unlocked(&mut self, number: FileNumber, content: Result<Vec<u8>, LockFault>) -> Effects {
        // It may have been put away meanwhile.
        let Some(index) = self.files.iter().position(|file| file.number == number) else {
            return Vec::new();
        };
        let mut changed = Vec::new();
        match content {
            Ok(bytes) => self.files[index].outcome = self.open(&bytes, &mut changed),
            Err(fault) => {
                if let Outcome::Locked(_, state) = &mut self.files[index].outcome {
                    *state = LockState::Failed(fault);
                }
            }
        }
        let mut effects = self.save(&changed);
        effects.extend(self.go_to_the_only_one());
        effects
    }

    fn write(&mut self, id: CaseId, raw: &str, place: impl Fn(&mut Case) -> &mut Option<Text>) -> Effects {
        let text = match Text::new(raw, LONGEST_NOTES) {
            Ok(text) => Some(text),
            Err(Unfit::Empty) => None,
            Err(unfit) => {
                self.notice = Some(DeskNotice::TooLong(unfit));
                return Vec::new();
            }
        };
        self.notice = None;
        let Some(index) = self.position(id) else {
            return Vec::new();
        };
        *place(&mut self.cases[index]) = text;
        self.cases[index].revision += 1;
        self.save(&[id])
    }

    fn save(&mut self, ids: &[CaseId]) -> Effects {
        if self.keeping == Keeping::Nothing || ids.is_empty() {
            return Vec::new();
        }
        for id in ids {
            let Some(revision) = self.case(*id).map(|case| case.revision) else {
                continue;
            };
            // A record that cannot be read is never written over.
            let set_aside = self.set_aside.iter().any(|record| record.key == id.to_string());
            let save = self.saves.get(id).copied().unwrap_or(Save { fresh: true, ..Save::default() });
            self.saves.insert(*id, Save { wanted: revision, refused: save.refused || set_aside, ..save });
        }
        // What a write refused for all waits for the next one; what is under way needs no second one.
        let all: Vec<CaseId> = match self.fault {
            Some(_) => self.saves.iter().filter(|(_, save)| save.on_disk < save.wanted).map(|(id, _)| *id).collect(),
            None => ids.to_vec(),
        };
        let record = |id: &CaseId| {
            let (case, save) = (self.case(*id)?, self.saves.get(id)?);
            let text = || encode_case(case).to_line();
            let is_new = save.on_disk == 0;
            (!save.refused).then(|| CaseRecord { id: *id, revision: case.revision, text: text(), is_new })
        };
        let records: Vec<CaseRecord> = all.iter().filter_map(record).collect();
        if records.is_empty() { Vec::new() } else { vec![DeskEffect::Save(records)] }
    }

    fn download(&mut self, file_name: String, content: String) -> Effects {
        self.notice = Some(DeskNotice::Downloaded(file_name.clone()));
        vec![DeskEffect::Download(Document { file_name, media_type: "application/json", content })]
    }

    fn position(&self, id: CaseId) -> Option<usize> {
        self.cases.iter().position(|case| case.id == id)
    }
}
