//! `own-reasons/summary`: what a rep hands over, as data.

use super::checksum;
use super::taking::own_verdict_to_json;
use crate::instrument::Instrument;
use crate::json::{Json, Members};
use crate::response::Text;
use crate::summary::{Block, Leaned, ProfileLine, Settle, Summary, Words};

const FORMAT: &str = "own-reasons/summary";
const VERSION: u64 = 1;

/// The summary as a file has it; what is not in it is not named.
pub fn encode(summary: &Summary) -> Json {
    let instrument = Instrument::current();
    let mut version = Members::new();
    version.text("id", instrument.id());
    version.text("version", instrument.version());
    let mut members = Members::new();
    members.text("format", FORMAT);
    members.add("format_version", Json::whole(VERSION));
    members.add("instrument", version.object());
    members.text("language", "en");
    members.text("taken_on", &summary.taken_on.to_string());
    add_text(&mut members, "alias", summary.alias.as_ref());
    add_text(&mut members, "topic", summary.first_topic.as_ref());
    if let Some(own) = &summary.own_verdict {
        members.add(Block::OwnVerdict.code(), own_verdict_to_json(own));
    }
    add_text(&mut members, Block::Goal.code(), summary.goal.as_ref());
    if let Some(leaned) = &summary.leaned {
        members.add(Block::Leaned.code(), leaned_to_json(leaned));
    }
    if let Some(date) = summary.look_again {
        members.text(Block::LookAgain.code(), &date.to_string());
    }
    members.add_filled(Block::OtherGoals.code(), list(&summary.other_goals, |goal| Json::text(goal.as_str())));
    let mut words = Members::new();
    for (item, said) in &summary.words {
        words.add(item.code(), words_to_json(said));
    }
    members.add_filled("words", words.object());
    let mut picks = Members::new();
    for (item, picked) in &summary.picks {
        picks.add(item.code(), list(picked, |choice| Json::text(choice.code())));
    }
    members.add_filled("picks", picks.object());
    members.add_filled(Block::WhoseGoal.code(), list(&summary.whose_goal, line_to_json));
    members.add_filled(Block::Profile.code(), list(&summary.profile, line_to_json));
    members.add_filled(
        Block::Settle.code(),
        list(&summary.settle, |settle| match settle {
            Settle::Gate(gate) => Json::text(gate.code()),
            Settle::Room(item) => Json::text(item.code()),
        }),
    );
    members.add_filled(Block::GoodToKnow.code(), list(&summary.tags, |tag| Json::text(tag.code())));
    members.add_filled(Block::Questions.code(), list(&summary.questions, |question| Json::text(question.code())));
    let mut notes = Members::new();
    for (question, note) in &summary.notes {
        notes.text(question.code(), note.as_str());
    }
    members.add_filled(Block::Notes.code(), notes.object());
    checksum::sealed(members)
}

fn add_text(members: &mut Members, name: &str, text: Option<&Text>) {
    if let Some(text) = text {
        members.text(name, text.as_str());
    }
}

fn list<T>(list: &[T], to_json: impl Fn(&T) -> Json) -> Json {
    Json::List(list.iter().map(to_json).collect())
}

fn leaned_to_json(leaned: &Leaned) -> Json {
    let mut members = Members::new();
    members.text("verdict", leaned.verdict.code());
    if let Some(steadiness) = leaned.steadiness {
        members.text("steadiness", steadiness.code());
    }
    members.add_filled("depends_on", list(&leaned.depends_on, |scale| Json::text(scale.code())));
    members.object()
}

fn words_to_json(words: &Words) -> Json {
    match words {
        Words::Text(words) => Json::text(words.as_str()),
        Words::IfThen { cue, step } => {
            let mut members = Members::new();
            members.text("if", cue.as_str());
            members.text("then", step.as_str());
            members.object()
        }
    }
}

fn line_to_json(line: &ProfileLine) -> Json {
    let mut members = Members::new();
    members.text("scale", line.scale.code());
    members.text("band", line.band.code());
    if let Some((from, to)) = line.span {
        members.add("from", rounded(from));
        members.add("to", rounded(to));
    }
    members.object()
}

// Two decimals draw the bar; more would only help to work the answers out.
fn rounded(number: f64) -> Json {
    Json::hundredths((number * 100.0).round() as u32)
}
