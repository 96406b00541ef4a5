//! All wording of the head of sales' page.

pub mod answers;

use own_reasons::session::{SaveState, StorageFault};
use own_reasons::team::spreadsheet::Refusal;
use own_reasons::team::{Kind, OfficeNotice, Role};

pub const NAME: &str = "Team figures";
pub const CLOSE: &str = "Close";
pub const UNDO: &str = "Undo";
pub const NOT_FOUND_YET: &str = "One moment: this page is reading what is kept on this device.";

pub mod titles {
    pub const FIGURES: &str = "The figures";
    pub const ANSWERS: &str = "What follows";
}

pub mod start {
    pub const TITLE: &str = "What does your team sell, and what follows from it?";
    pub const LEAD: &str = "Who the top 20% are, how far ahead they are and how much of that may be luck, where the time and money go, and whom to talk with first. From figures that you hold already.";
    pub const APART: &str = "This page sends nothing. It never sees what somebody answered about themselves: a file that a rep made with Own Reasons is refused here.";
    pub const QUESTIONS: &str = "First, three questions for you";
    pub const KEPT_NOWHERE: &str =
        "Your answers are kept nowhere: they are gone when you close this page. Leave out what you like.";
    pub const QUESTION: [&str; 3] = [
        "Why do I want them coached?",
        "Whose reason is that?",
        "Would I still pay for it if what they want is something else?",
    ];
    pub const GO_ON: &str = "On to the figures";
    pub const WHAT_FOLLOWS: &str = "See what follows";
}

pub mod figures {
    pub use super::titles::FIGURES as TITLE;
    pub const LEAD: &str =
        "One row for each person. A name and what they sold is enough; every further column answers one more question.";
    pub const BRING_IN: &str = "Bring them in";
    pub const PASTE: &str = "Paste from your spreadsheet";
    pub const PASTE_HINT: &str =
        "Copy the cells there, with their headings, and paste them here. Or type into the table below.";
    pub const CHOOSE: &str = "Open a CSV file";
    pub const DROP_HINT: &str = "You can also drop the file anywhere on this page.";
    pub const SAMPLES: &str = "Or look at a sample first:";
    pub const REALISTIC: &str = "Twelve people, as in real life";
    pub const EIGHTY_TWENTY: &str = "Ten people at exactly 80/20";
    pub const TABLE: &str = "Your table";
    pub const REMOVE_COLUMN: &str = "Remove column";
    pub const REMOVE_ROW: &str = "Remove row";
    pub const ADD_ROW: &str = "Add a row";
    pub const ADD_COLUMN: &str = "Add a column";
    pub const ADD: &str = "Add";
    pub const ROW: &str = "Row";
    pub const EARLIER: &str = "Earlier rows";
    pub const LATER: &str = "Later rows";
    pub const NOT_COUNTED: &str = "Not counted";
    pub const NOT_COUNTED_LEAD: &str = "These cells stay as they are and are left out. Correct them where you like.";
    pub const GO_THERE: &str = "Go to the cell";
    pub const KEEPING: &str = "Keep these figures?";
    pub const KEEP_HINT: &str = "By default they are gone when you close this page. If you tick this, they stay in this browser on this device until you take the tick away. The three questions are never kept.";
    pub const KEEP_FROM_DISK: &str = "By default they are gone when you close this page. You opened it from a file: what a browser keeps for files, every other page opened from this computer's disk can read.";
    pub const KEEP: &str = "Keep them on this device";
    pub const DOWNLOAD: &str = "Download as CSV";
    pub const EMPTY: &str = "Empty the table";
    pub const EMPTY_SURE: &str = "Yes, empty it";
    pub const WHAT_FOLLOWS: &str = "See what follows";
    pub const UNREAD: &str = "Kept figures that cannot be read";
    pub const UNREAD_LEAD: &str = "What is kept here is not readable by this version. It is not touched until you keep other figures. You can download it as it is.";
    pub const DOWNLOAD_UNREAD: &str = "Download it as it is";

    pub const CANNOT_READ: &str = "This browser lets this page read nothing that is kept here, and keep nothing. If figures of yours are kept here, they are not shown.";

    pub fn heading(column: usize) -> String {
        format!("Heading of column {column}")
    }

    pub fn role(column: usize) -> String {
        format!("What column {column} is for")
    }

    pub fn rows(first: usize, last: usize, of: usize) -> String {
        format!("Rows {first} to {last} of {of}")
    }

    pub fn notation(example: &str, heading: &str) -> String {
        format!("In \"{heading}\" stands {example}. Which number is that?")
    }

    pub fn totals(rows: &[usize]) -> String {
        let rows: Vec<String> = rows.iter().map(|row| (row + 1).to_string()).collect();
        match rows.as_slice() {
            [row] => {
                format!("Row {row} is called a sum, so it counts as nobody. Give it another name if it is somebody.")
            }
            rows => format!(
                "Rows {} are called sums, so they count as nobody. Give one another name if it is somebody.",
                rows.join(", ")
            ),
        }
    }

    pub fn more_bad_cells(more: usize) -> String {
        format!("And {more} more, which come here as these are corrected.")
    }
}

/// What a column can be for.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Name => "Name",
        Role::Sales => "Sales",
        Role::LastYear => "Sales last year",
        Role::Deals => "Number of deals",
        Role::Resource => "What goes to them: hours, money, leads",
        Role::Rating => "A rating from an evaluation",
        Role::ThinkWant => "What I think they want",
        Role::ToldWant => "What they told me they want",
        Role::SameWant => "Wants: is it the same?",
        Role::ThinkNeed => "What I think they need",
        Role::ToldNeed => "What they told me they need",
        Role::SameNeed => "Needs: is it the same?",
        Role::Asked => "Asked for coaching: yes, no, not asked",
        Role::Here => "Can they have it in this job?",
        Role::Unused => "Not used",
    }
}

/// The heading of a column that is added here.
pub fn heading(role: Role) -> &'static str {
    match role {
        Role::Resource => "Hours",
        Role::Rating => "Rating",
        Role::Asked => "Asked for coaching",
        Role::SameWant => "The same want?",
        Role::SameNeed => "The same need?",
        Role::Here => "Can they have it here?",
        Role::Unused => "",
        other => self::role(other),
    }
}

/// A cell that is not counted.
pub fn bad_cell(row: usize, name: &str, heading: &str, text: &str, wanted: Kind) -> String {
    let row = row + 1;
    let who = if name.is_empty() { format!("Row {row}") } else { format!("Row {row} ({name})") };
    let wanted = match wanted {
        Kind::Figures => "is not a figure. Write it in digits, without words or letters such as k",
        Kind::Replies => "is not yes, no or not asked. Write one of these, or leave it empty",
        Kind::Words => "cannot be read",
    };
    format!("{who}, {heading}: \"{text}\" {wanted}.")
}

/// Whether the figures are kept.
pub fn save_state(state: SaveState) -> &'static str {
    match state {
        SaveState::NotKept => "Nothing is kept: gone when you close this page",
        SaveState::Unchanged => "",
        SaveState::Saving => "Saving",
        SaveState::Saved => "Saved on this device",
        SaveState::Failed(StorageFault::Conflict) => {
            "Not saved: another tab changed these figures, or deleted them. Download yours as CSV, then reload this page to go on with the others."
        }
        SaveState::Failed(StorageFault::Full) => "Not saved: there is no room left. Download the figures as CSV.",
        SaveState::Failed(StorageFault::Blocked) => {
            "Not saved: this browser keeps nothing for this page. Download the figures as CSV."
        }
        SaveState::Failed(StorageFault::Failed) => {
            "Not saved: this browser could not write them. Download the figures as CSV."
        }
    }
}

/// What to tell.
pub fn notice(notice: &OfficeNotice) -> String {
    let text = match notice {
        OfficeNotice::Opened(people) => return opened(*people),
        OfficeNotice::Refused(refusal) => return refused(refusal),
        OfficeNotice::Downloaded(name) => return format!("Downloaded: {name}"),
        OfficeNotice::Unreadable => {
            "This file could not be read, or it is larger than 50 MB. Nothing was changed. Try to paste the cells instead."
        }
        OfficeNotice::TakenOut => "Taken out.",
        OfficeNotice::Changed => "Changed.",
        OfficeNotice::Undone => "As it was before.",
        OfficeNotice::Emptied => "The table is empty, and nothing of it is kept.",
        OfficeNotice::Deleted => {
            "Deleted from this device. The figures on this page are still here until you close it."
        }
        OfficeNotice::NotDeleted => {
            "The browser did not delete what is kept here. Close its other tabs with this page and try again, or clear the data of this site in its settings."
        }
        OfficeNotice::Copied => "Copied.",
        OfficeNotice::CopyFailed => "The browser did not let it be copied. Select the text and copy it by hand.",
        OfficeNotice::DownloadFailed => "The browser made no file. Copy the cells by hand, or try another browser.",
    };
    text.to_owned()
}

fn opened(people: usize) -> String {
    match people {
        0 => "It is here, and nobody is in it. Check that the columns below are what you meant.".to_owned(),
        1 => "One person is here. Check that the columns below are what you meant.".to_owned(),
        _ => format!("{people} people are here. Check that the columns below are what you meant."),
    }
}

fn refused(refusal: &Refusal) -> String {
    let why = match refusal {
        Refusal::Empty => "There is nothing in it.",
        Refusal::RepsFile => {
            "This is somebody's own file from Own Reasons. Their answers are theirs, so this page does not open it. If they gave it to you, they can tell you themselves what is in it."
        }
        Refusal::Locked => {
            "This file is locked with a passphrase, as people lock their own answers. This page opens none of these."
        }
        Refusal::Workbook => {
            "This is a whole workbook, which this page cannot read. Copy the cells there and paste them here, or save the sheet as CSV."
        }
        Refusal::NotATable => {
            "This is text, and no table. Save the table as CSV, or copy its cells and paste them here."
        }
        Refusal::NotText => "This is not a table in text. Save it as CSV, or copy the cells and paste them here.",
        Refusal::TooManyRows(rows) => {
            return format!(
                "It has {rows} rows, and this page takes up to 20,000 with the headings. Nothing was changed."
            );
        }
        Refusal::TooManyColumns(columns) => {
            return format!("It has {columns} columns, and this page takes up to 100. Nothing was changed.");
        }
    };
    format!("{why} Nothing was changed.")
}

pub mod version {
    pub const READY: &str =
        "A new version of this page is ready. It comes by itself once you have closed all pages of this app.";
    pub const WAITS: &str =
        "A new version of this page is ready. Your figures are not kept, so it waits until you have closed this page.";
    pub const USE_NOW: &str = "Use it now";
    pub const NOT_NOW: &str = "Not now";
}
