use crate::caseload::CaseId;
use crate::exchange::DecodeError;
use crate::export::Document;
use crate::lock::{LockFault, Passphrase};
use crate::response::Unfit;
use crate::route::Route;
use crate::session::{Keeping, StorageFault, StoredRecord};

/// A file that was dropped, picked or pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenFile {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub content: Result<Vec<u8>, Unreadable>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is larger than anything we make.
    TooLarge,
    /// The browser could not read it.
    Failed,
}

/// What happened on the coach's side.
#[derive(Clone, Debug)]
pub enum DeskEvent {
    /// The storage of the device was read: its records, and the last changes, where a page went away before
    /// they were committed.
    StorageOpened(Vec<StoredRecord>, Option<String>),
    /// The storage of the device cannot be used, or a write failed.
    StorageFailed(StorageFault),
    /// The coach chose whether summaries are kept.
    KeepingChosen(Keeping),
    /// So many files were given; they are read one after the other.
    FilesGiven(usize),
    /// Some of them were read.
    FilesRead(Vec<GivenFile>),
    /// A passphrase was given for the locked file of this number.
    PassphraseGiven(FileNumber, Passphrase),
    /// The lock of that file was tried.
    Unlocked(FileNumber, Result<Vec<u8>, LockFault>),
    /// The list of files was read and is not needed any more.
    FilesPutAway,
    /// The coach searches.
    Searched(String),
    /// The coach's notes on a case; empty takes them back.
    NotesWritten(CaseId, String),
    /// What the coach answers for themselves, by the place of the question; empty takes it back.
    OwnAnswered(CaseId, usize, String),
    /// A case is to be removed.
    Removed(CaseId),
    /// Everything is to be removed.
    AllRemoved,
    /// A backup was asked for.
    BackupWanted,
    /// One record that cannot be read was asked for as it is.
    SetAsideWanted(String),
    /// These changes are on disk, and these cases were changed or removed elsewhere and were not written.
    Committed(Vec<(CaseId, u64)>, Vec<CaseId>),
    /// What was to be removed from the disk is gone, or is still there.
    RemovalTried(Result<(), StorageFault>),
    /// The browser made no file.
    DownloadFailed,
    /// The coach has read the notice.
    NoticeRead,
}

/// What the coach's side wants of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskEffect {
    /// Write records, those that can be; what cannot be written does not keep the others from it.
    Save(Vec<CaseRecord>),
    /// Delete one record.
    Delete(String),
    /// Delete everything that was ever kept here.
    DeleteAll,
    /// Forget the last changes kept for the next start.
    ForgetPending,
    /// Try a passphrase on the locked file of this number.
    Unlock(FileNumber, Vec<u8>, Passphrase),
    /// Make a file.
    Download(Document),
    /// Show a case that was opened, where the coach is still waiting for it.
    Show(CaseId),
    /// Go to a page.
    Go(Route),
}

/// A case as it is to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseRecord {
    /// The case.
    pub id: CaseId,
    /// Has to be above the stored one.
    pub revision: u64,
    /// Its text.
    pub text: String,
    /// Whether it was never on disk; else nothing stored means that it was removed elsewhere.
    pub is_new: bool,
}

/// The number of a file in one sitting.
pub type FileNumber = usize;

/// A file that was given, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedFile {
    /// Its number in this sitting.
    pub number: FileNumber,
    /// What it is called.
    pub name: String,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A summary that was not here.
    Opened(CaseId),
    /// A summary that is here already.
    Known(CaseId),
    /// A backup of a caseload.
    Restored {
        /// How many cases came in.
        added: usize,
        /// How many were here already.
        known: usize,
        /// On how many of those the notes did not fit beside the ones here, and were left out.
        left_out: usize,
    },
    /// It is locked with a passphrase.
    Locked(Vec<u8>, LockState),
    /// It was refused.
    Refused(Box<DecodeError>),
    /// It was not read.
    Unreadable(Unreadable),
}

/// How far the unlocking of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockState {
    /// It waits for a passphrase.
    Waiting,
    /// A passphrase is tried.
    Trying,
    /// The last one did not open it.
    Failed(LockFault),
}

/// What to tell the coach.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskNotice {
    /// A file was made.
    Downloaded(String),
    /// The browser made no file.
    DownloadFailed,
    /// Removed.
    Removed,
    /// What was to be removed is still on disk.
    NotRemoved,
    /// A text beyond its limit was not kept.
    TooLong(Unfit),
}
