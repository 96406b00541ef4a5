//! The result of scoring as one JSON object (section 6 of the contract).

use crate::instrument::{ItemId, QuestionId};
use crate::json::{Json, Members};
use crate::scoring::{Flag, Gate, Group, Scale, Standing, Steadiness, Tag};

/// The standing as the scoring seam writes it.
pub fn encode(standing: &Standing) -> Json {
    let mut scores = Members::new();
    for scale in Scale::ALL {
        scores.add(scale.code(), standing.scores.score(*scale).map_or(Json::Null, Json::float));
    }
    let mut gates = Members::new();
    for gate in Gate::ALL {
        gates.text(gate.code(), standing.gates.state(*gate).code());
    }
    let mut members = Members::new();
    members.text("path", standing.path.code());
    members.add("scores", scores.object());
    members.add("room", codes(&standing.low_room, |item: ItemId| item.code().trim_start_matches("room.")));
    members.add("gates", gates.object());
    members.add("flags", codes(&standing.flags, Flag::code));
    members.text("verdict", standing.verdict.code());
    members.add("group", standing.verdict.group().map(Group::code).map_or(Json::Null, Json::text));
    members.add("also_open", codes(&standing.also_open, Gate::code));
    members.add("missing", codes(&standing.missing, Gate::code));
    members.add("steadiness", standing.steadiness.map(Steadiness::code).map_or(Json::Null, Json::text));
    members.add("depends_on", codes(&standing.depends_on, Scale::code));
    members.add("tags", codes(&standing.tags, Tag::code));
    members.add("questions", codes(&standing.questions, QuestionId::code));
    members.object()
}

fn codes<T: Copy>(list: &[T], code: impl Fn(T) -> &'static str) -> Json {
    Json::List(list.iter().map(|one| Json::text(code(*one))).collect())
}
