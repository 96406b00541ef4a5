//! The files of a session: what goes out, and what comes back in.

use super::{Effect, FileEvent, Keeping, Locking, Moment, Notice, Session, ShareFormat};
use crate::date::Date;
use crate::exchange::{decode_backup, encode_backup};
use crate::export::{self, Document};
use crate::instrument::Instrument;
use crate::lock::Passphrase;
use crate::summary::Summary;
use crate::taking::TakingId;

impl Session {
    /// Takes in what happened to files and says what is wanted of the outside.
    ///
    /// Apart from [`Session::update`], so that a browser can start without the code of all file formats.
    pub fn update_files(&mut self, event: FileEvent, moment: &Moment) -> Vec<Effect> {
        self.today = moment.now.date();
        match event {
            FileEvent::Shared(format) => self.share(format, moment),
            FileEvent::LockWanted(typed) => self.lock(&typed),
            FileEvent::Locked(content) => self.locked(content),
            FileEvent::LockFailed(fault) => {
                self.locking = Locking::Failed(fault);
                Vec::new()
            }
            FileEvent::PassphraseCopyWanted(typed) => self.copy_passphrase(typed),
            FileEvent::BackupWanted => self.back_up(moment),
            FileEvent::SetAsideWanted(key) => {
                let found = self.set_aside.iter().find(|record| record.key == key);
                found.map(|record| download("own-reasons-unread.json", record.text.clone())).into_iter().collect()
            }
            FileEvent::FileRead(text) => self.restore(&text, moment),
            FileEvent::FileUnreadable => self.tell(Notice::FileUnreadable),
        }
    }

    fn share(&mut self, format: ShareFormat, moment: &Moment) -> Vec<Effect> {
        let instrument = Instrument::current();
        let summary = Summary::of(self.taking(), &self.standing());
        let document = match format {
            ShareFormat::Text => return vec![Effect::Copy(export::plain_text(&summary, instrument))],
            ShareFormat::Receipt => return vec![Effect::Copy(export::receipt(summary.taken_on, instrument))],
            ShareFormat::Print => return vec![Effect::Print],
            ShareFormat::WebPage => export::web_page(&summary, instrument),
            ShareFormat::Json => export::data(&summary),
            ShareFormat::Markdown => export::markdown(&summary, instrument),
            ShareFormat::Calendar => match export::calendar(self.taking(), &moment.now, instrument) {
                Some(document) => document,
                None => return self.tell(Notice::NothingForCalendar),
            },
        };
        self.notice = Some(Notice::Downloaded(document.file_name.clone()));
        vec![Effect::Download(document)]
    }

    // One at a time: pressing twice makes one file.
    fn lock(&mut self, typed: &str) -> Vec<Effect> {
        if matches!(self.locking, Locking::UnderWay(_)) {
            return Vec::new();
        }
        let Some(passphrase) = Passphrase::new(typed) else {
            self.locking = Locking::NoPassphrase;
            return Vec::new();
        };
        let document = export::web_page(&Summary::of(self.taking(), &self.standing()), Instrument::current());
        self.notice = None;
        self.locking = Locking::UnderWay(format!("{}.age", document.file_name));
        vec![Effect::Lock(document, passphrase)]
    }

    fn locked(&mut self, content: String) -> Vec<Effect> {
        let Locking::UnderWay(file_name) = std::mem::take(&mut self.locking) else {
            return Vec::new();
        };
        self.notice = Some(Notice::Downloaded(file_name.clone()));
        vec![Effect::Download(Document { file_name, media_type: "application/octet-stream", content })]
    }

    fn copy_passphrase(&mut self, typed: String) -> Vec<Effect> {
        match (typed.is_empty(), &self.locking) {
            (false, _) => vec![Effect::Copy(typed)],
            (true, Locking::UnderWay(_)) => Vec::new(),
            (true, _) => {
                self.locking = Locking::NoPassphrase;
                Vec::new()
            }
        }
    }

    fn back_up(&mut self, moment: &Moment) -> Vec<Effect> {
        let today: Date = moment.now.date();
        let content = encode_backup(self.takings.iter(), &moment.now).to_pretty();
        let name = format!("own-reasons-backup-{today}.json");
        self.last_backup = Some(today);
        self.notice = Some(Notice::Downloaded(name.clone()));
        let mut effects = vec![download(&name, content)];
        if self.keeping == Keeping::OnDevice {
            effects.push(Effect::RememberBackup(today));
        }
        effects
    }

    fn restore(&mut self, text: &str, moment: &Moment) -> Vec<Effect> {
        let restored = match decode_backup(text, TakingId::from_random(moment.random)) {
            Ok(restored) => restored.takings,
            Err(error) => return self.tell(Notice::FileRefused(error)),
        };
        let (mut added, mut known, mut effects) = (0, 0, Vec::new());
        for mut taking in restored {
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
        if self.current.is_none() {
            self.current = self.takings.first().map(|taking| taking.id.clone());
        }
        self.notice = Some(Notice::Restored { added, known });
        effects
    }
}

fn download(name: &str, content: String) -> Effect {
    Effect::Download(Document { file_name: name.to_owned(), media_type: "application/json", content })
}
