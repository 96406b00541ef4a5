//! The published JSON Schema of a summary, made from the types that read it.

mod shape;

use self::shape::{
    about, any_of, closed, codes, date, enumerated, filled, joined, list, matching, object, one, set, text, titled,
    with,
};
use super::summary::{FORMAT, VERSION, is_picked, is_written, settle_points, shared_items};
use crate::instrument::{Instrument, ItemId, Offer, QuestionId, ResponseFormat};
use crate::json::{Json, Members};
use crate::response::{LONGEST_GOAL, LONGEST_TEXT, MOST_GOALS};
use crate::scoring::{Band, Gate, Scale, Steadiness, Tag, Verdict};
use crate::summary::{Block, PROFILE, ProfileLine, Settle, WHOSE_GOAL};
use crate::taking::{LONGEST_ALIAS, LONGEST_TOPIC};
use crate::wording::Language;

const ABOUT: &str = "What somebody chose to hand over of their own answers, block by block: what they did not tick is \
    absent, and what is empty is left out. The file holds itself to more than a schema can say: the checksum fits; \
    `finding.most` is one of `finding.values`; notes are to listed questions, where questions are listed; a stretch \
    is one that the answers to its scale can lead to, and goes with its band. The order of members means nothing, \
    and neither does that of codes in a list, but for picks, which stand as they were picked.";

const CHECKSUM: &str = "SHA-256 over the UTF-8 bytes of all other members, in the order of the file and on one line \
    without any white space between tokens: strings with no escapes but for quotes, backslashes and control \
    characters below U+0020 (\\b \\t \\n \\f \\r, and \\u00 with lower-case digits), numbers as they are written. It \
    tells damage, not forgery.";

/// The JSON Schema (draft 2020-12) that every summary we write is valid by.
pub fn summary_schema() -> Json {
    let instrument = Instrument::current();
    let label = |block: Block, schema: Json| with(schema, "title", Json::text(instrument.block(block)));
    let version =
        closed(&[("id", one(instrument.id())), ("version", enumerated(instrument.reads()))], &["id", "version"]);
    let properties = [
        ("format", one(FORMAT)),
        ("format_version", object(&[("const", Json::whole(VERSION))])),
        ("instrument", about("The version of the questionnaire.", version)),
        (
            "language",
            about(
                "The language the questions were read in.",
                enumerated(Language::ALL.into_iter().map(Language::code)),
            ),
        ),
        ("taken_on", about("The day the questions were answered.", date())),
        ("alias", about("The name they chose for it.", text(LONGEST_ALIAS))),
        ("topic", about("What they want to talk about first.", text(LONGEST_TOPIC))),
        (Block::OwnVerdict.code(), label(Block::OwnVerdict, own_verdict())),
        (Block::Goal.code(), label(Block::Goal, text(LONGEST_GOAL))),
        (Block::Leaned.code(), label(Block::Leaned, leaned())),
        (Block::LookAgain.code(), label(Block::LookAgain, date())),
        (Block::OtherGoals.code(), label(Block::OtherGoals, list(text(LONGEST_GOAL), MOST_GOALS))),
        ("words", about("What they wrote, by item.", words(instrument))),
        ("picks", about("What they picked, by item.", picks(instrument))),
        (Block::WhoseGoal.code(), label(Block::WhoseGoal, lines(&WHOSE_GOAL, instrument))),
        (Block::Profile.code(), label(Block::Profile, lines(&PROFILE, instrument))),
        (Block::Settle.code(), label(Block::Settle, settle(instrument))),
        (Block::GoodToKnow.code(), label(Block::GoodToKnow, set(Tag::ALL, |tag| (tag.code(), instrument.tag(tag))))),
        (
            Block::Questions.code(),
            label(Block::Questions, set(QuestionId::ALL, |question| (question.code(), instrument.question(question)))),
        ),
        (Block::Notes.code(), label(Block::Notes, notes(instrument))),
        ("checksum", about(CHECKSUM, matching("^sha256:[0-9a-f]{64}$"))),
    ];
    let required = ["format", "format_version", "instrument", "language", "taken_on", "checksum"];
    // The goal looked at is one of those that somebody has, and the others are beside it.
    let fewer = object(&[("maxItems", Json::whole(MOST_GOALS as u64 - 1))]);
    let others = object(&[("properties", object(&[(Block::OtherGoals.code(), fewer)]))]);
    let mut schema = Members::new();
    schema.text("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.text("$id", &format!("urn:{}:{VERSION}", FORMAT.replace('/', ":")));
    schema.text("title", &format!("Own Reasons summary, version {VERSION}"));
    schema.text("description", ABOUT);
    with(joined(schema, closed(&properties, &required)), "dependentSchemas", object(&[(Block::Goal.code(), others)]))
}

fn own_verdict() -> Json {
    let listed = codes(Verdict::ALL.iter().filter(|verdict| **verdict != Verdict::V0), |verdict| {
        (verdict.code(), &Instrument::current().verdict(verdict).fits)
    });
    any_of(vec![listed, closed(&[("words", text(LONGEST_TEXT))], &["words"])])
}

fn leaned() -> Json {
    let instrument = Instrument::current();
    let verdicts =
        |verdicts: &[Verdict]| codes(verdicts.iter(), |verdict| (verdict.code(), &instrument.verdict(verdict).short));
    let case = |verdict: Json, steadiness: Steadiness, hangs_on: Option<Json>| {
        let steadiness = ("steadiness", one(steadiness.code()));
        match hangs_on {
            Some(scales) => closed(
                &[("verdict", verdict), steadiness, ("depends_on", scales)],
                &["verdict", "steadiness", "depends_on"],
            ),
            None => closed(&[("verdict", verdict), steadiness], &["verdict", "steadiness"]),
        }
    };
    let scales: Vec<Scale> = Scale::ALL.iter().copied().filter(|scale| scale.sem().is_some()).collect();
    let scales = set(&scales, |scale| (scale.code(), &instrument.scale(scale).name));
    any_of(vec![
        closed(&[("verdict", verdicts(&[Verdict::V0]))], &["verdict"]),
        case(verdicts(&Verdict::ALL[1..]), Steadiness::Steady, None),
        case(verdicts(&Verdict::ALL[1..]), Steadiness::Depends, Some(scales)),
        case(verdicts(&[Verdict::V1, Verdict::V2]), Steadiness::Stated, None),
    ])
}

fn words(instrument: &Instrument) -> Json {
    let items = shared_items(is_written).map(|item| {
        let schema = match instrument.item(item).format {
            ResponseFormat::IfThen { .. } => {
                closed(&[("if", text(LONGEST_TEXT)), ("then", text(LONGEST_TEXT))], &["if", "then"])
            }
            _ => text(LONGEST_TEXT),
        };
        (item.code(), asked(item, instrument, schema))
    });
    filled(closed(&items.collect::<Vec<_>>(), &[]))
}

fn picks(instrument: &Instrument) -> Json {
    let items = shared_items(is_picked).map(|item| {
        let schema = match &instrument.item(item).format {
            ResponseFormat::Picks { options, at_most, alone } => {
                let schema = with(list(offers(options), *at_most), "uniqueItems", Json::Bool(true));
                match alone {
                    Some(alone) => {
                        let has_it = object(&[("contains", one(alone.code()))]);
                        let only_it = object(&[("maxItems", Json::whole(1))]);
                        with(with(schema, "if", has_it), "then", only_it)
                    }
                    None => schema,
                }
            }
            ResponseFormat::Pick { options, .. } => list(offers(options), 1),
            _ => list(offers(&[]), 1),
        };
        (item.code(), asked(item, instrument, schema))
    });
    let several = object(&[("minItems", Json::whole(2))]);
    let values = ItemId::FindingValues.code();
    let beside = [("required", Json::List(vec![Json::text(values)])), ("properties", object(&[(values, several)]))];
    let schema = closed(&items.collect::<Vec<_>>(), &[]);
    filled(with(schema, "dependentSchemas", object(&[(ItemId::FindingMost.code(), object(&beside))])))
}

fn asked(item: ItemId, instrument: &Instrument, schema: Json) -> Json {
    about(&instrument.item(item).ask, schema)
}

fn offers(offers: &[Offer]) -> Json {
    any_of(offers.iter().map(|offer| titled(offer.choice.code(), &offer.label)).collect())
}

fn lines(scales: &[Scale], instrument: &Instrument) -> Json {
    let line = |scale: &Scale| {
        let bands = codes(Band::ALL.iter(), |band| (band.code(), instrument.band(*scale, band)));
        let mut properties = vec![("scale", one(scale.code())), ("band", bands)];
        let mut required = vec!["scale", "band"];
        // What a scale of one item or without a measurement error has is a band and no more.
        let (lowest, highest) = scale.range();
        if ProfileLine::of(*scale, lowest).span.is_some() {
            let number =
                [("type", Json::text("number")), ("minimum", Json::float(lowest)), ("maximum", Json::float(highest))];
            properties.extend([("from", object(&number)), ("to", object(&number))]);
            required.extend(["from", "to"]);
        }
        let text = instrument.scale(*scale);
        let schema = about(&text.meaning, closed(&properties, &required));
        with(schema, "title", Json::text(&text.name))
    };
    let once = |scale: &Scale| {
        let it = object(&[("properties", object(&[("scale", one(scale.code()))]))]);
        object(&[("contains", it), ("minContains", Json::whole(0)), ("maxContains", Json::whole(1))])
    };
    let schema = list(any_of(scales.iter().map(line).collect()), scales.len());
    with(schema, "allOf", Json::List(scales.iter().map(once).collect()))
}

fn settle(instrument: &Instrument) -> Json {
    let points: Vec<Settle> = settle_points().collect();
    let schema = set(&points, |point| (point.code(), point.sentence(instrument)));
    let room = object(&[("contains", one(Gate::Room.code()))]);
    let item = object(&[("contains", enumerated(Gate::Room.items().into_iter().map(ItemId::code)))]);
    with(schema, "not", object(&[("allOf", Json::List(vec![room, item]))]))
}

fn notes(instrument: &Instrument) -> Json {
    let questions = QuestionId::ALL
        .iter()
        .map(|question| (question.code(), about(instrument.question(*question), text(LONGEST_TEXT))));
    filled(closed(&questions.collect::<Vec<_>>(), &[]))
}
