//! `own-reasons/summary`: what a rep hands over, as data.

use super::checksum;
use super::taking::own_verdict_to_json;
use crate::instrument::Instrument;
use crate::json::Json;
use crate::response::Text;
use crate::scoring::Steadiness;
use crate::summary::{Block, ProfileLine, Settle, Summary, Words};

const FORMAT: &str = "own-reasons/summary";
const VERSION: u64 = 1;

/// The summary as a file has it; what is not in it is not named.
pub fn encode(summary: &Summary) -> Json {
    let instrument = Instrument::current();
    let mut members = Members(vec![
        ("format".to_owned(), Json::text(FORMAT)),
        ("format_version".to_owned(), Json::Number(VERSION as f64)),
        (
            "instrument".to_owned(),
            Json::object([("id", Json::text(instrument.id())), ("version", Json::text(instrument.version()))]),
        ),
        ("language".to_owned(), Json::text("en")),
        ("taken_on".to_owned(), Json::Text(summary.taken_on.to_string())),
    ]);
    members.add("alias", summary.alias.as_ref().map(text));
    members.add("topic", summary.first_topic.as_ref().map(text));
    members.block(Block::OwnVerdict, summary.own_verdict.as_ref().map(own_verdict_to_json));
    members.block(Block::Goal, summary.goal.as_ref().map(text));
    members.block(
        Block::Leaned,
        summary.leaned.as_ref().map(|leaned| {
            let mut parts = Members(vec![("verdict".to_owned(), Json::text(leaned.verdict.code()))]);
            parts.add("steadiness", leaned.steadiness.map(|steadiness: Steadiness| Json::text(steadiness.code())));
            parts.list("depends_on", &leaned.depends_on, |scale| Json::text(scale.code()));
            Json::Object(parts.0)
        }),
    );
    members.block(Block::LookAgain, summary.look_again.map(|date| Json::Text(date.to_string())));
    members.list(Block::OtherGoals.code(), &summary.other_goals, text);
    members.named("words", summary.words.iter().map(|(item, words)| (item.code(), words_to_json(words))));
    members.named(
        "picks",
        summary.picks.iter().map(|(item, picks)| {
            (item.code(), Json::List(picks.iter().map(|choice| Json::text(choice.code())).collect()))
        }),
    );
    members.list(Block::WhoseGoal.code(), &summary.whose_goal, line_to_json);
    members.list(Block::Profile.code(), &summary.profile, line_to_json);
    members.list(Block::Settle.code(), &summary.settle, |settle| match settle {
        Settle::Gate(gate) => Json::text(gate.code()),
        Settle::Room(item) => Json::text(item.code()),
    });
    members.list(Block::GoodToKnow.code(), &summary.tags, |tag| Json::text(tag.code()));
    members.list(Block::Questions.code(), &summary.questions, |question| Json::text(question.code()));
    members.named(Block::Notes.code(), summary.notes.iter().map(|(question, note)| (question.code(), text(note))));
    checksum::sealed(members.0)
}

struct Members(Vec<(String, Json)>);

impl Members {
    fn add(&mut self, name: &str, value: Option<Json>) {
        if let Some(value) = value {
            self.0.push((name.to_owned(), value));
        }
    }

    fn block(&mut self, block: Block, value: Option<Json>) {
        self.add(block.code(), value);
    }

    fn list<T>(&mut self, name: &str, list: &[T], to_json: impl Fn(&T) -> Json) {
        self.add(name, (!list.is_empty()).then(|| Json::List(list.iter().map(to_json).collect())));
    }

    fn named<'a>(&mut self, name: &str, entries: impl Iterator<Item = (&'a str, Json)>) {
        let entries: Vec<_> = entries.map(|(name, value)| (name.to_owned(), value)).collect();
        self.add(name, (!entries.is_empty()).then_some(Json::Object(entries)));
    }
}

fn text(text: &Text) -> Json {
    Json::text(text.as_str())
}

fn words_to_json(words: &Words) -> Json {
    match words {
        Words::Text(words) => text(words),
        Words::IfThen { cue, step } => Json::object([("if", text(cue)), ("then", text(step))]),
    }
}

fn line_to_json(line: &ProfileLine) -> Json {
    let mut members = Members(vec![
        ("scale".to_owned(), Json::text(line.scale.code())),
        ("band".to_owned(), Json::text(line.band.code())),
    ]);
    members.add("from", line.span.map(|(from, _)| Json::Number(round(from))));
    members.add("to", line.span.map(|(_, to)| Json::Number(round(to))));
    Json::Object(members.0)
}

// Two decimals draw the bar; more would only help to work the answers out.
fn round(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
