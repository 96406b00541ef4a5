//! Whatever the bytes: no crash, an answer not much larger than what came in, and what is read is read whole.
//!
//! `FUZZ_INPUTS=3000000 cargo test --release --test files fuzz` tries so many.

use crate::arbitrary::cases;
use crate::broken::{sealed, whole_file};
use crate::marked::{self, PATHS, summary_with, whole_summary};
use own_reasons::administration::Path;
use own_reasons::date::Timestamp;
use own_reasons::exchange::{
    Fault, HandedOver, decode_administration, decode_backup, decode_summary, decode_taking, encode_administration,
    encode_backup, encode_summary, encode_taking, open_handed_over,
};
use own_reasons::export;
use own_reasons::instrument::{Choice, Instrument, ItemId, QuestionId};
use own_reasons::scoring::{Gate, Scale, Verdict};
use own_reasons::summary::Summary;
use own_reasons::taking::TakingId;
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::sample::{Index, select};
use proptest::strategy::{BoxedStrategy, Just, Strategy, ValueTree};
use proptest::test_runner::{TestCaseError, TestRunner};
use proptest::{prop_assert, prop_assert_eq, prop_oneof, proptest};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::{env, str};

fn inputs() -> u32 {
    env::var("FUZZ_INPUTS").map_or(1_000, |inputs| inputs.parse().unwrap())
}

proptest! {
    #![proptest_config(cases(inputs()))]

    #[test]
    fn no_bytes_crash_it_and_what_is_read_is_read_whole(bytes in files()) {
        holds_as_handed_over(&bytes)?;
        holds_as_kept(&bytes)?;
    }
}

fn holds_as_handed_over(bytes: &[u8]) -> Result<(), TestCaseError> {
    let opened = open_handed_over(bytes);
    match &opened {
        Ok(HandedOver::Summary(summary)) => {
            let line = encode_summary(summary).to_line();
            // A number may have come with fewer decimals.
            prop_assert!(line.len() <= bytes.len() + 100, "{} bytes became {line}", bytes.len());
            prop_assert_eq!(&decode_summary(&line), &Ok((**summary).clone()));
            let page = export::web_page(summary, Instrument::current()).content;
            prop_assert!(page.len() <= 14 * bytes.len() + 30_000, "{} bytes became {}", bytes.len(), page.len());
            prop_assert_eq!(&open_handed_over(page.as_bytes()), &opened);
            export::plain_text(summary, Instrument::current());
            export::markdown(summary, Instrument::current());
        }
        Ok(HandedOver::Locked(locked)) => prop_assert!(bytes.ends_with(locked)),
        Err(error) => prop_assert!(error.to_string().len() < 400, "{error}"),
    }
    if let Ok(text) = str::from_utf8(bytes)
        && let Ok(summary) = decode_summary(text)
    {
        prop_assert_eq!(opened, Ok(HandedOver::Summary(Box::new(summary))));
    }
    Ok(())
}

fn holds_as_kept(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(text) = str::from_utf8(bytes) else {
        return Ok(());
    };
    if let Ok(administration) = decode_administration(text) {
        prop_assert_eq!(decode_administration(&encode_administration(&administration).to_line()), Ok(administration));
    }
    if let Ok(taking) = decode_taking(text) {
        prop_assert_eq!(decode_taking(&encode_taking(&taking).to_line()), Ok(taking));
    }
    match decode_backup(text, TakingId::from_random(1)) {
        Ok(restored) => {
            let backup = encode_backup(restored.takings.iter(), &[], &now()).to_line();
            prop_assert_eq!(decode_backup(&backup, TakingId::from_random(2)), Ok(restored));
        }
        Err(error) => prop_assert!(error.to_string().len() < 400, "{error}"),
    }
    Ok(())
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-24T08:00:00Z").unwrap()
}

#[test]
fn the_fuzzed_files_reach_what_lies_behind_the_checksum() {
    let mut runner = TestRunner::deterministic();
    let mut found = BTreeMap::new();
    for _ in 0..3_000 {
        let outcome = match open_handed_over(&files().new_tree(&mut runner).unwrap().current()) {
            Ok(HandedOver::Summary(_)) => "a summary",
            Ok(HandedOver::Locked(_)) => "something under a passphrase",
            Err(error) => match &error.fault {
                Fault::Blank => "blank",
                Fault::NotJson(_) => "not JSON",
                Fault::OtherFormat => "another format",
                Fault::NewerVersion => "a newer version",
                Fault::OtherInstrument => "another instrument",
                Fault::Unknown => "something unknown",
                Fault::Missing => "something missing",
                Fault::WrongType { .. } => "a wrong type",
                Fault::Unfit(_) => "something unfit",
                Fault::NotATime => "no day",
                Fault::Damaged => "damage",
                Fault::Impossible => "something impossible",
                Fault::CutOff => "not all of it",
                Fault::TooLarge { .. } => "too much",
                Fault::NotText => "no text",
                Fault::NoSummary => "no summary",
                Fault::SeveralSummaries => "several summaries",
                Fault::SomebodysOwn => "somebody's own",
            },
        };
        *found.entry(outcome).or_insert(0) += 1;
    }
    for outcome in ["a summary", "something unknown", "something missing", "a wrong type", "something unfit"] {
        assert!(found.get(outcome).is_some_and(|times| *times > 10), "{outcome}: {found:?}");
    }
    for outcome in ["damage", "something impossible", "not all of it", "no text", "no summary", "somebody's own"] {
        assert!(found.contains_key(outcome), "{outcome}: {found:?}");
    }
}

/// Valid files of every kind, to start from.
static WHOLE: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let takings = PATHS.map(|path| marked::taking(path, |place| format!("{place} <&\"'\\ \u{e9}\u{202e}\u{85}🙂\n")));
    let bare = summary_with(&[], marked::taking(Path::Full, marked::word));
    let summaries: Vec<Summary> = takings.iter().cloned().map(whole_summary).chain([bare]).collect();
    let mut files = Vec::new();
    for summary in &summaries {
        files.extend([
            encode_summary(summary).to_line(),
            export::data(summary).content,
            export::web_page(summary, Instrument::current()).content,
        ]);
    }
    for taking in &takings {
        files.extend([encode_taking(taking).to_line(), encode_administration(&taking.administration).to_line()]);
    }
    files.push(encode_backup(takings.iter(), &[], &now()).to_line());
    files.push("age-encryption.org/v1\n-> scrypt c2FsdA 18\nYm9keQ\n--- bWFj\n".to_owned());
    files.push("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n".to_owned());
    files.into_iter().map(String::into_bytes).collect()
});

/// The same as values, as far as they are; summaries more often than what nobody is to read.
static VALUES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let parsed = WHOLE.iter().filter_map(|file| serde_json::from_slice::<Value>(file).ok());
    let is_summary = |file: &Value| file["format"] == "own-reasons/summary";
    parsed.flat_map(|file| vec![file.clone(); if is_summary(&file) { 5 } else { 1 }]).chain([whole_file()]).collect()
});

/// What is in a file and can stand elsewhere.
static SCRAPS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let odd = json!([
        null, true, 0, 1, 2, 5, 10, -1, 0.5, 2.6, 3.4, 3.6, 1e300, 9_007_199_254_740_993u64, "", " ", "x", "\u{0}",
        "\u{202e}", "2026-11-23", "2026-02-30", "en", "1.0.0", "own-reasons/backup", "low", "mid", "high", "steady",
        "depends", "stated", "from", "to", "words", "picks", "verdict", "if", "then", "__proto__", [], {}, [[]], [null],
        { "words": "mine" }, { "if": "a", "then": "b" }, { "verdict": "V1", "steadiness": "stated" },
        { "scale": "P", "band": "mid" }, { "scale": "P", "band": "low", "from": 1, "to": 1.4 }
    ]);
    let odd = odd.as_array().unwrap().iter().cloned();
    let codes = ItemId::ALL.iter().map(|item| item.code());
    let codes =
        codes.chain(Scale::ALL.iter().map(|scale| scale.code())).chain(Gate::ALL.iter().map(|gate| gate.code()));
    let codes = codes.chain(QuestionId::ALL.iter().map(|question| question.code()));
    let codes = codes.chain(Choice::ALL.iter().map(|choice| choice.code()));
    let codes = codes.chain(Verdict::ALL.iter().map(|verdict| verdict.code()));
    odd.chain(codes.map(Value::from)).collect()
});

fn files() -> BoxedStrategy<Vec<u8>> {
    let whole = || select(WHOLE.clone()).boxed();
    let jumbled = |files: BoxedStrategy<Vec<u8>>, jumbles| {
        (files, vec(jumble(), jumbles)).prop_map(|(file, jumbles)| jumbles.iter().fold(file, jumble_up))
    };
    let letters = vec(select(&b"{}[]<>\"'\\/&;:,.-+ue01 \n\xc3\xa9"[..]), 0..60);
    prop_oneof![
        5 => jumbled(whole(), 1..4),
        8 => rebuilt(),
        2 => jumbled(rebuilt(), 1..3),
        1 => vec(any::<u8>(), 0..60),
        1 => letters,
    ]
    .boxed()
}

/// What is done to the bytes of a file.
#[derive(Clone, Debug)]
enum Jumble {
    Flip(Index, u8),
    Cut(Index),
    Drop(Index, usize),
    Repeat(Index, usize),
    Insert(Index, &'static str),
    Splice(Index, Index, Index),
}

fn jumble() -> impl Strategy<Value = Jumble> {
    const PIECES: [&str; 24] = [
        "null",
        "-",
        "0.5",
        "1e999",
        "\"",
        "\\",
        "\\u0000",
        "\\ud800",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\0",
        "\u{202e}",
        "🙂",
        "\u{feff}",
        "&",
        "&#0;",
        "<",
        "</pre>",
        "<pre id=own-reasons-summary>",
        "<!--",
    ];
    prop_oneof![
        (any::<Index>(), select(&[1u8, 2, 4, 8, 16, 32, 64, 96, 128][..]))
            .prop_map(|(at, bits)| Jumble::Flip(at, bits)),
        any::<Index>().prop_map(Jumble::Cut),
        (any::<Index>(), 1..40usize).prop_map(|(at, length)| Jumble::Drop(at, length)),
        (any::<Index>(), 1..40usize).prop_map(|(at, length)| Jumble::Repeat(at, length)),
        (any::<Index>(), select(&PIECES[..])).prop_map(|(at, piece)| Jumble::Insert(at, piece)),
        (any::<Index>(), any::<Index>(), any::<Index>()).prop_map(|(at, file, from)| Jumble::Splice(at, file, from)),
    ]
}

fn jumble_up(mut file: Vec<u8>, jumble: &Jumble) -> Vec<u8> {
    let stretch = |at: &Index, length: usize| {
        let from = at.index(file.len() + 1);
        from..file.len().min(from + length)
    };
    match jumble {
        Jumble::Flip(at, bits) => {
            let stretch = stretch(at, 1);
            file[stretch].iter_mut().for_each(|byte| *byte ^= bits);
        }
        Jumble::Cut(at) => file.truncate(stretch(at, 0).start),
        Jumble::Drop(at, length) => {
            file.drain(stretch(at, *length));
        }
        Jumble::Repeat(at, length) => {
            let stretch = stretch(at, *length);
            let repeated = file[stretch.clone()].to_vec();
            file.splice(stretch.start..stretch.start, repeated);
        }
        Jumble::Insert(at, piece) => {
            let at = stretch(at, 0).start;
            file.splice(at..at, piece.bytes());
        }
        Jumble::Splice(at, other, from) => {
            let other = other.get(&WHOLE);
            let at = stretch(at, 0).start;
            file.truncate(at);
            file.extend(&other[from.index(other.len())..]);
        }
    }
    file
}

/// What is done to the structure of a file.
#[derive(Clone, Debug)]
enum Change {
    Put(Index, Value),
    Copy(Index, Index),
    Remove(Index, Index),
    Rename(Index, Index, Value),
    Turn(Index),
    Double(Index, Index),
}

/// Files of another structure, with a checksum that fits, as data or in a page.
fn rebuilt() -> BoxedStrategy<Vec<u8>> {
    let scraps = || select(SCRAPS.clone());
    let change = prop_oneof![
        4 => (any::<Index>(), scraps()).prop_map(|(at, scrap)| Change::Put(at, scrap)),
        3 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Copy(from, to)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(of, at)| Change::Remove(of, at)),
        2 => (any::<Index>(), any::<Index>(), scraps()).prop_map(|(of, at, name)| Change::Rename(of, at, name)),
        1 => any::<Index>().prop_map(Change::Turn),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(of, at)| Change::Double(of, at)),
    ];
    let in_a_page = prop_oneof![3 => Just(false), 1 => Just(true)];
    (select(VALUES.clone()), vec(change, 0..4), in_a_page)
        .prop_map(|(file, changes, in_a_page)| {
            let file = sealed(changes.iter().fold(file, change_of)).to_string();
            match in_a_page {
                true => format!(
                    "<!doctype html><pre id=\"own-reasons-summary\" hidden>{}</pre>",
                    file.replace('&', "&amp;").replace('<', "&lt;")
                ),
                false => file,
            }
            .into_bytes()
        })
        .boxed()
}

fn change_of(mut file: Value, change: &Change) -> Value {
    match change {
        Change::Put(at, scrap) => *node(&mut file, at) = scrap.clone(),
        Change::Copy(from, to) => {
            let copied = node(&mut file, from).clone();
            *node(&mut file, to) = copied;
        }
        Change::Remove(of, at) => match node(&mut file, of) {
            Value::Array(list) if !list.is_empty() => {
                list.remove(at.index(list.len()));
            }
            Value::Object(members) if !members.is_empty() => {
                let name = at.get(&members.keys().cloned().collect::<Vec<_>>()).clone();
                members.remove(&name);
            }
            _ => {}
        },
        Change::Rename(of, at, name) => {
            if let (Value::Object(members), Some(new)) = (node(&mut file, of), name.as_str())
                && !members.is_empty()
            {
                let name = at.get(&members.keys().cloned().collect::<Vec<_>>()).clone();
                let value = members.remove(&name).unwrap();
                members.insert(new.to_owned(), value);
            }
        }
        Change::Turn(of) => {
            if let Value::Array(list) = list(&mut file, of) {
                list.reverse();
            }
        }
        Change::Double(of, at) => {
            if let Value::Array(list) = list(&mut file, of) {
                list.extend(list.get(at.index(list.len().max(1))).cloned());
            }
        }
    }
    file
}

/// One of the values in a file, itself among them.
fn node<'a>(file: &'a mut Value, at: &Index) -> &'a mut Value {
    one_of(file, at, |_| true)
}

/// One of the lists in a file, where it has any.
fn list<'a>(file: &'a mut Value, at: &Index) -> &'a mut Value {
    one_of(file, at, |value| value.is_array())
}

fn one_of<'a>(file: &'a mut Value, at: &Index, is_meant: fn(&Value) -> bool) -> &'a mut Value {
    let mut places = Vec::new();
    places_in(file, "", &mut places);
    places.retain(|place| place.is_empty() || is_meant(file.pointer(place).unwrap()));
    file.pointer_mut(&places[at.index(places.len())]).unwrap()
}

fn places_in(value: &Value, place: &str, places: &mut Vec<String>) {
    places.push(place.to_owned());
    match value {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| places_in(value, &format!("{place}/{index}"), places));
        }
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            places_in(value, &format!("{place}/{name}"), places);
        }),
        _ => {}
    }
}
