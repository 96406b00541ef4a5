//! All wording of the interface. What the instrument asks and how it tells a result is in its content file.

pub mod asked;
pub mod coach;
pub mod data;
pub mod how;
pub mod result;
pub mod self_check;
pub mod summary;

use own_reasons::comparison::Movement;
use own_reasons::exchange::{DecodeError, Fault};
use own_reasons::instrument::Instrument;
use own_reasons::lock::LockFault;
use own_reasons::response::{Goal, Unfit};
use own_reasons::scoring::Flag;
use own_reasons::session::{Notice, Place, SaveState, StorageFault};
use own_reasons::taking::Fit;

pub const NAME: &str = "Own Reasons";

words! {
    back = "Back";
    go_on = "Continue";
    skip = "Skip";
    change = "Change";
    skipped = "Skipped";
    or = "or";
    close = "Close";
    take_over = "Go on here with the latest answers";
}

/// What stands on the page around the program.
pub mod frame {
    use super::titles;

    words! {
        skip = "Skip to the page";
        sends_nothing = "This app sends nothing. It is a way to start a conversation: not a test, and not for selection, appraisal or ranking.";
        coaches = "For coaches";
        broken = "Something in this app broke, and it stopped. What was saved is still there: reload this page to go on.";
    }

    /// By the places that `index.html` names.
    pub fn texts() -> Vec<(&'static str, &'static str)> {
        vec![
            ("skip", skip()),
            ("data", titles::data()),
            ("sends-nothing", sends_nothing()),
            ("asked", titles::asked()),
            ("how", titles::how()),
            ("coaches", coaches()),
            ("broken", broken()),
        ]
    }
}

pub mod titles {
    words! {
        check = "Check your answers";
        result = "Where you stand";
        summary = "My summary";
        data = "My data";
        asked = "If somebody asks for it";
        how = "How this works";
        coach = "Summaries handed to you";
        case = "Before we talk";
        compare = "What moved";
    }
}

pub mod new_version {
    words! {
        ready = "A new version of this app is ready. It comes by itself once you have closed all pages of this app; your answers stay.";
        use_now = "Use it now";
        not_now = "Not now";
        waits = "A new version of this app is ready. It waits, because your answers on this page are not kept and would be lost with it. If you want it now, download them first, under My data.";
    }
}

pub mod waiting {
    words! {
        under_way = "One moment: this page is still being loaded.";
        failed = "This page could not be loaded";
        what_to_do = "Check the connection and try again. What you answered is still here.";
        again = "Try again";
    }
}

pub mod start {
    use own_reasons::date::Date;

    words! {
        title = "What do you want, and is it worth changing something for?";
        yours = "Questions for people who sell, about your own goals. Your answers are yours: you see what comes of them, and you alone decide whether anybody else does.";
        sends_nothing = "This app sends nothing. No web page can know what your employer's software, browser extensions or backups on this computer see. On a company machine, use your own phone, or keep nothing.";
        time = "Two minutes if you are fine as you are, ten to fifteen otherwise. Skip what you like, stop when you like.";
        limits = "Nothing here is validated for salespeople. It is a way to start a conversation, with yourself first.";
        keeping = "Your answers";
        keep = "They stay on this device, so that you can go on later. You can delete them at any time.";
        keep_from_disk = "You opened this app from a file. What a browser keeps for files, every other page opened from this computer's disk can read. So nothing is kept, unless you take the tick away.";
        nothing = "Keep nothing: gone when I close this page";
        start = "Start";
        go_on = "Go on";
        begin_anew = "Begin a new one";
        last_result = "See where you stood";
        open_file = "Open my file";
    }

    pub fn progress(answered: usize, shown: usize, date: Date, today: Date, when: &str) -> String {
        match today.days_since(date) {
            ..=0 => say!("{answered} of {shown} answered, today.", answered, shown),
            1 => say!("{answered} of {shown} answered, yesterday.", answered, shown),
            _ => say!("{answered} of {shown} answered, on {when}.", answered, shown, when),
        }
    }

    pub fn completed(date: &str) -> String {
        say!("You answered these questions on {date}.", date)
    }
}

pub mod question {
    words! {
        your_goal = "Your goal";
        no_goal = "You wrote down no goal, or chose none. Answer for whatever you have in mind, or go back for it:";
        write_one_down = "Write one down";
        choose_one = "Choose one";
        told_to = "You can stop here, or go on just for yourself. Nobody is told either way.";
        goal_found = "Does all this give you a goal?";
        goal_found_yes = "Yes, I'll write it down";
        still_looking = "If you still don't know, that is fine. Try something for a week, and look again.";
        first_goal = "What I want";
        another_goal = "Another thing I want";
        add_goal = "Add another one";
        find_out = "Not sure? Look at what you want first";
        in_your_words = "In your own words";
    }

    pub fn chosen_enough(at_most: usize) -> String {
        say!("You can choose {at_most}. Take one back to choose another.", at_most)
    }
}

pub mod check {
    pub use super::titles::check as title;

    words! {
        lead = "Change what you like. Skipped is fine: what is missing is never guessed.";
        done = "See where you stand";
        nothing = "There are no answers yet. Begin with the first question.";
    }
}

pub mod passphrase {
    words! {
        title = "With a passphrase";
        lead = "The same web page, locked. Whoever has both the file and the passphrase can read it, and nobody else can. Hand the passphrase over another way than the file: say it on the phone.";
        if_lost = "If it is lost, nobody can open the file, and neither can we. Your answers here stay as they are. This app does not keep the passphrase.";
        field = "Passphrase";
        show = "Show it";
        suggest = "Suggest one";
        copy = "Copy it";
        short = "This is short, and may be found by trying. Several words, or the one we suggest, hold much longer.";
        lock = "Web page with this passphrase";
        working = "This takes a second or two, so that guessing takes very long.";
        missing = "Type a passphrase first, or have one suggested.";
        not_locked = "No file was made.";
        how_to_open = "The other person opens it in this app, under For coaches, or with any program for age files (age-encryption.org).";
    }
}

/// A goal with how much it is the rep's own.
pub fn goal(goal: &Goal) -> String {
    let text = goal.text.as_str();
    match goal.mine {
        Some(mine) => {
            let level = &Instrument::current().amounts()[usize::from(mine.number()) - 1];
            say!("{goal} (Your own: {level})", goal = text, level)
        }
        None => text.to_owned(),
    }
}

pub fn place(place: Place) -> String {
    say!("Question {number} of {of}", number = place.number, of = place.of)
}

pub fn save_state(state: SaveState) -> String {
    match state {
        SaveState::Unchanged => String::new(),
        SaveState::Saving => say!("Saving …").to_owned(),
        SaveState::Saved => say!("Saved").to_owned(),
        SaveState::NotKept => say!("Nothing is kept").to_owned(),
        SaveState::Failed(fault) => not_saved(fault),
    }
}

fn not_saved(fault: StorageFault) -> String {
    let why = match fault {
        StorageFault::Blocked => say!("Not saved: this browser does not let this page keep anything."),
        StorageFault::Full => say!("Not saved: there is no room left in this browser."),
        StorageFault::Conflict => say!("Not saved: these answers were changed or deleted in another tab."),
        StorageFault::Failed => say!("Not saved: the browser could not write to the disk."),
    };
    let what_to_do = match fault {
        StorageFault::Conflict => {
            say!("If you go on with the latest ones here, what you said since stands beside them, under My data.")
        }
        _ => say!("Download your answers now, under My data."),
    };
    format!("{why} {what_to_do}")
}

pub fn cannot_keep(fault: StorageFault) -> String {
    let why = match fault {
        StorageFault::Blocked => {
            say!("Nothing can be kept here: this browser does not let this page keep anything.")
        }
        StorageFault::Full => say!("Nothing can be kept here: there is no room left in this browser."),
        StorageFault::Conflict => {
            say!("Nothing can be kept here: these answers were changed or deleted in another tab.")
        }
        StorageFault::Failed => say!("Nothing can be kept here: the browser could not write to the disk."),
    };
    format!("{why} {}", say!("Download your answers, under My data, before you close this page."))
}

pub fn fit(fit: Fit) -> &'static str {
    match fit {
        Fit::Yes => say!("Yes"),
        Fit::Partly => say!("Partly"),
        Fit::No => say!("No"),
    }
}

pub fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::Fast => say!("Many answers came within two seconds."),
        Flag::LongRun => say!("The same answer stands many times in a row."),
        Flag::Pairs => say!("Some answers pull against each other."),
    }
}

pub fn movement(movement: Movement) -> &'static str {
    match movement {
        Movement::Up => say!("moved up"),
        Movement::Down => say!("moved down"),
        Movement::NotClear => say!("no clear change"),
        Movement::NoYardstick => say!("cannot be told"),
        Movement::OnlyEarlier => say!("answered last time only"),
        Movement::OnlyLater => say!("answered this time only"),
    }
}

pub fn notice(notice: &Notice, instrument: &Instrument) -> String {
    match notice {
        Notice::FileRefused(error) => decode_error(error),
        Notice::FileUnreadable => say!(
            "This file could not be read, or it is larger than 50 MB. Choose a backup that was downloaded in this app."
        )
        .to_owned(),
        Notice::Restored { added: 0, .. } => {
            say!("What is in this file is here already. Nothing was changed.").to_owned()
        }
        Notice::Restored { added, known: 0 } => say!(*added;
            one "Restored: one set of answers. It stands beside what was here.",
            other "Restored: {added} sets of answers. They stand beside what was here.",
            added),
        Notice::Restored { added, known } => say!(*added;
            one "Restored: one set of answers. Here already: {known}.",
            other "Restored: {added} sets of answers. Here already: {known}.",
            added, known),
        Notice::Unfit(item, error) => format!("{} {}", instrument.item(*item).ask, unfit(error)),
        Notice::TooLong(error) => unfit(error),
        Notice::Copied => say!("Copied. Paste it where you want it.").to_owned(),
        Notice::CopyFailed => {
            say!("The browser did not let this page copy. Mark the text and copy it yourself.").to_owned()
        }
        Notice::Downloaded(name) => say!("Downloaded: {name}", name),
        Notice::DownloadFailed => {
            say!("The browser did not make the file. Allow downloads for this page and try again.").to_owned()
        }
        Notice::ShareFailed => say!("This device did not take the file. Download it instead, or try again.").to_owned(),
        Notice::Deleted => say!("Deleted.").to_owned(),
        Notice::NotDeleted => {
            say!("It is still on the disk: the browser did not delete it. Reload this page and try again.").to_owned()
        }
        Notice::ReadAlong => say!("These answers were changed in another tab. This is how they stand now.").to_owned(),
        Notice::NothingForCalendar => {
            say!("There is nothing for a calendar yet. Choose a date to look again, or write down a small step.")
                .to_owned()
        }
    }
}

pub fn lock_fault(fault: LockFault) -> &'static str {
    match fault {
        LockFault::WrongPassphrase => {
            say!(
                "This passphrase does not open the file. Look for capitals, hyphens and spaces, or ask whoever locked it."
            )
        }
        LockFault::Damaged => {
            say!("The file was cut off or changed since it was locked. Use another copy, or ask for it once more.")
        }
        LockFault::TooMuchWork => {
            say!("Opening this file takes more work than a browser can do. Open it with the program age.")
        }
        LockFault::TooLarge => {
            say!(
                "What is in this file is larger than 50 MB, and this app makes no such file. Use another copy, or ask whoever gave it to you what it is."
            )
        }
        LockFault::NotLocked => say!("This file is not locked. Choose it where you open files without a passphrase."),
        LockFault::LockedForKeys => {
            say!(
                "This file is locked for somebody's key, not with a passphrase. Open it with the program it was made with."
            )
        }
        LockFault::Unavailable => {
            say!(
                "The part of this app that works with passphrases could not be loaded, or it stopped. Check the connection and try again; if that does not help, reload this page."
            )
        }
    }
}

pub fn unfit(unfit: &Unfit) -> String {
    match unfit {
        Unfit::TooLong { length, longest } => say!(
            "This is {length} characters, and {longest} fit. Shorten it to have it kept; what you wrote stays here.",
            length,
            longest
        ),
        Unfit::TooMany { at_most } => question::chosen_enough(*at_most),
        _ => say!("This answer does not fit the question and was not kept. Choose again.").to_owned(),
    }
}

fn decode_error(error: &DecodeError) -> String {
    let what = match &error.fault {
        Fault::Blank => say!("This file is empty. Choose another copy.").to_owned(),
        Fault::NotJson(fault) => {
            say!("This file is damaged or not a backup: it stops making sense in line {line}. Use another copy.", line = fault.line)
        }
        Fault::CutOff => say!("This file breaks off before its end. Use another copy.").to_owned(),
        Fault::TooLarge { .. } => say!("This file is far larger than any backup. Choose one that was downloaded under Back up.").to_owned(),
        Fault::OtherFormat | Fault::NotText | Fault::NoSummary | Fault::SeveralSummaries | Fault::SomebodysOwn => {
            say!("This file is not a backup of Own Reasons. Choose one that was downloaded under Back up. A summary cannot be restored.").to_owned()
        }
        Fault::NewerVersion => say!("A newer version of Own Reasons made this file. Open it with that version.").to_owned(),
        Fault::OtherInstrument => {
            say!("This file belongs to another version of the questions, which is not in this app. Keep it, and open it with the app it came from.").to_owned()
        }
        Fault::Damaged => say!("This file was changed or damaged since it was made. Use another copy.").to_owned(),
        Fault::Unknown
        | Fault::Missing
        | Fault::WrongType { .. }
        | Fault::Unfit(_)
        | Fault::Impossible
        | Fault::NotATime => {
            say!("Something in this file is not as it should be, at \"{place}\". Use another copy.", place = error.place)
        }
    };
    format!("{what} {}", say!("Nothing was changed."))
}
