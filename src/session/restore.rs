//! What comes back in from a file, locked or not. It is added; nothing that is here is replaced.

use super::{Effect, Keeping, Moment, Notice, Session, SetAside};
use crate::exchange::{Restored, Unread, decode_backup};
use crate::lock::{self, LockFault, Passphrase};
use crate::route::Route;
use crate::taking::TakingId;

/// How far it is with a locked file that was chosen to be restored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Unlocking {
    /// There is none.
    #[default]
    Idle,
    /// It waits for its passphrase.
    Asked(Vec<u8>),
    /// A passphrase is being tried, which takes a second or more.
    UnderWay(Vec<u8>),
    /// It did not open.
    Failed(Vec<u8>, LockFault),
}

impl Session {
    /// How far it is with a locked file.
    pub fn unlocking(&self) -> &Unlocking {
        &self.unlocking
    }

    pub(super) fn file_read(&mut self, bytes: Vec<u8>, moment: &Moment) -> Vec<Effect> {
        if let Some(locked) = lock::locked_part(&bytes) {
            self.notice = None;
            self.unlocking = Unlocking::Asked(locked.to_vec());
            return vec![Effect::Go(Route::Data)];
        }
        self.unlocking = Unlocking::Idle;
        match std::str::from_utf8(&bytes) {
            Ok(text) => self.restore(text.trim_start_matches('\u{feff}'), moment),
            Err(_) => self.tell(Notice::FileUnreadable),
        }
    }

    pub(super) fn unlock(&mut self, typed: &str) -> Vec<Effect> {
        let (Unlocking::Asked(locked) | Unlocking::Failed(locked, _)) = &self.unlocking else {
            return Vec::new();
        };
        let Some(passphrase) = Passphrase::new(typed) else {
            return Vec::new();
        };
        let locked = locked.clone();
        self.unlocking = Unlocking::UnderWay(locked.clone());
        vec![Effect::Unlock(locked, passphrase)]
    }

    pub(super) fn unlocked(&mut self, tried: Result<Vec<u8>, LockFault>, moment: &Moment) -> Vec<Effect> {
        let Unlocking::UnderWay(locked) = std::mem::take(&mut self.unlocking) else {
            return Vec::new();
        };
        match tried {
            Ok(content) => self.file_read(content, moment),
            Err(fault) => {
                self.unlocking = Unlocking::Failed(locked, fault);
                Vec::new()
            }
        }
    }

    fn restore(&mut self, text: &str, moment: &Moment) -> Vec<Effect> {
        let Restored { takings, unread } = match decode_backup(text, TakingId::from_random(moment.random)) {
            Ok(restored) => restored,
            Err(error) => return self.tell(Notice::FileRefused(error)),
        };
        let (mut added, mut known, mut effects) = (0, 0, Vec::new());
        for mut taking in takings {
            let later = self.position(&taking.id).is_some_and(|index| self.takings[index].revision < taking.revision);
            // A later copy of one that is here comes beside it, never in its place.
            if later || self.is_set_aside(&taking.id) {
                let another = || TakingId::from_random(moment.random.wrapping_add(added as u128 + 1));
                taking.id = taking.copy_id().unwrap_or_else(another);
            }
            if self.position(&taking.id).is_some() {
                known += 1;
                continue;
            }
            added += 1;
            taking.revision = taking.revision.max(1);
            self.save_one(&taking, &mut effects);
            self.keep_in_order(taking);
        }
        for record in unread {
            match self.take_in_unread(record, moment, added, &mut effects) {
                true => added += 1,
                false => known += 1,
            }
        }
        if self.current.is_none() {
            self.current = self.takings.first().map(|taking| taking.id.clone());
        }
        self.notice = Some(Notice::Restored { added, known });
        effects
    }
    // A record that the app that made the backup could not read stays as it was, for one that can.
    fn take_in_unread(&mut self, record: Unread, moment: &Moment, added: usize, effects: &mut Vec<Effect>) -> bool {
        let Unread { key, text, error } = record;
        if self.set_aside.iter().any(|known| known.text == text) {
            return false;
        }
        let is_free = |id: &TakingId| self.position(id).is_none() && !self.is_set_aside(id);
        let another = || TakingId::from_random(moment.random.wrapping_add(added as u128 + 1));
        let id = TakingId::parse(&key).filter(is_free).unwrap_or_else(another);
        let key = id.as_str().to_owned();
        if self.keeping == Keeping::OnDevice {
            effects.push(Effect::Save { id, revision: 1, text: text.clone(), is_new: true });
        }
        self.set_aside.push(SetAside { key, text, error });
        true
    }
}
