//! The wording of the coach's side.

pub use super::start::{KEEP_FROM_DISK, NOTHING};

use super::unfit;
use own_reasons::comparison::{Movement, Retold};
use own_reasons::desk::{DeskNotice, Unreadable};
use own_reasons::exchange::{DecodeError, Fault};
use own_reasons::instrument::QuestionId;
use own_reasons::response::Text;
use own_reasons::session::{SaveState, StorageFault};

pub const TITLE: &str = "Summaries handed to you";
pub const LEAD: &str = "Open what a rep chose to show you, and walk into the first talk prepared. This app sends nothing, and tells the rep nothing.";
pub const OPEN: &str = "Open a summary";
pub const OPEN_HINT: &str = "Drop files here, choose them, or paste what is in one. A web page, data (JSON), or either locked with a passphrase.";
pub const CHOOSE: &str = "Choose files";
pub const PASTE: &str = "Or paste it here";
pub const OPEN_PASTED: &str = "Open what I pasted";
pub const PASTED: &str = "What you pasted";
pub const PUT_AWAY: &str = "Clear this list";
pub const PASSPHRASE: &str = "Passphrase";
pub const PASSPHRASE_HINT: &str = "Ask the rep for it, by another way than the file came.";
pub const UNLOCK: &str = "Unlock";
pub const UNLOCKING: &str = "Unlocking. This takes a second or two, so that guessing takes very long.";
pub const LOCKED: &str = "Locked with a passphrase.";
pub const SHOW: &str = "Show";
pub const CASELOAD: &str = "Your caseload";
pub const SEARCH: &str = "Search by name, goal, topic or note";
pub const COMING: &str = "To come, by date";
pub const PAST: &str = "Ask how it is today";
pub const PAST_HINT: &str = "What somebody wants can change in a month. Ask before you build on one of these.";
pub const NONE_YET: &str = "There is nothing here yet. Summaries you open stand here by date.";
pub const NONE_FOUND: &str = "Nothing here matches that.";
pub const SHOW_MORE: &str = "Show more";
pub const NO_NAME: &str = "No name";
pub const KEEPING: &str = "What you open";
pub const KEEP: &str = "It stays on this device until you remove it, with your notes, apart from any answers of your own. If you tick this, what you opened since you came goes; what was kept before stays until you remove it.";
pub const BACKUP: &str = "Back up and move";
pub const BACKUP_LEAD: &str = "One file with all summaries here and your notes. It holds what others told you: keep it where only you can read it. To restore, open it as you would a summary; it adds, and replaces nothing.";
pub const MAKE_BACKUP: &str = "Download a backup";
pub const REMOVE_ALL: &str = "Remove everything";
pub const REMOVE_ALL_LEAD: &str =
    "Removes all summaries and notes kept here. Answers of your own, if there are any, are not touched.";
pub const REMOVE_ALL_SURE: &str = "Yes, remove everything here";
pub const SET_ASIDE: &str = "Kept, but not readable";
pub const SET_ASIDE_LEAD: &str =
    "These records cannot be read by this version. They are not touched. You can download them as they are.";
pub const DOWNLOAD: &str = "Download";

pub const GONE: &str = "This summary is not on this device";
pub const GONE_LEAD: &str = "It was removed, or opened elsewhere. Open the file again to see it here.";
pub const BACK_TO_ALL: &str = "All summaries";
pub const ASK_TODAY: &str = "Ask how it is today before you build on this.";
pub const GUIDE: &str = "For the first talk";
pub const GUIDE_LEAD: &str =
    "These questions came up in their answers. Ask one or two, not all, and wait for the answer. The rep drives.";
pub const GUIDE_PLAIN: [&str; 3] = [
    "Begin with their first topic, or ask what they would like to begin with.",
    "Ask what they want, in their own words, and say it back until they agree.",
    "Before you offer anything, ask what they have tried already.",
];
pub const THEY_WROTE: &str = "They wrote";
pub const FOR_YOU: &str = "Three questions for yourself";
pub const FOR_YOU_LEAD: &str =
    "Before the talk. What you write stays on this device unless you back it up, and never goes into a file of theirs.";
pub const OWN: [&str; 3] =
    ["Whose goal am I bringing?", "What do I gain if they say yes?", "Would I be glad of a \"not today\"?"];
pub const NOTES: &str = "Your notes";
pub const NOTES_LABEL: &str = "Notes on this summary, for you alone";
pub const PRINT: &str = "Print";
pub const COMPARE: &str = "Compare with an earlier or later one";
pub const REMOVE: &str = "Remove this summary";
pub const REMOVE_SURE: &str = "Yes, remove it and my notes on it";

pub const COMPARE_TITLE: &str = "What moved between two summaries";
pub const COMPARE_LEAD: &str = "A bar counts as moved only where the difference is larger than the answers can be off. \"No clear change\" does not mean that nothing changed. What stands in one only was not ticked in the other, or was not there: only they can say which.";
pub const COMPARE_OTHERS: &str = "Others, if you know that they come from the same person";
pub const MAY_BE_CHANCE: &str = "At least one of these hung on a few answers, so the difference may be chance.";
pub const SETTLED_HINT: &str = "These follow fixed limits, which a small difference can cross.";
pub const SAID: &str = "What they say";
pub const SCALES: &str = "The answers in bars";
pub const SCALE: &str = "About";
pub const EARLIER: &str = "Earlier";
pub const LATER: &str = "Later";
pub const IN_WORDS: &str = "In words";
pub const MOVED: &str = "What moved";
pub const SETTLED: &str = "What to settle first";
pub const SETTLE_GONE: &str = "Not there any more";
pub const SETTLE_NEW: &str = "New";
pub const SETTLE_STILL: &str = "Still there";
pub const ONLY_EARLIER: &str = "Only in the earlier one";
pub const ONLY_LATER: &str = "Only in the later one";
pub const NOT_SHARED: &str = "not in it";

pub fn opened_count(done: usize, of: usize) -> String {
    if done < of { format!("Opening: {done} of {of}.") } else { String::new() }
}

pub fn counts(opened: usize, known: usize, locked: usize, failed: usize) -> String {
    let parts =
        [(opened, "opened"), (known, "here already"), (locked, "waiting for a passphrase"), (failed, "not opened")];
    let told: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    if told.is_empty() { String::new() } else { format!("{}.", told.join(", ")) }
}

pub fn restored(added: usize, known: usize, left_out: usize) -> String {
    let mut told = format!("A backup: {added} added, {known} here already.");
    if known > 0 {
        told.push_str(" Notes that were new were added.");
    }
    if left_out > 0 {
        told.push_str(&format!(
            " On {left_out} the notes were too long together; those of the backup were left out and are still in it."
        ));
    }
    told
}

/// What is said of the day of a case: the one the rep named, else 30 days after the taking.
pub fn due(date: &str, is_look_again: bool, is_past: bool) -> String {
    match (is_look_again, is_past) {
        (true, false) => format!("They want to look again on {date}."),
        (true, true) => format!("They wanted to look again on {date}."),
        (false, false) => format!("A month old on {date}."),
        (false, true) => format!("A month old since {date}."),
    }
}

pub fn taken(date: &str) -> String {
    format!("Answered on {date}")
}

pub fn no_name(date: &str) -> String {
    format!("{NO_NAME}, {date}")
}

pub fn how_many(count: usize) -> String {
    match count {
        1 => "1 summary".to_owned(),
        count => format!("{count} summaries"),
    }
}

pub fn unreadable(unreadable: Unreadable) -> &'static str {
    match unreadable {
        Unreadable::TooLarge => "This file is far larger than any summary, so it was not opened.",
        Unreadable::Failed => "The browser could not read this file. Is it still where it was? Try again.",
    }
}

pub fn save_state(state: SaveState) -> String {
    match state {
        SaveState::Failed(StorageFault::Conflict) => "Not saved: something here was changed or removed in another tab, or kept by a newer version. Copy what you wrote, then reload this page.".to_owned(),
        SaveState::Failed(StorageFault::Full) => "Not saved: there is no room left in this browser. Download a backup now, under All summaries.".to_owned(),
        SaveState::Failed(_) => "Not saved: the browser could not write to the disk. Download a backup now, under All summaries.".to_owned(),
        SaveState::NotKept => "Nothing is kept: what you open is gone when you close this page.".to_owned(),
        state => super::save_state(state),
    }
}

pub fn notice(notice: &DeskNotice) -> String {
    match notice {
        DeskNotice::Downloaded(name) => format!("Downloaded: {name}"),
        DeskNotice::DownloadFailed => {
            "The browser did not make the file. Allow downloads for this page and try again.".to_owned()
        }
        DeskNotice::Removed => "Removed.".to_owned(),
        DeskNotice::NotRemoved => {
            "It is still on the disk: the browser did not remove it. Reload this page and try again.".to_owned()
        }
        DeskNotice::TooLong(error) => unfit(error),
    }
}

pub fn from_to(earlier: &str, later: &str) -> String {
    if earlier == later { earlier.to_owned() } else { format!("{earlier} → {later}") }
}

/// What there is to doubt about two summaries coming from one person.
pub fn doubt(earlier: Option<&Text>, later: Option<&Text>) -> Option<&'static str> {
    match (earlier, later) {
        (Some(one), Some(other)) if one.as_str().to_lowercase() == other.as_str().to_lowercase() => None,
        (Some(_), Some(_)) => {
            Some("The two carry different names. Compare them only if you know that they come from the same person.")
        }
        (None, None) => {
            Some("Neither carries a name. Compare them only if you know that they come from the same person.")
        }
        _ => Some("Only one carries a name. Compare them only if you know that they come from the same person."),
    }
}

pub fn movement(movement: Movement) -> &'static str {
    match movement {
        Movement::NoYardstick => "too little to say whether it moved",
        Movement::OnlyEarlier => "only in the earlier one",
        Movement::OnlyLater => "only in the later one",
        movement => super::movement(movement),
    }
}

pub fn retold(retold: Retold) -> &'static str {
    match retold {
        Retold::Unchanged => "the same",
        Retold::Changed => "changed",
        Retold::OnlyEarlier => "only in the earlier one",
        Retold::OnlyLater => "only in the later one",
        Retold::Neither => "in neither",
    }
}

pub fn refused(error: &DecodeError) -> String {
    match &error.fault {
        Fault::Blank => "There is nothing in this. Ask for the file again.".to_owned(),
        Fault::CutOff => "This breaks off before its end. Use another copy, or ask for it again.".to_owned(),
        Fault::Damaged => "This was changed or damaged since it was made. Use another copy, or ask for it again.".to_owned(),
        Fault::NotJson(fault) => format!(
            "This file is damaged or was never a summary: it stops making sense in line {}. Ask for it again.",
            fault.line
        ),
        Fault::OtherFormat | Fault::NoSummary | Fault::NotText => {
            "There is no summary in this that can be opened. One that came as plain text is for reading only: ask for the web page or the data file.".to_owned()
        }
        Fault::SeveralSummaries => {
            "There is more than one summary in this. Open them as files, or paste one at a time.".to_owned()
        }
        Fault::SomebodysOwn => "This is somebody's own backup, with all their answers. It is not meant for anybody else, so it was not opened. Ask them for a summary.".to_owned(),
        Fault::NewerVersion => "A newer version of Own Reasons made this. Reload this page to get that version.".to_owned(),
        Fault::OtherInstrument => {
            "This summary belongs to another version of the questions, which is not in this app.".to_owned()
        }
        Fault::TooLarge { .. } => "This file is far larger than any summary, so it was not opened.".to_owned(),
        _ => format!(
            "This file says something that no summary says ({}), so it was not opened. Ask for it again.",
            error.place
        ),
    }
}

/// What a coach can do with a question that came up.
pub fn guide(question: QuestionId) -> &'static str {
    match question {
        QuestionId::Safety => {
            "Begin here. Say what you will tell nobody, and what you would have to tell. Promise only what you can keep."
        }
        QuestionId::NotToday => {
            "This may not be the time, and that is an answer. Ask whether a talk is welcome at all, and leave the when to them."
        }
        QuestionId::FirstFive => {
            "Give them the first five minutes. Ask, write down what they say, and start with that."
        }
        QuestionId::Time => "Time comes first. If nothing can be dropped, do less or begin later; do not add a task.",
        QuestionId::DirectionLow => {
            "Stay with what they want, life outside work included. Offer no goal of yours or of the company's."
        }
        QuestionId::Holds => "Ask about something they have stayed with, and what made it worth staying.",
        QuestionId::Pressure => "Leave the target out of it. Ask what they would want if nobody were watching.",
        QuestionId::Both => "There are reasons of both kinds. Ask which would still be there without the pressure.",
        QuestionId::Neither => "Ask what drew them to selling once. Letting this goal go is allowed.",
        QuestionId::OtherGoal => "Ask about the other goal before you take this one for granted.",
        QuestionId::ImportanceZero => {
            "A nought is an answer. Ask what would make it matter a little, and accept \"nothing\"."
        }
        QuestionId::Comfortable => {
            "They may be fine as they are. Ask what staying gives them. You need not change that."
        }
        QuestionId::Confidence => {
            "They want it and doubt that they can. Ask about something hard they once learned, and what helped."
        }
        QuestionId::GiveUp => "A change may cost them something they like. Ask what, and take it seriously.",
        QuestionId::FirstStep => "If they want a first step, let it be one they choose, ten minutes long.",
        QuestionId::Moving => "They are at it already. Ask what works, and keep your hands off that.",
        QuestionId::Link => "This change may not serve their goal. Be ready to drop the topic you had in mind.",
        QuestionId::MyTenth => {
            "Believe them about what was not in their hands. Ask whether any part was, and take the first answer."
        }
        QuestionId::WhoseFeedback => {
            "It may not be yours. Ask whose they would take, and whether they would like that person in."
        }
        QuestionId::Evidence => {
            "They go by feeling, which may be right. Ask what would show it, and look together if they like."
        }
        QuestionId::TwoViews => {
            "There are two views of the same work. Ask what each can see. Do not settle who is right."
        }
        QuestionId::Customer => "Ask what that buyer wants for themselves. \"I don't know\" is a good start.",
        QuestionId::DirectionMid => {
            "The direction is there and hazy. Ask how an ordinary day would look once they had it."
        }
    }
}
