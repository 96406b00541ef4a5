use super::Keeping;
use crate::date::{Date, Timestamp};
use crate::exchange::DecodeError;
use crate::export::Document;
use crate::instrument::{ItemId, QuestionId};
use crate::lock::{LockFault, Passphrase};
use crate::response::{Response, Unfit};
use crate::route::Route;
use crate::summary::Block;
use crate::taking::{Fit, OwnVerdict, TakingId};

/// When an event happened, with random bits for whatever may need an id.
#[derive(Clone, Debug)]
pub struct Moment {
    /// The time, in UTC.
    pub now: Timestamp,
    /// Milliseconds on a clock that only runs forward.
    pub ms: u64,
    /// Random bits.
    pub random: u128,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The storage of the device was read.
    StorageOpened {
        /// The records in it.
        records: Vec<StoredRecord>,
        /// The last change, where a page went away before it was committed.
        pending: Option<String>,
        /// The day of the last backup.
        last_backup: Option<Date>,
    },
    /// The storage of the device cannot be used.
    StorageFailed(StorageFault),
    /// The person came back to this page, after another one may have changed what is stored.
    CameBack,
    /// The person chose whether answers are kept.
    KeepingChosen(Keeping),
    /// The address changed.
    RouteChanged(Route),
    /// A kept taking was opened.
    TakingOpened(TakingId),
    /// A response was given, or changed.
    Answered(ItemId, Response),
    /// A response was taken back.
    Cleared(ItemId),
    /// The person goes on from a question.
    Continued(ItemId),
    /// The person skips a question.
    Skipped(ItemId),
    /// The person goes back from a question.
    WentBack(ItemId),
    /// The person wants the finding part on the full path.
    FindingWanted,
    /// Fine as they are, and still wanting to see the rest.
    RestWanted,
    /// The finding part gave them a goal.
    GoalFound,
    /// The person is through with the questions.
    Completed,
    /// Whether the result fits.
    FitSaid(Option<Fit>),
    /// The person's own verdict.
    OwnVerdictSaid(Option<OwnVerdict>),
    /// What the person writes to a next question; empty takes it back.
    NoteWritten(QuestionId, String),
    /// When to look again.
    LookAgainSet(Option<Date>),
    /// A block of the summary was ticked or unticked.
    BlockTicked(Block, bool),
    /// The alias; empty takes it back.
    AliasWritten(String),
    /// The first topic; empty takes it back.
    FirstTopicWritten(String),
    /// One taking is to be deleted.
    TakingDeleted(TakingId),
    /// Everything is to be deleted.
    AllDeleted,
    /// What was to be deleted is still there.
    DeleteFailed,
    /// A change is on disk.
    Committed(TakingId, u64),
    /// A change is not on disk.
    SaveFailed(TakingId, StorageFault),
    /// The text is in the clipboard.
    Copied,
    /// The clipboard refused.
    CopyFailed,
    /// The browser made no file.
    DownloadFailed,
    /// The device did not take the file to share.
    ShareFailed,
    /// The person has read the notice.
    NoticeRead,
}

/// What happened to files, going out or coming in; see [`Session::update_files`](super::Session::update_files).
#[derive(Clone, Debug)]
pub enum FileEvent {
    /// A way to take the summary along was chosen.
    Shared(ShareFormat),
    /// The summary as one page is to be locked with what was typed as a passphrase.
    LockWanted(String),
    /// It is locked.
    Locked(String),
    /// It could not be locked.
    LockFailed(LockFault),
    /// What was typed as a passphrase is to be copied.
    PassphraseCopyWanted(String),
    /// A backup of everything was asked for.
    BackupWanted,
    /// One record that cannot be read was asked for as it is.
    SetAsideWanted(String),
    /// Everything is to be taken along in a file, locked with what was typed as a passphrase.
    TakeAlongWanted(String),
    /// The person has that file, and wants everything deleted here.
    TookAlong,
    /// A file to restore was read.
    FileRead(Vec<u8>),
    /// A file could not be read.
    FileUnreadable,
    /// A file is to be unlocked with what was typed as a passphrase.
    UnlockWanted(String),
    /// It was tried: what is in it, or why it does not open.
    Unlocked(Result<Vec<u8>, LockFault>),
    /// It is to stay locked.
    UnlockGivenUp,
}

/// What happened in other tabs; see [`Session::update_tabs`](super::Session::update_tabs).
#[derive(Clone, Debug)]
pub enum TabEvent {
    /// The records were read again, for the asking of this number.
    StoredAgain(u64, Vec<StoredRecord>),
    /// The person goes on here with what another tab stored.
    TakenOver,
}

/// Ways to take the summary along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareFormat {
    /// One page, to the sheet on which the device asks which app is to have it.
    Sheet,
    /// Text, into the clipboard.
    Text,
    /// One page.
    WebPage,
    /// Data.
    Json,
    /// Markdown.
    Markdown,
    /// The printer.
    Print,
    /// The calendar.
    Calendar,
    /// The receipt, into the clipboard.
    Receipt,
}

/// A record as the storage holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRecord {
    /// The key it is kept under.
    pub key: String,
    /// Counts its changes; a later write has a higher one.
    pub revision: u64,
    /// Its text.
    pub text: String,
}

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// The browser keeps nothing for this page.
    Blocked,
    /// There is no room left.
    Full,
    /// Another tab changed the same taking since, or deleted it.
    Conflict,
    /// What was read back is not what was written, or writing failed for another reason.
    Failed,
}

/// How far it is with the summary that is to be locked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Locking {
    /// Nothing is being locked.
    #[default]
    Idle,
    /// Nothing was typed as a passphrase.
    NoPassphrase,
    /// A file of this name is being made, which takes a second or more.
    UnderWay(String),
    /// No file was made.
    Failed(LockFault),
}

/// What is wanted of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write a record.
    Save {
        /// Its key.
        id: TakingId,
        /// Its revision, which has to be above the stored one.
        revision: u64,
        /// Its text.
        text: String,
        /// Whether it may be written where nothing is stored; else it was deleted meanwhile, and stays so.
        is_new: bool,
    },
    /// Find out whether records can be written, and say so where not.
    TryOut,
    /// Read all records again, and say so with this number.
    Read(u64),
    /// Delete one record.
    Delete(String),
    /// Delete everything that was ever kept.
    DeleteAll,
    /// Forget the last change kept for the next start.
    ForgetPending,
    /// Keep the day of the last backup.
    RememberBackup(Date),
    /// Go to a page.
    Go(Route),
    /// Go to a page in place of the present one, which going back will not show again.
    GoInstead(Route),
    /// Make a file.
    Download(Document),
    /// Lock a document with a passphrase.
    Lock(Document, Passphrase),
    /// Unlock a file with a passphrase.
    Unlock(Vec<u8>, Passphrase),
    /// Hand a document to the sheet on which the device asks which app is to have it.
    Share(Document),
    /// Put text into the clipboard.
    Copy(String),
    /// Print the page.
    Print,
}

/// What to tell the person.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A file was refused; nothing changed.
    FileRefused(Box<DecodeError>),
    /// A file is not text.
    FileUnreadable,
    /// A file was restored.
    Restored {
        /// How many takings came in.
        added: usize,
        /// How many were here already.
        known: usize,
    },
    /// A response does not fit and was not kept.
    Unfit(ItemId, Unfit),
    /// A text beyond its limit was not kept.
    TooLong(Unfit),
    /// The text is in the clipboard.
    Copied,
    /// The clipboard refused.
    CopyFailed,
    /// A file was made.
    Downloaded(String),
    /// The browser made no file.
    DownloadFailed,
    /// The device did not take the file to share.
    ShareFailed,
    /// Deleted.
    Deleted,
    /// Still there.
    NotDeleted,
    /// The taking in hand is now what another tab made of it.
    ReadAlong,
    /// There is nothing yet that a calendar could hold.
    NothingForCalendar,
}
