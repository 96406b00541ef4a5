//! What is asked: an instrument, its parts and items, and all the words that a result is told in.
//!
//! An [`Instrument`] is read from a content file and exists only where the file is whole: every item,
//! option, verdict and question has its words, in the order of the contract.

mod code;
mod in_force;
mod parse;
mod words;

pub(crate) use code::codes;
pub use code::{Choice, ItemId, PartId, QuestionId};
pub use parse::ContentFault;
pub use words::{GateText, ScaleText, SummaryText, VerdictNotes, VerdictText};

use crate::administration::Administration;
use crate::date::Date;
use crate::scoring::{Band, Gate, GateState, Scale, Steadiness, Tag, Verdict};
use crate::summary::Block;
use crate::wording::Language;

/// The content file of the instrument now in use.
pub const CONTENT: &str = include_str!("content/own-reasons-1.0.0.json");

/// One published version of the questionnaire with all its wording.
#[derive(Debug)]
pub struct Instrument {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) language: Language,
    pub(crate) reads: Vec<String>,
    pub(crate) parts: Vec<Part>,
    pub(crate) items: Vec<Item>,
    pub(crate) stages: Vec<Stage>,
    pub(crate) no_stage: String,
    pub(crate) amounts: [String; 5],
    pub(crate) frequencies: [String; 5],
    pub(crate) scales: Vec<ScaleText>,
    pub(crate) gates: Vec<GateText>,
    pub(crate) room: Vec<String>,
    pub(crate) gate_states: Vec<String>,
    pub(crate) verdicts: Vec<VerdictText>,
    pub(crate) notes: VerdictNotes,
    pub(crate) steadiness: Vec<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) questions: Vec<String>,
    pub(crate) blocks: Vec<String>,
    pub(crate) months: [String; 12],
    pub(crate) summary: SummaryText,
}

/// A run of items under one caption.
#[derive(Debug)]
pub struct Part {
    /// Which part it is.
    pub id: PartId,
    /// The caption above its items.
    pub title: String,
}

/// One thing asked, on a screen of its own.
#[derive(Debug)]
pub struct Item {
    /// Which item it is.
    pub id: ItemId,
    /// The part it belongs to.
    pub part: PartId,
    /// The question; may hold `{stage}` or `{number}`.
    pub ask: String,
    /// The question where the ruler it follows is at the end named here.
    pub ask_at: Option<(u8, String)>,
    /// The time the question is about.
    pub frame: Option<String>,
    /// A line of help beneath the question.
    pub hint: Option<String>,
    /// Whether the rep's goal is shown above the question.
    pub about_goal: bool,
    /// The ruler whose number the question quotes.
    pub follows: Option<ItemId>,
    /// What a response may be.
    pub format: ResponseFormat,
}

/// What a response may be.
#[derive(Debug)]
pub enum ResponseFormat {
    /// 1 not at all to 5 extremely.
    Amount {
        /// An answer in place of a level.
        instead: Option<Offer>,
    },
    /// 1 never to 5 more often.
    Frequency {
        /// An answer in place of a level.
        instead: Option<Offer>,
    },
    /// 0 to 10, its ends labelled.
    Ruler {
        /// The label at 0 and the label at 10.
        ends: [String; 2],
    },
    /// One of these.
    Pick {
        /// What is offered.
        options: Vec<Offer>,
        /// Where set, only what was picked there is shown.
        options_of: Option<ItemId>,
    },
    /// One to `at_most` different ones of these.
    Picks {
        /// What is offered.
        options: Vec<Offer>,
        /// How many may be picked.
        at_most: usize,
        /// An option that excludes all others.
        alone: Option<Choice>,
    },
    /// Free text of 1 to 2,000 characters.
    Text,
    /// One to three goals, or "I don't know yet".
    Goals {
        /// What is asked about each goal.
        mine: String,
        /// The label of "I don't know yet".
        dont_know: String,
    },
    /// One of the goals.
    Chosen,
    /// An if and a then.
    IfThen {
        /// The labels of the two fields.
        labels: [String; 2],
    },
}

/// An option and its label.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Which option it is.
    pub choice: Choice,
    /// What the rep reads.
    pub label: String,
}

impl Offer {
    /// Whether it is a way of not choosing, to be shown apart from the others.
    pub fn stands_apart(&self) -> bool {
        matches!(self.choice, Choice::NoneOfThese | Choice::DontKnow)
    }
}

/// A stage of a sale.
#[derive(Debug)]
pub struct Stage {
    /// Which stage it is.
    pub choice: Choice,
    /// Its name.
    pub label: String,
    /// How a sentence names it, after "changing".
    pub changing: String,
}

impl Instrument {
    /// The language that it is written in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What the instrument is called in files.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its version, such as `1.0.0`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The versions whose answers it can read: its own first, then the earlier ones that the content file names, since
    /// answers to them still mean the same.
    pub fn reads(&self) -> impl Iterator<Item = &str> {
        self.reads.iter().map(String::as_str)
    }

    /// The parts, in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The part of this id.
    pub fn part(&self, id: PartId) -> &Part {
        &self.parts[id as usize]
    }

    /// The item of this id.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id as usize]
    }

    /// The label of an option as this item offers it; its code where it does not.
    pub fn label(&self, item: ItemId, choice: Choice) -> &str {
        let format = &self.item(item).format;
        let offered = match format {
            ResponseFormat::Pick { options, .. } | ResponseFormat::Picks { options, .. } => {
                options.iter().find(|offer| offer.choice == choice)
            }
            ResponseFormat::Amount { instead } | ResponseFormat::Frequency { instead } => {
                instead.as_ref().filter(|offer| offer.choice == choice)
            }
            _ => None,
        };
        offered.map_or(choice.code(), |offer| &offer.label)
    }

    /// The stage of this code, where it is one.
    pub fn stage(&self, choice: Choice) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.choice == choice)
    }

    /// The words for the five levels of an amount.
    pub fn amounts(&self) -> &[String; 5] {
        &self.amounts
    }

    /// The words for the five levels of a frequency.
    pub fn frequencies(&self) -> &[String; 5] {
        &self.frequencies
    }

    /// The words for a scale.
    pub fn scale(&self, scale: Scale) -> &ScaleText {
        &self.scales[scale as usize]
    }

    /// The word for a band of a scale.
    pub fn band(&self, scale: Scale, band: Band) -> &str {
        &self.scale(scale).words[band as usize]
    }

    /// The words for a gate.
    pub fn gate(&self, gate: Gate) -> &GateText {
        &self.gates[gate as usize]
    }

    /// What there is to settle where a room item was answered low.
    pub fn settle_room(&self, item: ItemId) -> &str {
        let index = Gate::Room.items().iter().position(|room| *room == item);
        index.and_then(|index| self.room.get(index)).map_or(&self.gate(Gate::Room).settle, |settle| settle)
    }

    /// A day in words.
    pub fn date(&self, date: Date) -> String {
        let month = &self.months[usize::from(date.month()) - 1];
        let pattern = self.summary.date.replace("{day}", &date.day().to_string());
        pattern.replace("{month}", month).replace("{year}", &date.year().to_string())
    }

    /// The word for the state of a gate.
    pub fn gate_state(&self, state: GateState) -> &str {
        &self.gate_states[state as usize]
    }

    /// The words for a verdict.
    pub fn verdict(&self, verdict: Verdict) -> &VerdictText {
        &self.verdicts[verdict as usize]
    }

    /// What is added to a verdict in some cases.
    pub fn notes(&self) -> &VerdictNotes {
        &self.notes
    }

    /// The sentence about steadiness, naming the scales it hangs on.
    pub fn steadiness(&self, steadiness: Steadiness, depends_on: &[Scale]) -> String {
        let names: Vec<&str> = depends_on.iter().map(|scale| self.scale(*scale).name.as_str()).collect();
        self.steadiness[steadiness as usize].replace("{scales}", &names.join(", "))
    }

    /// The sentence of a tag.
    pub fn tag(&self, tag: Tag) -> &str {
        &self.tags[tag as usize]
    }

    /// What a next question asks.
    pub fn question(&self, question: QuestionId) -> &str {
        &self.questions[question as usize]
    }

    /// What a block of the summary is called.
    pub fn block(&self, block: Block) -> &str {
        &self.blocks[block as usize]
    }

    /// The words that a summary adds to the rep's.
    pub fn summary(&self) -> &SummaryText {
        &self.summary
    }

    /// The question of an item as it reads with the responses so far: the stage and the number filled in.
    pub fn ask(&self, item: ItemId, administration: &Administration) -> String {
        let item = self.item(item);
        let number = item.follows.and_then(|ruler| administration.number(ruler));
        let ask = match (&item.ask_at, number) {
            (Some((at, ask)), Some(number)) if number == *at => ask,
            _ => &item.ask,
        };
        let stage = administration.pick(ItemId::ProcessWorkOn).and_then(|choice| self.stage(choice));
        ask.replace("{stage}", stage.map_or(&self.no_stage, |stage| &stage.changing))
            .replace("{number}", &number.map_or_else(String::new, |number| number.to_string()))
    }

    /// The question of an item as it reads before anything is answered, with the time it is about.
    pub fn ask_of_anybody(&self, item: ItemId) -> String {
        let item = self.item(item);
        let ask = item.ask.replace("{stage}", &self.no_stage);
        item.frame.as_ref().map_or_else(|| ask.clone(), |frame| format!("{frame}: {ask}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Timestamp;
    use crate::response::Response;
    use sha2::{Digest, Sha256};
    use std::fs;
    use std::path::Path;

    fn begun() -> Administration {
        Administration::begin(Timestamp::parse("2026-11-23T09:00:00Z").unwrap())
    }

    #[test]
    fn every_published_version_is_frozen() {
        let digest =
            |content: &str| -> String { Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect() };
        let mut frozen = Vec::new();
        for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/content")).unwrap().flatten() {
            if file.path().extension().is_some_and(|ending| ending == "sha256") {
                let content = fs::read_to_string(file.path().with_extension("json")).unwrap();
                assert_eq!(
                    fs::read_to_string(file.path()).unwrap().trim(),
                    digest(&content),
                    "{}",
                    file.path().display()
                );
                frozen.push(digest(&content));
            }
        }
        assert!(
            frozen.contains(&digest(CONTENT)),
            "the version in use is not frozen; its digest is {}",
            digest(CONTENT)
        );
    }

    #[test]
    fn no_question_is_longer_than_fifteen_words() {
        let stages = [None].into_iter().chain(Choice::STAGES.map(Some));
        for stage in stages {
            let mut administration = begun();
            if let Some(stage) = stage {
                assert_eq!(administration.answer(ItemId::ProcessWorkOn, Response::Pick(stage)), Ok(()));
            }
            for item in &Instrument::current().items {
                let ask = Instrument::current().ask(item.id, &administration);
                assert!(ask.split_whitespace().count() <= 15, "{ask}");
            }
        }
    }

    #[test]
    fn the_wording_keeps_clear_of_words_we_do_not_say() {
        let words = CONTENT.to_lowercase();
        for word in ["coachable", "percentile", "stage of change", "percent ready", " trait", "score", "you are a "] {
            assert!(!words.contains(word), "{word}");
        }
    }

    #[test]
    fn the_follow_up_quotes_the_number() {
        let instrument = Instrument::current();
        let mut administration = begun();
        for (mark, ask) in [
            (6, "You chose 6 for importance. Why 6 and not lower?"),
            (0, "You chose 0 for importance. What would make it a 2?"),
        ] {
            assert_eq!(administration.answer(ItemId::ChangeImportance, Response::Mark(mark)), Ok(()));
            assert_eq!(instrument.ask(ItemId::ChangeWhyNotLower, &administration), ask);
        }
    }

    #[test]
    fn the_stage_is_named_in_the_words_of_a_sentence() {
        let instrument = Instrument::current();
        let mut administration = begun();
        assert_eq!(
            instrument.ask(ItemId::ChangeImportance, &administration),
            "How important is it to you to change how you sell?"
        );
        assert_eq!(administration.answer(ItemId::ProcessWorkOn, Response::Pick(Choice::Deciding)), Ok(()));
        assert_eq!(
            instrument.ask(ItemId::ChangeImportance, &administration),
            "How important is it to you to change how you get a decision?"
        );
    }
}
