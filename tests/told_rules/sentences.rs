//! The rule of each condition as the published questionnaire has it, in a sentence beside the answers.

use own_reasons::instrument::Instrument;
use own_reasons::scoring::{Band, Condition, GOOD_FOR_DAYS, Gate, GateState, Limit};
use std::collections::BTreeSet;

/// Numbers in thousandths, so that they can stand in a set.
type Numbers = BTreeSet<i64>;

fn thousandths(number: f64) -> i64 {
    (number * 1000.0).round() as i64
}

/// What a sentence says, in digits or as a word.
fn numbers_in(sentence: &str) -> Numbers {
    let plain = sentence.split(|c: char| !c.is_alphanumeric() && c != '.');
    let words = plain.map(|word| word.trim_end_matches('.').to_lowercase());
    words
        .filter_map(|word| match word.as_str() {
            "two" => Some(2.0),
            word => word.parse().ok(),
        })
        .map(thousandths)
        .collect()
}

fn limit_in(condition: &Condition) -> Option<f64> {
    match *condition {
        Condition::Is(scale, Band::Low) | Condition::AboveLow(scale) => Some(Band::limits(scale).0),
        Condition::Is(scale, Band::High) => Some(Band::limits(scale).1),
        Condition::Score(_, limit) => Some(limit.number()),
        Condition::OwnLead(limit) => Some(limit.number().abs()),
        Condition::WithoutChance(count) => Some(count as f64),
        _ => None,
    }
}

#[test]
fn the_published_sentence_of_a_condition_names_the_limits_of_its_rules_and_no_other() {
    for gate in Gate::ALL {
        let conditions = gate.rules().iter().flat_map(|rule| rule.when);
        let limits: Numbers = conditions.filter_map(limit_in).map(thousandths).collect();
        let sentence = &Instrument::current().gate(*gate).rule;
        assert_eq!(numbers_in(sentence), limits, "{gate:?}: {sentence}");
    }
}

#[test]
fn the_published_sentence_on_room_names_the_answer_that_is_low() {
    let sentence = &Instrument::current().gate(Gate::Room).rule;
    for rule in Gate::Room.rules().iter().filter(|rule| rule.then != GateState::Open) {
        let [Condition::Number(_, Limit::AtMost(low))] = rule.when else { panic!("{rule:?}") };
        let answers = Instrument::current().amounts();
        let [answer, next] = [*low as usize - 1, *low as usize].map(|index| answers[index].to_lowercase());
        assert!(sentence.contains(&format!("{} or less", answer.trim_end_matches("ly"))), "{answer}");
        assert!(sentence.contains(&format!("{} or more", next.trim_end_matches("ly"))), "{next}");
    }
}

#[test]
fn the_published_sentence_names_every_state_that_its_rules_lead_to() {
    for gate in Gate::ALL {
        let sentence = Instrument::current().gate(*gate).rule.to_lowercase();
        for state in gate.rules().iter().map(|rule| rule.then).chain([Gate::OTHERWISE]) {
            // That too few answers decide nothing is said once for all of them.
            if state != GateState::Unanswered {
                assert!(sentence.contains(Instrument::current().gate_state(state)), "{gate:?} {state:?}");
            }
        }
    }
}

#[test]
fn the_published_sentence_on_how_long_a_result_lasts_names_as_many_days() {
    let sentence = &Instrument::current().notes().lasts;
    assert!(sentence.contains(&format!(" {GOOD_FOR_DAYS} days")), "{sentence}");
}
