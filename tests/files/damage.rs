//! Files cut off, changed and jumbled: refused, never half read, never a crash.

use crate::arbitrary::cases;
use crate::marked::whole_summary;
use own_reasons::administration::Administration;
use own_reasons::date::Timestamp;
use own_reasons::exchange::{
    Fault, decode_administration, decode_backup, decode_taking, encode_administration, encode_backup, encode_taking,
};
use own_reasons::json::Json;
use own_reasons::taking::{Taking, TakingId};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::sample::{Index, select};
use proptest::strategy::Strategy;
use proptest::{prop_assert, prop_assert_eq, prop_oneof, proptest};
use serde_json::Value;

const FULL: &str = include_str!("../fixtures/administration-full.json");
const FINE: &str = include_str!("../fixtures/administration-fine.json");

fn administration() -> Administration {
    decode_administration(FULL).unwrap()
}

fn taking() -> Taking {
    Taking::begin(TakingId::from_random(7), administration())
}

fn backup() -> Json {
    encode_backup([taking()].iter(), &[], &Timestamp::parse("2026-11-24T08:00:00Z").unwrap())
}

fn restored(text: &str) -> Result<Vec<Taking>, Fault> {
    decode_backup(text, TakingId::from_random(8)).map(|restored| restored.takings).map_err(|error| error.fault)
}

/// The text cut off before each of its characters.
fn cut_off(text: &str) -> impl Iterator<Item = &str> {
    text.char_indices().map(|(end, _)| &text[..end])
}

#[test]
fn row_17_a_file_that_breaks_off_is_never_read() {
    for text in [encode_administration(&administration()).to_line(), FINE.trim().to_owned()] {
        assert!(decode_administration(&text).is_ok());
        for part in cut_off(&text) {
            assert!(decode_administration(part).is_err(), "{part}");
        }
    }
    let record = encode_taking(&taking()).to_line();
    assert!(decode_taking(&record).is_ok());
    for part in cut_off(&record) {
        assert!(decode_taking(part).is_err(), "{part}");
    }
    let backup = backup().to_pretty();
    assert!(restored(&backup).is_ok());
    for part in cut_off(&backup) {
        assert!(restored(part).is_err(), "{part}");
    }
}

#[test]
fn row_17_a_backup_changed_by_hand_is_called_damaged() {
    let backup = backup().to_pretty();
    for (from, to) in [
        ("\"change.importance\": 7", "\"change.importance\": 8"),
        ("2026-11-24", "2026-11-25"),
        ("\"revision\": 0", "\"revision\": 9"),
        ("sha256:", "sha512:"),
    ] {
        assert!(backup.contains(from), "{from}");
        assert_eq!(restored(&backup.replacen(from, to, 1)), Err(Fault::Damaged), "{from}");
    }
    let mut takings_of_another = backup.clone();
    takings_of_another.insert_str(1, "\"weather\": \"fair\",");
    assert_eq!(restored(&takings_of_another), Err(Fault::Damaged));
}

#[test]
fn a_backup_of_a_newer_version_is_told_from_a_damaged_one() {
    let newer = backup().to_line().replacen("\"format_version\":1", "\"format_version\":2", 1);
    assert_eq!(restored(&newer), Err(Fault::NewerVersion));
    assert_eq!(restored(r#"{"format":"own-reasons/summary"}"#), Err(Fault::OtherFormat));
    assert_eq!(restored("{}"), Err(Fault::OtherFormat));
}

#[test]
fn an_administration_or_a_record_alone_can_be_restored_too() {
    let [as_taking] = restored(FULL).unwrap().try_into().unwrap();
    assert_eq!((as_taking.id, as_taking.administration), (TakingId::from_random(8), administration()));
    assert_eq!(restored(&encode_taking(&taking()).to_line()), Ok(vec![taking()]));
}

#[test]
fn a_request_for_the_finding_part_is_a_truth_and_may_be_left_out() {
    let mut asked = taking();
    asked.administration.request_finding();
    let record = encode_taking(&asked).to_line();
    assert_eq!(decode_taking(&record), Ok(asked));
    assert!(!encode_taking(&taking()).to_line().contains("finding_requested"));
    let with = |value: &str| decode_taking(&record.replace("requested\":true", &format!("requested\":{value}")));
    assert_eq!(with("false"), Ok(taking()));
    for value in ["null", "1", "\"yes\""] {
        let error = with(value).unwrap_err();
        assert_eq!(
            (error.place.as_str(), error.fault),
            ("finding_requested", Fault::WrongType { expected: "true or false" })
        );
    }
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn jumbled_files_are_refused_or_read_whole(text in jumbled()) {
        if let Ok(administration) = decode_administration(&text) {
            let again = decode_administration(&encode_administration(&administration).to_line());
            prop_assert_eq!(again.as_ref(), Ok(&administration));
            whole_summary(Taking::begin(TakingId::from_random(1), administration));
        }
        if let Ok(taking) = decode_taking(&text) {
            prop_assert_eq!(decode_taking(&encode_taking(&taking).to_line()), Ok(taking));
        }
        let _ = restored(&text);
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn row_17_a_backup_with_one_character_changed_is_refused_or_means_the_same(at in any::<Index>(), to in any::<char>()) {
        let mut chars: Vec<char> = backup().to_line().chars().collect();
        let at = at.index(chars.len());
        chars[at] = to;
        if let Ok(takings) = restored(&String::from_iter(chars)) {
            prop_assert!(takings == [taking()]);
        }
    }
}

/// What is done to a file.
#[derive(Clone, Debug)]
enum Jumble {
    Drop(Index, usize),
    Repeat(Index, usize),
    Insert(Index, String),
    Node(Index, Value),
}

fn jumbled() -> impl Strategy<Value = String> {
    let files = [FULL.to_owned(), FINE.to_owned(), encode_taking(&taking()).to_line(), backup().to_line()];
    let jumble = prop_oneof![
        (any::<Index>(), 1..40usize).prop_map(|(at, length)| Jumble::Drop(at, length)),
        (any::<Index>(), 1..40usize).prop_map(|(at, length)| Jumble::Repeat(at, length)),
        (any::<Index>(), scraps()).prop_map(|(at, scrap)| Jumble::Insert(at, scrap)),
        (any::<Index>(), nodes()).prop_map(|(at, node)| Jumble::Node(at, node)),
        (any::<Index>(), nodes()).prop_map(|(at, node)| Jumble::Node(at, node)),
    ];
    (select(files.to_vec()), vec(jumble, 1..4)).prop_map(|(file, jumbles)| jumbles.iter().fold(file, jumble_up))
}

fn jumble_up(text: String, jumble: &Jumble) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let stretch = |at: &Index, length: usize| {
        let from = at.index(chars.len().max(1));
        from..chars.len().min(from + length)
    };
    match jumble {
        Jumble::Drop(at, length) => {
            chars.drain(stretch(at, *length));
        }
        Jumble::Repeat(at, length) => {
            let stretch = stretch(at, *length);
            let repeated = chars[stretch.clone()].to_vec();
            chars.splice(stretch.start..stretch.start, repeated);
        }
        Jumble::Insert(at, scrap) => {
            let at = stretch(at, 0).start;
            chars.splice(at..at, scrap.chars());
        }
        Jumble::Node(at, node) => {
            return match serde_json::from_str::<Value>(&text) {
                Ok(mut file) => {
                    let mut countdown = at.index(count(&file));
                    replace(&mut file, &mut countdown, node);
                    file.to_string()
                }
                Err(_) => text,
            };
        }
    }
    String::from_iter(chars)
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum::<usize>(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

fn replace(value: &mut Value, countdown: &mut usize, node: &Value) {
    if *countdown == 0 {
        *value = node.clone();
    }
    *countdown = countdown.wrapping_sub(1);
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| replace(value, countdown, node)),
        Value::Object(members) => members.values_mut().for_each(|value| replace(value, countdown, node)),
        _ => {}
    }
}

fn scraps() -> impl Strategy<Value = String> {
    let scraps = [
        "null",
        "true",
        "-1",
        "0.5",
        "1e999",
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"\\ud800\"",
        "\0",
        "\u{202e}",
        "🙂",
        "\"start.mood\":\"fine\",",
        "\"want.chosen\":2,",
        "\"finding.most\":\"calm\",",
        "\n\n",
        "//",
        "\u{feff}",
    ];
    select(scraps.map(str::to_owned).to_vec())
}

fn nodes() -> impl Strategy<Value = Value> {
    let nodes = [
        "null",
        "false",
        "0",
        "3",
        "5",
        "10",
        "-3",
        "2.5",
        "1e300",
        "9007199254740993",
        "\"\"",
        "\" \"",
        "\"fine\"",
        "\"dont_know\"",
        "\"no_chance\"",
        "\"none\"",
        "\"V2\"",
        "\"2026-11-23\"",
        "[]",
        "{}",
        "[\"calm\"]",
        "[[]]",
        "[{\"text\":\"a\"},{\"text\":\"b\",\"mine\":2}]",
        "{\"if\":\"a\",\"then\":\"b\"}",
        "{\"words\":\"mine\"}",
        "{\"start.mood\":\"fine\"}",
    ];
    select(nodes.map(|node| serde_json::from_str(node).unwrap()).to_vec())
}
