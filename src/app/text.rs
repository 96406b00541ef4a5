//! All wording of the interface. What the instrument asks and how it tells a result is in its content file.

pub mod coach;
pub mod data;
pub mod how;
pub mod self_check;

use own_reasons::comparison::Movement;
use own_reasons::date::Date;
use own_reasons::exchange::{DecodeError, Fault};
use own_reasons::instrument::Instrument;
use own_reasons::lock::LockFault;
use own_reasons::response::{Goal, Unfit};
use own_reasons::scoring::Flag;
use own_reasons::session::{Notice, Place, SaveState, StorageFault};
use own_reasons::taking::Fit;

pub const NAME: &str = "Own Reasons";
pub const IF_SOMEBODY_ASKS: &str = "If somebody asks for it";

pub const BACK: &str = "Back";
pub const CONTINUE: &str = "Continue";
pub const SKIP: &str = "Skip";
pub const CHANGE: &str = "Change";
pub const SKIPPED: &str = "Skipped";
pub const OR: &str = "or";
pub const CLOSE: &str = "Close";
pub const TAKE_OVER: &str = "Go on here with the latest answers";

pub mod titles {
    pub const CHECK: &str = "Check your answers";
    pub const RESULT: &str = "Where you stand";
    pub const SUMMARY: &str = "My summary";
    pub const DATA: &str = "My data";
    pub const ASKED: &str = "If somebody asks for it";
    pub const HOW: &str = "How this works";
    pub const COACH: &str = "Summaries handed to you";
    pub const CASE: &str = "Before we talk";
    pub const COMPARE: &str = "What moved";
}

pub mod new_version {
    pub const READY: &str = "A new version of this app is ready. It comes by itself once you have closed all pages of this app; your answers stay.";
    pub const USE_NOW: &str = "Use it now";
    pub const NOT_NOW: &str = "Not now";
    pub const WAITS: &str = "A new version of this app is ready. Your answers on this page are not kept yet, so it waits until they are, or until you have closed this page.";
}

pub mod waiting {
    pub const UNDER_WAY: &str = "One moment: this page is still being loaded.";
    pub const FAILED: &str = "This page could not be loaded";
    pub const WHAT_TO_DO: &str = "Check the connection and try again. What you answered is still here.";
    pub const AGAIN: &str = "Try again";
}

pub mod start {
    pub const TITLE: &str = "What do you want, and is it worth changing something for?";
    pub const YOURS: &str = "Questions for people who sell, about your own goals. Your answers are yours: you see what comes of them, and you alone decide whether anybody else does.";
    pub const SENDS_NOTHING: &str = "This app sends nothing. No web page can know what your employer's software, browser extensions or backups on this computer see. On a company machine, use your own phone, or keep nothing.";
    pub const TIME: &str =
        "Two minutes if you are fine as you are, ten to fifteen otherwise. Skip what you like, stop when you like.";
    pub const LIMITS: &str =
        "Nothing here is validated for salespeople. It is a way to start a conversation, with yourself first.";
    pub const KEEPING: &str = "Your answers";
    pub const KEEP: &str = "They stay on this device, so that you can go on later. You can delete them at any time.";
    pub const KEEP_FROM_DISK: &str = "You opened this app from a file. What a browser keeps for files, every other page opened from this computer's disk can read. So nothing is kept, unless you take the tick away.";
    pub const NOTHING: &str = "Keep nothing: gone when I close this page";
    pub const START: &str = "Start";
    pub const GO_ON: &str = "Go on";
    pub const BEGIN_ANEW: &str = "Begin a new one";
    pub const LAST_RESULT: &str = "See where you stood";
    pub const OPEN_FILE: &str = "Open my file";

    pub fn progress(answered: usize, shown: usize, when: &str) -> String {
        format!("{answered} of {shown} answered, {when}.")
    }

    pub fn completed(date: &str) -> String {
        format!("You answered these questions on {date}.")
    }
}

pub mod question {
    pub const YOUR_GOAL: &str = "Your goal";
    pub const NO_GOAL: &str =
        "You wrote down no goal, or chose none. Answer for whatever you have in mind, or go back and write it down.";
    pub const TOLD_TO: &str = "You can stop here, or go on just for yourself. Nobody is told either way.";
    pub const GOAL_FOUND: &str = "Does all this give you a goal?";
    pub const GOAL_FOUND_YES: &str = "Yes, I'll write it down";
    pub const STILL_LOOKING: &str = "If you still don't know, that is fine. Try something for a week, and look again.";
    pub const FIRST_GOAL: &str = "What I want";
    pub const ANOTHER_GOAL: &str = "Another thing I want";
    pub const ADD_GOAL: &str = "Add another one";
    pub const FIND_OUT: &str = "Not sure? Look at what you want first";
    pub const IN_YOUR_WORDS: &str = "In your own words";
    pub const LEVEL_OF_GOAL: &str = "Your own";

    pub fn chosen_enough(at_most: usize) -> String {
        format!("You can choose {at_most}. Take one back to choose another.")
    }
}

pub mod check {
    pub const TITLE: &str = "Check your answers";
    pub const LEAD: &str = "Change what you like. Skipped is fine: what is missing is never guessed.";
    pub const DONE: &str = "See where you stand";
    pub const NOTHING: &str = "There are no answers yet.";
}

pub mod result {
    pub const YOU_SAY: &str = "In your own judgement";
    pub const LEANED: &str = "What your answers leaned to";
    pub const FLAGS: &str =
        "These answers are a little hard to read. Look at them again if you like; nothing is blocked.";
    pub const MISSING: &str = "Too little was answered on:";
    pub const GO_ON_WITH_REST: &str = "Go on with the rest";
    pub const GO_ON_HINT: &str = "This changes your first answer to \"I'm curious\". Everything you answered stays.";
    pub const FIT: &str = "Does that fit?";
    pub const FIT_HINT: &str =
        "You know more about yourself than these answers do. What you say here becomes the headline.";
    pub const WHAT_FITS: &str = "What fits, then?";
    pub const OWN_WORDS: &str = "In my own words";
    pub const SETTLE: &str = "Settle first";
    pub const PICTURE: &str = "The picture";
    pub const PICTURE_LEAD: &str = "The words come from the answers you chose, not from a comparison with other people. The strong stretch shows where a bar could really lie.";
    pub const SQUARE_X: &str = "own reasons →";
    pub const SQUARE_Y: &str = "pressure →";
    pub const SCALE: &str = "What you answered about";
    pub const BAND: &str = "In words";
    pub const BAR: &str = "Picture";
    pub const ABSENT: &str = "Too little was answered to say anything about:";
    pub const NEXT: &str = "Next questions";
    pub const NEXT_LEAD: &str = "It stays out of your summary unless you put it in.";
    pub const MORE: &str = "More questions";
    pub const LOOK_AGAIN: &str = "When do you want to look again?";
    pub const LOOK_AGAIN_OPEN: &str = "A date you choose, or none.";
    pub const IN_30_DAYS: &str = "In 30 days";
    pub const NO_DATE: &str = "No date";
    pub const HOW: &str = "How this came about";
    pub const HOW_LEAD: &str = "Seven conditions, each checked by a fixed rule. Open means met, closed means not met; the first closed one decides. What you said outright, or answers that are hard to read, come before these. Answer words count from 1 to 5. With too few answers it says not answered. The limits are our own proposals.";
    pub const FED_BY: &str = "Your answers to this";
    pub const MOVED: &str = "Since last time";
    pub const LIMITS: &str = "What this cannot know";
    pub const LIMITS_TEXT: &str = "It knows only what you answered, on one day. Short sets of questions can be off for one person, which is why you see bands and not numbers. Nothing here is validated for salespeople.";
    pub const NO_BACKUP: &str =
        "What you answered is in no backup that this app knows of. You can make one under My data. ";
    pub const MAKE_SUMMARY: &str = "Make my summary";
    pub const CHECK_ANSWERS: &str = "Check your answers";
    pub const NOTHING: &str = "There is nothing to see yet. Answer a few questions first.";

    pub fn moved_since(date: &str) -> String {
        format!("Compared with {date}. Differences that may be chance are not called a change.")
    }
}

pub mod summary {
    pub const TITLE: &str = "My summary";
    pub const LEAD: &str = "Tick what somebody else may see. On the page they get, what is not ticked leaves no trace. You hand it on yourself, or not at all.";
    pub const BLOCKS: &str = "What to show";
    pub const OWN_WORDS_NOTE: &str = "Your own words are off until you tick them.";
    pub const ALIAS: &str = "A name for it, if you want one";
    pub const ALIAS_HINT: &str = "It stands at the top and in the file's name.";
    pub const TOPIC: &str = "The first topic, if you want to set it";
    pub const TOPIC_HINT: &str = "It stands in the first lines of the summary.";
    pub const PREVIEW: &str = "This is what they see";
    pub const TAKE: &str = "Take it with you";
    pub const COPY: &str = "Copy as text";
    pub const WEB_PAGE: &str = "Web page";
    pub const SHARE: &str = "Share …";
    pub const SHARE_HINT: &str = "\"Share …\" hands the web page to your device, which asks you where it is to go. This app does nothing else with it.";
    pub const PRINT: &str = "Print";
    pub const MARKDOWN: &str = "Markdown";
    pub const DATA: &str = "Data (JSON)";
    pub const CALENDAR: &str = "Calendar file";
    pub const CALENDAR_HINT: &str = "Your look-again date, and your small step on tomorrow's date, to be moved as you like. On a company calendar others may see it.";
    pub const RECEIPT: &str = "Receipt";
    pub const RECEIPT_HINT: &str = "For whoever asks whether you did it. It says so, and nothing else:";
    pub const COPY_RECEIPT: &str = "Copy the receipt";
}

pub mod passphrase {
    pub const TITLE: &str = "With a passphrase";
    pub const LEAD: &str = "The same web page, locked. Who has the file and the passphrase can read it, and nobody else. Hand the passphrase over another way than the file: say it on the phone.";
    pub const IF_LOST: &str = "If it is lost, nobody can open the file, we can't either. Your answers here stay as they are. This app does not keep the passphrase.";
    pub const FIELD: &str = "Passphrase";
    pub const SHOW: &str = "Show it";
    pub const SUGGEST: &str = "Suggest one";
    pub const COPY: &str = "Copy it";
    pub const SHORT: &str =
        "This is short, and may be found by trying. Several words, or the one we suggest, hold much longer.";
    pub const LOCK: &str = "Web page with this passphrase";
    pub const WORKING: &str = "This takes a second or two, so that guessing takes very long.";
    pub const MISSING: &str = "Type a passphrase first, or have one suggested.";
    pub const NOT_LOCKED: &str = "No file was made.";
    pub const HOW_TO_OPEN: &str = "The other person opens it in this app, under For coaches, or with any program for age files (age-encryption.org).";
}

pub mod asked {
    pub const TITLE: &str = "If somebody asks for it";
    pub const LEAD: &str = "Your answers are yours. This app sends them nowhere and makes no copy for anybody. Here are three ways to say no to a manager who asks, in your words or ours.";
    pub const VARIANTS: [(&str, &str); 3] = [
        ("Friendly", "\"I did it. What I wrote is for me. I'm glad to tell you what I want to work on.\""),
        ("Short", "\"It only works if it stays with me. I can show you the receipt.\""),
        (
            "Firm",
            "\"It says on every page that it is not for appraisal. I won't hand it over, and I'd like us to leave it there.\"",
        ),
    ];
    pub const RECEIPT: &str = "The receipt";
    pub const RECEIPT_LEAD: &str =
        "One line that says a taking was completed, and that its content stays with you. You find it at the end of";
    pub const LAW: &str = "What the law says";
    pub const LAW_TEXT: &str = "That differs from place to place, and it is not ours to know. A works council, a union or a lawyer can tell you what an employer may ask for.";
    pub const TOLD: &str = "If you were told to do this";
    pub const TOLD_TEXT: &str =
        "You can close this page now. This app tells nobody whether you answered, skipped, or never began.";
}

/// A goal with how much it is the rep's own.
pub fn goal(goal: &Goal) -> String {
    match goal.mine {
        Some(mine) => {
            let level = &Instrument::current().amounts()[usize::from(mine.number()) - 1];
            format!("{} ({}: {level})", goal.text.as_str(), question::LEVEL_OF_GOAL)
        }
        None => goal.text.as_str().to_owned(),
    }
}

pub fn days_ago(date: Date, today: Date, shown: &str) -> String {
    match today.days_since(date) {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        _ => format!("on {shown}"),
    }
}

pub fn place(place: Place) -> String {
    format!("Question {} of {}", place.number, place.of)
}

pub fn save_state(state: SaveState) -> String {
    match state {
        SaveState::Unchanged => String::new(),
        SaveState::Saving => "Saving …".to_owned(),
        SaveState::Saved => "Saved".to_owned(),
        SaveState::NotKept => "Nothing is kept".to_owned(),
        SaveState::Failed(StorageFault::Conflict) => {
            format!(
                "Not saved: {}. If you go on with the latest ones here, what you said since stands beside them, under My data.",
                storage_fault(StorageFault::Conflict)
            )
        }
        SaveState::Failed(fault) => {
            format!("Not saved: {}. Download your answers now, under My data.", storage_fault(fault))
        }
    }
}

pub fn cannot_keep(fault: StorageFault) -> String {
    format!(
        "Nothing can be kept here: {}. Download your answers, under My data, before you close this page.",
        storage_fault(fault)
    )
}

fn storage_fault(fault: StorageFault) -> &'static str {
    match fault {
        StorageFault::Blocked => "this browser does not let this page keep anything",
        StorageFault::Full => "there is no room left in this browser",
        StorageFault::Conflict => "these answers were changed or deleted in another tab",
        StorageFault::Failed => "the browser could not write to the disk",
    }
}

pub fn fit(fit: Fit) -> &'static str {
    match fit {
        Fit::Yes => "Yes",
        Fit::Partly => "Partly",
        Fit::No => "No",
    }
}

pub fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Fast => "Some answers came in under two seconds.",
        Flag::LongRun => "The same answer stands many times in a row.",
        Flag::Pairs => "Some answers pull against each other.",
    }
}

pub fn movement(movement: Movement) -> &'static str {
    match movement {
        Movement::Up => "moved up",
        Movement::Down => "moved down",
        Movement::NotClear => "no clear change",
        Movement::NoYardstick => "no yardstick here",
        Movement::OnlyEarlier => "answered last time only",
        Movement::OnlyLater => "answered this time only",
    }
}

pub fn notice(notice: &Notice, instrument: &Instrument) -> String {
    match notice {
        Notice::FileRefused(error) => decode_error(error),
        Notice::FileUnreadable => {
            "This file could not be read, or it is larger than 50 MB. Choose a backup that was downloaded in this app."
                .to_owned()
        }
        Notice::Restored { added: 0, known } => {
            format!("All {known} in this file are here already. Nothing was changed.")
        }
        Notice::Restored { added, known: 0 } => format!("Restored: {added}. They stand beside what was here."),
        Notice::Restored { added, known } => format!("Restored: {added}. Here already: {known}."),
        Notice::Unfit(item, error) => format!("{} {}", instrument.item(*item).ask, unfit(error)),
        Notice::TooLong(error) => unfit(error),
        Notice::Copied => "Copied. Paste it where you want it.".to_owned(),
        Notice::CopyFailed => "The browser did not let this page copy. Mark the text and copy it yourself.".to_owned(),
        Notice::Downloaded(name) => format!("Downloaded: {name}"),
        Notice::DownloadFailed => {
            "The browser did not make the file. Allow downloads for this page and try again.".to_owned()
        }
        Notice::ShareFailed => "This device did not take the file. Download it instead, or try again.".to_owned(),
        Notice::Deleted => "Deleted.".to_owned(),
        Notice::NotDeleted => {
            "It is still on the disk: the browser did not delete it. Reload this page and try again.".to_owned()
        }
        Notice::ReadAlong => "These answers were changed in another tab. This is how they stand now.".to_owned(),
        Notice::NothingForCalendar => {
            "There is nothing for a calendar yet. Choose a date to look again, or write down a small step.".to_owned()
        }
    }
}

pub fn lock_fault(fault: LockFault) -> &'static str {
    match fault {
        LockFault::WrongPassphrase => {
            "This passphrase does not open the file. Look for capitals, hyphens and spaces, or ask whoever locked it."
        }
        LockFault::Damaged => {
            "The file was cut off or changed since it was locked. Use another copy, or ask for it once more."
        }
        LockFault::TooMuchWork => {
            "Opening this file takes more work than a browser can do. Open it with the program age."
        }
        LockFault::TooLarge => "What is in this file is larger than 50 MB. This app makes no such file.",
        LockFault::NotLocked => "This file is not locked with a passphrase.",
        LockFault::LockedForKeys => {
            "This file is locked for somebody's key, not with a passphrase. Open it with the program it was made with."
        }
        LockFault::Unavailable => {
            "The part of this app that works with passphrases could not be loaded, or it stopped. Check the connection and try again; if that does not help, reload this page."
        }
    }
}

pub fn unfit(unfit: &Unfit) -> String {
    match unfit {
        Unfit::TooLong { length, longest } => format!(
            "This is {length} characters, and {longest} fit. Shorten it to have it kept; what you wrote stays here."
        ),
        Unfit::TooMany { at_most } => question::chosen_enough(*at_most),
        _ => "This answer does not fit the question and was not kept. Choose again.".to_owned(),
    }
}

fn decode_error(error: &DecodeError) -> String {
    let what = match &error.fault {
        Fault::Blank => "This file is empty.".to_owned(),
        Fault::NotJson(fault) => {
            format!("This file is damaged or not a backup: it stops making sense in line {}.", fault.line)
        }
        Fault::CutOff => "This file breaks off before its end. Use another copy.".to_owned(),
        Fault::TooLarge { .. } => "This file is far larger than any backup.".to_owned(),
        Fault::OtherFormat | Fault::NotText | Fault::NoSummary | Fault::SeveralSummaries | Fault::SomebodysOwn => {
            "This file was not made by Own Reasons as a backup.".to_owned()
        }
        Fault::NewerVersion => "A newer version of Own Reasons made this file. Open it with that version.".to_owned(),
        Fault::OtherInstrument => {
            "This file belongs to another version of the questions, which is not in this app.".to_owned()
        }
        Fault::Damaged => "This file was changed or damaged since it was made. Use another copy.".to_owned(),
        Fault::Unknown
        | Fault::Missing
        | Fault::WrongType { .. }
        | Fault::Unfit(_)
        | Fault::Impossible
        | Fault::NotATime => {
            format!("Something in this file is not as it should be, at \"{}\". Use another copy.", error.place)
        }
    };
    format!("{what} Nothing was changed.")
}
