//! The wording of the coach's side.

pub use super::start::{keep_from_disk, nothing};
pub use super::titles::coach as title;

use super::unfit;
use own_reasons::comparison::{Movement, Retold};
use own_reasons::desk::{DeskNotice, Unreadable};
use own_reasons::exchange::{DecodeError, Fault};
use own_reasons::instrument::QuestionId;
use own_reasons::response::Text;
use own_reasons::session::{SaveState, StorageFault};

words! {
    lead = "Open what a rep chose to show you, and walk into the first talk prepared. This app sends nothing, and tells the rep nothing.";
    open = "Open a summary";
    open_hint = "Drop files here, choose them, or paste what is in one. A web page, data (JSON), or either locked with a passphrase.";
    choose = "Choose files";
    paste = "Or paste it here";
    open_pasted = "Open what I pasted";
    pasted = "What you pasted";
    put_away = "Clear this list";
    passphrase = "Passphrase";
    passphrase_hint = "Ask the rep for it, by another way than the file came.";
    unlock = "Unlock";
    unlocking = "Unlocking. This takes a second or two, so that guessing takes very long.";
    locked = "Locked with a passphrase.";
    show = "Show";
    caseload = "Your caseload";
    search = "Search by name, goal, topic or note";
    coming = "To come, by date";
    past = "Ask how it is today";
    past_hint = "What somebody wants can change in a month. Ask before you build on one of these.";
    none_yet = "There is nothing here yet. Summaries you open stand here by date.";
    none_found = "Nothing here matches that.";
    show_more = "Show more";
    keeping = "What you open";
    keep = "It stays on this device, with your notes, until you remove it. Answers of your own are kept apart from it. If you tick this, what you opened on this visit is gone when you close this page; what was kept before stays until you remove it.";
    backup = "Back up and move";
    backup_lead = "One file with all summaries here and your notes. It holds what others told you: keep it where only you can read it. To restore, open it as you would a summary; it adds, and replaces nothing.";
    make_backup = "Download a backup";
    remove_all = "Remove everything";
    remove_all_lead = "Removes all summaries and notes kept here. Answers of your own, if there are any, are not touched.";
    remove_all_sure = "Yes, remove everything here";
    set_aside = "Kept, but not readable";
    set_aside_lead = "These records cannot be read by this version. They are not touched. You can download them as they are.";
    download = "Download";
    gone = "This summary is not on this device";
    gone_lead = "It was removed, or opened elsewhere. Open the file again to see it here.";
    back_to_all = "All summaries";
    ask_today = "Ask how it is today before you build on this.";
    guide_title = "For the first talk";
    guide_lead = "These questions came up in their answers. Ask one or two, not all, and wait for the answer. The rep drives.";
}

pub fn guide_plain() -> [&'static str; 3] {
    [
        say!("Begin with their first topic, or ask what they would like to begin with."),
        say!("Ask what they want, in their own words, and say it back until they agree."),
        say!("Before you offer anything, ask what they have tried already."),
    ]
}

words! {
    they_wrote = "They wrote";
    for_you = "Three questions for yourself";
    for_you_lead = "Before the talk. What you write stays on this device unless you back it up, and never goes into a file of theirs.";
}

pub fn own() -> [&'static str; 3] {
    [
        say!("Whose goal am I bringing?"),
        say!("What do I gain if they say yes?"),
        say!("Would I be glad of a \"not today\"?"),
    ]
}

words! {
    notes = "Your notes";
    notes_label = "Notes on this summary, for you alone";
    print = "Print";
    compare = "Compare with an earlier or later one";
    remove = "Remove this summary";
    remove_sure = "Yes, remove it and my notes on it";
    compare_title = "What moved between two summaries";
    compare_lead = "A bar counts as moved only where the difference is larger than the uncertainty of the answers. \"No clear change\" does not mean that nothing changed. What stands in only one summary was left out of the other, or was not there: only the rep can say which.";
    compare_others = "Others, if you know that they come from the same person";
    may_be_chance = "At least one of these hung on a few answers, so the difference may be chance.";
    settled_hint = "These follow fixed limits, which a small difference can cross.";
    said = "What they say";
    scales = "The answers in bars";
    scale = "About";
    earlier = "Earlier";
    later = "Later";
    in_words = "In words";
    moved = "What moved";
    settled = "What to settle first";
    settle_gone = "Not there any more";
    settle_new = "New";
    settle_still = "Still there";
    only_earlier = "Only in the earlier one";
    only_later = "Only in the later one";
    not_shared = "not in it";
}

pub fn opened_count(done: usize, of: usize) -> String {
    if done < of { say!("Opening: {done} of {of}.", done, of) } else { String::new() }
}

pub fn counts(opened: usize, known: usize, locked: usize, failed: usize) -> String {
    let told: Vec<String> = [
        (opened, say!(opened; one "{opened} opened", other "{opened} opened", opened)),
        (known, say!(known; one "{known} here already", other "{known} here already", known)),
        (
            locked,
            say!(locked; one "{locked} waiting for a passphrase", other "{locked} waiting for a passphrase", locked),
        ),
        (failed, say!(failed; one "{failed} not opened", other "{failed} not opened", failed)),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(_, told)| told)
    .collect();
    if told.is_empty() { String::new() } else { format!("{}.", told.join(", ")) }
}

pub fn restored(added: usize, known: usize, left_out: usize) -> String {
    let mut told = vec![say!("A backup: {added} added, {known} here already.", added, known)];
    if known > 0 {
        told.push(say!("Notes that were new were added.").to_owned());
    }
    if left_out > 0 {
        told.push(say!(
            "For {left_out} of them, the notes here and in the backup were too long together. The notes from the backup were left out here; they are still in the backup file.",
            left_out
        ));
    }
    told.join(" ")
}

/// What is said of the day of a case: the one the rep named, else 30 days after the taking.
pub fn due(date: &str, is_look_again: bool, is_past: bool) -> String {
    match (is_look_again, is_past) {
        (true, false) => say!("They want to look again on {date}.", date),
        (true, true) => say!("They wanted to look again on {date}.", date),
        (false, false) => say!("A month old on {date}.", date),
        (false, true) => say!("A month old since {date}.", date),
    }
}

pub fn taken(date: &str) -> String {
    say!("Answered on {date}", date)
}

pub fn without_name(date: &str) -> String {
    say!("No name, {date}", date)
}

pub fn how_many(count: usize) -> String {
    say!(count; one "1 summary", other "{count} summaries", count)
}

pub fn unreadable(unreadable: Unreadable) -> &'static str {
    match unreadable {
        Unreadable::TooLarge => {
            say!("This file is far larger than any summary, so it was not opened. Ask for it again.")
        }
        Unreadable::Failed => say!("The browser could not read this file. Is it still where it was? Try again."),
    }
}

pub fn save_state(state: SaveState) -> String {
    match state {
        SaveState::Failed(StorageFault::Conflict) => say!("Not saved: something here was changed or removed in another tab, or kept by a newer version. Copy what you wrote, then reload this page.").to_owned(),
        SaveState::Failed(StorageFault::Full) => say!("Not saved: there is no room left in this browser. Download a backup now, under All summaries.").to_owned(),
        SaveState::Failed(_) => say!("Not saved: the browser could not write to the disk. Download a backup now, under All summaries.").to_owned(),
        SaveState::NotKept => say!("Nothing is kept: what you open is gone when you close this page.").to_owned(),
        state => super::save_state(state),
    }
}

pub fn notice(notice: &DeskNotice) -> String {
    match notice {
        DeskNotice::Downloaded(name) => say!("Downloaded: {name}", name),
        DeskNotice::DownloadFailed => {
            say!("The browser did not make the file. Allow downloads for this page and try again.").to_owned()
        }
        DeskNotice::Removed => say!("Removed.").to_owned(),
        DeskNotice::NotRemoved => {
            say!("It is still on the disk: the browser did not remove it. Reload this page and try again.").to_owned()
        }
        DeskNotice::TooLong(error) => unfit(error),
    }
}

pub fn from_to(earlier: &str, later: &str) -> String {
    if earlier == later { earlier.to_owned() } else { say!("{earlier} → {later}", earlier, later) }
}

/// What there is to doubt about two summaries coming from one person.
pub fn doubt(earlier: Option<&Text>, later: Option<&Text>) -> Option<&'static str> {
    match (earlier, later) {
        (Some(one), Some(other)) if one.as_str().to_lowercase() == other.as_str().to_lowercase() => None,
        (Some(_), Some(_)) => Some(say!(
            "The two carry different names. Compare them only if you know that they come from the same person."
        )),
        (None, None) => {
            Some(say!("Neither carries a name. Compare them only if you know that they come from the same person."))
        }
        _ => Some(say!("Only one carries a name. Compare them only if you know that they come from the same person.")),
    }
}

pub fn movement(movement: Movement) -> &'static str {
    match movement {
        Movement::NoYardstick => say!("too little to say whether it moved"),
        Movement::OnlyEarlier => say!("only in the earlier one"),
        Movement::OnlyLater => say!("only in the later one"),
        movement => super::movement(movement),
    }
}

pub fn retold(retold: Retold) -> &'static str {
    match retold {
        Retold::Unchanged => say!("the same"),
        Retold::Changed => say!("changed"),
        Retold::OnlyEarlier => say!("only in the earlier one"),
        Retold::OnlyLater => say!("only in the later one"),
        Retold::Neither => say!("in neither"),
    }
}

pub fn refused(error: &DecodeError) -> String {
    match &error.fault {
        Fault::Blank => say!("There is nothing in this. Ask for the file again.").to_owned(),
        Fault::CutOff => say!("This breaks off before its end. Use another copy, or ask for it again.").to_owned(),
        Fault::Damaged => say!("This was changed or damaged since it was made. Use another copy, or ask for it again.").to_owned(),
        Fault::NotJson(fault) => say!("This file is damaged or was never a summary: it stops making sense in line {line}. Ask for it again.", line = fault.line),
        Fault::OtherFormat | Fault::NoSummary | Fault::NotText => {
            say!("There is no summary in this that can be opened. One that came as plain text is for reading only: ask for the web page or the data file.").to_owned()
        }
        Fault::SeveralSummaries => {
            say!("There is more than one summary in this. Open them as files, or paste one at a time.").to_owned()
        }
        Fault::SomebodysOwn => say!("This is somebody's own backup, with all their answers. It is not meant for anybody else, so it was not opened. Ask them for a summary.").to_owned(),
        Fault::NewerVersion => say!("A newer version of Own Reasons made this. Reload this page to get that version.").to_owned(),
        Fault::OtherInstrument => {
            say!("This summary belongs to another version of the questions, which is not in this app. Open it with the app it came from; a web page can also be read in any browser.").to_owned()
        }
        Fault::TooLarge { .. } => say!("This file is far larger than any summary, so it was not opened. Ask for it again.").to_owned(),
        _ => say!("This file says something that no summary says ({place}), so it was not opened. Ask for it again.", place = error.place),
    }
}

/// What a coach can do with a question that came up.
pub fn guide(question: QuestionId) -> &'static str {
    match question {
        QuestionId::Safety => {
            say!(
                "Begin here. Say what you will tell nobody, and what you would have to tell. Promise only what you can keep."
            )
        }
        QuestionId::NotToday => {
            say!(
                "This may not be the time, and that is an answer. Ask whether a talk is welcome at all, and leave the when to them."
            )
        }
        QuestionId::FirstFive => {
            say!("Give them the first five minutes. Ask, write down what they say, and start with that.")
        }
        QuestionId::Time => {
            say!("Time comes first. If nothing can be dropped, do less or begin later; do not add a task.")
        }
        QuestionId::DirectionLow => {
            say!("Stay with what they want, life outside work included. Offer no goal of yours or of the company's.")
        }
        QuestionId::Holds => say!("Ask about something they have stayed with, and what made it worth staying."),
        QuestionId::Pressure => say!("Leave the target out of it. Ask what they would want if nobody were watching."),
        QuestionId::Both => {
            say!("There are reasons of both kinds. Ask which would still be there without the pressure.")
        }
        QuestionId::Neither => say!("Ask what drew them to selling once. Letting this goal go is allowed."),
        QuestionId::OtherGoal => say!("Ask about the other goal before you take this one for granted."),
        QuestionId::ImportanceZero => {
            say!("A nought is an answer. Ask what would make it matter a little, and accept \"nothing\".")
        }
        QuestionId::Comfortable => {
            say!("They may be fine as they are. Ask what staying gives them. You need not change that.")
        }
        QuestionId::Confidence => {
            say!("They want it and doubt that they can. Ask about something hard they once learned, and what helped.")
        }
        QuestionId::GiveUp => say!("A change may cost them something they like. Ask what, and take it seriously."),
        QuestionId::FirstStep => say!("If they want a first step, let it be one they choose, ten minutes long."),
        QuestionId::Moving => say!("They are at it already. Ask what works, and keep your hands off that."),
        QuestionId::Link => say!("This change may not serve their goal. Be ready to drop the topic you had in mind."),
        QuestionId::MyTenth => {
            say!("Believe them about what was not in their hands. Ask whether any part was, and take the first answer.")
        }
        QuestionId::WhoseFeedback => {
            say!("It may not be yours. Ask whose they would take, and whether they would like that person in.")
        }
        QuestionId::Evidence => {
            say!("They go by feeling, which may be right. Ask what would show it, and look together if they like.")
        }
        QuestionId::TwoViews => {
            say!("There are two views of the same work. Ask what each can see. Do not settle who is right.")
        }
        QuestionId::Customer => say!("Ask what that buyer wants for themselves. \"I don't know\" is a good start."),
        QuestionId::DirectionMid => {
            say!("The direction is there and hazy. Ask how an ordinary day would look once they had it.")
        }
    }
}
