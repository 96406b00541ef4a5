//! Takings with a word of its own in every place that holds one, so that each word tells where it came from.

use own_reasons::administration::{Administration, Path};
use own_reasons::date::{Date, Timestamp};
use own_reasons::instrument::{Choice, Instrument, ItemId, QuestionId, ResponseFormat};
use own_reasons::response::{Goal, Level, Response, ResponseSet, Text};
use own_reasons::scoring::{Band, Gate, Scale, Standing, Tag, Verdict};
use own_reasons::summary::{Block, Summary, Ticks};
use own_reasons::taking::{OwnVerdict, Taking, TakingId};
use std::collections::BTreeSet;

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
    let latencies = ItemId::ALL.iter().map(|item| (*item, LATENCY)).collect();
    let administration = Administration::restore(started_at, Some(completed_at), set, latencies);
    let mut taking = Taking::begin(TakingId::from_random(1), administration);
    taking.reflection.own_verdict = Some(OwnVerdict::Words(text("own verdict", 2_000)));
    taking.reflection.look_again = Date::new(2031, 7, 19);
    let noted = QuestionId::ALL.iter().filter(|question| !WITHOUT_NOTE.contains(question));
    taking.reflection.notes = noted.map(|question| (*question, text(question.code(), 2_000))).collect();
    taking.sharing.alias = Some(text("alias", 60));
    taking.sharing.first_topic = Some(text("first topic", 280));
    taking
}

/// What a taking lets out with these blocks ticked.
pub fn summary_with(blocks: &[Block], mut taking: Taking) -> Summary {
    taking.sharing.ticks = Ticks::of(blocks.iter().copied());
    Summary::of(&taking, &Standing::of(&taking.administration))
}

/// Everything that a taking can let out.
pub fn whole_summary(taking: Taking) -> Summary {
    summary_with(Block::ALL, taking)
}

// Three gates unclear, the room to settle, steps taken, and the answers that make the questions fire.
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

/// What a block of the marked taking lets out: the rep's words, our words, and members of the data.
pub struct LetOut {
    pub theirs: Vec<String>,
    pub ours: Vec<String>,
    pub members: Vec<&'static str>,
}

pub fn let_out(block: Block, path: Path) -> LetOut {
    let instrument = Instrument::current();
    let theirs = |places: &[&str], members: &[&'static str]| LetOut {
        theirs: places.iter().map(|place| word(place)).collect(),
        ours: Vec::new(),
        members: members.to_vec(),
    };
    let ours = |words: &[&str], members: &[&'static str]| LetOut {
        theirs: Vec::new(),
        ours: words.iter().map(|words| (*words).to_owned()).collect(),
        members: members.to_vec(),
    };
    let label = |item, choice| instrument.label(item, choice);
    let line = |scale, band| format!("{}{}", instrument.scale(scale).name, instrument.band(scale, band));
    let (full, finding, fine) = (path == Path::Full, path == Path::Finding, path == Path::Fine);
    match block {
        Block::OwnVerdict => theirs(&["own verdict"], &["/own_verdict"]),
        Block::Goal if full => theirs(&["goal two"], &["/goal"]),
        Block::OtherGoals if full => theirs(&["goal one", "goal three"], &["/other_goals"]),
        Block::Leaned => {
            let verdict = if full {
                Verdict::V6
            } else if finding {
                Verdict::V1
            } else {
                Verdict::V2
            };
            ours(&[&instrument.verdict(verdict).short], &["/leaned"])
        }
        Block::LookAgain => ours(&[&instrument.date(Date::new(2031, 7, 19).unwrap())], &["/look_again"]),
        Block::Values if !fine => ours(
            &[label(ItemId::FindingValues, Choice::Adventure), label(ItemId::FindingMost, Choice::Fairness)],
            &["/picks/finding.values", "/picks/finding.most"],
        ),
        Block::GladDay if !fine => theirs(&["finding.glad_day"], &["/words/finding.glad_day"]),
        Block::EmptyDay if !fine => theirs(&["finding.empty_day"], &["/words/finding.empty_day"]),
        Block::Outside if !fine => theirs(&["finding.outside"], &["/words/finding.outside"]),
        Block::Drift if !fine => theirs(&["finding.drift"], &["/words/finding.drift"]),
        Block::Experiment if !fine => theirs(&["finding.experiment"], &["/words/finding.experiment"]),
        Block::WhyNotLower if !finding => theirs(&["change.why_not_lower"], &["/words/change.why_not_lower"]),
        Block::OnePointMore if full => theirs(&["change.one_point_more"], &["/words/change.one_point_more"]),
        Block::Teach if fine => theirs(&["teach.text"], &["/words/teach.text"]),
        Block::Circumstances if !finding => ours(
            &[
                label(ItemId::CircumstancesPicks, Choice::SafeToFail),
                label(ItemId::CircumstancesPicks, Choice::LifeChanges),
            ],
            &["/picks/circumstances.picks"],
        ),
        Block::CircumstancesText if !finding => theirs(&["circumstances.text"], &["/words/circumstances.text"]),
        Block::IfThen if !fine => theirs(&["if", "then"], &["/words/next.if_then"]),
        Block::FirstTopic if full => theirs(&["terms.first_topic"], &["/words/terms.first_topic"]),
        Block::Measure if full => theirs(&["terms.measure"], &["/words/terms.measure"]),
        Block::Stop if full => theirs(&["terms.stop"], &["/words/terms.stop"]),
        Block::Stages if full => ours(
            &[
                label(ItemId::ProcessStallsAt, Choice::Handling),
                label(ItemId::ProcessStallsAt, Choice::Deciding),
                label(ItemId::ProcessWorkOn, Choice::Qualifying),
                label(ItemId::ProcessBasis, Choice::Gut),
            ],
            &["/picks/process.stalls_at", "/picks/process.work_on", "/picks/process.basis"],
        ),
        Block::ManagerSays if full => {
            ours(&[label(ItemId::ProcessManagerSays, Choice::Opening)], &["/picks/process.manager_says"])
        }
        Block::InTheWay if full => ours(
            &[label(ItemId::ProcessInTheWay, Choice::HearingNo), label(ItemId::ProcessInTheWay, Choice::OwnBuying)],
            &["/picks/process.in_the_way"],
        ),
        Block::WhoseGoal if full => ours(&[&line(Scale::A, Band::High), &line(Scale::X, Band::High)], &["/whose_goal"]),
        Block::Profile if !finding => ours(&[&line(Scale::I, Band::Mid), &line(Scale::P, Band::Mid)], &["/profile"]),
        // "Whose goal it is" is there too; another block is called the same.
        Block::Settle if full => ours(
            &[
                &instrument.gate(Gate::Free).settle,
                &instrument.gate(Gate::Commitment).settle,
                instrument.settle_room(ItemId::RoomTiming),
                instrument.settle_room(ItemId::RoomWhoSees),
            ],
            &["/settle"],
        ),
        Block::Settle => ours(&[&instrument.gate(Gate::Free).settle], &["/settle"]),
        Block::GoodToKnow if full => ours(&[instrument.tag(Tag::AlreadyMoving)], &["/good_to_know"]),
        Block::Questions => {
            let without_note = match path {
                Path::Full => QuestionId::Moving,
                Path::Finding => QuestionId::DirectionLow,
                Path::Fine => QuestionId::Comfortable,
            };
            ours(&[instrument.question(without_note)], &["/questions"])
        }
        Block::Notes if full => {
            theirs(&["q.safety", "q.both", "q.other_goal", "q.evidence", "q.two_views", "q.customer"], &["/notes"])
        }
        Block::Notes => theirs(&["q.not_today"], &["/notes"]),
        _ => theirs(&[], &[]),
    }
}

/// Every word that the marked taking holds, shown or hidden.
pub fn all_words() -> BTreeSet<String> {
    let instrument = Instrument::current();
    let written = ItemId::ALL.iter().filter(|item| matches!(instrument.item(**item).format, ResponseFormat::Text));
    let places = ["if", "then", "goal one", "goal two", "goal three", "own verdict", "alias", "first topic"];
    let places = places.into_iter().chain(written.map(|item| item.code()));
    places.chain(QuestionId::ALL.iter().map(|question| question.code())).map(word).collect()
}
