//! A rep's file is refused here, whichever it is, and so is a coach's.

use crate::head_of_sales::a_head_of_sales;
use own_reasons::date::{Date, Timestamp};
use own_reasons::exchange::{decode_administration, encode_backup};
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::response::Text;
use own_reasons::scoring::Standing;
use own_reasons::summary::{Block, Summary, Ticks};
use own_reasons::taking::{Taking, TakingId};
use own_reasons::team::spreadsheet::Refusal;
use own_reasons::team::{OfficeNotice, spreadsheet};

fn a_taking() -> Taking {
    let administration = decode_administration(include_str!("../fixtures/administration-full.json")).unwrap();
    let mut taking = Taking::begin(TakingId::from_random(1), administration);
    taking.sharing.ticks = Ticks::of(Block::ALL.iter().copied());
    taking.sharing.alias = Text::new("Johnny; Sales\t5", 60).ok();
    taking
}

/// Everything that the app makes of what a rep answered, with what a coach keeps of it.
fn files() -> Vec<(&'static str, String)> {
    let taking = a_taking();
    let summary = Summary::of(&taking, &Standing::of(&taking.administration));
    let instrument = Instrument::current();
    let made_at = Timestamp::parse("2026-11-23T09:00:00Z").unwrap();
    let day = Date::parse("2026-11-23").unwrap();
    let calendar = export::calendar(&a_taking_with_a_day(), &made_at, instrument).map(|document| document.content);
    vec![
        ("web page", export::web_page(&summary, instrument).content),
        ("data", export::data(&summary).content),
        ("data on one line", export::data(&summary).content.split_whitespace().collect::<Vec<_>>().join(" ")),
        ("Markdown", export::markdown(&summary, instrument).content),
        ("text", export::plain_text(&summary, instrument)),
        ("receipt", export::receipt(day, instrument)),
        ("calendar", calendar.unwrap()),
        ("backup", encode_backup([&taking].into_iter(), &[], &made_at).to_pretty()),
        ("answers", include_str!("../fixtures/administration-full.json").to_owned()),
        ("record", include_str!("../fixtures/takings-v1/record.json").to_owned()),
        ("a coach's record", include_str!("../fixtures/caseload-v1/record.json").to_owned()),
        ("a coach's backup", include_str!("../fixtures/caseload-v1/backup.json").to_owned()),
    ]
}

fn a_taking_with_a_day() -> Taking {
    let mut taking = a_taking();
    taking.reflection.look_again = Date::parse("2026-12-23");
    taking
}

#[test]
fn whatever_a_rep_made_is_refused_with_the_reason_and_changes_nothing() {
    let head = a_head_of_sales().pastes("Name\tSales\nMia\t8\n");
    for (kind, file) in files() {
        assert_eq!(spreadsheet::read(file.as_bytes()), Err(Refusal::RepsFile), "{kind}:\n{file}");
        for head in [head.clone().opens(file.as_bytes()), head.clone().pastes(&file)] {
            let _ = head.hears(&OfficeNotice::Refused(Refusal::RepsFile)).sees(0, &["Mia", "8"]).sees(1, &["", ""]);
        }
        let with_mark = [&[0xef, 0xbb, 0xbf], file.as_bytes()].concat();
        assert_eq!(spreadsheet::read(&with_mark), Err(Refusal::RepsFile), "{kind} after a mark");
    }
}

#[test]
fn what_is_locked_is_refused_unopened() {
    for locked in ["age-encryption.org/v1\n-> scrypt abc 15\n", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n"] {
        assert_eq!(spreadsheet::read(locked.as_bytes()), Err(Refusal::Locked));
    }
}
