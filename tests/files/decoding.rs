//! Broken files, each with the place and the fault that the reader is told (section 6 of the contract).

use own_reasons::administration::Administration;
use own_reasons::exchange::{Fault, decode_administration};
use own_reasons::instrument::ItemId;
use own_reasons::response::{Response, Unfit};

fn file(responses: &str) -> String {
    format!(
        r#"{{"format":"own-reasons/administration","format_version":1,"instrument":{{"id":"own-reasons","version":"1.0.0"}},"started_at":"2026-11-23T09:00:00Z","completed_at":null,"responses":{responses},"latencies_ms":{{"direction.clear":3500}}}}"#
    )
}

fn read(responses: &str) -> Administration {
    decode_administration(&file(responses)).unwrap_or_else(|error| panic!("{responses}: {error}"))
}

/// The place and the fault that the reader of this text is told.
fn refused(text: &str) -> (String, Fault) {
    let error = decode_administration(text).expect_err(text);
    (error.place.clone(), error.fault.clone())
}

fn wrong(expected: &'static str) -> Fault {
    Fault::WrongType { expected }
}

fn unfit(unfit: Unfit) -> Fault {
    Fault::Unfit(unfit)
}

fn out_of(lowest: u64, highest: u64) -> Fault {
    unfit(Unfit::OutOfRange { lowest, highest })
}

#[test]
fn a_response_that_does_not_fit_is_refused_with_its_place() {
    let rows = [
        // Items, options and members that we do not know, at any level.
        (r#"{"start.moods":"fine"}"#, "start.moods", Fault::Unknown),
        (r#"{"":1}"#, "", Fault::Unknown),
        (r#"{"start.mood":"splendid"}"#, "start.mood", Fault::Unknown),
        (r#"{"start.mood":""}"#, "start.mood", Fault::Unknown),
        (r#"{"start.mood":"no_coach"}"#, "start.mood", unfit(Unfit::NotOffered)),
        (r#"{"process.work_on":"no_deals_yet"}"#, "process.work_on", unfit(Unfit::NotOffered)),
        (r#"{"process.manager_says":"none"}"#, "process.manager_says", unfit(Unfit::NotOffered)),
        (r#"{"feedback.asked":"no_coach"}"#, "feedback.asked", unfit(Unfit::NotOffered)),
        (r#"{"room.speak_freely":"no_chance"}"#, "room.speak_freely", unfit(Unfit::NotOffered)),
        (r#"{"finding.values":["time","gut"]}"#, "finding.values", unfit(Unfit::NotOffered)),
        (r#"{"finding.values":["time","gold"]}"#, "finding.values[1]", Fault::Unknown),
        (r#"{"want.goals":"no_idea"}"#, "want.goals", Fault::Unknown),
        (r#"{"want.goals":"gut"}"#, "want.goals", unfit(Unfit::NotOffered)),
        (r#"{"want.goals":[{"text":"a"},{"text":"b","why":"c"}]}"#, "want.goals[1].why", Fault::Unknown),
        (r#"{"next.if_then":{"if":"a","then":"b","else":"c"}}"#, "next.if_then.else", Fault::Unknown),
        // Nothing where something has to be.
        (r#"{"want.goals":[{"mine":4}]}"#, "want.goals[0].text", Fault::Missing),
        (r#"{"next.if_then":{"if":"a"}}"#, "next.if_then.then", Fault::Missing),
        // Null and wrong types.
        (r#"{"start.mood":null}"#, "start.mood", wrong("text")),
        (r#"{"start.mood":["fine"]}"#, "start.mood", wrong("text")),
        (r#"{"start.mood":1}"#, "start.mood", wrong("text")),
        (r#"{"direction.clear":null}"#, "direction.clear", wrong("a number from 1 to 5")),
        (r#"{"direction.clear":"4"}"#, "direction.clear", wrong("a number from 1 to 5")),
        (r#"{"direction.clear":"no_chance"}"#, "direction.clear", wrong("a number from 1 to 5")),
        (r#"{"direction.clear":true}"#, "direction.clear", wrong("a number from 1 to 5")),
        (r#"{"change.importance":null}"#, "change.importance", wrong("a number")),
        (r#"{"change.importance":"7"}"#, "change.importance", wrong("a number")),
        (r#"{"process.stalls_at":"handling"}"#, "process.stalls_at", wrong("a list")),
        (r#"{"process.stalls_at":{"0":"handling"}}"#, "process.stalls_at", wrong("a list")),
        (r#"{"process.stalls_at":[null]}"#, "process.stalls_at[0]", wrong("text")),
        (r#"{"teach.text":7}"#, "teach.text", wrong("text")),
        (r#"{"teach.text":["a"]}"#, "teach.text", wrong("text")),
        (r#"{"want.goals":{"text":"a"}}"#, "want.goals", wrong("a list")),
        (r#"{"want.goals":["a"]}"#, "want.goals[0]", wrong("an object")),
        (r#"{"want.goals":[{"text":null}]}"#, "want.goals[0].text", wrong("text")),
        (r#"{"want.goals":[{"text":"a","mine":null}]}"#, "want.goals[0].mine", wrong("a number")),
        (r#"{"want.goals":[{"text":"a","mine":"4"}]}"#, "want.goals[0].mine", wrong("a number")),
        (
            r#"{"want.goals":[{"text":"a"},{"text":"b"}],"want.chosen":"0"}"#,
            "want.chosen",
            wrong("a whole number from 0"),
        ),
        (
            r#"{"want.goals":[{"text":"a"},{"text":"b"}],"want.chosen":-1}"#,
            "want.chosen",
            wrong("a whole number from 0"),
        ),
        (
            r#"{"want.goals":[{"text":"a"},{"text":"b"}],"want.chosen":0.5}"#,
            "want.chosen",
            wrong("a whole number from 0"),
        ),
        (r#"{"next.if_then":"then"}"#, "next.if_then", wrong("an object")),
        // Numbers out of range or not whole.
        (r#"{"direction.clear":0}"#, "direction.clear", out_of(1, 5)),
        (r#"{"direction.clear":6}"#, "direction.clear", out_of(1, 5)),
        (r#"{"direction.clear":-1}"#, "direction.clear", out_of(1, 5)),
        (r#"{"direction.clear":3.5}"#, "direction.clear", out_of(1, 5)),
        (r#"{"direction.clear":1e300}"#, "direction.clear", out_of(1, 5)),
        (r#"{"steps.tried":0}"#, "steps.tried", out_of(1, 5)),
        (r#"{"my_part.lost_deal":6}"#, "my_part.lost_deal", out_of(1, 5)),
        (r#"{"change.importance":11}"#, "change.importance", out_of(0, 10)),
        (r#"{"change.importance":-1}"#, "change.importance", out_of(0, 10)),
        (r#"{"change.confidence":7.5}"#, "change.confidence", out_of(0, 10)),
        (r#"{"want.goals":[{"text":"a","mine":0}]}"#, "want.goals[0].mine", out_of(1, 5)),
        (r#"{"want.goals":[{"text":"a","mine":4.5}]}"#, "want.goals[0].mine", out_of(1, 5)),
        // Too many, repeated or no picks.
        (r#"{"process.stalls_at":[]}"#, "process.stalls_at", unfit(Unfit::NothingPicked)),
        (
            r#"{"process.stalls_at":["opening","handling","deciding"]}"#,
            "process.stalls_at",
            unfit(Unfit::TooMany { at_most: 2 }),
        ),
        (r#"{"process.stalls_at":["opening","opening"]}"#, "process.stalls_at", unfit(Unfit::Repeated)),
        (r#"{"process.stalls_at":["opening","no_deals_yet"]}"#, "process.stalls_at", unfit(Unfit::NotAlone)),
        (
            r#"{"process.in_the_way":["being_liked","hearing_no","own_buying"]}"#,
            "process.in_the_way",
            unfit(Unfit::TooMany { at_most: 2 }),
        ),
        (
            r#"{"circumstances.picks":["my_idea","seen_it_work","small_step","life_changes"]}"#,
            "circumstances.picks",
            unfit(Unfit::TooMany { at_most: 3 }),
        ),
        (
            r#"{"finding.values":["time","money","calm","health","family","helping"]}"#,
            "finding.values",
            unfit(Unfit::TooMany { at_most: 5 }),
        ),
        (r#"{"want.goals":[]}"#, "want.goals", unfit(Unfit::NothingPicked)),
        (
            r#"{"want.goals":[{"text":"a"},{"text":"b"},{"text":"c"},{"text":"d"}]}"#,
            "want.goals",
            unfit(Unfit::TooMany { at_most: 3 }),
        ),
        // What hangs on a list that does not carry it.
        (r#"{"finding.most":"calm"}"#, "finding.most", unfit(Unfit::NotAmongValues)),
        (r#"{"finding.most":"calm","finding.values":["time","money"]}"#, "finding.most", unfit(Unfit::NotAmongValues)),
        (r#"{"want.chosen":0}"#, "want.chosen", unfit(Unfit::NoGoals)),
        (r#"{"want.chosen":0,"want.goals":"dont_know"}"#, "want.chosen", unfit(Unfit::NoGoals)),
        (r#"{"want.chosen":2,"want.goals":[{"text":"a"},{"text":"b"}]}"#, "want.chosen", unfit(Unfit::BeyondGoals)),
        (
            r#"{"want.chosen":9007199254740992,"want.goals":[{"text":"a"},{"text":"b"}]}"#,
            "want.chosen",
            unfit(Unfit::BeyondGoals),
        ),
        // Texts of white space only, the Unicode kind included.
        (r#"{"teach.text":""}"#, "teach.text", unfit(Unfit::Empty)),
        (r#"{"teach.text":" \t\n\u00a0\u2003\u3000"}"#, "teach.text", unfit(Unfit::Empty)),
        (r#"{"want.goals":[{"text":"a"},{"text":" "}]}"#, "want.goals[1].text", unfit(Unfit::Empty)),
        (r#"{"next.if_then":{"if":" ","then":"b"}}"#, "next.if_then.if", unfit(Unfit::Empty)),
        // Hidden answers are checked like any other.
        (r#"{"start.mood":"fine","direction.clear":9}"#, "direction.clear", out_of(1, 5)),
        (r#"{"start.mood":"curious","teach.text":""}"#, "teach.text", unfit(Unfit::Empty)),
    ];
    for (responses, place, fault) in rows {
        let place = if place.is_empty() { "responses".to_owned() } else { format!("responses.{place}") };
        assert_eq!(refused(&file(responses)), (place, fault), "{responses}");
    }
}

#[test]
fn a_file_that_is_not_ours_to_read_is_refused_with_its_place() {
    let rows = [
        (r#""own-reasons/administration""#, r#""own-reasons/diary""#, "format", Fault::OtherFormat),
        (r#""own-reasons/administration""#, "1", "format", Fault::OtherFormat),
        (r#""format":"own-reasons/administration","#, "", "format", Fault::OtherFormat),
        (r#""format_version":1"#, r#""format_version":2"#, "format_version", Fault::NewerVersion),
        (r#""format_version":1"#, r#""format_version":2,"weather":"fair""#, "format_version", Fault::NewerVersion),
        (r#""format_version":1"#, r#""format_version":0"#, "format_version", Fault::Unknown),
        (r#""format_version":1"#, r#""format_version":"1""#, "format_version", wrong("a whole number from 0")),
        (r#""format_version":1"#, r#""format_version":1.5"#, "format_version", wrong("a whole number from 0")),
        (r#""format_version":1,"#, "", "format_version", Fault::Missing),
        (r#""version":"1.0.0""#, r#""version":"0.9.0""#, "instrument.version", Fault::OtherInstrument),
        (r#""id":"own-reasons""#, r#""id":"other-reasons""#, "instrument.id", Fault::OtherInstrument),
        (r#""id":"own-reasons","#, "", "instrument.id", Fault::Missing),
        (r#""version":"1.0.0""#, r#""version":1"#, "instrument.version", wrong("text")),
        (r#""version":"1.0.0""#, r#""version":"1.0.0","by":"us""#, "instrument.by", Fault::Unknown),
        (r#"{"id":"own-reasons","version":"1.0.0"}"#, "null", "instrument.id", Fault::Missing),
        (r#""completed_at":null"#, r#""completed_at":null,"mood":"fair""#, "mood", Fault::Unknown),
        (r#""started_at":"2026-11-23T09:00:00Z","#, "", "started_at", Fault::Missing),
        (r#""2026-11-23T09:00:00Z""#, "null", "started_at", wrong("text")),
        (r#""2026-11-23T09:00:00Z""#, r#""yesterday""#, "started_at", Fault::NotATime),
        (r#""2026-11-23T09:00:00Z""#, r#""2026-02-29T09:00:00Z""#, "started_at", Fault::NotATime),
        (r#""2026-11-23T09:00:00Z""#, r#""2026-11-23T09:00:00""#, "started_at", Fault::NotATime),
        (r#""completed_at":null,"#, "", "completed_at", Fault::Missing),
        (r#""completed_at":null"#, r#""completed_at":"2026-11-23""#, "completed_at", Fault::NotATime),
        (r#""completed_at":null"#, r#""completed_at":false"#, "completed_at", wrong("text")),
        (r#""responses":{},"#, "", "responses", Fault::Missing),
        (r#""responses":{}"#, r#""responses":null"#, "responses", wrong("an object")),
        (r#""responses":{}"#, r#""responses":[]"#, "responses", wrong("an object")),
        (r#"{"direction.clear":3500}"#, "null", "latencies_ms", wrong("an object")),
        (r#"{"direction.clear":3500}"#, r#"{"direction":3500}"#, "latencies_ms.direction", Fault::Unknown),
        (r#":3500"#, ":-1", "latencies_ms.direction.clear", wrong("a whole number from 0")),
        (r#":3500"#, ":2.5", "latencies_ms.direction.clear", wrong("a whole number from 0")),
        (r#":3500"#, ":null", "latencies_ms.direction.clear", wrong("a whole number from 0")),
    ];
    let good = file("{}");
    assert!(decode_administration(&good).is_ok());
    for (from, to, place, fault) in rows {
        assert!(good.contains(from), "{from}");
        let bad = good.replacen(from, to, 1);
        assert_eq!(refused(&bad), (place.to_owned(), fault), "{bad}");
    }
}

#[test]
fn a_line_with_nothing_on_it_is_told_from_one_that_is_not_json() {
    for blank in ["", " ", "\t", "\r", "\u{a0}"] {
        assert_eq!(refused(blank), (String::new(), Fault::Blank), "{blank:?}");
    }
    let twice = file(r#"{"start.mood":"fine","start.mood":"curious"}"#);
    let lone_surrogate = file(r#"{"teach.text":"\ud800"}"#);
    let two = format!("{0} {0}", file("{}"));
    let deep = file(&"[".repeat(10_000));
    let with_mark = format!("\u{feff}{}", file("{}"));
    for text in ["{'a':1}", "hello", "\0", &twice, &lone_surrogate, &two, &deep, &with_mark] {
        let (place, fault) = refused(text);
        assert!(matches!(fault, Fault::NotJson(_)), "{text}: {fault:?}");
        assert_eq!(place, "", "{text}");
    }
    for text in ["null", "7", "[]", r#""own-reasons/administration""#] {
        assert_eq!(refused(text).1, wrong("an object"), "{text}");
    }
}

#[test]
fn a_line_that_breaks_off_says_so() {
    let whole = file(r#"{"start.mood":"fine"}"#);
    for part in ["{", "nul", &whole[..whole.len() / 2], &whole[..whole.len() - 1]] {
        assert_eq!(refused(part), (String::new(), Fault::CutOff), "{part}");
    }
}

#[test]
fn texts_are_counted_in_characters_after_trimming() {
    let quoted = |length: usize| format!(r#"" \u3000{}\n""#, "🙂".repeat(length));
    let note = |length| file(&format!(r#"{{"teach.text":{}}}"#, quoted(length)));
    let goal = |length| file(&format!(r#"{{"want.goals":[{{"text":{}}}]}}"#, quoted(length)));
    let too_long = |length, longest| unfit(Unfit::TooLong { length, longest });

    let administration = decode_administration(&note(2_000)).unwrap();
    let Some(Response::Text(kept)) = administration.responses().response(ItemId::TeachText) else {
        panic!("no text");
    };
    assert_eq!(kept.as_str(), "🙂".repeat(2_000));
    assert_eq!(refused(&note(2_001)), ("responses.teach.text".to_owned(), too_long(2_001, 2_000)));
    assert_eq!(refused(&note(1_000_000)), ("responses.teach.text".to_owned(), too_long(1_000_000, 2_000)));

    assert!(decode_administration(&goal(280)).is_ok());
    assert_eq!(refused(&goal(281)), ("responses.want.goals[0].text".to_owned(), too_long(281, 280)));
}

#[test]
fn the_order_of_the_members_means_nothing() {
    let one = read(
        r#"{"want.chosen":1,"finding.most":"calm","want.goals":[{"text":"a"},{"text":"b"}],"finding.values":["time","calm"]}"#,
    );
    let other = read(
        r#"{"finding.values":["time","calm"],"want.goals":[{"text":"a"},{"text":"b"}],"finding.most":"calm","want.chosen":1}"#,
    );
    assert_eq!(one, other);
    assert_eq!(one.goal().unwrap().text.as_str(), "b");
}

#[test]
fn an_unanswered_item_is_not_zero() {
    let administration = read(r#"{"direction.clear":4}"#);
    assert_eq!(administration.number(ItemId::DirectionClear), Some(4));
    assert_eq!(administration.number(ItemId::DirectionWhy), None);
    assert_eq!(administration.responses().iter().count(), 1);
}

#[test]
fn times_may_be_left_out() {
    let text = file("{}").replace(r#","latencies_ms":{"direction.clear":3500}"#, "");
    assert!(decode_administration(&text).unwrap().latencies().iter().next().is_none());
}

#[test]
fn a_whole_number_may_be_written_with_a_point() {
    assert_eq!(read(r#"{"direction.clear":4.0}"#), read(r#"{"direction.clear":4}"#));
}

#[test]
fn the_error_is_one_sentence_with_the_place_in_front() {
    let error = decode_administration(&file(r#"{"want.goals":[{"text":"a"},{"text":"b","mine":9}]}"#)).unwrap_err();
    assert_eq!(error.to_string(), "responses.want.goals[1].mine: a whole number from 1 to 5 expected");
}
