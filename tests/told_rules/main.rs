//! The rules as they are read out on *How this works*: whoever goes by them comes to the result of the scoring, and the
//! sentences of the published questionnaire name the same limits.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../arbitrary/mod.rs"]
mod arbitrary;
mod reader;
mod sentences;

use arbitrary::{administrations, cases};
use own_reasons::administration::{Administration, Path};
use own_reasons::date::Timestamp;
use own_reasons::instrument::ItemId;
use own_reasons::response::{Level, Response};
use own_reasons::scoring::{Gate, Scale, Standing};
use proptest::{prop_assert_eq, proptest};
use reader::Reader;

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn whoever_goes_by_the_rules_as_told_comes_to_the_same_result(administration in administrations()) {
        let standing = Standing::of(&administration);
        let reader = Reader::of(&administration, &standing);
        for gate in Gate::ALL {
            prop_assert_eq!(standing.gates.state(*gate), reader.gate(*gate), "{:?}", gate);
        }
        prop_assert_eq!(&standing.flags, &reader.flags());
        prop_assert_eq!(standing.verdict, reader.verdict());
        prop_assert_eq!(&standing.tags, &reader.tags());
        prop_assert_eq!(&standing.questions, &reader.questions());
    }
}

/// Every importance against every pull and all steps, which is where most rules meet.
#[test]
fn wanting_the_change_is_told_as_it_is_decided_wherever_answers_can_lie() {
    let mut met = 0;
    for importance in marks() {
        for pull in averages(Scale::P) {
            for steps in averages(Scale::S) {
                let mut administration = Administration::begin(Timestamp::parse("2026-11-23T09:00:00Z").unwrap());
                if let Some(mark) = importance {
                    administration.answer(ItemId::ChangeImportance, Response::Mark(mark)).unwrap();
                }
                for (item, level) in pull.iter().chain(&steps) {
                    administration.answer(*item, Response::Level(*level)).unwrap();
                }
                let standing = Standing::of(&administration);
                let told = Reader::of(&administration, &standing).gate(Gate::Want);
                assert_eq!(standing.gates.state(Gate::Want), told, "{importance:?} {pull:?} {steps:?}");
                met += 1;
            }
        }
    }
    assert_eq!(met, 12 * 14 * 14);
}

fn marks() -> impl Iterator<Item = Option<u8>> {
    [None].into_iter().chain((0..=10).map(Some))
}

/// Answers to the three items of a scale, one way for each sum there is, and none.
fn averages(scale: Scale) -> Vec<Vec<(ItemId, Level)>> {
    let lowest_first = |sum: usize| {
        let [base, more] = [sum / 3, sum % 3];
        let levels = (0..3).map(|index| Level::new((base + usize::from(index < more)) as u64).unwrap());
        scale.items().iter().copied().zip(levels).collect()
    };
    [Vec::new()].into_iter().chain((3..=15).map(lowest_first)).collect()
}

#[test]
fn the_conditions_that_are_not_asked_of_everybody_are_those_with_answers_of_the_full_way() {
    for gate in Gate::ALL {
        let asked = |path| gate.is_asked_on(path);
        assert!(asked(Path::Full), "{gate:?}");
        assert_eq!(asked(Path::Fine), *gate == Gate::Free, "{gate:?}");
        assert_eq!(asked(Path::Finding), *gate == Gate::Free, "{gate:?}");
    }
}
