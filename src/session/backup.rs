//! A backup of everything, and taking everything along.

use super::{Effect, Event, Keeping, Moment, Notice, SaveState, Session, StorageFault};
use crate::exchange::encode_backup;
use crate::export::Document;
use crate::taking::TakingId;

/// The takings in their revisions, and how many records could not be read.
type Contents = (Vec<(TakingId, u64)>, usize);

/// A locked file of everything, and what it is of.
#[derive(Clone, Debug)]
pub(super) struct Along {
    file_name: String,
    of: Contents,
    is_made: bool,
}

impl Session {
    /// The file with everything in it that was made to be taken along, as long as it does have everything.
    pub fn taken_along(&self) -> Option<&str> {
        let along = self.along.as_ref().filter(|along| along.is_made && along.of == self.contents())?;
        // Another tab has something that is not in it.
        let is_behind = self.save_state() == SaveState::Failed(StorageFault::Conflict);
        (!is_behind).then_some(along.file_name.as_str())
    }

    /// Whether something that was completed and is kept here is in no backup that is known.
    pub fn backup_is_due(&self) -> bool {
        let is_in_none = |completed| self.last_backup.is_none_or(|backup| backup < completed);
        let mut completed = self.takings.iter().filter_map(|taking| taking.administration.completed_at.as_ref());
        self.keeping == Keeping::OnDevice && completed.any(|at| is_in_none(at.date()))
    }

    pub(super) fn back_up(&mut self, moment: &Moment) -> Vec<Effect> {
        let backup = self.backup(moment);
        self.notice = Some(Notice::Downloaded(backup.file_name.clone()));
        let mut effects = vec![Effect::Download(backup)];
        effects.extend(self.remember_backup());
        effects
    }

    pub(super) fn lock_everything(&mut self, typed: &str, moment: &Moment) -> Vec<Effect> {
        let backup = self.backup(moment);
        let file_name = format!("{}.age", backup.file_name);
        let effects = self.lock(backup, typed);
        if !effects.is_empty() {
            self.along = Some(Along { file_name, of: self.contents(), is_made: false });
        }
        effects
    }

    /// A locked file was made; where it is the one with everything, it counts as a backup.
    pub(super) fn has_made(&mut self, file_name: &str) -> Option<Effect> {
        let along = self.along.as_mut().filter(|along| along.file_name == file_name)?;
        along.is_made = true;
        self.remember_backup()
    }

    /// The person has the file: everything here goes, unless there is something that is not in it.
    pub(super) fn take_along(&mut self, moment: &Moment) -> Vec<Effect> {
        match self.taken_along() {
            Some(_) => self.update(Event::AllDeleted, moment),
            None => Vec::new(),
        }
    }

    fn backup(&self, moment: &Moment) -> Document {
        let unread: Vec<_> = self.set_aside.iter().map(|record| (record.key.as_str(), record.text.as_str())).collect();
        let content = encode_backup(self.takings.iter(), &unread, &moment.now).to_pretty();
        Document {
            file_name: format!("own-reasons-backup-{}.json", self.today),
            media_type: "application/json",
            content,
        }
    }

    fn remember_backup(&mut self) -> Option<Effect> {
        self.last_backup = Some(self.today);
        (self.keeping == Keeping::OnDevice).then_some(Effect::RememberBackup(self.today))
    }

    fn contents(&self) -> Contents {
        let takings = self.takings.iter().map(|taking| (taking.id.clone(), taking.revision)).collect();
        (takings, self.set_aside.len())
    }
}

/// Whether a browser that calls itself so deletes what a page keeps after seven days in which nobody used it,
/// as those of Apple do.
pub fn deletes_what_is_unused(user_agent: &str) -> bool {
    let others = ["Chrome", "Chromium", "Android"];
    user_agent.contains("AppleWebKit") && !others.iter().any(|other| user_agent.contains(other))
}
