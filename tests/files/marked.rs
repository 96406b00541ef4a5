//! Takings with a word of its own in every place that holds one, so that each word tells where it came from.

use own_reasons::administration::{Administration, Path};
use own_reasons::date::{Date, Timestamp};
use own_reasons::instrument::{Choice, Instrument, ItemId, QuestionId, ResponseFormat};
use own_reasons::response::{Goal, Level, Response, ResponseSet, Text};
use own_reasons::taking::{OwnVerdict, Taking, TakingId};
use std::collections::BTreeMap;

pub const PATHS: [Path; 3] = [Path::Full, Path::Finding, Path::Fine];

/// Milliseconds like no other number.
pub const LATENCY: u64 = 918_273;

/// The questions that nothing was written to: one that fires on each path.
const WITHOUT_NOTE: [QuestionId; 3] = [QuestionId::Moving, QuestionId::DirectionLow, QuestionId::Comfortable];

/// The word of a place; none is part of another.
pub fn word(place: &str) -> String {
    let letters: String = place.chars().filter(char::is_ascii_lowercase).collect();
    format!("zz{letters}zz")
}

/// A taking on this path, every text in it made by `write` from the place it stands in.
pub fn taking(path: Path, write: impl Fn(&str) -> String) -> Taking {
    let text = |place: &str, longest: usize| Text::new(&write(place), longest).unwrap();
    let goal = |place: &str, mine: usize| Goal { text: text(place, 280), mine: Some(Level::ALL[mine - 1]) };
    let mut set = ResponseSet::default();
    for item in ItemId::ALL.iter().copied() {
        let response = match item {
            ItemId::StartMood => Response::Pick(if path == Path::Fine { Choice::Fine } else { Choice::Curious }),
            ItemId::WantGoals if path == Path::Finding => Response::DontKnow,
            ItemId::WantGoals => Response::Goals(vec![goal("goal one", 5), goal("goal two", 4), goal("goal three", 2)]),
            ItemId::WantChosen if path == Path::Finding => continue,
            ItemId::WantChosen => Response::Chosen(1),
            ItemId::ProcessStallsAt => Response::Picks(vec![Choice::Handling, Choice::Deciding]),
            ItemId::ProcessWorkOn => Response::Pick(Choice::Qualifying),
            ItemId::ProcessManagerSays => Response::Pick(Choice::Opening),
            ItemId::ProcessBasis => Response::Pick(Choice::Gut),
            ItemId::ProcessInTheWay => Response::Picks(vec![Choice::HearingNo, Choice::OwnBuying]),
            ItemId::FindingValues => Response::Picks(vec![Choice::Adventure, Choice::Fairness]),
            ItemId::FindingMost => Response::Pick(Choice::Fairness),
            ItemId::CircumstancesPicks => Response::Picks(vec![Choice::SafeToFail, Choice::LifeChanges]),
            item => match &Instrument::current().item(item).format {
                ResponseFormat::Text => Response::Text(text(item.code(), 2_000)),
                ResponseFormat::IfThen { .. } => Response::IfThen { cue: text("if", 2_000), step: text("then", 2_000) },
                ResponseFormat::Ruler { .. } => Response::Mark(7),
                ResponseFormat::Pick { options, .. } => Response::Pick(options[1].choice),
                _ => Response::Level(level(item)),
            },
        };
        set.answer(Instrument::current(), item, response).unwrap();
    }
    let started_at = Timestamp::parse("2026-11-22T13:47:59Z").unwrap();
    let completed_at = Timestamp::parse("2026-11-23T14:58:56Z").unwrap();
    let latencies: BTreeMap<ItemId, u64> = ItemId::ALL.iter().map(|item| (*item, LATENCY)).collect();
    let administration = Administration::restore(started_at, Some(completed_at), set, latencies);
    let mut taking = Taking::begin(TakingId::from_random(1), administration);
    taking.reflection.own_verdict = Some(OwnVerdict::Words(text("own verdict", 2_000)));
    taking.reflection.look_again = Date::new(2031, 7, 19);
    taking.reflection.notes =
        QuestionId::ALL.iter().map(|question| (*question, text(question.code(), 2_000))).collect();
    taking.reflection.notes.retain(|question, _| !WITHOUT_NOTE.contains(question));
    taking.sharing.alias = Some(text("alias", 60));
    taking.sharing.first_topic = Some(text("first topic", 280));
    taking
}

// Two gates unclear, the room to settle, steps taken, and the answers that make the questions fire.
fn level(item: ItemId) -> Level {
    let number = match item.code().split('.').next() {
        _ if item == ItemId::ReasonsNone || item == ItemId::RoomWhoSees => 1,
        _ if item == ItemId::RoomTiming => 2,
        Some("commitment" | "comfort" | "feedback") => 3,
        Some("customer") => 2,
        _ => 4,
    };
    Level::new(number).unwrap()
}
