//! The files of a session: what goes out, and what comes back in.

use super::restore::Unlocking;
use super::{Effect, FileEvent, Locking, Moment, Notice, Session, ShareFormat};
use crate::export::{self, Document};
use crate::instrument::Instrument;
use crate::lock::Passphrase;
use crate::summary::Summary;

impl Session {
    /// Takes in what happened to files and says what is wanted of the outside.
    ///
    /// Apart from [`Session::update`], so that a browser can start without the code of all file formats.
    pub fn update_files(&mut self, event: FileEvent, moment: &Moment) -> Vec<Effect> {
        self.today = moment.now.date();
        match event {
            FileEvent::Shared(format) => self.share(format, moment),
            FileEvent::LockWanted(typed) => {
                let page = export::web_page(&Summary::of(self.taking(), &self.standing()), Instrument::current());
                self.lock(page, &typed)
            }
            FileEvent::Locked(content) => self.locked(content),
            FileEvent::LockFailed(fault) => {
                self.along = None;
                self.locking = Locking::Failed(fault);
                Vec::new()
            }
            FileEvent::PassphraseCopyWanted(typed) => self.copy_passphrase(typed),
            FileEvent::BackupWanted => self.back_up(moment),
            FileEvent::SetAsideWanted(key) => {
                let found = self.set_aside.iter().find(|record| record.key == key);
                let document = found.map(|record| unread(record.text.clone()));
                self.notice = document.as_ref().map(|document| Notice::Downloaded(document.file_name.clone()));
                document.map(Effect::Download).into_iter().collect()
            }
            FileEvent::TakeAlongWanted(typed) => self.lock_everything(&typed, moment),
            FileEvent::TookAlong => self.take_along(moment),
            FileEvent::FileRead(bytes) => self.file_read(bytes, moment),
            FileEvent::FileUnreadable => self.tell(Notice::FileUnreadable),
            FileEvent::UnlockWanted(typed) => self.unlock(&typed),
            FileEvent::Unlocked(tried) => self.unlocked(tried, moment),
            FileEvent::UnlockGivenUp => {
                self.unlocking = Unlocking::Idle;
                Vec::new()
            }
        }
    }

    fn share(&mut self, format: ShareFormat, moment: &Moment) -> Vec<Effect> {
        let instrument = Instrument::current();
        let summary = Summary::of(self.taking(), &self.standing());
        let document = match format {
            ShareFormat::Text => return vec![Effect::Copy(export::plain_text(&summary, instrument))],
            ShareFormat::Receipt => return vec![Effect::Copy(export::receipt(summary.taken_on, instrument))],
            ShareFormat::Print => return vec![Effect::Print],
            ShareFormat::Sheet => return vec![Effect::Share(export::web_page(&summary, instrument))],
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
    pub(super) fn lock(&mut self, document: Document, typed: &str) -> Vec<Effect> {
        if matches!(self.locking, Locking::UnderWay(_)) {
            return Vec::new();
        }
        let Some(passphrase) = Passphrase::new(typed) else {
            self.locking = Locking::NoPassphrase;
            return Vec::new();
        };
        self.notice = None;
        self.locking = Locking::UnderWay(format!("{}.age", document.file_name));
        vec![Effect::Lock(document, passphrase)]
    }

    fn locked(&mut self, content: String) -> Vec<Effect> {
        let Locking::UnderWay(file_name) = std::mem::take(&mut self.locking) else {
            return Vec::new();
        };
        self.notice = Some(Notice::Downloaded(file_name.clone()));
        let remembered = self.has_made(&file_name);
        let mut effects =
            vec![Effect::Download(Document { file_name, media_type: "application/octet-stream", content })];
        effects.extend(remembered);
        effects
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
}

fn unread(content: String) -> Document {
    Document { file_name: "own-reasons-unread.json".to_owned(), media_type: "application/json", content }
}
