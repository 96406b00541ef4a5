//! The wording of *My data*.

pub const TITLE: &str = "My data";
pub const LEAD: &str =
    "Everything this app keeps is on this page and in this browser. This app has put none of it anywhere else.";
pub const NOT_KEPT: &str = "You chose to keep nothing. What you answer is gone when you close this page.";
pub const NONE: &str = "Nothing is kept here.";
pub const OPEN: &str = "Open";
pub const DELETE: &str = "Delete";
pub const DELETE_SURE: &str = "Delete it for good";
pub const BACKUP: &str = "Back up";
pub const BACKUP_LEAD: &str =
    "A file with all your answers, for yourself. It holds everything: keep it where only you can read it.";
pub const MAKE_BACKUP: &str = "Download a backup";
pub const NO_BACKUP: &str = "No backup is known on this device.";
pub const RESTORE: &str = "Restore";
pub const RESTORE_LEAD: &str = "Adds what is in the file. Nothing that is here is replaced.";
pub const CHOOSE_FILE: &str = "Choose a backup file";
pub const SET_ASIDE: &str = "Could not be read";
pub const SET_ASIDE_LEAD: &str =
    "These records were kept by another version, or are damaged. They are left as they are. You can download them.";
pub const DOWNLOAD: &str = "Download";
pub const DELETES_UNUSED: &str =
    "This browser may delete what a page keeps once nobody has used it for seven days. A backup is out of its reach.";
pub const LOCKED: &str = "This file is locked. Type the passphrase that it was locked with.";
pub const PASSPHRASE: &str = "Passphrase of the file";
pub const UNLOCK: &str = "Unlock and restore";
pub const LEAVE_LOCKED: &str = "Leave it locked";
pub const TAKE_ALONG: &str = "Take it with me";
pub const TAKE_ALONG_LEAD: &str = "For when you leave this device: first a file with everything kept here, locked with a passphrase; then, when you say that you have it, everything here is deleted. On another device, choose the file under Restore.";
pub const TAKE_ALONG_IF_LOST: &str = "If the passphrase is lost, nobody can open the file, we can't either. This app does not keep it, and there will be no other copy here.";
pub const TAKE_ALONG_FILE: &str = "Download the locked file";
pub const HAVE_THE_FILE: &str = "I have the file, delete everything here";
pub const ERASE: &str = "Delete everything";
pub const ERASE_LEAD: &str = "Deletes all your own answers in this browser, and what belongs to them. Files you downloaded stay where they are. Summaries that others handed to you are kept apart: remove them under For coaches. Old bytes may stay on the disk for a while, where no web page can reach them.";
pub const ERASE_SURE: &str = "Delete everything for good";

pub fn last_backup(days: i64, is_due: bool) -> String {
    let since = if is_due { " What you completed since is not in it." } else { "" };
    match days {
        ..=0 => format!("Your last backup is from today.{since}"),
        1 => format!("Your last backup is from yesterday.{since}"),
        days => format!("Your last backup is {days} days old.{since}"),
    }
}

pub fn taken_along(name: &str) -> String {
    format!(
        "Look for {name} among your downloads, and put it where you can take it along. It has everything that is here now. Nothing is deleted until you say so."
    )
}

pub fn in_progress(answered: usize, shown: usize) -> String {
    format!("{answered} of {shown} answered, in progress")
}
