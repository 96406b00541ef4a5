//! From the content file to an [`Instrument`], or a fault that names the place.

use super::{
    Choice, GateText, Instrument, Item, ItemId, Offer, Part, PartId, QuestionId, ResponseFormat, ScaleText, Stage,
    SummaryText, VerdictNotes, VerdictText,
};
use crate::json::Json;
use crate::scoring::{Gate, GateState, Group, Scale, Steadiness, Tag, Verdict};
use crate::summary::Block;

/// What is wrong with a content file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentFault {
    /// The member or id at fault.
    pub place: String,
    /// What is wrong there.
    pub reason: &'static str,
}

type Read<T> = Result<T, ContentFault>;

fn fault(place: &str, reason: &'static str) -> ContentFault {
    ContentFault { place: place.to_owned(), reason }
}

impl Instrument {
    /// Reads a content file.
    ///
    /// # Errors
    /// [`ContentFault`] where a member is missing, of the wrong type or out of order.
    pub fn parse(content: &str) -> Read<Instrument> {
        let json = Json::parse(content).map_err(|error| fault(&error.reason, "not JSON"))?;
        let formats = member(&json, "formats")?;
        let stages = in_order(&json, "stages", &Choice::STAGES.map(Choice::code), |stage| {
            Ok(Stage {
                choice: code(stage, "id", Choice::from_code)?,
                label: text(stage, "label")?,
                changing: text(stage, "changing")?,
            })
        })?;
        let notes = member(&json, "verdict_notes")?;
        Ok(Instrument {
            id: text(&json, "id")?,
            version: text(&json, "version")?,
            parts: in_order(&json, "parts", &codes_of(PartId::ALL, PartId::code), |part| {
                Ok(Part { id: code(part, "id", PartId::from_code)?, title: text(part, "title")? })
            })?,
            items: in_order(&json, "items", &codes_of(ItemId::ALL, ItemId::code), |json| item(json, &stages))?,
            no_stage: text(&json, "no_stage")?,
            amounts: texts(formats, "amount")?,
            frequencies: texts(formats, "frequency")?,
            scales: in_order(&json, "scales", &codes_of(Scale::ALL, Scale::code), |scale| {
                Ok(ScaleText {
                    name: text(scale, "name")?,
                    meaning: text(scale, "meaning")?,
                    words: texts(scale, "words")?,
                })
            })?,
            gates: in_order(&json, "gates", &codes_of(Gate::ALL, Gate::code), |gate| {
                Ok(GateText { name: text(gate, "name")?, rule: text(gate, "rule")?, settle: text(gate, "settle")? })
            })?,
            room: in_order(
                &json,
                "room",
                &Gate::Room.items().iter().map(|item| item.code()).collect::<Vec<_>>(),
                |room| text(room, "settle"),
            )?,
            gate_states: by_name(member(&json, "gate_states")?, &codes_of(GateState::ALL, GateState::code))?,
            groups: by_name(member(&json, "groups")?, &codes_of(Group::ALL, Group::code))?,
            verdicts: in_order(&json, "verdicts", &codes_of(Verdict::ALL, Verdict::code), |verdict| {
                Ok(VerdictText {
                    short: text(verdict, "short")?,
                    sentence: text(verdict, "sentence")?,
                    meaning: text(verdict, "meaning")?,
                    fits: text(verdict, "fits")?,
                })
            })?,
            notes: VerdictNotes {
                pulls_both_ways: text(notes, "pulls_both_ways")?,
                flags: text(notes, "flags")?,
                comfortable: text(notes, "comfortable")?,
                lasts: text(notes, "lasts")?,
            },
            steadiness: by_name(member(&json, "steadiness")?, &codes_of(Steadiness::ALL, Steadiness::code))?,
            tags: in_order(&json, "tags", &codes_of(Tag::ALL, Tag::code), |tag| text(tag, "sentence"))?,
            questions: in_order(&json, "questions", &codes_of(QuestionId::ALL, QuestionId::code), |question| {
                text(question, "asks")
            })?,
            blocks: in_order(&json, "blocks", &codes_of(Block::ALL, Block::code), |block| text(block, "label"))?,
            months: texts(&json, "months")?,
            summary: summary(member(&json, "summary")?)?,
            stages,
        })
    }
}

fn summary(json: &Json) -> Read<SummaryText> {
    Ok(SummaryText {
        date: text(json, "date")?,
        title: text(json, "title")?,
        title_with_alias: text(json, "title_with_alias")?,
        taken_on: text(json, "taken_on")?,
        brief: text(json, "brief")?,
        first_topic: text(json, "first_topic")?,
        in_their_words: text(json, "in_their_words")?,
        selling: text(json, "selling")?,
        stalls_at: text(json, "stalls_at")?,
        work_on: text(json, "work_on")?,
        basis: text(json, "basis")?,
        values_most: text(json, "values_most")?,
        whose_goal: text(json, "whose_goal")?,
        profile: text(json, "profile")?,
        profile_note: text(json, "profile_note")?,
        not_asked: text(json, "not_asked")?,
        not_a_ten: text(json, "not_a_ten")?,
        not_committed: text(json, "not_committed")?,
        footer: text(json, "footer")?,
        receipt: text(json, "receipt")?,
        if_then: text(json, "if_then")?,
        look_again_event: text(json, "look_again_event")?,
        step_event: text(json, "step_event")?,
    })
}

fn item(json: &Json, stages: &[Stage]) -> Read<Item> {
    let ask_at = [(0, "ask_at_0"), (10, "ask_at_10")].into_iter().find_map(|(at, name)| Some((at, json.member(name)?)));
    Ok(Item {
        id: code(json, "id", ItemId::from_code)?,
        part: code(json, "part", PartId::from_code)?,
        ask: text(json, "ask")?,
        ask_at: ask_at
            .map(|(at, ask)| ask.as_text().map(|ask| (at, ask.to_owned())).ok_or_else(|| fault("ask_at", "not text")))
            .transpose()?,
        frame: optional_text(json, "frame"),
        hint: optional_text(json, "hint"),
        about_goal: json.member("about").is_some(),
        follows: json.member("follows").map(|_| code(json, "follows", ItemId::from_code)).transpose()?,
        format: format(json, stages)?,
    })
}

fn format(json: &Json, stages: &[Stage]) -> Read<ResponseFormat> {
    Ok(match text(json, "format")?.as_str() {
        "amount" => ResponseFormat::Amount { instead: json.member("not_applicable").map(offer).transpose()? },
        "frequency" => ResponseFormat::Frequency { instead: json.member("not_applicable").map(offer).transpose()? },
        "ruler" => ResponseFormat::Ruler { ends: texts(json, "ends")? },
        "pick" => ResponseFormat::Pick {
            options: options(json, stages)?,
            options_of: json.member("options_of").map(|_| code(json, "options_of", ItemId::from_code)).transpose()?,
        },
        "picks" => ResponseFormat::Picks {
            options: options(json, stages)?,
            at_most: member(json, "at_most")?.as_whole().ok_or_else(|| fault("at_most", "not a whole number"))?
                as usize,
            alone: json.member("alone").map(|_| code(json, "alone", Choice::from_code)).transpose()?,
        },
        "text" => ResponseFormat::Text,
        "goals" => ResponseFormat::Goals { mine: text(json, "mine")?, dont_know: text(json, "dont_know")? },
        "chosen" => ResponseFormat::Chosen,
        "if_then" => ResponseFormat::IfThen { labels: [text(json, "if")?, text(json, "then")?] },
        other => return Err(fault(other, "no such format")),
    })
}

fn options(json: &Json, stages: &[Stage]) -> Read<Vec<Offer>> {
    let mut offers = Vec::new();
    if json.member("stages").is_some() {
        offers.extend(stages.iter().map(|stage| Offer { choice: stage.choice, label: stage.label.clone() }));
    }
    if let Some(Json::List(list)) = json.member("options") {
        for option in list {
            offers.push(offer(option)?);
        }
    }
    Ok(offers)
}

fn offer(json: &Json) -> Read<Offer> {
    match json {
        Json::List(pair) => match pair.as_slice() {
            [Json::Text(id), Json::Text(label)] => Ok(Offer {
                choice: Choice::from_code(id).ok_or_else(|| fault(id, "no such option"))?,
                label: label.clone(),
            }),
            _ => Err(fault("options", "not a pair of id and label")),
        },
        _ => Err(fault("options", "not a pair of id and label")),
    }
}

fn in_order<T>(json: &Json, name: &str, codes: &[&str], read: impl Fn(&Json) -> Read<T>) -> Read<Vec<T>> {
    let Json::List(list) = member(json, name)? else {
        return Err(fault(name, "not a list"));
    };
    if list.len() != codes.len() {
        return Err(fault(name, "not as many entries as the contract has"));
    }
    list.iter()
        .zip(codes)
        .map(|(entry, code)| match text(entry, "id")? == **code {
            true => read(entry),
            false => Err(fault(code, "not at its place in the order of the contract")),
        })
        .collect()
}

fn by_name(json: &Json, codes: &[&str]) -> Read<Vec<String>> {
    codes.iter().map(|code| text(json, code)).collect()
}

fn codes_of<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| code(*one)).collect()
}

fn member<'a>(json: &'a Json, name: &str) -> Read<&'a Json> {
    json.member(name).ok_or_else(|| fault(name, "missing"))
}

fn text(json: &Json, name: &str) -> Read<String> {
    let text = member(json, name)?.as_text().ok_or_else(|| fault(name, "not text"))?;
    if text.is_empty() { Err(fault(name, "empty")) } else { Ok(text.to_owned()) }
}

fn optional_text(json: &Json, name: &str) -> Option<String> {
    json.member(name)?.as_text().map(str::to_owned)
}

fn texts<const N: usize>(json: &Json, name: &str) -> Read<[String; N]> {
    let Json::List(list) = member(json, name)? else {
        return Err(fault(name, "not a list"));
    };
    let texts: Option<Vec<String>> = list.iter().map(|text| text.as_text().map(str::to_owned)).collect();
    texts.and_then(|texts| texts.try_into().ok()).ok_or_else(|| fault(name, "not as many texts as needed"))
}

fn code<T>(json: &Json, name: &str, from_code: fn(&str) -> Option<T>) -> Read<T> {
    let code = text(json, name)?;
    from_code(&code).ok_or_else(|| fault(&code, "no such code"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::CONTENT;

    #[test]
    fn a_content_file_that_misses_something_is_refused_with_its_place() {
        for (from, to, place) in [
            ("\"start.origin\"", "\"start.orgin\"", "start.origin"),
            ("\"format\": \"ruler\"", "\"format\": \"slider\"", "slider"),
            ("\"at_most\": 5, ", "", "at_most"),
            ("\"no_stage\": \"how you sell\"", "\"no_stage\": \"\"", "no_stage"),
            ("[\"told_to\", \"I was told to\"]", "[\"told\", \"I was told to\"]", "told"),
        ] {
            assert!(CONTENT.contains(from), "{from}");
            let fault = Instrument::parse(&CONTENT.replacen(from, to, 1)).unwrap_err();
            assert_eq!(fault.place, place, "{from}");
        }
    }
}
