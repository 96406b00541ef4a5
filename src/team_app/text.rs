//! All wording of the head of sales' page.

pub mod answers;

use own_reasons::session::{SaveState, StorageFault};
use own_reasons::team::spreadsheet::Refusal;
use own_reasons::team::{Kind, OfficeNotice, Role};

words! {
    name = "Team figures";
    close = "Close";
    undo = "Undo";
    not_found_yet = "One moment: this page is reading what is kept on this device.";
}

/// What stands on the page around the program.
pub mod frame {
    words! {
        skip = "Skip to the page";
        sends_nothing = "This page sends nothing. It is arithmetic on figures that you hold already, and never on what somebody answered about themselves.";
        broken = "Something in this page broke, and it stopped. Reload it to go on.";
    }

    /// By the places that `team.html` names.
    pub fn texts() -> Vec<(&'static str, &'static str)> {
        vec![("skip", skip()), ("name", super::name()), ("sends-nothing", sends_nothing()), ("broken", broken())]
    }
}

pub mod titles {
    words! {
        figures = "The figures";
        answers = "What follows";
    }
}

pub mod start {
    words! {
        title = "What does your team sell, and what follows from it?";
        lead = "See who the top 20% are, how far ahead they are, and how much of that may be luck. See where the time and money go, and whom to talk with first. All of it comes from figures that you hold already.";
        apart = "This page sends nothing. It never sees what somebody answered about themselves: a file that a rep made with Own Reasons is refused here.";
        questions = "First, three questions for you";
        kept_nowhere = "Your answers are kept nowhere: they are gone when you close this page. Leave out what you like.";
    }

    pub fn questions_for_you() -> [&'static str; 3] {
        [
            say!("Why do I want them coached?"),
            say!("Whose reason is that?"),
            say!("Would I still pay for it if what they want is something else?"),
        ]
    }

    words! {
        go_on = "On to the figures";
        what_follows = "See what follows";
    }
}

pub mod figures {
    pub use super::titles::figures as title;

    words! {
        lead = "One row for each person. A name and what they sold is enough; every further column answers one more question.";
        bring_in = "Bring them in";
        paste = "Paste from your spreadsheet";
        paste_hint = "Copy the cells there, with their headings, and paste them here. Or type into the table below.";
        choose = "Open a CSV file";
        drop_hint = "You can also drop the file anywhere on this page.";
        samples = "Or look at a sample first:";
        realistic = "Twelve people, as in real life";
        eighty_twenty = "Ten people at exactly 80/20";
        table = "Your table";
        add_row = "Add a row";
        add_column = "Add a column";
        add = "Add";
        row = "Row";
        earlier = "Earlier rows";
        later = "Later rows";
        not_counted = "Not counted";
        not_counted_lead = "These cells stay as they are and are left out. Correct them where you like.";
        go_there = "Go to the cell";
        keeping = "Keep these figures?";
        keep_hint = "By default they are gone when you close this page. If you tick this, they stay in this browser on this device until you take the tick away. The three questions are never kept.";
        keep_from_disk = "By default they are gone when you close this page. You opened it from a file: what a browser keeps for files, every other page opened from this computer's disk can read.";
        keep = "Keep them on this device";
        download = "Download as CSV";
        empty = "Empty the table";
        empty_sure = "Yes, empty it";
        what_follows = "See what follows";
        unread = "Kept figures that cannot be read";
        unread_lead = "This version cannot read what is kept here. It stays as it is until you keep other figures; they then take its place. Download it first if you may need it.";
        download_unread = "Download it as it is";
        cannot_read = "This browser does not let this page read or keep anything. If figures of yours are kept here, they are not shown. Allow this page to keep data in the browser's settings, or download your figures as CSV before you close it.";
    }

    pub fn remove_column(name: &str) -> String {
        say!("Remove column {name}", name)
    }

    pub fn remove_row(row: usize) -> String {
        say!("Remove row {row}", row)
    }

    /// What a cell of the table is called.
    pub fn cell(column: &str, row: usize) -> String {
        say!("{column}, row {row}", column, row)
    }

    pub fn heading(column: usize) -> String {
        say!("Heading of column {column}", column)
    }

    pub fn role(column: usize) -> String {
        say!("What column {column} is for", column)
    }

    pub fn rows(first: usize, last: usize, of: usize) -> String {
        say!("Rows {first} to {last} of {of}", first, last, of)
    }

    pub fn notation(example: &str, heading: &str) -> String {
        say!("In \"{heading}\" stands {example}. Which number is that?", heading, example)
    }

    pub fn totals(rows: &[usize]) -> String {
        let rows: Vec<String> = rows.iter().map(|row| (row + 1).to_string()).collect();
        say!(rows.len();
            one "Row {rows} has the name of a sum, so it is not counted as a person. If it is a person, give it another name.",
            other "Rows {rows} have the names of sums, so they are not counted as people. If one of them is a person, give it another name.",
            rows = rows.join(", "))
    }

    pub fn more_bad_cells(more: usize) -> String {
        say!("And {more} more, which come here as these are corrected.", more)
    }
}

/// What a column can be for.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Name => say!("Name"),
        Role::Sales => say!("Sales"),
        Role::LastYear => say!("Sales last year"),
        Role::Deals => say!("Number of deals"),
        Role::Resource => say!("What goes to them: hours, money, leads"),
        Role::Rating => say!("A rating from an evaluation"),
        Role::ThinkWant => say!("What I think they want"),
        Role::ToldWant => say!("What they told me they want"),
        Role::SameWant => say!("Wants: is it the same?"),
        Role::ThinkNeed => say!("What I think they need"),
        Role::ToldNeed => say!("What they told me they need"),
        Role::SameNeed => say!("Needs: is it the same?"),
        Role::Asked => say!("Asked for coaching: yes, no, not asked"),
        Role::Here => say!("Can they have it in this job?"),
        Role::Unused => say!("Not used"),
    }
}

/// The heading of a column that is added here.
pub fn heading(role: Role) -> &'static str {
    match role {
        Role::Resource => say!("Hours"),
        Role::Rating => say!("Rating"),
        Role::Asked => say!("Asked for coaching"),
        Role::SameWant => say!("The same want?"),
        Role::SameNeed => say!("The same need?"),
        Role::Here => say!("Can they have it here?"),
        Role::Unused => "",
        other => self::role(other),
    }
}

/// A cell that is not counted.
pub fn bad_cell(row: usize, name: &str, heading: &str, text: &str, wanted: Kind) -> String {
    let row = row + 1;
    let place = match name {
        "" => say!("Row {row}, {heading}", row, heading),
        name => say!("Row {row} ({name}), {heading}", row, name, heading),
    };
    match wanted {
        Kind::Figures => say!(
            "{place}: \"{text}\" is not a figure. Write it in digits, without words or letters such as k.",
            place,
            text
        ),
        Kind::Replies => {
            say!("{place}: \"{text}\" is not yes, no or not asked. Write one of these, or leave it empty.", place, text)
        }
        Kind::Words => say!("{place}: \"{text}\" cannot be read. Type it anew.", place, text),
    }
}

/// Whether the figures are kept.
pub fn save_state(state: SaveState) -> &'static str {
    match state {
        SaveState::NotKept => say!("Nothing is kept: gone when you close this page"),
        SaveState::Unchanged => "",
        SaveState::Saving => say!("Saving"),
        SaveState::Saved => say!("Saved on this device"),
        SaveState::Failed(StorageFault::Conflict) => {
            say!(
                "Not saved: another tab changed these figures, or deleted them. Download yours as CSV, then reload this page to go on with the others."
            )
        }
        SaveState::Failed(StorageFault::Full) => say!("Not saved: there is no room left. Download the figures as CSV."),
        SaveState::Failed(StorageFault::Blocked) => {
            say!("Not saved: this browser keeps nothing for this page. Download the figures as CSV.")
        }
        SaveState::Failed(StorageFault::Failed) => {
            say!("Not saved: this browser could not write them. Download the figures as CSV.")
        }
    }
}

/// What to tell.
pub fn notice(notice: &OfficeNotice) -> String {
    let text = match notice {
        OfficeNotice::Opened(people) => return opened(*people),
        OfficeNotice::Refused(refusal) => return refused(refusal),
        OfficeNotice::Downloaded(name) => return say!("Downloaded: {name}", name),
        OfficeNotice::Unreadable => {
            say!(
                "This file could not be read, or it is larger than 50 MB. Nothing was changed. Try to paste the cells instead."
            )
        }
        OfficeNotice::TakenOut => say!("Taken out."),
        OfficeNotice::Changed => say!("Changed."),
        OfficeNotice::Undone => say!("As it was before."),
        OfficeNotice::Emptied => say!("The table is empty, and nothing of it is kept."),
        OfficeNotice::Deleted => {
            say!("Deleted from this device. The figures on this page are still here until you close it.")
        }
        OfficeNotice::NotDeleted => {
            say!(
                "The browser did not delete what is kept here. Close its other tabs with this page and try again, or clear the data of this site in its settings."
            )
        }
        OfficeNotice::Copied => say!("Copied."),
        OfficeNotice::CopyFailed => say!("The browser did not let it be copied. Select the text and copy it by hand."),
        OfficeNotice::DownloadFailed => {
            say!("The browser made no file. Copy the cells by hand, or try another browser.")
        }
    };
    text.to_owned()
}

fn opened(people: usize) -> String {
    match people {
        0 => say!("It is here, and nobody is in it. Check that the columns below are what you meant.").to_owned(),
        _ => say!(people;
            one "One person is here. Check that the columns below are what you meant.",
            other "{people} people are here. Check that the columns below are what you meant.",
            people),
    }
}

fn refused(refusal: &Refusal) -> String {
    let why = match refusal {
        Refusal::Empty => say!("There is nothing in it. Choose another file, or copy the cells once more."),
        Refusal::RepsFile => {
            say!(
                "This is somebody's own file from Own Reasons. Their answers are theirs, so this page does not open it. If they gave it to you, they can tell you themselves what is in it."
            )
        }
        Refusal::Locked => {
            say!(
                "This file is locked with a passphrase. People lock their own answers that way, so this page opens no locked file. Bring in a table of your own figures."
            )
        }
        Refusal::Workbook => {
            say!(
                "This is a whole workbook, which this page cannot read. Copy the cells there and paste them here, or save the sheet as CSV."
            )
        }
        Refusal::NotATable => {
            say!("This is text, and no table. Save the table as CSV, or copy its cells and paste them here.")
        }
        Refusal::NotText => say!("This is not a table in text. Save it as CSV, or copy the cells and paste them here."),
        Refusal::TooManyRows(rows) => {
            return say!(
                "It has {rows} rows, and this page takes up to 20,000 with the headings. Nothing was changed. Leave some out and try again.",
                rows
            );
        }
        Refusal::TooManyColumns(columns) => {
            return say!(
                "It has {columns} columns, and this page takes up to 100. Nothing was changed. Leave out those you do not need and try again.",
                columns
            );
        }
    };
    format!("{why} {}", say!("Nothing was changed."))
}

pub mod version {
    words! {
        ready = "A new version of this page is ready. It comes by itself once you have closed all pages of this app.";
        waits = "A new version of this page is ready. Your figures are not kept, so it waits until you have closed this page.";
        use_now = "Use it now";
        not_now = "Not now";
    }
}
