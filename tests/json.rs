//! Our JSON against an independent reader: they accept and refuse the same texts, and read the same from them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use own_reasons::json::Json;
use proptest::prelude::*;
use serde_json::Value;

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        // Few enough digits for the other reader, which rounds beyond.
        (-1_000_000..1_000_000i32).prop_map(|hundredths| Value::from(f64::from(hundredths) / 100.0)),
        "\\PC{0,12}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map("[a-e\"\\\\]{0,3}", inner, 0..5)
                .prop_map(|members| Value::from_iter(members.into_iter())),
        ]
    })
}

fn same(ours: &Json, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Json::Null, Value::Null) => true,
        (Json::Bool(ours), Value::Bool(theirs)) => ours == theirs,
        (Json::Number(ours), Value::Number(theirs)) => ours.parse::<f64>().ok() == theirs.as_f64(),
        (Json::Text(ours), Value::String(theirs)) => ours == theirs,
        (Json::List(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Json::Object(ours), Value::Object(theirs)) => {
            ours.len() == theirs.len()
                && ours.iter().all(|(name, ours)| theirs.get(name).is_some_and(|it| same(ours, it)))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_the_other_writes_we_read_and_write_so_that_it_reads_the_same(value in value()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let ours = Json::parse(&text).unwrap();
            prop_assert!(same(&ours, &value), "{text}");
            prop_assert_eq!(&serde_json::from_str::<Value>(&ours.to_line()).unwrap(), &value);
            prop_assert_eq!(&serde_json::from_str::<Value>(&ours.to_pretty()).unwrap(), &value);
        }
    }

    #[test]
    fn damaged_text_is_refused_by_both_or_by_neither(value in value(), at in any::<prop::sample::Index>(), with in "[\\[\\]{}:,\"0-9a-z\\\\. -]{0,2}") {
        let text = value.to_string();
        let cut = (0..=at.index(text.len())).rev().find(|index| text.is_char_boundary(*index)).unwrap_or(0);
        let rest = text[cut..].chars().skip(1).collect::<String>();
        let damaged = format!("{}{with}{rest}", &text[..cut]);
        let (ours, theirs) = (Json::parse(&damaged), serde_json::from_str::<Value>(&damaged));
        let twice = matches!(&ours, Err(error) if error.reason == "a member stands there twice");
        // The other reader keeps the last of two members, and refuses numbers beyond its range.
        let beyond = matches!(&theirs, Err(error) if error.to_string().contains("out of range"));
        prop_assert!(twice || beyond || ours.is_ok() == theirs.is_ok(), "{damaged}: {ours:?} {theirs:?}");
    }
}
