//! Sections 2 to 5 of the contract worked a second time, from its text and over plain numbers, so that
//! the crate has something to disagree with. Nothing here calls the crate.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

type Scores = BTreeMap<&'static str, f64>;

/// Score, items, answers needed, SEM.
const SCALES: [(&str, &[&str], usize, Option<f64>); 13] = [
    ("C", &["direction.clear", "direction.recognise", "direction.why"], 2, Some(0.40)),
    ("K", &["commitment.committed", "commitment.care", "commitment.dedicated", "commitment.chosen"], 3, Some(0.40)),
    ("A", &["reasons.interest", "reasons.matters"], 2, Some(0.50)),
    ("X", &["reasons.others", "reasons.guilt"], 2, Some(0.50)),
    ("N", &["reasons.none"], 1, None),
    ("I", &["change.importance"], 1, Some(1.0)),
    ("F", &["change.confidence"], 1, None),
    ("P", &["comfort.works", "comfort.give_up", "comfort.leave_it"], 2, Some(0.40)),
    ("S", &["steps.tried", "steps.practised", "steps.looked"], 2, Some(0.40)),
    ("B", &["feedback.asked", "feedback.heard", "feedback.changed", "feedback.told"], 3, Some(0.40)),
    ("R", &["my_part.result", "my_part.lost_deal", "my_part.next_quarter"], 2, Some(0.40)),
    ("U", &["customer.knows", "customer.about_them"], 2, None),
    ("L", &["change.serves_goal"], 1, None),
];

const FLIPPED: [&str; 9] = ["C", "K", "A", "X", "I", "P", "S", "B", "R"];

/// The 32 rated items, in the order of section 1.
const RATED: [&str; 32] = [
    "direction.clear",
    "direction.recognise",
    "direction.why",
    "reasons.interest",
    "reasons.matters",
    "reasons.others",
    "reasons.guilt",
    "reasons.none",
    "commitment.committed",
    "commitment.care",
    "commitment.dedicated",
    "commitment.chosen",
    "customer.knows",
    "customer.about_them",
    "change.serves_goal",
    "comfort.works",
    "comfort.give_up",
    "comfort.leave_it",
    "steps.tried",
    "steps.practised",
    "steps.looked",
    "feedback.asked",
    "feedback.heard",
    "feedback.changed",
    "feedback.told",
    "my_part.result",
    "my_part.lost_deal",
    "my_part.next_quarter",
    "room.time",
    "room.timing",
    "room.speak_freely",
    "room.who_sees",
];

const RULERS: [&str; 2] = ["change.importance", "change.confidence"];
const ROOM: [&str; 4] = ["time", "timing", "speak_freely", "who_sees"];
const GATES: [&str; 7] = ["free", "direction", "commitment", "want", "mine", "part", "room"];

/// The result of section 6 for an administration file.
pub fn result(file: &Value) -> Value {
    let answers = Answers::of(file);
    let scores = answers.scores();
    let flags = answers.flags();
    let gates = answers.gates(&scores);
    let verdict = answers.verdict(&gates, &scores, flags.len());
    let (steadiness, depends_on) = answers.steadiness(&scores, flags.len(), verdict);
    let all_scores: Map<String, Value> =
        SCALES.iter().map(|(scale, ..)| ((*scale).to_owned(), json!(scores.get(scale)))).collect();
    let all_gates: Map<String, Value> = GATES.iter().map(|gate| ((*gate).to_owned(), json!(gates[gate]))).collect();
    json!({
        "path": answers.path,
        "scores": all_scores,
        "room": answers.low_room(),
        "gates": all_gates,
        "flags": flags,
        "verdict": format!("V{verdict}"),
        "group": group(verdict),
        "also_open": also_open(&gates, verdict),
        "missing": answers.missing(&gates, &scores),
        "steadiness": steadiness,
        "depends_on": depends_on,
        "tags": answers.tags(&scores),
        "questions": answers.questions(&scores, verdict),
    })
}

struct Answers<'a> {
    responses: &'a Map<String, Value>,
    latencies: Option<&'a Value>,
    path: &'static str,
}

fn at_most(x: f64, limit: f64) -> bool {
    x <= limit + 1e-9
}

fn at_least(x: f64, limit: f64) -> bool {
    x >= limit - 1e-9
}

fn limits(scale: &str) -> (f64, f64) {
    match scale {
        "S" | "B" => (1.5, 3.0),
        "I" | "F" => (4.0, 8.0),
        _ => (2.0, 3.5),
    }
}

fn low(scores: &Scores, scale: &str) -> bool {
    scores.get(scale).is_some_and(|score| at_most(*score, limits(scale).0))
}

fn high(scores: &Scores, scale: &str) -> bool {
    scores.get(scale).is_some_and(|score| at_least(*score, limits(scale).1))
}

fn group(verdict: u8) -> Option<&'static str> {
    [None, Some("not_today"), Some("talk_first"), Some("ready")][usize::from(verdict.div_ceil(3))]
        .filter(|_| verdict > 0)
}

fn also_open(gates: &BTreeMap<&str, &str>, verdict: u8) -> Vec<&'static str> {
    let decided = match verdict {
        1 if gates["direction"] == "closed" => "direction",
        1 if gates["commitment"] == "closed" => "commitment",
        2 => "want",
        3 => "mine",
        4 => "part",
        5 => "room",
        _ => "",
    };
    GATES.into_iter().filter(|gate| !matches!(gates[gate], "open" | "not_asked") && *gate != decided).collect()
}

impl Answers<'_> {
    fn of(file: &Value) -> Answers<'_> {
        let responses = file["responses"].as_object().unwrap();
        let says = |item: &str, option: &str| responses.get(item).is_some_and(|response| response == option);
        let path = match () {
            () if says("start.mood", "fine") => "fine",
            () if says("want.goals", "dont_know") => "finding",
            () => "full",
        };
        Answers { responses, latencies: file.get("latencies_ms"), path }
    }

    fn shows(&self, item: &str) -> bool {
        let part = item.split('.').next().unwrap();
        match item {
            "start.would_choose" => matches!(self.responses.get("start.origin"), Some(origin) if origin != "own_idea"),
            "want.chosen" => self.path == "full" && self.goals().len() >= 2,
            "teach.text" => self.path == "fine",
            "change.importance" | "change.why_not_lower" => self.path != "finding",
            "want.goals" | "next.if_then" => self.path != "fine",
            _ => match part {
                "start" => true,
                "comfort" | "circumstances" => self.path != "finding",
                "finding" => self.path != "fine",
                _ => self.path == "full",
            },
        }
    }

    fn counted(&self, item: &str) -> Option<&Value> {
        self.responses.get(item).filter(|_| self.shows(item))
    }

    fn number(&self, item: &str) -> Option<f64> {
        self.counted(item)?.as_f64()
    }

    fn says(&self, item: &str, option: &str) -> bool {
        self.counted(item).is_some_and(|response| response == option)
    }

    fn goals(&self) -> &[Value] {
        self.responses.get("want.goals").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    fn scores(&self) -> Scores {
        let mut scores = Scores::new();
        for (scale, items, needed, _) in SCALES {
            let numbers: Vec<f64> = items.iter().filter_map(|item| self.number(item)).collect();
            if numbers.len() >= needed {
                scores.insert(scale, numbers.iter().sum::<f64>() / numbers.len() as f64);
            }
        }
        scores
    }

    fn flags(&self) -> Vec<&'static str> {
        let mut flags = Vec::new();
        if self.fast() {
            flags.push("fast");
        }
        if self.long_run() {
            flags.push("long_run");
        }
        if self.pairs() {
            flags.push("pairs");
        }
        flags
    }

    fn fast(&self) -> bool {
        let numbers = || RATED.iter().chain(&RULERS).filter(|item| self.number(item).is_some());
        let time = |item: &str| self.latencies?.get(item)?.as_u64();
        let fast = numbers().filter(|item| time(item).is_some_and(|ms| ms < 2000)).count();
        fast >= 1 && fast as f64 / numbers().count() as f64 >= 0.25
    }

    fn long_run(&self) -> bool {
        let answered: Vec<&Value> = RATED.iter().filter_map(|item| self.counted(item)).collect();
        let runs = answered.chunk_by(|one, next| one == next).filter(|run| run[0].is_number());
        let n = answered.iter().filter(|answer| answer.is_number()).count();
        let longest = runs.map(<[_]>::len).max().unwrap_or(0);
        n >= 12 && longest as f64 >= n as f64 / 2.0
    }

    fn pairs(&self) -> bool {
        let apart = |one, other| {
            let pair = self.number(one).zip(self.number(other));
            pair.is_some_and(|(one, other)| (one - other).abs() >= 3.0)
        };
        let strong = |item| self.number(item).is_some_and(|number| number >= 4.0);
        (apart("direction.clear", "direction.recognise") && apart("commitment.committed", "commitment.dedicated"))
            || (strong("reasons.matters") && strong("reasons.none"))
    }

    fn low_room(&self) -> Vec<&'static str> {
        let low = |item: &&str| self.number(&format!("room.{item}")).is_some_and(|number| number <= 2.0);
        ROOM.into_iter().filter(low).collect()
    }

    fn feedback_without_chance(&self) -> usize {
        SCALES[9].1.iter().filter(|item| self.says(item, "no_chance")).count()
    }

    fn gates(&self, scores: &Scores) -> BTreeMap<&'static str, &'static str> {
        GATES
            .into_iter()
            .map(|gate| match gate {
                "free" => (gate, self.free()),
                _ if self.path != "full" => (gate, "not_asked"),
                "direction" => (gate, banded(scores, "C")),
                "commitment" => (gate, banded(scores, "K")),
                "want" => (gate, want(scores)),
                "mine" => (gate, mine(scores)),
                "part" => (gate, self.part(scores)),
                _ => (gate, self.room()),
            })
            .collect()
    }

    fn free(&self) -> &'static str {
        match (self.counted("start.origin"), self.counted("start.would_choose")) {
            (None, _) => "unanswered",
            (Some(origin), _) if origin == "own_idea" => "open",
            (_, None) => "unanswered",
            (_, Some(would)) if would == "yes" => "open",
            _ => "unclear",
        }
    }

    fn part(&self, scores: &Scores) -> &'static str {
        let heard = scores.contains_key("B") && !low(scores, "B");
        if !scores.contains_key("R") {
            "unanswered"
        } else if low(scores, "R") {
            "closed"
        } else if high(scores, "R") && (heard || self.feedback_without_chance() >= 2) {
            "open"
        } else {
            "unclear"
        }
    }

    fn room(&self) -> &'static str {
        let low = self.low_room();
        if low.contains(&"time") || low.contains(&"speak_freely") {
            "closed"
        } else if !low.is_empty() {
            "settle"
        } else if ROOM.iter().all(|item| self.counted(&format!("room.{item}")).is_some()) {
            "open"
        } else {
            "unclear"
        }
    }

    fn verdict(&self, gates: &BTreeMap<&str, &str>, scores: &Scores, flags: usize) -> u8 {
        let closed = |gate: &str| gates[gate] == "closed";
        let of_six = |state: &str| GATES[..6].iter().filter(|gate| gates[*gate] == state).count();
        let unclear = of_six("unclear");
        let rules = [
            (flags >= 2, 0),
            (self.path == "fine" && (!scores.contains_key("I") || high(scores, "I")), 0),
            (self.path == "fine", 2),
            (self.path == "finding", 1),
            (closed("direction") || closed("commitment"), 1),
            (closed("want"), 2),
            (closed("mine"), 3),
            (closed("part"), 4),
            (closed("room"), 5),
            (of_six("unanswered") > 0, 0),
            (unclear >= 3, 6),
            (unclear >= 1 || gates["room"] != "open", 7),
        ];
        rules.into_iter().find_map(|(matches, verdict)| matches.then_some(verdict)).unwrap_or(8)
    }

    fn steadiness(&self, scores: &Scores, flags: usize, verdict: u8) -> (Option<&'static str>, Vec<&'static str>) {
        if verdict == 0 {
            return (None, Vec::new());
        }
        if self.path != "full" {
            return (Some("stated"), Vec::new());
        }
        let mut depends_on = Vec::new();
        for (scale, _, _, sem) in FLIPPED.map(|name| SCALES.iter().find(|(scale, ..)| *scale == name).unwrap()) {
            let (lowest, highest) = if *scale == "I" { (0.0, 10.0) } else { (1.0, 5.0) };
            let Some(score) = scores.get(scale) else { continue };
            let group_after = |moved: f64| {
                let mut moved_scores = scores.clone();
                moved_scores.insert(scale, moved.clamp(lowest, highest));
                group(self.verdict(&self.gates(&moved_scores), &moved_scores, flags))
            };
            let sem = sem.unwrap();
            if group_after(score - sem) != group(verdict) || group_after(score + sem) != group(verdict) {
                depends_on.push(*scale);
            }
        }
        (Some(if depends_on.is_empty() { "steady" } else { "depends" }), depends_on)
    }

    fn missing(&self, gates: &BTreeMap<&str, &str>, scores: &Scores) -> Vec<&'static str> {
        if self.path == "fine" && !scores.contains_key("I") {
            let free = (gates["free"] == "unanswered").then_some("free");
            return free.into_iter().chain(["want"]).collect();
        }
        GATES[..6].iter().copied().filter(|gate| gates[gate] == "unanswered").collect()
    }

    fn tags(&self, scores: &Scores) -> Vec<&'static str> {
        let tags = [
            ("already_moving", high(scores, "S")),
            ("start_small", low(scores, "F")),
            ("new_to_feedback", self.feedback_without_chance() >= 2),
            ("no_coach_yet", self.says("room.speak_freely", "no_coach")),
        ];
        tags.into_iter().filter_map(|(tag, worn)| worn.then_some(tag)).collect()
    }

    fn questions(&self, scores: &Scores, verdict: u8) -> Vec<&'static str> {
        let (low, high) = (|scale| low(scores, scale), |scale| high(scores, scale));
        let mid = |scale| scores.contains_key(scale) && !low(scale) && !high(scale);
        let low_room = self.low_room();
        let score = |scale: &str| scores.get(scale).copied();
        let stage = |item| self.counted(item).filter(|stage| !["none", "dont_know"].iter().any(|not| stage == not));
        let pair = stage("process.work_on").zip(stage("process.manager_says"));
        let questions = [
            ("q.safety", low_room.contains(&"speak_freely") || low_room.contains(&"who_sees")),
            ("q.not_today", (1..=3).contains(&verdict)),
            ("q.first_five", verdict == 8),
            ("q.time", low_room.contains(&"time")),
            ("q.direction_low", self.path == "finding" || low("C")),
            ("q.holds", low("K") && !low("C")),
            ("q.pressure", score("A").zip(score("X")).is_some_and(|(a, x)| at_most(a - x, -1.0))),
            ("q.both", high("A") && high("X")),
            ("q.neither", (low("A") && low("X")) || score("N").is_some_and(|n| at_least(n, 4.0))),
            ("q.other_goal", self.another_goal_is_more_mine()),
            ("q.importance_zero", score("I") == Some(0.0)),
            ("q.comfortable", self.path == "fine" || (low("I") && high("F"))),
            ("q.confidence", high("I") && low("F")),
            ("q.give_up", high("P") && score("I").is_some() && !low("I")),
            ("q.first_step", low("S") && high("I")),
            ("q.moving", high("S")),
            ("q.link", score("L").is_some_and(|l| at_most(l, 2.0))),
            ("q.my_tenth", low("R")),
            ("q.whose_feedback", low("B")),
            ("q.evidence", self.says("process.basis", "gut") && stage("process.work_on").is_some()),
            ("q.two_views", pair.is_some_and(|(mine, theirs)| mine != theirs)),
            ("q.customer", low("U")),
            ("q.direction_mid", mid("C")),
        ];
        questions.into_iter().filter_map(|(question, fires)| fires.then_some(question)).collect()
    }

    fn another_goal_is_more_mine(&self) -> bool {
        let mine = |goal: &Value| goal.get("mine").and_then(Value::as_f64);
        let chosen =
            self.counted("want.chosen").and_then(Value::as_u64).and_then(|index| mine(&self.goals()[index as usize]));
        chosen.is_some_and(|chosen| self.goals().iter().filter_map(mine).any(|other| other > chosen))
    }
}

fn banded(scores: &Scores, scale: &str) -> &'static str {
    match scores.get(scale) {
        None => "unanswered",
        _ if low(scores, scale) => "closed",
        _ if high(scores, scale) => "open",
        _ => "unclear",
    }
}

fn want(scores: &Scores) -> &'static str {
    let Some(importance) = scores.get("I") else { return "unanswered" };
    let (pull_high, steps_low) = (high(scores, "P"), low(scores, "S"));
    let outweighs = |pull: &f64| at_least(10.0 * importance - 25.0 * (pull - 1.0), 0.0);
    if low(scores, "I") {
        if high(scores, "S") { "unclear" } else { "closed" }
    } else if high(scores, "I") {
        if pull_high && steps_low { "unclear" } else { "open" }
    } else if pull_high {
        if steps_low { "closed" } else { "unclear" }
    } else if scores.get("P").is_some_and(outweighs) {
        "open"
    } else {
        "unclear"
    }
}

fn mine(scores: &Scores) -> &'static str {
    let (Some(own), Some(pressure)) = (scores.get("A"), scores.get("X")) else { return "unanswered" };
    let lead = own - pressure;
    let gone = scores.get("N").is_some_and(|none| at_least(*none, 4.0));
    if (at_most(lead, -1.0) && *own < 3.5 - 1e-9) || (gone && at_most(*own, 2.0)) {
        "closed"
    } else if at_least(lead, 0.5) && at_least(*own, 3.0) {
        "open"
    } else {
        "unclear"
    }
}
