use serde_json::Value;
use std::sync::LazyLock;

/// The published questions, as far as a person needs them to know what is asked and how to answer, and
/// the wording of results by the codes of the instrument.
#[derive(Debug)]
pub struct Questionnaire {
    content: Value,
}

/// How an item is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// By choosing one option.
    One,
    /// By ticking several.
    Several,
    /// By writing.
    Text,
    /// By writing goals.
    Goals,
    /// By writing when, and what.
    IfThen,
}

static PUBLISHED: LazyLock<Questionnaire> = LazyLock::new(|| {
    let content = include_str!("../../../src/content/own-reasons-1.0.0.json");
    let content = serde_json::from_str(content);
    Questionnaire { content: content.unwrap_or_else(|error| panic!("the published questions are not JSON: {error}")) }
});

impl Questionnaire {
    /// The one that the app asks.
    pub fn published() -> &'static Questionnaire {
        &PUBLISHED
    }

    /// The ids of all items, in order.
    pub fn items(&self) -> impl Iterator<Item = &str> {
        self.content["items"].as_array().into_iter().flatten().filter_map(|item| item["id"].as_str())
    }

    /// The ids of the items that are answered by a number.
    pub fn rated_items(&self) -> impl Iterator<Item = &str> {
        self.items().filter(|id| matches!(self.item(id)["format"].as_str(), Some("amount" | "frequency" | "ruler")))
    }

    /// Whether this heading asks this item. Words of the person's own may stand within it.
    pub(crate) fn is_asked_by(&self, item: &str, heading: &str) -> bool {
        let item = self.item(item);
        ["ask", "ask_at_0", "ask_at_10"].iter().any(|ask| {
            let mut rest = heading;
            item[ask].as_str().is_some_and(|ask| {
                fixed_words(ask).all(|words| match rest.split_once(words) {
                    Some((_, after)) => {
                        rest = after;
                        true
                    }
                    None => false,
                })
            })
        })
    }

    pub(crate) fn format(&self, item: &str) -> Format {
        match self.item(item)["format"].as_str() {
            Some("text") => Format::Text,
            Some("goals") => Format::Goals,
            Some("picks") => Format::Several,
            Some("if_then") => Format::IfThen,
            _ => Format::One,
        }
    }

    /// The labels of the two fields of a small step.
    pub(crate) fn if_then_labels(&self, item: &str) -> [&str; 2] {
        ["if", "then"].map(|part| self.item(item)[part].as_str().unwrap_or_default())
    }

    /// The label of "I don't know yet".
    pub(crate) fn dont_know(&self, item: &str) -> &str {
        self.item(item)["dont_know"].as_str().unwrap_or_default()
    }

    /// What an item asks. One that takes in the person's own words is not given here.
    pub fn asks(&self, item: &str) -> &str {
        self.words("items", item, "ask")
    }

    /// The sentence of a verdict, such as V8.
    pub fn verdict(&self, code: &str) -> &str {
        self.words("verdicts", code, "sentence")
    }

    /// A verdict as the person says it.
    pub fn own_verdict(&self, code: &str) -> &str {
        self.words("verdicts", code, "fits")
    }

    /// The sentence of a steadiness; what it depends on follows it.
    pub fn steadiness(&self, code: &str) -> &str {
        let sentence = self.content["steadiness"][code].as_str().unwrap_or_else(|| panic!("there is no {code}"));
        sentence.split("{scales}").next().unwrap_or_default()
    }

    /// The name of a scale, such as C.
    pub fn scale(&self, code: &str) -> &str {
        self.words("scales", code, "name")
    }

    /// A next question, such as q.safety.
    pub fn next_question(&self, code: &str) -> &str {
        self.words("questions", code, "asks")
    }

    /// The name of a gate.
    pub fn gate(&self, code: &str) -> &str {
        self.words("gates", code, "name")
    }

    /// The rule of a gate.
    pub fn rule(&self, gate: &str) -> &str {
        self.words("gates", gate, "rule")
    }

    /// What there is to settle about a gate or an item on room.
    pub fn to_settle(&self, code: &str) -> &str {
        let list = if code.starts_with("room.") { "room" } else { "gates" };
        self.words(list, code, "settle")
    }

    /// The name of a block of the summary.
    pub fn block(&self, code: &str) -> &str {
        self.words("blocks", code, "label")
    }

    /// Words that stand on the summary.
    pub fn on_the_summary(&self, code: &str) -> &str {
        self.content["summary"][code].as_str().unwrap_or_else(|| panic!("there is no {code} on the summary"))
    }

    fn words(&self, list: &str, id: &str, member: &str) -> &str {
        self.entry(list, id)[member].as_str().unwrap_or_else(|| panic!("{id} has no {member}"))
    }

    fn item(&self, id: &str) -> &Value {
        self.entry("items", id)
    }

    fn entry(&self, list: &str, id: &str) -> &Value {
        let mut entries = self.content[list].as_array().into_iter().flatten();
        entries.find(|entry| entry["id"] == id).unwrap_or_else(|| panic!("there is no {id} among the {list}"))
    }
}

/// What stands between the placeholders, such as "{number}".
fn fixed_words(ask: &str) -> impl Iterator<Item = &str> {
    ask.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).filter(|words| !words.is_empty())
}
