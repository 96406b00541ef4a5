//! The wording of the coach's side.

use super::unfit;
use own_reasons::comparison::Retold;
use own_reasons::desk::{DeskNotice, Unreadable};
use own_reasons::exchange::{DecodeError, Fault};
use own_reasons::instrument::QuestionId;
use own_reasons::lock::LockFault;
use own_reasons::session::{SaveState, StorageFault};

pub const TITLE: &str = "Summaries handed to you";
pub const LEAD: &str = "Open what a rep chose to show you, and walk into the first talk prepared. This app sends nothing, and tells the rep nothing.";
pub const OPEN: &str = "Open a summary";
pub const OPEN_HINT: &str = "Drop files here, choose them, or paste the text of one. A web page, data (JSON), or either locked with a passphrase.";
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
pub const PAST: &str = "Past their date";
pub const PAST_HINT: &str =
    "What somebody wants can change in a month. Ask how it is today before you build on one of these.";
pub const NONE_YET: &str = "There is nothing here yet. Summaries you open stand here by date.";
pub const NONE_FOUND: &str = "Nothing here matches that.";
pub const SHOW_MORE: &str = "Show more";
pub const NO_NAME: &str = "No name";
pub const KEEPING: &str = "What you open";
pub const KEEP: &str =
    "It stays on this device until you remove it, with your notes, apart from any answers of your own.";
pub const NOTHING: &str = "Keep nothing: gone when I close this page";
pub const BACKUP: &str = "Back up and move";
pub const BACKUP_LEAD: &str = "One file with all summaries here and your notes. To restore, open it as you would a summary: it adds, and replaces nothing.";
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
pub const EXPIRED: &str = "This is past its date. Ask how it is today before you build on it.";
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
    "Before the talk. What you write stays on this device and never goes into a file of theirs.";
pub const OWN: [&str; 3] =
    ["Whose goal am I bringing?", "What do I gain if they say yes?", "Would I be glad of a \"not today\"?"];
pub const NOTES: &str = "Your notes";
pub const NOTES_LABEL: &str = "Notes on this summary, for you alone";
pub const PRINT: &str = "Print";
pub const COMPARE: &str = "Compare with another summary of the same person";
pub const REMOVE: &str = "Remove this summary";
pub const REMOVE_SURE: &str = "Yes, remove it and my notes on it";

pub const COMPARE_TITLE: &str = "What moved between two summaries";
pub const COMPARE_LEAD: &str = "A difference counts only where it is larger than the answers can be off. \"No clear change\" does not mean that nothing changed. A block that stands in one and not in the other was ticked only once; that says nothing about the person.";
pub const OTHER_PERSON: &str =
    "The two carry different names. Compare them only if you know they come from the same person.";
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

pub fn restored(added: usize, known: usize) -> String {
    match (added, known) {
        (0, known) => format!("A backup: all {known} in it are here already. Notes that were new were added."),
        (added, 0) => format!("A backup: {added} added."),
        (added, known) => format!("A backup: {added} added, {known} here already. Notes that were new were added."),
    }
}

pub fn due(date: &str, is_look_again: bool) -> String {
    if is_look_again { format!("Look again on {date}") } else { format!("Talk by {date}") }
}

pub fn was_due(date: &str) -> String {
    format!("Was good until {date}")
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

pub fn lock_fault(fault: LockFault) -> &'static str {
    super::lock_fault(fault)
}

pub fn save_state(state: SaveState) -> String {
    match state {
        SaveState::Failed(fault) => {
            let why = match fault {
                StorageFault::Blocked => "this browser keeps nothing for this page",
                StorageFault::Full => "there is no room left in this browser",
                StorageFault::Conflict => "a later version is open in another tab",
                StorageFault::Failed => "the browser could not write to the disk",
            };
            format!("Not saved: {why}. Download a backup now, under all summaries.")
        }
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
        DeskNotice::TooLong(error) => unfit(error),
    }
}

pub fn from_to(earlier: &str, later: &str) -> String {
    if earlier == later { earlier.to_owned() } else { format!("{earlier} → {later}") }
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
        Fault::Blank => "This file is empty. Ask for it again.".to_owned(),
        Fault::CutOff => "This file breaks off before its end. Ask for it again.".to_owned(),
        Fault::Damaged => "This file was changed or damaged since it was made. Ask for it again.".to_owned(),
        Fault::NotJson(fault) => format!(
            "This file is damaged or was never a summary: it stops making sense in line {}. Ask for it again.",
            fault.line
        ),
        Fault::OtherFormat | Fault::NoSummary | Fault::NotText => {
            "There is no summary of Own Reasons in this. Is it the right file?".to_owned()
        }
        Fault::SeveralSummaries => {
            "There is more than one summary in this. Open them as files, or paste one at a time.".to_owned()
        }
        Fault::SomebodysOwn => "This is somebody's own backup, with all their answers. It is not meant for anybody else, so it was not opened. Ask them for a summary.".to_owned(),
        Fault::NewerVersion => "A newer version of Own Reasons made this file. Reload this page to get it, or open the file there.".to_owned(),
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
            "A \"not today\" is an answer. Ask whether the talk is welcome at all, and agree who gets in touch, and when."
        }
        QuestionId::FirstFive => {
            "Give them the first five minutes. Ask, write down what they say, and start with that."
        }
        QuestionId::Time => "Time comes first. If nothing can be dropped, do less or begin later; do not add a task.",
        QuestionId::DirectionLow => {
            "Stay with what they want, life outside work included. Offer no goal of yours or of the company's."
        }
        QuestionId::Holds => "Ask about something they did stay with, and what made them stay.",
        QuestionId::Pressure => "Leave the target out of it. Ask what they would want if nobody were watching.",
        QuestionId::Both => "There are reasons of both kinds. Follow the ones that would outlast the pressure.",
        QuestionId::Neither => {
            "The goal may be over. Ask what drew them to selling once; letting the goal go is allowed."
        }
        QuestionId::OtherGoal => "Ask about the other goal before you take this one for granted.",
        QuestionId::ImportanceZero => "Ask only what would move it a little. Give no reasons of your own.",
        QuestionId::Comfortable => "Today's way works for them. Ask what it gives them, and mean it.",
        QuestionId::Confidence => {
            "Wanting is there, trust in it is not. Look for something hard they once learned, and make the step small."
        }
        QuestionId::GiveUp => {
            "A change costs them something they are good at. Name that cost with them before the gain."
        }
        QuestionId::FirstStep => "Ask for one thing of ten minutes, chosen by them, and when they will do it.",
        QuestionId::Moving => "They are at it already. Ask what works, and keep your hands off that.",
        QuestionId::Link => "This change may not serve their goal. Be ready to drop the topic you had in mind.",
        QuestionId::MyTenth => {
            "Take the other nine tenths as they are. Ask for the one that was theirs, and stop there."
        }
        QuestionId::WhoseFeedback => {
            "It may not be yours. Ask whose they would take, and whether that person could join."
        }
        QuestionId::Evidence => {
            "It rests on a feeling so far. Ask which number or lost customer would show it, and look together."
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
