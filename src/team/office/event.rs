use crate::export::Document;
use crate::session::{Keeping, StorageFault, StoredRecord};
use crate::team::spreadsheet::Refusal;
use crate::team::{Notation, Role, Sample};

/// The heading of a column that is added for a role.
pub type Headings = fn(Role) -> &'static str;

/// What happened on the head of sales' page.
#[derive(Clone, Debug)]
pub enum OfficeEvent {
    /// The storage of the device was read.
    StorageOpened(Vec<StoredRecord>),
    /// The storage of the device cannot be used.
    StorageFailed(StorageFault),
    /// They answered one of the questions for themselves, by its place.
    Answered(usize, String),
    /// A file was dropped or picked; nothing where the browser could not read it.
    FileRead(Option<Vec<u8>>),
    /// A text was pasted to be the table.
    TableGiven(String),
    /// Cells were pasted into the table, from this row and column on.
    CellsPasted(usize, usize, String),
    /// A sample was asked for.
    SampleWanted(Sample),
    /// A cell was written: its row, its column, its text.
    CellWritten(usize, usize, String),
    /// A row was asked for.
    RowAdded,
    /// A row was taken out.
    RowRemoved(usize),
    /// A column for this was asked for.
    ColumnAdded(Role),
    /// A column was taken out.
    ColumnRemoved(usize),
    /// They said what a column is for.
    RoleChosen(usize, Role),
    /// They wrote a heading.
    HeadingWritten(usize, String),
    /// They said how the figures of a column are written.
    NotationChosen(usize, Notation),
    /// They judged something of the person in this row; a column for it is made where there is none.
    Judged(usize, Role, &'static str),
    /// They look at another fraction of the gap.
    FractionMoved(f64),
    /// They chose whether the figures are kept.
    KeepingChosen(Keeping),
    /// The figures were asked for as a file.
    ExportWanted,
    /// Kept figures that cannot be read were asked for as they are.
    SetAsideWanted,
    /// The table is to be emptied, and what is kept of it deleted.
    Emptied,
    /// The last change is to be taken back.
    Undone,
    /// A write was done, up to this revision, or failed.
    Written(Result<u64, StorageFault>),
    /// What was kept is gone, or still there.
    Deleted(Result<(), StorageFault>),
    /// A text was copied, or the browser did not let it be.
    Copied(bool),
    /// The browser made no file.
    DownloadFailed,
    /// The notice was read.
    NoticeRead,
}

/// What the head of sales' page wants of the outside.
#[derive(Clone, Debug, PartialEq)]
pub enum OfficeEffect {
    /// Write the record, as it is when there is time to write.
    Save,
    /// Delete what is kept.
    Delete,
    /// Make a file.
    Download(Document),
}

/// What to tell the head of sales.
#[derive(Clone, Debug, PartialEq)]
pub enum OfficeNotice {
    /// A table came in, with so many people.
    Opened(usize),
    /// It was refused.
    Refused(Refusal),
    /// The browser could not read the file, or it is too large.
    Unreadable,
    /// Something was taken out of the table, and can be brought back.
    TakenOut,
    /// Something was changed in the table, and can be taken back.
    Changed,
    /// The last change was taken back.
    Undone,
    /// The table is empty, and nothing is kept.
    Emptied,
    /// What was kept is deleted.
    Deleted,
    /// What was to be deleted is still there.
    NotDeleted,
    /// A text was copied.
    Copied,
    /// The browser did not let it be copied.
    CopyFailed,
    /// A file was made.
    Downloaded(String),
    /// The browser made no file.
    DownloadFailed,
}
