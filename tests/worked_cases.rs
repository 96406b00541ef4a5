//! The cases worked by hand from the contract, scored by the crate: `fixtures/worked-cases.jsonl`.
//!
//! A line without a name is a base. A case takes the responses of its base, lays its own over them
//! (null takes one away), and says what it expects.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use own_reasons::exchange::{decode_administration, encode_standing};
use own_reasons::instrument::QuestionId;
use own_reasons::scoring::{Flag, Gate, GateState, Group, Scale, Standing, Steadiness, Tag, Verdict};
use serde_json::{Map, Value, json};

const TOLERANCE: f64 = 1e-9;

struct Case {
    name: String,
    responses: Map<String, Value>,
    latencies: Value,
    expect: Map<String, Value>,
}

impl Case {
    fn standing(&self) -> Standing {
        let file = json!({
            "format": "own-reasons/administration",
            "format_version": 1,
            "instrument": {"id": "own-reasons", "version": "1.0.0"},
            "started_at": "2026-11-23T09:00:00Z",
            "completed_at": null,
            "responses": self.responses,
            "latencies_ms": self.latencies,
        });
        let administration = decode_administration(&file.to_string());
        Standing::of(&administration.unwrap_or_else(|error| panic!("{}: {error}", self.name)))
    }

    /// What came out otherwise than expected, one line a member.
    fn surprises(&self) -> Vec<String> {
        let result: Value = serde_json::from_str(&encode_standing(&self.standing()).to_line()).unwrap();
        let mut surprises = Vec::new();
        for (member, expected) in &self.expect {
            let told = |place: &str, expected: &Value, found: &Value| {
                format!("{}: {place} is {found}, expected {expected}", self.name)
            };
            let found = &result[member];
            match member.as_str() {
                "scores" | "gates" => {
                    for (key, expected) in expected.as_object().unwrap() {
                        if found.get(key).is_none_or(|found| !same(expected, found)) {
                            surprises.push(told(&format!("{member}.{key}"), expected, &found[key]));
                        }
                    }
                }
                _ if result.get(member).is_none() || found != expected => surprises.push(told(member, expected, found)),
                _ => {}
            }
        }
        surprises
    }
}

fn same(expected: &Value, found: &Value) -> bool {
    match (expected.as_f64(), found.as_f64()) {
        (Some(expected), Some(found)) => (expected - found).abs() <= TOLERANCE,
        _ => expected == found,
    }
}

fn cases() -> Vec<Case> {
    let lines = include_str!("fixtures/worked-cases.jsonl").lines();
    let lines: Vec<Value> = lines.map(|line| serde_json::from_str(line).unwrap()).collect();
    let base = |name: &Value| {
        let is_base = |line: &&Value| line.get("name").is_none() && line["base"] == *name;
        lines.iter().find(is_base).unwrap_or_else(|| panic!("no base {name}"))["responses"].as_object().unwrap().clone()
    };
    let named = lines.iter().filter(|line| line.get("name").is_some());
    named
        .map(|line| {
            let mut responses = line.get("base").map(base).unwrap_or_default();
            for (item, response) in line["responses"].as_object().into_iter().flatten() {
                match response {
                    Value::Null => responses.remove(item),
                    response => responses.insert(item.clone(), response.clone()),
                };
            }
            Case {
                name: line["name"].as_str().unwrap().to_owned(),
                responses,
                latencies: line.get("latencies_ms").cloned().unwrap_or_else(|| json!({})),
                expect: line["expect"].as_object().unwrap().clone(),
            }
        })
        .collect()
}

#[test]
fn every_worked_case_comes_out_as_worked_by_hand() {
    let surprises: Vec<String> = cases().iter().flat_map(Case::surprises).collect();
    assert!(surprises.is_empty(), "{} surprises:\n{}", surprises.len(), surprises.join("\n"));
}

#[test]
fn every_case_has_a_name_of_its_own() {
    let mut names: Vec<String> = cases().into_iter().map(|case| case.name).collect();
    names.sort();
    let twice: Vec<_> = names.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn the_cases_reach_everything_that_a_result_can_say() {
    let standings: Vec<Standing> = cases().iter().map(Case::standing).collect();
    let reached = |says: &dyn Fn(&Standing) -> bool| standings.iter().any(says);
    let mut unreached = Vec::new();
    let mut expect = |what: String, reached: bool| {
        if !reached {
            unreached.push(what);
        }
    };
    for verdict in Verdict::ALL {
        expect(verdict.code().to_owned(), reached(&|standing| standing.verdict == *verdict));
    }
    for group in Group::ALL {
        expect(group.code().to_owned(), reached(&|standing| standing.verdict.group() == Some(*group)));
    }
    for flag in Flag::ALL {
        expect(flag.code().to_owned(), reached(&|standing| standing.flags.contains(flag)));
    }
    for tag in Tag::ALL {
        expect(tag.code().to_owned(), reached(&|standing| standing.tags.contains(tag)));
    }
    for question in QuestionId::ALL {
        expect(question.code().to_owned(), reached(&|standing| standing.questions.contains(question)));
    }
    for steadiness in Steadiness::ALL {
        expect(steadiness.code().to_owned(), reached(&|standing| standing.steadiness == Some(*steadiness)));
    }
    for scale in Scale::ALL {
        let moved = matches!(scale.code(), "C" | "K" | "A" | "X" | "I" | "P" | "S" | "B" | "R");
        let hung_on = reached(&|standing| standing.depends_on.contains(scale));
        expect(format!("depends_on {}", scale.code()), hung_on || !moved);
    }
    for gate in Gate::ALL {
        for state in GateState::ALL {
            let told = reached(&|standing| standing.gates.state(*gate) == *state);
            expect(format!("{} {}", gate.code(), state.code()), told || !can_be(*gate, *state));
        }
    }
    assert!(unreached.is_empty(), "no case reaches {}", unreached.join(", "));
}

// The table of section 3: free is asked on every path and never closed, room alone can be to settle
// and is never unanswered.
fn can_be(gate: Gate, state: GateState) -> bool {
    match (gate, state) {
        (Gate::Free, GateState::Closed | GateState::NotAsked) => false,
        (Gate::Room, GateState::Unanswered) => false,
        (gate, GateState::Settle) => gate == Gate::Room,
        _ => true,
    }
}
