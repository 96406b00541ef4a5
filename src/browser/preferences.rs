//! What is small and has to be written at once: the last change of a page that goes away, and the
//! day of the last backup. Both live in local storage.

use gloo_storage::{LocalStorage, Storage};
use own_reasons::date::Date;

const PENDING: &str = "own-reasons/1/pending";
const COACH_PENDING: &str = "own-reasons-coach/1/pending";
const LAST_BACKUP: &str = "own-reasons/1/last-backup";

/// Keeps the last change for the next start.
pub fn keep_pending(text: &str) {
    if usable() {
        // There is nobody left to tell: the page is going away.
        let _ = LocalStorage::raw().set_item(PENDING, text);
    }
}

/// The last change kept by an earlier page, where there is one.
pub fn pending() -> Option<String> {
    usable().then(|| LocalStorage::raw().get_item(PENDING).ok().flatten()).flatten()
}

/// Forgets the last change.
pub fn forget_pending() {
    if usable() {
        LocalStorage::delete(PENDING);
    }
}

/// Keeps a coach's last changes for the next start.
pub fn keep_coach_pending(text: &str) {
    if usable() {
        // There is nobody left to tell: the page is going away.
        let _ = LocalStorage::raw().set_item(COACH_PENDING, text);
    }
}

/// A coach's last changes kept by an earlier page, where there are any.
pub fn coach_pending() -> Option<String> {
    usable().then(|| LocalStorage::raw().get_item(COACH_PENDING).ok().flatten()).flatten()
}

/// Forgets a coach's last changes.
pub fn forget_coach_pending() {
    if usable() {
        LocalStorage::delete(COACH_PENDING);
    }
}

/// Keeps the day of the last backup.
pub fn keep_last_backup(date: Date) {
    if usable() {
        // Without it the page says that no backup is known, which is true of this device.
        let _ = LocalStorage::raw().set_item(LAST_BACKUP, &date.to_string());
    }
}

/// The day of the last backup, where it is known.
pub fn last_backup() -> Option<Date> {
    usable()
        .then(|| LocalStorage::raw().get_item(LAST_BACKUP).ok().flatten())
        .flatten()
        .and_then(|text| Date::parse(&text))
}

/// Forgets everything.
pub fn forget_all() {
    if usable() {
        LocalStorage::delete(PENDING);
        LocalStorage::delete(LAST_BACKUP);
    }
    super::words::forget();
}

// gloo-storage takes a local storage for granted; a browser may refuse it.
fn usable() -> bool {
    super::local_storage().is_some()
}
