//! The wording of *My data*.

pub use super::titles::data as title;

words! {
    lead = "Everything this app keeps is on this page and in this browser. This app has put none of it anywhere else.";
    not_kept = "You chose to keep nothing. What you answer is gone when you close this page.";
    none = "Nothing is kept here. What you answer from now on will be.";
    none_and_none_kept = "Nothing is kept here.";
    open = "Open";
    delete = "Delete";
    delete_sure = "Delete it for good";
    backup = "Back up";
    backup_lead = "A file with all your answers, for yourself. It holds everything: keep it where only you can read it.";
    make_backup = "Download a backup";
    no_backup = "No backup is known on this device.";
    restore = "Restore";
    restore_lead = "Adds what is in the file. Nothing that is here is replaced.";
    choose_file = "Choose a backup file";
    set_aside = "Could not be read";
    set_aside_lead = "These records were kept by another version, or are damaged. They are left as they are. You can download them.";
    download = "Download";
    deletes_unused = "This browser may delete what a page keeps once nobody has used it for seven days. A backup file stays where you put it.";
    locked = "This file is locked. Type the passphrase that it was locked with.";
    passphrase = "Passphrase of the file";
    unlock = "Unlock and restore";
    leave_locked = "Leave it locked";
    take_along = "Take it with me";
    take_along_lead = "For when you leave this device. First you download everything kept here in one file, locked with a passphrase. Once you say that you have the file, everything here is deleted. On another device, choose the file under Restore.";
    take_along_if_lost = "If the passphrase is lost, nobody can open the file, and neither can we. This app does not keep it, and there will be no other copy here.";
    take_along_file = "Download the locked file";
    have_the_file = "I have the file, delete everything here";
    erase = "Delete everything";
    erase_lead = "Deletes all your own answers in this browser, and what belongs to them. Files you downloaded stay where they are. Summaries that others handed to you are kept apart: remove them under For coaches. Old bytes may stay on the disk for a while, where no web page can reach them.";
    erase_sure = "Delete everything for good";
}

pub fn last_backup(days: i64, is_due: bool) -> String {
    let last = match days {
        ..=0 => say!("Your last backup is from today.").to_owned(),
        1 => say!("Your last backup is from yesterday.").to_owned(),
        days => say!("Your last backup is {days} days old.", days),
    };
    if is_due { format!("{last} {}", say!("What you completed since is not in it.")) } else { last }
}

pub fn taken_along(name: &str) -> String {
    say!(
        "Look for {name} among your downloads, and put it where you can take it along. It has everything that is here now. Nothing is deleted until you say so.",
        name
    )
}

pub fn in_progress(answered: usize, shown: usize) -> String {
    say!("{answered} of {shown} answered, in progress", answered, shown)
}
