use super::{Block, ProfileLine, Settle, Summary, Words};
use crate::instrument::{Instrument, ItemId, ResponseFormat};
use crate::scoring::Verdict;
use crate::taking::OwnVerdict;

/// A stretch of the summary page under one heading. Every format is made from these, and so is the preview.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands beneath it, never empty.
    pub entries: Vec<Entry>,
}

/// One thing that a section says.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A sentence of ours.
    Sentence(String),
    /// Something under a label.
    Labelled {
        /// The label.
        label: String,
        /// What the rep wrote or picked, in their words or in ours.
        text: String,
    },
    /// Several things under a label.
    List {
        /// The label.
        label: String,
        /// The things, never none.
        items: Vec<String>,
    },
    /// A scale.
    Scale {
        /// Its name.
        name: String,
        /// Its band in words.
        word: String,
        /// Where it lies.
        line: ProfileLine,
    },
}

impl Entry {
    /// Where the scale lies, where it is one.
    pub fn line(&self) -> Option<ProfileLine> {
        if let Entry::Scale { line, .. } = self { Some(*line) } else { None }
    }
}

impl Summary {
    /// The title of the page.
    pub fn title(&self, instrument: &Instrument) -> String {
        let words = instrument.summary();
        match &self.alias {
            Some(alias) => words.title_with_alias.replace("{alias}", alias.as_str()),
            None => words.title.clone(),
        }
    }

    /// The line that says when the questions were answered.
    pub fn date_line(&self, instrument: &Instrument) -> String {
        instrument.summary().taken_on.replace("{date}", &instrument.date(self.taken_on))
    }

    /// Whether a section is the last one with scales, under which the note on bands stands.
    pub fn is_last_with_scales(sections: &[Section], index: usize) -> bool {
        let has_scales = |section: &Section| matches!(section.entries.first(), Some(Entry::Scale { .. }));
        has_scales(&sections[index]) && !sections[index + 1..].iter().any(has_scales)
    }

    /// The sections in the order of the page; one with nothing in it is not there.
    pub fn sections(&self, instrument: &Instrument) -> Vec<Section> {
        let words = instrument.summary();
        let questions = if self.questions.is_empty() { Block::Notes } else { Block::Questions };
        [
            (words.brief.as_str(), self.brief(instrument)),
            (instrument.block(Block::Leaned), self.leaned_entries(instrument)),
            (instrument.block(Block::LookAgain), self.look_again_entries(instrument)),
            (words.in_their_words.as_str(), self.in_their_words(instrument)),
            (words.selling.as_str(), self.selling(instrument)),
            (words.whose_goal.as_str(), scales(&self.whose_goal, instrument)),
            (words.profile.as_str(), scales(&self.profile, instrument)),
            (instrument.block(Block::Settle), self.settle_entries(instrument)),
            (instrument.block(Block::GoodToKnow), self.tag_entries(instrument)),
            (instrument.block(questions), self.question_entries(instrument)),
            (words.not_asked.as_str(), vec![Entry::Sentence(self.not_to_ask(instrument).to_owned())]),
        ]
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(heading, entries)| Section { heading: heading.to_owned(), entries })
        .collect()
    }

    fn brief(&self, instrument: &Instrument) -> Vec<Entry> {
        let own = self.own_verdict.as_ref().map(|own| match own {
            OwnVerdict::Listed(verdict) => {
                labelled(instrument.block(Block::OwnVerdict), &instrument.verdict(*verdict).fits)
            }
            OwnVerdict::Words(text) => labelled(instrument.block(Block::OwnVerdict), text.as_str()),
        });
        let goal = self.goal.as_ref().map(|goal| labelled(instrument.block(Block::Goal), goal.as_str()));
        let topic = self.first_topic.as_ref().map(|topic| labelled(&instrument.summary().first_topic, topic.as_str()));
        [own, goal, topic].into_iter().flatten().collect()
    }

    fn leaned_entries(&self, instrument: &Instrument) -> Vec<Entry> {
        let mut entries = Vec::new();
        if let Some(leaned) = &self.leaned {
            entries.push(Entry::Sentence(format!("{}.", instrument.verdict(leaned.verdict).short)));
            if let Some(steadiness) = leaned.steadiness {
                entries.push(Entry::Sentence(instrument.steadiness(steadiness, &leaned.depends_on)));
            }
        }
        entries
    }

    fn look_again_entries(&self, instrument: &Instrument) -> Vec<Entry> {
        self.look_again.map(|date| Entry::Sentence(instrument.date(date))).into_iter().collect()
    }

    fn in_their_words(&self, instrument: &Instrument) -> Vec<Entry> {
        let mut entries = Vec::new();
        if !self.other_goals.is_empty() {
            let items = self.other_goals.iter().map(|goal| goal.as_str().to_owned()).collect();
            entries.push(Entry::List { label: instrument.block(Block::OtherGoals).to_owned(), items });
        }
        for block in Block::ALL.iter().filter(|block| !SELLING.contains(block)) {
            for item in block.items() {
                entries.extend(self.words_entry(*block, *item, instrument));
                entries.extend(self.picks_entry(*item, picks_label(*block, *item, instrument), instrument));
            }
        }
        entries
    }

    fn selling(&self, instrument: &Instrument) -> Vec<Entry> {
        let items = SELLING.iter().flat_map(|block| block.items().iter().map(move |item| (*block, *item)));
        items
            .filter_map(|(block, item)| self.picks_entry(item, picks_label(block, item, instrument), instrument))
            .collect()
    }

    fn words_entry(&self, block: Block, item: ItemId, instrument: &Instrument) -> Option<Entry> {
        let (_, words) = self.words.iter().find(|(with_words, _)| *with_words == item)?;
        let text = match words {
            Words::Text(text) => text.as_str().to_owned(),
            Words::IfThen { cue, step } => {
                let pattern = &instrument.summary().if_then;
                // The cue may itself hold "{then}", so the pattern is cut and not replaced twice.
                let (before, rest) = pattern.split_once("{if}").unwrap_or((pattern, ""));
                let (between, after) = rest.split_once("{then}").unwrap_or((rest, ""));
                format!("{before}{}{between}{}{after}", cue.as_str(), step.as_str())
            }
        };
        Some(Entry::Labelled { label: instrument.block(block).to_owned(), text })
    }

    fn picks_entry(&self, item: ItemId, label: &str, instrument: &Instrument) -> Option<Entry> {
        let (_, picks) = self.picks.iter().find(|(picked, _)| *picked == item)?;
        let label = label.to_owned();
        let mut items: Vec<String> = picks.iter().map(|choice| instrument.label(item, *choice).to_owned()).collect();
        match instrument.item(item).format {
            ResponseFormat::Picks { .. } => Some(Entry::List { label, items }),
            _ => items.pop().map(|text| Entry::Labelled { label, text }),
        }
    }

    fn settle_entries(&self, instrument: &Instrument) -> Vec<Entry> {
        self.settle.iter().map(|settle| Entry::Sentence(settle.sentence(instrument).to_owned())).collect()
    }

    fn tag_entries(&self, instrument: &Instrument) -> Vec<Entry> {
        self.tags.iter().map(|tag| Entry::Sentence(instrument.tag(*tag).to_owned())).collect()
    }

    // A note stands under its question, which is not repeated where the questions are ticked too.
    fn question_entries(&self, instrument: &Instrument) -> Vec<Entry> {
        let note = |question| self.notes.iter().find(|(noted, _)| *noted == question).map(|(_, text)| text.as_str());
        let noted =
            self.notes.iter().map(|(question, _)| *question).filter(|question| !self.questions.contains(question));
        self.questions
            .iter()
            .copied()
            .chain(noted)
            .map(|question| match note(question) {
                Some(note) => labelled(instrument.question(question), note),
                None => Entry::Sentence(instrument.question(question).to_owned()),
            })
            .collect()
    }

    // Chosen by what is shared only, so that it gives nothing else away.
    fn not_to_ask<'a>(&self, instrument: &'a Instrument) -> &'a str {
        let not_today = matches!(&self.own_verdict, Some(OwnVerdict::Listed(Verdict::V1 | Verdict::V2 | Verdict::V3)));
        let words = instrument.summary();
        if not_today { &words.not_committed } else { &words.not_a_ten }
    }
}

impl Settle {
    /// What there is to settle, in words.
    pub fn sentence(self, instrument: &Instrument) -> &str {
        match self {
            Settle::Gate(gate) => &instrument.gate(gate).settle,
            Settle::Room(item) => instrument.settle_room(item),
        }
    }
}

const SELLING: [Block; 3] = [Block::Stages, Block::ManagerSays, Block::InTheWay];

fn picks_label(block: Block, item: ItemId, instrument: &Instrument) -> &str {
    let words = instrument.summary();
    match item {
        ItemId::ProcessStallsAt => &words.stalls_at,
        ItemId::ProcessWorkOn => &words.work_on,
        ItemId::ProcessBasis => &words.basis,
        ItemId::FindingMost => &words.values_most,
        _ => instrument.block(block),
    }
}

fn scales(lines: &[ProfileLine], instrument: &Instrument) -> Vec<Entry> {
    let entry = |line: &ProfileLine| Entry::Scale {
        name: instrument.scale(line.scale).name.clone(),
        word: instrument.band(line.scale, line.band).to_owned(),
        line: *line,
    };
    lines.iter().map(entry).collect()
}

fn labelled(label: &str, text: &str) -> Entry {
    Entry::Labelled { label: label.to_owned(), text: text.to_owned() }
}
