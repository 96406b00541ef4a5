//! Handing over a summary: what is ticked, in the format that is wanted.

use crate::answers::{goals, if_then, level, mark, pick, words};
use crate::rep::{Rep, a_rep_who_begins};
use own_reasons::date::Date;
use own_reasons::export;
use own_reasons::instrument::{Choice, Instrument, ItemId};
use own_reasons::response::Unfit;
use own_reasons::session::{Event, FileEvent, Keeping, Notice, ShareFormat};
use own_reasons::summary::{Block, Summary};

pub fn a_rep_with_a_result() -> Rep {
    a_rep_who_begins()
        .answers_in_turn([
            (ItemId::StartMood, pick(Choice::WantChange)),
            (ItemId::StartOrigin, pick(Choice::OwnIdea)),
            (ItemId::WantGoals, goals(&[("Home for dinner", 5)])),
            (ItemId::DirectionClear, level(4)),
            (ItemId::DirectionWhy, level(5)),
            (ItemId::ChangeImportance, mark(7)),
            (ItemId::ChangeWhyNotLower, words("Because of the last five minutes.")),
            (ItemId::TermsStop, words("When it turns into reporting.")),
        ])
        .completes()
}

fn shared(rep: &Rep, format: ShareFormat) -> String {
    let rep = rep.clone().does_with_files(FileEvent::Shared(format));
    rep.copied.last().cloned().unwrap_or_else(|| rep.download().content.clone())
}

#[test]
fn every_format_is_made_of_the_same_summary() {
    let rep = a_rep_with_a_result().does(Event::AliasWritten("Jo".to_owned()));
    let summary = Summary::of(rep.taking(), &rep.standing());
    let instrument = Instrument::current();
    assert_eq!(shared(&rep, ShareFormat::Text), export::plain_text(&summary, instrument));
    for (format, document, ending, media_type) in [
        (ShareFormat::WebPage, export::web_page(&summary, instrument), "html", "text/html"),
        (ShareFormat::Json, export::data(&summary), "json", "application/json"),
        (ShareFormat::Markdown, export::markdown(&summary, instrument), "md", "text/markdown"),
    ] {
        let name = format!("own-reasons-summary-Jo-2026-11-23.{ending}");
        let rep = rep.clone().does_with_files(FileEvent::Shared(format)).reads(Notice::Downloaded(name.clone()));
        assert_eq!((&rep.download().file_name, rep.download().media_type), (&name, media_type));
        assert_eq!(*rep.download(), document);
    }
}

#[test]
fn the_text_goes_into_the_clipboard_and_a_refusal_is_said() {
    let rep = a_rep_with_a_result().does_with_files(FileEvent::Shared(ShareFormat::Text)).reads(Notice::Copied);
    assert!(rep.downloads.is_empty());
    rep.does(Event::CopyFailed).reads(Notice::CopyFailed).does(Event::DownloadFailed).reads(Notice::DownloadFailed);
}

#[test]
fn the_page_can_be_printed() {
    let rep = a_rep_with_a_result().does_with_files(FileEvent::Shared(ShareFormat::Print));
    assert_eq!((rep.printed, rep.downloads.len(), rep.copied.len()), (1, 0, 0));
}

#[test]
fn the_receipt_tells_that_it_was_done_and_nothing_of_what() {
    let quiet = a_rep_with_a_result();
    let frank = Block::ALL.iter().fold(quiet.clone(), |rep, block| rep.does(Event::BlockTicked(*block, true)));
    let frank = frank.does(Event::AliasWritten("Jo".to_owned()));
    let receipt = shared(&quiet, ShareFormat::Receipt);
    assert_eq!(receipt, shared(&frank, ShareFormat::Receipt));
    assert_eq!(receipt, export::receipt(Date::parse("2026-11-23").unwrap(), Instrument::current()));
    assert_eq!(receipt.lines().count(), 1);
}

#[test]
fn the_receipt_bears_the_day_of_the_taking_and_not_of_the_copy() {
    let rep = a_rep_with_a_result();
    let receipt = shared(&rep, ShareFormat::Receipt);
    assert_eq!(shared(&rep.comes_back_after(20), ShareFormat::Receipt), receipt);
}

#[test]
fn there_is_a_calendar_file_as_soon_as_there_is_a_day_or_a_step() {
    let rep = a_rep_with_a_result()
        .does_with_files(FileEvent::Shared(ShareFormat::Calendar))
        .reads(Notice::NothingForCalendar);
    assert!(rep.downloads.is_empty());

    let with_day = rep
        .clone()
        .does(Event::LookAgainSet(Date::parse("2027-02-01")))
        .does_with_files(FileEvent::Shared(ShareFormat::Calendar));
    assert_eq!(
        (with_day.download().file_name.as_str(), with_day.download().media_type),
        ("own-reasons.ics", "text/calendar")
    );
    assert!(with_day.download().content.contains("DTSTART;VALUE=DATE:20270201\r\n"));

    let step = Event::Answered(ItemId::NextIfThen, if_then("it is Monday", "I ask Maria"));
    let with_step = rep.does(step).does_with_files(FileEvent::Shared(ShareFormat::Calendar));
    assert!(with_step.download().content.contains("I ask Maria\r\n"));
    assert!(with_step.download().content.contains("DTSTART;VALUE=DATE:20261124\r\n"));
}

#[test]
fn own_words_are_shared_only_once_they_are_ticked() {
    let secret = "Because of the last five minutes.";
    let formats = [ShareFormat::Text, ShareFormat::WebPage, ShareFormat::Json, ShareFormat::Markdown];
    let rep = a_rep_with_a_result();
    let ticked = rep.clone().does(Event::BlockTicked(Block::WhyNotLower, true));
    let unticked = ticked.clone().does(Event::BlockTicked(Block::WhyNotLower, false));
    for format in formats {
        assert!(!shared(&rep, format).contains(secret), "{format:?}");
        assert!(shared(&ticked, format).contains(secret), "{format:?}");
        assert_eq!(shared(&unticked, format), shared(&rep, format));
        assert!(!shared(&rep, format).contains("Home for dinner"), "{format:?}");
    }
}

#[test]
fn ticks_a_name_and_a_first_topic_are_kept() {
    let rep = a_rep_with_a_result()
        .does(Event::BlockTicked(Block::Goal, true))
        .does(Event::BlockTicked(Block::Profile, false))
        .does(Event::AliasWritten(" Jo ".to_owned()))
        .does(Event::FirstTopicWritten("Prices".to_owned()))
        .all_is_kept();
    let sharing = rep.taking().sharing.clone();
    let rep = rep.closes_and_opens_again();
    assert_eq!(rep.taking().sharing, sharing);
    assert_eq!(sharing.alias.as_ref().map(|alias| alias.as_str()), Some("Jo"));
    assert!(sharing.ticks.contains(Block::Goal) && !sharing.ticks.contains(Block::Profile));

    let rep = rep.does(Event::AliasWritten(" ".to_owned())).does(Event::FirstTopicWritten(String::new()));
    assert_eq!((&rep.taking().sharing.alias, &rep.taking().sharing.first_topic), (&None, &None));
}

#[test]
fn a_name_or_topic_that_is_too_long_is_said_and_not_cut() {
    let rep =
        a_rep_with_a_result().does(Event::AliasWritten("x".repeat(60))).does(Event::FirstTopicWritten("x".repeat(280)));
    let sharing = rep.taking().sharing.clone();
    let too_long = |length, longest| Notice::TooLong(Unfit::TooLong { length, longest });
    let rep = rep.reads_no_notice().does(Event::AliasWritten("x".repeat(61))).reads(too_long(61, 60));
    let rep = rep.does(Event::FirstTopicWritten("é".repeat(281))).reads(too_long(281, 280));
    assert_eq!(rep.taking().sharing, sharing);
}

#[test]
fn row_14_what_is_hidden_by_a_later_change_is_no_longer_shared() {
    let rep =
        a_rep_with_a_result().does(Event::BlockTicked(Block::Goal, true)).does(Event::BlockTicked(Block::Stop, true));
    assert!(shared(&rep, ShareFormat::Json).contains("Home for dinner"));
    let fine = rep.does(Event::Answered(ItemId::StartMood, pick(Choice::Fine)));
    for secret in ["Home for dinner", "reporting"] {
        assert!(!shared(&fine, ShareFormat::Json).contains(secret));
    }
    fine.has_answered(ItemId::TermsStop, words("When it turns into reporting."));
}

#[test]
fn keep_nothing_and_still_hand_it_over() {
    let rep = a_rep_with_a_result()
        .does(Event::KeepingChosen(Keeping::Nothing))
        .does_with_files(FileEvent::Shared(ShareFormat::Json));
    assert_eq!(rep.downloads.len(), 1);
}
