//! Arbitrary administrations and takings: all three paths, skipped and hidden items, "no chance",
//! answers in haste and answers all alike.

#![allow(dead_code, reason = "each test binary takes what it needs")]

use own_reasons::administration::Administration;
use own_reasons::date::{Date, Timestamp};
use own_reasons::instrument::{Choice, Instrument, ItemId, Offer, QuestionId, ResponseFormat};
use own_reasons::response::{Goal, LONGEST_GOAL, LONGEST_TEXT, Level, Response, ResponseSet, Text};
use own_reasons::scoring::{Scale, Verdict};
use own_reasons::summary::{Block, Ticks};
use own_reasons::taking::{Fit, LONGEST_ALIAS, LONGEST_TOPIC, OwnVerdict, Reflection, Sharing, Taking, TakingId};
use proptest::collection::{btree_map, vec};
use proptest::prelude::any;
use proptest::sample::{select, subsequence};
use proptest::strategy::{BoxedStrategy, Just, Strategy};
use proptest::test_runner::{Config as ProptestConfig, FileFailurePersistence};
use proptest::{char, option, prop_oneof};
use std::collections::BTreeMap;

/// So many cases; one that fails is kept beside the test and tried first from then on.
pub fn cases(cases: u32) -> ProptestConfig {
    let beside_the_test = FileFailurePersistence::WithSource("regressions");
    ProptestConfig { cases, failure_persistence: Some(Box::new(beside_the_test)), ..ProptestConfig::default() }
}

/// One administration, much as people fill them in: the answers to the items of a scale lie near each
/// other, and most items are answered.
pub fn administrations() -> impl Strategy<Value = Administration> {
    let responses: Vec<_> = ItemId::ALL.iter().map(|item| response(*item)).collect();
    (responses, manners(), skips(), latencies(), moments(), option::of(moments())).prop_map(
        |(responses, manner, skipped, latencies, started_at, completed_at)| {
            let mut set = ResponseSet::default();
            let answered = ItemId::ALL.iter().copied().zip(responses).zip(skipped);
            for ((item, response), _) in answered.filter(|(_, skipped)| !skipped) {
                if let Some(response) = fitting(item, manner.applied(item, response), &set) {
                    set.answer(Instrument::current(), item, response).unwrap();
                }
            }
            Administration::restore(started_at, completed_at, set, latencies.into_iter().collect())
        },
    )
}

/// One taking with all that belongs to it.
pub fn takings() -> impl Strategy<Value = Taking> {
    (
        any::<u128>().prop_map(TakingId::from_random),
        0..1_000_000u64,
        option::of(select(ItemId::ALL)),
        (administrations(), any::<bool>()).prop_map(|(mut administration, finding_requested)| {
            if finding_requested {
                administration.request_finding();
            }
            administration
        }),
        reflections(),
        sharings(),
    )
        .prop_map(|(id, revision, position, administration, reflection, sharing)| Taking {
            id,
            revision,
            position,
            administration,
            reflection,
            sharing,
        })
}

/// Any choice of blocks.
pub fn blocks() -> impl Strategy<Value = Vec<Block>> {
    subsequence(Block::ALL, 0..=Block::ALL.len())
}

/// Any text that fits, with whatever characters there are.
pub fn texts(longest: usize) -> impl Strategy<Value = Text> {
    // The letter in front keeps it from being white space only.
    vec(char::any(), 0..longest.min(24))
        .prop_map(move |chars| Text::new(&format!("x{}", String::from_iter(chars)), longest).unwrap())
}

/// How somebody answers: by where they stand on each scale, the same all the way, or at random.
#[derive(Clone, Debug)]
enum Manner {
    Leaning(Vec<i16>),
    Always(Level),
    AtRandom,
}

fn manners() -> impl Strategy<Value = Manner> {
    // One for each scale, and one for room; now and then one that does not go with the others.
    let leaning = (2..=5i16, vec(select(&[-3i16, -1, 0, 0, 0, 0, 1, 1][..]), Scale::ALL.len() + 1))
        .prop_map(|(person, apart)| apart.into_iter().map(|apart| (person + apart).clamp(1, 5)).collect());
    prop_oneof![
        16 => leaning.prop_map(Manner::Leaning),
        1 => select(&Level::ALL[..]).prop_map(Manner::Always),
        5 => Just(Manner::AtRandom),
    ]
}

impl Manner {
    /// The response of a person of this manner, given one at random.
    fn applied(&self, item: ItemId, response: Response) -> Response {
        match (self, response) {
            (Manner::Leaning(leanings), Response::Level(level)) => {
                let number = leaning(leanings, item) + (i16::from(level.number()) - 3) / 2;
                Response::Level(Level::new(number.clamp(1, 5) as u64).unwrap())
            }
            (Manner::Leaning(leanings), Response::Mark(mark)) => {
                let mark = 5 * (leaning(leanings, item) - 1) / 2 + (i16::from(mark) - 5) / 2;
                Response::Mark(mark.clamp(0, 10) as u8)
            }
            (Manner::Always(level), Response::Level(_)) => Response::Level(*level),
            (_, response) => response,
        }
    }
}

fn leaning(leanings: &[i16], item: ItemId) -> i16 {
    let scale = Scale::ALL.iter().position(|scale| scale.items().contains(&item));
    let leaning = leanings[scale.unwrap_or(Scale::ALL.len())];
    // What speaks against leans the other way, or hardly anybody would ever be ready.
    let against = scale.is_some_and(|scale| matches!(Scale::ALL[scale], Scale::X | Scale::N | Scale::P));
    if against { 6 - leaning } else { leaning }
}

// Most people skip little, some a lot.
fn skips() -> impl Strategy<Value = Vec<bool>> {
    (select(&[0u8, 2, 4, 20, 60, 80][..]), vec(0..100u8, ItemId::COUNT))
        .prop_map(|(below, draws)| draws.into_iter().map(|draw| draw < below).collect())
}

fn latencies() -> impl Strategy<Value = BTreeMap<ItemId, u64>> {
    let at_leisure = btree_map(select(ItemId::ALL), 1_900..60_000u64, 0..ItemId::COUNT);
    let in_haste = btree_map(select(ItemId::ALL), select(&[0u64, 1_999, 2_000, 2_001][..]), 0..ItemId::COUNT);
    prop_oneof![5 => at_leisure, 1 => in_haste]
}

fn moments() -> impl Strategy<Value = Timestamp> {
    (dates(), 0..24u8, 0..60u8, 0..60u8, select(&["Z", ".250Z", "+05:30"][..])).prop_map(
        |(date, hour, minute, second, rest)| {
            Timestamp::parse(&format!("{date}T{hour:02}:{minute:02}:{second:02}{rest}")).unwrap()
        },
    )
}

fn dates() -> impl Strategy<Value = Date> {
    (2020..2100u16, 1..=12u8, 1..=28u8).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn response(item: ItemId) -> BoxedStrategy<Response> {
    let levels = select(&Level::ALL[..]).prop_map(Response::Level);
    match (item, &Instrument::current().item(item).format) {
        (ItemId::StartMood, _) => {
            let mood = prop_oneof![4 => Just(Choice::WantChange), 4 => Just(Choice::Curious), 2 => Just(Choice::Fine)];
            mood.prop_map(Response::Pick).boxed()
        }
        (_, ResponseFormat::Amount { instead } | ResponseFormat::Frequency { instead }) => match instead {
            Some(offer) => prop_oneof![7 => levels, 1 => Just(Response::NotApplicable(offer.choice))].boxed(),
            None => levels.boxed(),
        },
        (_, ResponseFormat::Ruler { .. }) => (0..=10u8).prop_map(Response::Mark).boxed(),
        (_, ResponseFormat::Pick { options, .. }) => select(choices(options)).prop_map(Response::Pick).boxed(),
        (_, ResponseFormat::Picks { options, at_most, alone }) => {
            let alone = *alone;
            let together: Vec<Choice> = choices(options).into_iter().filter(|choice| Some(*choice) != alone).collect();
            let several = subsequence(together, 1..=*at_most).prop_shuffle().prop_map(Response::Picks);
            match alone {
                Some(alone) => prop_oneof![6 => several, 1 => Just(Response::Picks(vec![alone]))].boxed(),
                None => several.boxed(),
            }
        }
        (_, ResponseFormat::Text) => texts(LONGEST_TEXT).prop_map(Response::Text).boxed(),
        (_, ResponseFormat::Goals { .. }) => {
            prop_oneof![6 => vec(goals(), 1..=3).prop_map(Response::Goals), 1 => Just(Response::DontKnow)].boxed()
        }
        (_, ResponseFormat::Chosen) => (0..3usize).prop_map(Response::Chosen).boxed(),
        (_, ResponseFormat::IfThen { .. }) => {
            (texts(LONGEST_TEXT), texts(LONGEST_TEXT)).prop_map(|(cue, step)| Response::IfThen { cue, step }).boxed()
        }
    }
}

fn choices(offers: &[Offer]) -> Vec<Choice> {
    offers.iter().map(|offer| offer.choice).collect()
}

fn goals() -> impl Strategy<Value = Goal> {
    (texts(LONGEST_GOAL), option::weighted(0.8, select(&Level::ALL[..]))).prop_map(|(text, mine)| Goal { text, mine })
}

// The two items that hang on another one's list fit it, or are left out.
fn fitting(item: ItemId, response: Response, before: &ResponseSet) -> Option<Response> {
    match (item, &response) {
        (ItemId::WantChosen, Response::Chosen(index)) => match before.response(ItemId::WantGoals)? {
            Response::Goals(goals) => Some(Response::Chosen(index % goals.len())),
            _ => None,
        },
        (ItemId::FindingMost, Response::Pick(choice)) => match before.response(ItemId::FindingValues)? {
            Response::Picks(values) => Some(Response::Pick(values[*choice as usize % values.len()])),
            _ => None,
        },
        _ => Some(response),
    }
}

fn reflections() -> impl Strategy<Value = Reflection> {
    let own = prop_oneof![
        select(&Verdict::ALL[1..]).prop_map(OwnVerdict::Listed),
        texts(LONGEST_TEXT).prop_map(OwnVerdict::Words)
    ];
    let notes = btree_map(select(QuestionId::ALL), texts(LONGEST_TEXT), 0..4);
    (option::of(select(&Fit::ALL[..])), option::of(own), notes, option::of(dates())).prop_map(
        |(fit, own_verdict, notes, look_again)| Reflection {
            fit,
            own_verdict,
            notes: notes.into_iter().collect(),
            look_again,
        },
    )
}

fn sharings() -> impl Strategy<Value = Sharing> {
    (option::of(texts(LONGEST_ALIAS)), option::of(texts(LONGEST_TOPIC)), blocks())
        .prop_map(|(alias, first_topic, blocks)| Sharing { alias, first_topic, ticks: Ticks::of(blocks.into_iter()) })
}
