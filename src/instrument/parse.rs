//! From the content file to an [`Instrument`], or a fault that names the place.

use super::{
    Choice, GateText, Instrument, Item, ItemId, Offer, Part, PartId, QuestionId, ResponseFormat, ScaleText, Stage,
    SummaryText, VerdictNotes, VerdictText,
};
use crate::json::Json;
use crate::scoring::{Gate, GateState, Scale, Steadiness, Tag, Verdict};
use crate::summary::Block;
use crate::wording::Language;

/// What is wrong with a content file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentFault {
    /// The member or id at fault.
    pub place: String,
    /// What is wrong there.
    pub reason: &'static str,
}

impl Instrument {
    /// Reads a content file.
    ///
    /// # Errors
    /// [`ContentFault`], the first one, where a member is missing, of the wrong type or out of order.
    pub fn parse(content: &str) -> Result<Instrument, ContentFault> {
        let mut reader = Reader { fault: None };
        let json = match Json::parse(content) {
            Ok(json) => json,
            Err(error) => return Err(ContentFault { place: format!("line {}", error.line), reason: "not JSON" }),
        };
        let instrument = reader.instrument(&json);
        match reader.fault {
            None => Ok(instrument),
            Some(fault) => Err(fault),
        }
    }
}

/// Reads on after a fault and remembers the first, which keeps every single read short.
struct Reader {
    fault: Option<ContentFault>,
}

impl Reader {
    fn instrument(&mut self, json: &Json) -> Instrument {
        let formats = self.member(json, "formats");
        let stages: Vec<Stage> = self.entries(json, "stages", &Choice::STAGES, Choice::code, Self::stage);
        let room: Vec<ItemId> = Gate::Room.items();
        Instrument {
            id: self.text(json, "id"),
            version: self.text(json, "version"),
            language: self.code(json, "language", Language::from_code, Language::English),
            reads: self.reads(json),
            parts: self.entries(json, "parts", PartId::ALL, PartId::code, Self::part),
            items: self.items(json, &stages),
            no_stage: self.text(json, "no_stage"),
            amounts: self.texts(formats, "amount"),
            frequencies: self.texts(formats, "frequency"),
            scales: self.entries(json, "scales", Scale::ALL, Scale::code, Self::scale),
            gates: self.entries(json, "gates", Gate::ALL, Gate::code, Self::gate),
            room: self.entries(json, "room", &room, ItemId::code, |reader, entry| reader.text(entry, "settle")),
            gate_states: self.named(json, "gate_states", GateState::ALL, GateState::code),
            verdicts: self.entries(json, "verdicts", Verdict::ALL, Verdict::code, Self::verdict),
            notes: self.notes(json),
            steadiness: self.named(json, "steadiness", Steadiness::ALL, Steadiness::code),
            tags: self.entries(json, "tags", Tag::ALL, Tag::code, |reader, entry| reader.text(entry, "sentence")),
            questions: self.entries(json, "questions", QuestionId::ALL, QuestionId::code, |reader, entry| {
                reader.text(entry, "asks")
            }),
            blocks: self.entries(json, "blocks", Block::ALL, Block::code, |reader, entry| reader.text(entry, "label")),
            months: self.texts(json, "months"),
            summary: self.summary(json),
            stages,
        }
    }

    // The first version names no earlier one.
    fn reads(&mut self, json: &Json) -> Vec<String> {
        let mut reads = vec![self.text(json, "version")];
        match json.member("reads") {
            None => {}
            Some(Json::List(earlier)) => {
                for version in earlier {
                    reads.push(version.as_text().unwrap_or_else(|| self.wrong("reads", "not text", "")).to_owned());
                }
            }
            Some(_) => self.wrong("reads", "not a list", ()),
        }
        reads
    }

    fn stage(&mut self, json: &Json) -> Stage {
        Stage {
            choice: self.choice(json.member("id")),
            label: self.text(json, "label"),
            changing: self.text(json, "changing"),
        }
    }

    fn part(&mut self, json: &Json) -> Part {
        Part { id: self.code(json, "id", PartId::from_code, PartId::Start), title: self.text(json, "title") }
    }

    fn scale(&mut self, json: &Json) -> ScaleText {
        ScaleText {
            name: self.text(json, "name"),
            meaning: self.text(json, "meaning"),
            words: self.texts(json, "words"),
        }
    }

    fn gate(&mut self, json: &Json) -> GateText {
        GateText { name: self.text(json, "name"), rule: self.text(json, "rule"), settle: self.text(json, "settle") }
    }

    fn verdict(&mut self, json: &Json) -> VerdictText {
        VerdictText {
            short: self.text(json, "short"),
            sentence: self.text(json, "sentence"),
            meaning: self.text(json, "meaning"),
            fits: self.text(json, "fits"),
        }
    }

    fn notes(&mut self, json: &Json) -> VerdictNotes {
        let notes = self.member(json, "verdict_notes");
        VerdictNotes {
            pulls_both_ways: self.text(notes, "pulls_both_ways"),
            flags: self.text(notes, "flags"),
            comfortable: self.text(notes, "comfortable"),
            lasts: self.text(notes, "lasts"),
        }
    }

    fn summary(&mut self, json: &Json) -> SummaryText {
        let words = self.member(json, "summary");
        SummaryText {
            date: self.text(words, "date"),
            title: self.text(words, "title"),
            title_with_alias: self.text(words, "title_with_alias"),
            taken_on: self.text(words, "taken_on"),
            brief: self.text(words, "brief"),
            first_topic: self.text(words, "first_topic"),
            in_their_words: self.text(words, "in_their_words"),
            selling: self.text(words, "selling"),
            stalls_at: self.text(words, "stalls_at"),
            work_on: self.text(words, "work_on"),
            basis: self.text(words, "basis"),
            values_most: self.text(words, "values_most"),
            whose_goal: self.text(words, "whose_goal"),
            profile: self.text(words, "profile"),
            profile_note: self.text(words, "profile_note"),
            not_asked: self.text(words, "not_asked"),
            not_a_ten: self.text(words, "not_a_ten"),
            not_committed: self.text(words, "not_committed"),
            footer: self.text(words, "footer"),
            receipt: self.text(words, "receipt"),
            if_then: self.text(words, "if_then"),
            look_again_event: self.text(words, "look_again_event"),
            step_event: self.text(words, "step_event"),
        }
    }

    fn items(&mut self, json: &Json, stages: &[Stage]) -> Vec<Item> {
        let list = self.list_in_order(json, "items", &codes_of(ItemId::ALL, ItemId::code));
        list.iter().map(|json| self.item(json, stages)).collect()
    }

    fn item(&mut self, json: &Json, stages: &[Stage]) -> Item {
        let ask_at = match (json.member("ask_at_0"), json.member("ask_at_10")) {
            (Some(_), _) => Some((0, self.text(json, "ask_at_0"))),
            (_, Some(_)) => Some((10, self.text(json, "ask_at_10"))),
            _ => None,
        };
        Item {
            id: self.item_id(json, "id"),
            part: self.code(json, "part", PartId::from_code, PartId::Start),
            ask: self.text(json, "ask"),
            ask_at,
            frame: json.member("frame").map(|_| self.text(json, "frame")),
            hint: json.member("hint").map(|_| self.text(json, "hint")),
            about_goal: json.member("about").is_some(),
            follows: json.member("follows").map(|_| self.item_id(json, "follows")),
            format: self.format(json, stages),
        }
    }

    fn format(&mut self, json: &Json, stages: &[Stage]) -> ResponseFormat {
        let format = self.text(json, "format");
        match format.as_str() {
            "amount" => ResponseFormat::Amount { instead: self.instead(json) },
            "frequency" => ResponseFormat::Frequency { instead: self.instead(json) },
            "ruler" => ResponseFormat::Ruler { ends: self.texts(json, "ends") },
            "pick" => ResponseFormat::Pick {
                options: self.options(json, stages),
                options_of: json.member("options_of").map(|_| self.item_id(json, "options_of")),
            },
            "picks" => ResponseFormat::Picks {
                options: self.options(json, stages),
                at_most: match self.member(json, "at_most").as_whole() {
                    Some(at_most) => at_most as usize,
                    None => self.wrong("at_most", "not a whole number", 1),
                },
                alone: json.member("alone").map(|alone| self.choice(Some(alone))),
            },
            "text" => ResponseFormat::Text,
            "goals" => ResponseFormat::Goals { mine: self.text(json, "mine"), dont_know: self.text(json, "dont_know") },
            "chosen" => ResponseFormat::Chosen,
            "if_then" => ResponseFormat::IfThen { labels: [self.text(json, "if"), self.text(json, "then")] },
            other => self.wrong(other, "no such format", ResponseFormat::Text),
        }
    }

    fn instead(&mut self, json: &Json) -> Option<Offer> {
        json.member("not_applicable").map(|offer| self.offer(offer))
    }

    fn options(&mut self, json: &Json, stages: &[Stage]) -> Vec<Offer> {
        let mut offers = Vec::new();
        if json.member("stages").is_some() {
            for stage in stages {
                offers.push(Offer { choice: stage.choice, label: stage.label.clone() });
            }
        }
        if let Some(Json::List(list)) = json.member("options") {
            for option in list {
                offers.push(self.offer(option));
            }
        }
        offers
    }

    fn offer(&mut self, json: &Json) -> Offer {
        match json {
            Json::List(pair) => match pair.as_slice() {
                [id, Json::Text(label)] => Offer { choice: self.choice(Some(id)), label: label.clone() },
                _ => self.wrong("options", "not a pair of id and label", no_offer()),
            },
            _ => self.wrong("options", "not a pair of id and label", no_offer()),
        }
    }

    fn entries<C: Copy, T>(
        &mut self,
        json: &Json,
        name: &'static str,
        all: &[C],
        code: fn(C) -> &'static str,
        read: fn(&mut Reader, &Json) -> T,
    ) -> Vec<T> {
        let mut entries = Vec::new();
        for entry in self.list_in_order(json, name, &codes_of(all, code)) {
            entries.push(read(self, entry));
        }
        entries
    }

    // The entries of a list, which have to have these ids in this order.
    fn list_in_order<'a>(&mut self, json: &'a Json, name: &'static str, codes: &[&'static str]) -> &'a [Json] {
        let Json::List(list) = self.member(json, name) else {
            return self.wrong(name, "not a list", &[]);
        };
        for (index, code) in codes.iter().enumerate() {
            let id = list.get(index).and_then(|entry| entry.member("id")).and_then(Json::as_text);
            if id != Some(code) {
                return self.wrong(code, "not at its place in the order of the contract", list);
            }
        }
        if list.len() != codes.len() {
            return self.wrong(name, "more entries than the contract has", list);
        }
        list
    }

    fn named<C: Copy>(
        &mut self,
        json: &Json,
        name: &'static str,
        all: &[C],
        code: fn(C) -> &'static str,
    ) -> Vec<String> {
        let object = self.member(json, name);
        let mut texts = Vec::new();
        for code in codes_of(all, code) {
            texts.push(self.text(object, code));
        }
        texts
    }

    fn member<'a>(&mut self, json: &'a Json, name: &'static str) -> &'a Json {
        json.member(name).unwrap_or_else(|| self.wrong(name, "missing", &Json::Null))
    }

    fn text(&mut self, json: &Json, name: &'static str) -> String {
        match self.member(json, name).as_text() {
            None => self.wrong(name, "not text", String::new()),
            Some("") => self.wrong(name, "empty", String::new()),
            Some(text) => text.to_owned(),
        }
    }

    fn texts<const N: usize>(&mut self, json: &Json, name: &'static str) -> [String; N] {
        let mut texts = [const { String::new() }; N];
        match self.member(json, name) {
            Json::List(list) if list.len() == N => {
                for (text, json) in texts.iter_mut().zip(list) {
                    json.as_text().unwrap_or_else(|| self.wrong(name, "not text", "")).clone_into(text);
                }
                texts
            }
            _ => self.wrong(name, "not as many texts as needed", texts),
        }
    }

    fn item_id(&mut self, json: &Json, name: &'static str) -> ItemId {
        self.code(json, name, ItemId::from_code, ItemId::StartMood)
    }

    fn choice(&mut self, json: Option<&Json>) -> Choice {
        let code = json.and_then(Json::as_text).unwrap_or_default();
        Choice::from_code(code).unwrap_or_else(|| self.wrong(code, "no such option", Choice::NoneOfThese))
    }

    fn code<T>(&mut self, json: &Json, name: &'static str, from_code: fn(&str) -> Option<T>, instead: T) -> T {
        let code = self.text(json, name);
        from_code(&code).unwrap_or_else(|| self.wrong(&code, "no such code", instead))
    }

    fn wrong<T>(&mut self, place: &str, reason: &'static str, instead: T) -> T {
        self.fault.get_or_insert_with(|| ContentFault { place: place.to_owned(), reason });
        instead
    }
}

fn codes_of<C: Copy>(all: &[C], code: fn(C) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| code(*one)).collect()
}

fn no_offer() -> Offer {
    Offer { choice: Choice::NoneOfThese, label: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::CONTENT;
    use serde_json::{Value, json};

    #[test]
    fn a_later_version_reads_its_own_answers_and_those_of_the_versions_that_it_names() {
        let reading = |reads: Value| {
            let mut later: Value = serde_json::from_str(CONTENT).unwrap();
            later["version"] = json!("9.1.0");
            later["reads"] = reads;
            Instrument::parse(&later.to_string())
        };
        let reads = |instrument: Instrument| instrument.reads().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(reads(reading(json!([])).unwrap()), ["9.1.0"]);
        assert_eq!(reads(reading(json!(["9.0.1", "9.0.0"])).unwrap()), ["9.1.0", "9.0.1", "9.0.0"]);
        assert_eq!(reading(json!("9.0.0")).unwrap_err().place, "reads");
    }

    #[test]
    fn a_content_file_that_misses_something_is_refused_with_its_place() {
        for (from, to, place) in [
            ("\"start.origin\"", "\"start.orgin\"", "start.origin"),
            ("\"format\": \"ruler\"", "\"format\": \"slider\"", "slider"),
            ("\"at_most\": 5, ", "", "at_most"),
            ("\"no_stage\": \"how you sell\"", "\"no_stage\": \"\"", "no_stage"),
            ("[\"told_to\", \"I was told to\"]", "[\"told\", \"I was told to\"]", "told"),
            ("\"settle\": \"Whose goal it is\"", "\"settle\": 3", "settle"),
            ("\"id\": \"q.moving\"", "\"id\": \"q.first_step\"", "q.moving"),
        ] {
            assert!(CONTENT.contains(from), "{from}");
            let fault = Instrument::parse(&CONTENT.replacen(from, to, 1)).unwrap_err();
            assert_eq!(fault.place, place, "{from}");
        }
    }
}
