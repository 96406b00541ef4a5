//! A summary that says everything, and what can be wrong with one though its checksum fits.

use crate::marked::{self, whole_summary};
use own_reasons::administration::Path;
use own_reasons::exchange::{Fault, encode_summary};
use own_reasons::response::Unfit;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The file of a summary with every block.
pub fn whole_file() -> Value {
    let summary = whole_summary(marked::taking(Path::Full, marked::word));
    serde_json::from_str(&encode_summary(&summary).to_line()).unwrap()
}

/// A change to a file, by the place in it.
pub enum Change {
    /// Something else there, or something more.
    Set(&'static str, Value),
    /// Nothing there.
    Drop(&'static str),
}

impl Change {
    pub fn applied_to(&self, mut file: Value) -> Value {
        match self {
            Change::Set(place, value) => match file.pointer_mut(place) {
                Some(there) => *there = value.clone(),
                None => {
                    let (outer, name) = place.rsplit_once('/').unwrap();
                    let outer = file.pointer_mut(outer).unwrap().as_object_mut().unwrap();
                    outer.insert(name.to_owned(), value.clone());
                }
            },
            Change::Drop(place) => {
                let (outer, name) = place.rsplit_once('/').unwrap();
                let outer = file.pointer_mut(outer).unwrap().as_object_mut().unwrap();
                assert!(outer.remove(name).is_some(), "{place}");
            }
        }
        sealed(file)
    }
}

/// The file with a checksum that fits, where it is an object.
pub fn sealed(mut file: Value) -> Value {
    if let Some(members) = file.as_object_mut() {
        members.remove("checksum");
        let digest = Sha256::digest(Value::Object(members.clone()).to_string());
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        members.insert("checksum".to_owned(), Value::from(format!("sha256:{digest}")));
    }
    file
}

/// A change, the place and the fault that the reader is told, and whether the schema sees it too.
pub type Row = (Change, &'static str, Fault, bool);

pub fn rows() -> Vec<Row> {
    let set = Change::Set;
    let unfit = Fault::Unfit;
    let wrong = |expected| Fault::WrongType { expected };
    let long = |length| Value::from("x".repeat(length));
    let too_long = |length, longest| Fault::Unfit(Unfit::TooLong { length, longest });
    let line =
        |scale: &str, band: &str, from: f64, to: f64| json!({ "scale": scale, "band": band, "from": from, "to": to });
    let (seen, unseen) = (true, false);
    vec![
        // What the file is.
        (set("/format", json!("own-reasons/summaries")), "format", Fault::OtherFormat, seen),
        (set("/format", json!(1)), "format", Fault::OtherFormat, seen),
        (Change::Drop("/format"), "format", Fault::OtherFormat, seen),
        (set("/format", json!("own-reasons/taking")), "format", Fault::SomebodysOwn, seen),
        (set("/format_version", json!(2)), "format_version", Fault::NewerVersion, seen),
        (set("/format_version", json!(0)), "format_version", Fault::Unknown, seen),
        (set("/format_version", json!("1")), "format_version", wrong("a whole number from 0"), seen),
        (Change::Drop("/format_version"), "format_version", Fault::Missing, seen),
        (set("/instrument/version", json!("0.9.0")), "instrument.version", Fault::OtherInstrument, seen),
        (set("/instrument/id", json!("reasons")), "instrument.id", Fault::OtherInstrument, seen),
        (set("/instrument/name", json!("x")), "instrument.name", Fault::Unknown, seen),
        (Change::Drop("/instrument"), "instrument", Fault::Missing, seen),
        (Change::Drop("/language"), "language", Fault::Missing, seen),
        (set("/language", json!("e")), "language", Fault::Unknown, seen),
        (set("/language", json!("EN")), "language", Fault::Unknown, seen),
        (set("/language", json!("engl")), "language", Fault::Unknown, seen),
        (set("/language", json!(null)), "language", wrong("text"), seen),
        // What we do not know, at any level.
        (set("/score", json!(4)), "score", Fault::Unknown, seen),
        (set("/__proto__", json!({})), "__proto__", Fault::Unknown, seen),
        (set("/own_verdict/verdict", json!("V1")), "own_verdict.verdict", Fault::Unknown, seen),
        (set("/leaned/score", json!(1)), "leaned.score", Fault::Unknown, seen),
        (set("/profile/0/score", json!(1)), "profile[0].score", Fault::Unknown, seen),
        (set("/words/teach", json!("x")), "words.teach", Fault::Unknown, seen),
        (set("/words/next.if_then/else", json!("x")), "words.next.if_then.else", Fault::Unknown, seen),
        (set("/notes/q.score", json!("x")), "notes.q.score", Fault::Unknown, seen),
        // Days, names, texts.
        (Change::Drop("/taken_on"), "taken_on", Fault::Missing, seen),
        (set("/taken_on", json!("2026-02-30")), "taken_on", Fault::NotATime, unseen),
        (set("/taken_on", json!("23.11.2026")), "taken_on", Fault::NotATime, seen),
        (set("/look_again", json!("soon")), "look_again", Fault::NotATime, seen),
        (set("/alias", json!("")), "alias", unfit(Unfit::Empty), seen),
        (set("/alias", json!(" \n")), "alias", unfit(Unfit::Empty), unseen),
        (set("/alias", long(61)), "alias", too_long(61, 60), seen),
        (set("/topic", long(281)), "topic", too_long(281, 280), seen),
        (set("/topic", json!(null)), "topic", wrong("text"), seen),
        (set("/goal", long(281)), "goal", too_long(281, 280), seen),
        (set("/own_verdict/words", long(2_001)), "own_verdict.words", too_long(2_001, 2_000), seen),
        (set("/words/terms.stop", long(2_001)), "words.terms.stop", too_long(2_001, 2_000), seen),
        (set("/words/next.if_then/if", long(2_001)), "words.next.if_then.if", too_long(2_001, 2_000), seen),
        (set("/notes/q.both", long(1_000_000)), "notes.q.both", too_long(1_000_000, 2_000), seen),
        // The verdicts.
        (set("/own_verdict", json!("V0")), "own_verdict", Fault::Unknown, seen),
        (set("/own_verdict", json!("V9")), "own_verdict", Fault::Unknown, seen),
        (set("/own_verdict", json!({})), "own_verdict.words", Fault::Missing, seen),
        (set("/leaned", json!("V6")), "leaned", wrong("an object"), seen),
        (set("/leaned", json!({})), "leaned.verdict", Fault::Missing, seen),
        (set("/leaned", json!({ "verdict": "V6" })), "leaned", Fault::Impossible, seen),
        (set("/leaned", json!({ "verdict": "V0", "steadiness": "steady" })), "leaned", Fault::Impossible, seen),
        (set("/leaned", json!({ "verdict": "V0", "depends_on": ["C"] })), "leaned", Fault::Impossible, seen),
        (set("/leaned", json!({ "verdict": "V3", "steadiness": "stated" })), "leaned", Fault::Impossible, seen),
        (set("/leaned", json!({ "verdict": "V3", "steadiness": "depends" })), "leaned", Fault::Impossible, seen),
        (
            set("/leaned", json!({ "verdict": "V3", "steadiness": "steady", "depends_on": ["C"] })),
            "leaned",
            Fault::Impossible,
            seen,
        ),
        (set("/leaned/depends_on", json!(["L"])), "leaned.depends_on[0]", Fault::Unknown, seen),
        (set("/leaned/depends_on", json!(["C", "K", "C"])), "leaned.depends_on", unfit(Unfit::Repeated), seen),
        (set("/leaned/depends_on", json!([])), "leaned.depends_on", unfit(Unfit::NothingPicked), seen),
        // Goals: three at most, the one looked at among them.
        (set("/other_goals", json!([])), "other_goals", unfit(Unfit::NothingPicked), seen),
        (set("/other_goals", json!(["a", "b", "c"])), "other_goals", unfit(Unfit::TooMany { at_most: 2 }), seen),
        (set("/other_goals", json!(["a", 1])), "other_goals[1]", wrong("text"), seen),
        // Words and picks, by item.
        (set("/words", json!({})), "words", unfit(Unfit::NothingPicked), seen),
        (set("/words", json!(["x"])), "words", wrong("an object"), seen),
        (set("/words/direction.clear", json!(4)), "words.direction.clear", Fault::Unknown, seen),
        (set("/words/want.goals", json!([{ "text": "x" }])), "words.want.goals", Fault::Unknown, seen),
        (set("/words/process.basis", json!("gut")), "words.process.basis", Fault::Unknown, seen),
        (set("/words/terms.stop", json!({ "if": "a", "then": "b" })), "words.terms.stop", wrong("text"), seen),
        (set("/words/next.if_then", json!("x")), "words.next.if_then", wrong("an object"), seen),
        (Change::Drop("/words/next.if_then/then"), "words.next.if_then.then", Fault::Missing, seen),
        (set("/picks", json!({})), "picks", unfit(Unfit::NothingPicked), seen),
        (set("/picks/start.mood", json!(["fine"])), "picks.start.mood", Fault::Unknown, seen),
        (set("/picks/terms.stop", json!(["fine"])), "picks.terms.stop", Fault::Unknown, seen),
        (set("/picks/process.basis", json!("gut")), "picks.process.basis", wrong("a list"), seen),
        (set("/picks/process.basis", json!([])), "picks.process.basis", unfit(Unfit::NothingPicked), seen),
        (set("/picks/process.basis", json!(["hunch"])), "picks.process.basis[0]", Fault::Unknown, seen),
        (set("/picks/process.basis", json!(["fine"])), "picks.process.basis", unfit(Unfit::NotOffered), seen),
        (
            set("/picks/process.basis", json!(["gut", "numbers"])),
            "picks.process.basis",
            unfit(Unfit::TooMany { at_most: 1 }),
            seen,
        ),
        (
            set("/picks/process.stalls_at", json!(["opening", "handling", "deciding"])),
            "picks.process.stalls_at",
            unfit(Unfit::TooMany { at_most: 2 }),
            seen,
        ),
        (
            set("/picks/process.stalls_at", json!(["opening", "opening"])),
            "picks.process.stalls_at",
            unfit(Unfit::Repeated),
            seen,
        ),
        (
            set("/picks/process.stalls_at", json!(["no_deals_yet", "opening"])),
            "picks.process.stalls_at",
            unfit(Unfit::NotAlone),
            seen,
        ),
        (set("/picks/finding.most", json!(["calm"])), "picks.finding.most", Fault::Impossible, unseen),
        (set("/picks/finding.values", json!(["fairness"])), "picks.finding.most", Fault::Impossible, seen),
        (Change::Drop("/picks/finding.values"), "picks.finding.most", Fault::Impossible, seen),
        // Scales: which, once each, in which band, over which stretch.
        (set("/whose_goal", json!([])), "whose_goal", unfit(Unfit::NothingPicked), seen),
        (set("/whose_goal/0/scale", json!("C")), "whose_goal[0].scale", Fault::Unknown, seen),
        (set("/profile/0/scale", json!("A")), "profile[0].scale", Fault::Unknown, seen),
        (set("/profile/2/scale", json!("N")), "profile[2].scale", Fault::Unknown, seen),
        (set("/profile/2/scale", json!("L")), "profile[2].scale", Fault::Unknown, seen),
        (set("/whose_goal/1", line("A", "low", 1.0, 2.0)), "whose_goal", unfit(Unfit::Repeated), seen),
        (set("/profile", json!(vec![json!(0); 10])), "profile", unfit(Unfit::TooMany { at_most: 9 }), seen),
        (set("/profile/0/band", json!("middle")), "profile[0].band", Fault::Unknown, seen),
        (Change::Drop("/profile/0/band"), "profile[0].band", Fault::Missing, seen),
        (set("/profile/0/band", json!("low")), "profile[0]", Fault::Impossible, unseen),
        (Change::Drop("/profile/0/to"), "profile[0]", Fault::Impossible, seen),
        (set("/profile/0", json!({ "scale": "C", "band": "high" })), "profile[0]", Fault::Impossible, seen),
        (set("/profile/0/from", json!("3.6")), "profile[0].from", wrong("a number"), seen),
        (set("/profile/0/from", json!(3.601)), "profile[0].from", Fault::Impossible, unseen),
        (set("/profile/0/from", json!(-1)), "profile[0].from", Fault::Impossible, seen),
        (set("/profile/0", line("C", "high", 4.4, 3.6)), "profile[0]", Fault::Impossible, unseen),
        (set("/profile/0", line("C", "high", 4.0, 4.0)), "profile[0]", Fault::Impossible, unseen),
        (set("/profile/0", line("C", "high", 4.6, 5.4)), "profile[0]", Fault::Impossible, seen),
        (set("/profile/0", line("C", "high", 3.5, 4.3)), "profile[0]", Fault::Impossible, unseen),
        (set("/profile/0/to", json!(1e300)), "profile[0].to", Fault::Impossible, seen),
        // Of these a stretch would give the answer away, or claim what we do not know.
        (set("/profile/2", line("I", "mid", 5.0, 7.0)), "profile[2]", Fault::Impossible, seen),
        (set("/profile/3", line("F", "mid", 7.0, 7.0)), "profile[3]", Fault::Impossible, seen),
        (set("/profile/8", line("U", "low", 2.0, 2.0)), "profile[8]", Fault::Impossible, seen),
        // What to settle, what is good to know, what to ask.
        (set("/settle", json!([])), "settle", unfit(Unfit::NothingPicked), seen),
        (set("/settle", json!("free")), "settle", wrong("a list"), seen),
        (set("/settle", json!(["start.mood"])), "settle[0]", Fault::Unknown, seen),
        (set("/settle", json!(["free", "free"])), "settle", unfit(Unfit::Repeated), seen),
        (set("/settle", json!(["room", "room.timing"])), "settle", Fault::Impossible, seen),
        (set("/good_to_know", json!(["already_there"])), "good_to_know[0]", Fault::Unknown, seen),
        (
            set("/good_to_know", json!(vec!["start_small"; 5])),
            "good_to_know",
            unfit(Unfit::TooMany { at_most: 4 }),
            seen,
        ),
        (set("/questions", json!(["q.both", "q.both"])), "questions", unfit(Unfit::Repeated), seen),
        (set("/questions", json!(["both"])), "questions[0]", Fault::Unknown, seen),
        (set("/notes", json!({})), "notes", unfit(Unfit::NothingPicked), seen),
        (set("/notes/q.holds", json!("x")), "notes.q.holds", Fault::Impossible, unseen),
    ]
}
