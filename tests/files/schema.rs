//! The published schema: made from the types, kept in a file, and right about what is and what is no summary.

use crate::arbitrary::{cases, takings};
use crate::broken::{self, sealed, whole_file};
use crate::marked::{self, PATHS, summary_with, whole_summary};
use boon::{Compiler, Draft, SchemaIndex, Schemas};
use own_reasons::exchange::{encode_summary, summary_schema};
use own_reasons::scoring::Standing;
use own_reasons::summary::Summary;
use proptest::{prop_assert, proptest};
use serde_json::{Value, json};
use std::sync::LazyLock;

const PUBLISHED: &str = include_str!("../../docs/own-reasons-summary-1.schema.json");

static COMPILED: LazyLock<(Schemas, SchemaIndex)> = LazyLock::new(|| {
    let schema: Value = serde_json::from_str(PUBLISHED).unwrap();
    let id = schema["$id"].as_str().unwrap().to_owned();
    let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
    compiler.set_default_draft(Draft::V2020_12);
    compiler.enable_format_assertions();
    compiler.add_resource(&id, schema).unwrap();
    let index = compiler.compile(&id, &mut schemas).unwrap();
    (schemas, index)
});

fn is_valid(file: &Value) -> bool {
    let (schemas, index) = &*COMPILED;
    schemas.validate(file, *index).is_ok()
}

fn file(summary: &Summary) -> Value {
    serde_json::from_str(&encode_summary(summary).to_line()).unwrap()
}

#[test]
fn the_published_file_is_what_the_types_make() {
    let made = summary_schema().to_pretty();
    assert!(
        PUBLISHED.trim_end() == made,
        "cargo run --example summary_schema > docs/own-reasons-summary-1.schema.json"
    );
}

#[test]
fn the_published_file_is_a_schema() {
    LazyLock::force(&COMPILED);
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_summary_is_valid(taking in takings()) {
        let file = file(&Summary::of(&taking, &Standing::of(&taking.administration)));
        prop_assert!(is_valid(&file), "{}", file);
    }

    #[test]
    fn every_whole_summary_is_valid(taking in takings()) {
        let file = file(&whole_summary(taking));
        prop_assert!(is_valid(&file), "{}", file);
    }
}

#[test]
fn the_least_and_the_most_that_can_be_handed_over_are_valid() {
    for path in PATHS {
        assert!(is_valid(&file(&whole_summary(marked::taking(path, marked::word)))));
        assert!(is_valid(&file(&summary_with(&[], marked::taking(path, marked::word)))));
    }
}

#[test]
fn what_the_reader_refuses_the_schema_refuses_as_far_as_it_can_say() {
    assert!(is_valid(&sealed(whole_file())));
    for (change, place, fault, is_seen) in broken::rows() {
        // The day that is in no calendar is seen by those who check formats, which is left open by the standard.
        let is_seen = is_seen || place == "taken_on";
        let file = change.applied_to(whole_file());
        assert_eq!(is_valid(&file), !is_seen, "{place}: {fault:?}");
    }
    for other in [json!(null), json!([]), json!({}), json!("own-reasons/summary"), json!([whole_file()])] {
        assert!(!is_valid(&other), "{other}");
    }
}

#[test]
fn a_summary_without_its_checksum_is_not_valid() {
    let mut file = whole_file();
    file.as_object_mut().unwrap().remove("checksum");
    assert!(!is_valid(&file));
    file["checksum"] = json!("sha256:0");
    assert!(!is_valid(&file));
}
