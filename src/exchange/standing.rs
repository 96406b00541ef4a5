//! The result of scoring as one JSON object (section 6 of the contract).

use crate::instrument::ItemId;
use crate::json::Json;
use crate::scoring::{Flag, Gate, Group, Scale, Standing, Steadiness, Tag};

/// The standing as the scoring seam writes it.
pub fn encode(standing: &Standing) -> Json {
    let scores = Scale::ALL
        .iter()
        .map(|scale| (scale.code().to_owned(), standing.scores.score(*scale).map_or(Json::Null, Json::Number)));
    let gates = Gate::ALL.iter().map(|gate| (gate.code().to_owned(), Json::text(standing.gates.state(*gate).code())));
    let questions: Vec<Json> = standing.questions.iter().map(|question| Json::text(question.code())).collect();
    Json::object([
        ("path", Json::text(standing.path.code())),
        ("scores", Json::Object(scores.collect())),
        ("room", codes(&standing.low_room, |item: ItemId| item.code().trim_start_matches("room."))),
        ("gates", Json::Object(gates.collect())),
        ("flags", codes(&standing.flags, Flag::code)),
        ("verdict", Json::text(standing.verdict.code())),
        ("group", standing.verdict.group().map(Group::code).map_or(Json::Null, Json::text)),
        ("also_open", codes(&standing.also_open, Gate::code)),
        ("missing", codes(&standing.missing, Gate::code)),
        ("steadiness", standing.steadiness.map(Steadiness::code).map_or(Json::Null, Json::text)),
        ("depends_on", codes(&standing.depends_on, Scale::code)),
        ("tags", codes(&standing.tags, Tag::code)),
        ("questions", Json::List(questions)),
    ])
}

fn codes<T: Copy>(list: &[T], code: impl Fn(T) -> &'static str) -> Json {
    Json::List(list.iter().map(|one| Json::text(code(*one))).collect())
}
