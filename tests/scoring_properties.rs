//! What holds for every administration, whatever was answered.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod arbitrary;
mod contract;

use arbitrary::{administrations, cases, takings};
use own_reasons::administration::{Administration, Path};
use own_reasons::date::Timestamp;
use own_reasons::exchange::{
    decode_administration, decode_backup, decode_taking, encode_administration, encode_backup, encode_standing,
    encode_taking,
};
use own_reasons::instrument::{ItemId, QuestionId};
use own_reasons::response::{Level, Response};
use own_reasons::scoring::{Flag, Gate, GateState, Scale, Standing, Steadiness, Tag, Verdict};
use own_reasons::summary::{Block, Summary, Ticks};
use own_reasons::taking::{Taking, TakingId};
use proptest::collection::vec;
use proptest::strategy::{Just, Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use proptest::{prop_assert, prop_assert_eq, proptest};
use serde_json::Value;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn scores_stay_in_range(administration in administrations()) {
        let scores = Standing::of(&administration).scores;
        for scale in Scale::ALL {
            let (lowest, highest) = scale.range();
            if let Some(score) = scores.score(*scale) {
                let (from, to) = scores.span(*scale).unwrap();
                prop_assert!(lowest <= from && from <= score && score <= to && to <= highest, "{scale:?} {score}");
            }
        }
    }

    #[test]
    fn shifting_one_answer_moves_only_its_own_scale(administration in administrations()) {
        let before = Standing::of(&administration).scores;
        let numbers = ItemId::ALL.iter().filter_map(|item| Some((*item, administration.number(*item)?)));
        for (item, number) in numbers {
            for (shifted, response) in others_than(administration.counted(item).unwrap()) {
                let mut changed = administration.clone();
                changed.answer(item, response).unwrap();
                let after = Standing::of(&changed).scores;
                for scale in Scale::ALL {
                    match (before.score(*scale), after.score(*scale)) {
                        (Some(before), Some(after)) if scale.items().contains(&item) => {
                            prop_assert_eq!(shifted > number, after > before, "{:?} on {:?}", item, scale);
                            prop_assert!(after != before);
                        }
                        (before, after) => prop_assert_eq!(before, after, "{:?} on {:?}", item, scale),
                    }
                }
            }
        }
    }

    #[test]
    fn row_14_hidden_answers_count_nowhere_and_are_never_shared(taking in takings()) {
        let administration = &taking.administration;
        let mut without = taking.clone();
        for item in ItemId::ALL.iter().filter(|item| !administration.shows(**item)) {
            without.administration.clear(*item);
        }
        prop_assert_eq!(Standing::of(&without.administration), Standing::of(administration));
        prop_assert_eq!(everything_shared(&without), everything_shared(&taking));
    }

    #[test]
    fn the_order_of_answering_never_matters(
        administration in administrations(),
        order in Just(ItemId::ALL.to_vec()).prop_shuffle(),
    ) {
        let mut shuffled = Administration::begin(administration.started_at.clone());
        for item in lists_before_what_hangs_on_them(order) {
            if let Some(response) = administration.responses().response(item) {
                shuffled.answer(item, response.clone()).unwrap();
            }
            if let Some(ms) = administration.latencies().get(&item) {
                shuffled.time_first_answer(item, *ms);
            }
        }
        prop_assert_eq!(shuffled.responses(), administration.responses());
        prop_assert_eq!(Standing::of(&shuffled), Standing::of(&administration));
    }

    #[test]
    fn an_administration_survives_its_file(administration in administrations()) {
        let json = encode_administration(&administration);
        for file in [json.to_line(), json.to_pretty()] {
            prop_assert_eq!(decode_administration(&file), Ok(administration.clone()));
        }
    }

    #[test]
    fn a_taking_survives_its_record(taking in takings()) {
        prop_assert_eq!(decode_taking(&encode_taking(&taking).to_line()), Ok(taking));
    }

    #[test]
    fn takings_survive_a_backup(takings in vec(takings(), 0..3)) {
        let made_at = Timestamp::parse("2026-11-23T09:00:00Z").unwrap();
        let file = encode_backup(takings.iter(), &[], &made_at).to_pretty();
        let restored = decode_backup(&file, TakingId::from_random(0)).unwrap();
        prop_assert_eq!(restored.takings, takings);
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn the_result_is_what_the_contract_says_worked_a_second_time(administration in administrations()) {
        let file: Value = serde_json::from_str(&encode_administration(&administration).to_line()).unwrap();
        let result = encode_standing(&Standing::of(&administration)).to_line();
        let (mut result, mut expected): (Value, _) = (serde_json::from_str(&result).unwrap(), contract::result(&file));
        let (scores, expected_scores) = (result["scores"].take(), expected["scores"].take());
        prop_assert_eq!(&result, &expected);
        for scale in Scale::ALL.iter().map(|scale| scale.code()) {
            match (scores[scale].as_f64(), expected_scores[scale].as_f64()) {
                (Some(score), Some(expected)) => prop_assert!((score - expected).abs() < 1e-9, "{scale}: {score}"),
                (score, expected) => prop_assert_eq!(score, expected, "{}", scale),
            }
        }
    }
}

/// A crowd of two thousand, the same in every run: what these tests go through, and what they miss.
#[test]
fn the_crowd_reaches_everything_that_a_result_can_say() {
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    for _ in 0..2_000 {
        let administration = administrations().new_tree(&mut runner).unwrap().current();
        let standing = Standing::of(&administration);
        reached.insert(standing.path.code());
        reached.insert(standing.verdict.code());
        reached.extend(standing.steadiness.map(Steadiness::code));
        reached.extend(standing.flags.iter().map(|flag| flag.code()));
        reached.extend(standing.tags.iter().map(|tag| tag.code()));
        reached.extend(standing.questions.iter().map(|question| question.code()));
        reached.extend(Gate::ALL.iter().map(|gate| standing.gates.state(*gate).code()));
    }
    let mut unreached = BTreeSet::from([Path::Full, Path::Finding, Path::Fine].map(Path::code));
    unreached.extend(Verdict::ALL.iter().map(|verdict| verdict.code()));
    unreached.extend(Steadiness::ALL.iter().map(|steadiness| steadiness.code()));
    unreached.extend(Flag::ALL.iter().map(|flag| flag.code()));
    unreached.extend(Tag::ALL.iter().map(|tag| tag.code()));
    unreached.extend(QuestionId::ALL.iter().map(|question| question.code()));
    unreached.extend(GateState::ALL.iter().map(|state| state.code()));
    unreached.retain(|code| !reached.contains(code));
    assert!(unreached.is_empty(), "{unreached:?}");
}

fn others_than(response: &Response) -> Vec<(u8, Response)> {
    let all: Vec<Response> = match response {
        Response::Mark(_) => (0..=10).map(Response::Mark).collect(),
        _ => Level::ALL.map(Response::Level).to_vec(),
    };
    all.into_iter().filter(|other| other != response).map(|other| (other.number().unwrap(), other)).collect()
}

fn everything_shared(taking: &Taking) -> Summary {
    let mut taking = taking.clone();
    taking.sharing.ticks = Ticks::of(Block::ALL.iter().copied());
    Summary::of(&taking, &Standing::of(&taking.administration))
}

fn lists_before_what_hangs_on_them(mut order: Vec<ItemId>) -> Vec<ItemId> {
    for (list, hanging) in [(ItemId::WantGoals, ItemId::WantChosen), (ItemId::FindingValues, ItemId::FindingMost)] {
        let place = |item| order.iter().position(|other| *other == item).unwrap();
        let (list, hanging) = (place(list), place(hanging));
        if hanging < list {
            order.swap(list, hanging);
        }
    }
    order
}
