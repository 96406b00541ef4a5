//! A summary is read back as it was written, and refused where answers cannot have led to it.

use crate::arbitrary::{cases, takings};
use crate::broken::{self, Change, sealed, whole_file};
use crate::marked::{self, PATHS, whole_summary};
use own_reasons::administration::Path;
use own_reasons::exchange::{Fault, HandedOver, decode_summary, encode_summary, open_handed_over};
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::scoring::Standing;
use own_reasons::summary::{Block, Summary};
use own_reasons::wording::Language;
use proptest::{prop_assert_eq, proptest};
use serde_json::{Value, json};

fn read(file: &Value) -> Result<Summary, (String, Fault)> {
    decode_summary(&file.to_string()).map_err(|error| (error.place.clone(), error.fault.clone()))
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_summary_survives_its_file(taking in takings()) {
        let summary = Summary::of(&taking, &Standing::of(&taking.administration));
        let file = encode_summary(&summary);
        for text in [file.to_line(), file.to_pretty()] {
            let read = decode_summary(&text);
            prop_assert_eq!(read.as_ref(), Ok(&summary));
            prop_assert_eq!(&encode_summary(&read.unwrap()), &file);
        }
    }

    #[test]
    fn a_summary_survives_its_page(taking in takings()) {
        let summary = whole_summary(taking);
        let page = export::web_page(&summary, Instrument::current()).content;
        prop_assert_eq!(open_handed_over(page.as_bytes()), Ok(HandedOver::Summary(Box::new(summary))));
    }

    #[test]
    fn a_summary_has_the_blocks_that_were_ticked_and_said_something(taking in takings()) {
        let standing = Standing::of(&taking.administration);
        let offered = Block::offered(&taking, &standing);
        let expected: Vec<Block> = taking.sharing.ticks.iter().filter(|block| offered.contains(block)).collect();
        prop_assert_eq!(Summary::of(&taking, &standing).blocks(), expected);
    }
}

#[test]
fn what_answers_cannot_lead_to_is_refused_with_its_place() {
    assert!(read(&sealed(whole_file())).is_ok());
    for (change, place, fault, _) in broken::rows() {
        let file = change.applied_to(whole_file());
        assert_eq!(read(&file), Err((place.to_owned(), fault)), "{file}");
    }
}

#[test]
fn every_block_but_the_goal_can_be_missing_or_alone() {
    let members = whole_file();
    let always = ["format", "format_version", "instrument", "language", "taken_on", "checksum"];
    let blocks: Vec<&String> =
        members.as_object().unwrap().keys().filter(|name| !always.contains(&name.as_str())).collect();
    for block in &blocks {
        let (mut without, mut alone) = (members.clone(), members.clone());
        without.as_object_mut().unwrap().remove(*block);
        alone.as_object_mut().unwrap().retain(|name, _| name == *block || always.contains(&name.as_str()));
        assert!(read(&sealed(without)).is_ok(), "{block}");
        assert!(read(&sealed(alone)).is_ok(), "{block}");
    }
}

#[test]
fn row_17_the_checksum_has_to_be_there_and_to_fit() {
    let mut file = whole_file();
    file["goal"] = json!("something else");
    assert_eq!(read(&file), Err(("checksum".to_owned(), Fault::Damaged)));
    file.as_object_mut().unwrap().remove("checksum");
    assert_eq!(read(&file), Err(("checksum".to_owned(), Fault::Missing)));
    file["checksum"] = json!(null);
    assert_eq!(read(&file), Err(("checksum".to_owned(), Fault::WrongType { expected: "text" })));
}

#[test]
fn a_newer_version_is_told_before_anything_else() {
    let mut file = whole_file();
    file["format_version"] = json!(2);
    file["checksum"] = json!({ "algorithm": "of tomorrow" });
    assert_eq!(read(&file), Err(("format_version".to_owned(), Fault::NewerVersion)));
}

#[test]
fn another_language_says_the_same() {
    for language in Language::ALL {
        let file = Change::Set("/language", json!(language.code())).applied_to(whole_file());
        let expected = read(&sealed(whole_file())).map(|summary| Summary { language, ..summary });
        assert_eq!(read(&file), expected, "{language:?}");
        assert!(expected.is_ok_and(|summary| encode_summary(&summary).to_line().contains(language.code())));
    }
}

#[test]
fn a_language_that_this_version_does_not_speak_is_that_of_a_newer_one() {
    for language in ["de", "fr", "gsw"] {
        let file = Change::Set("/language", json!(language)).applied_to(whole_file());
        assert_eq!(read(&file), Err(("language".to_owned(), Fault::NewerVersion)), "{language}");
    }
}

#[test]
fn the_order_of_members_and_codes_means_nothing_but_that_of_picks_does() {
    let summary = whole_summary(marked::taking(Path::Full, marked::word));
    // The other reader sorts members by their names.
    assert_eq!(read(&sealed(whole_file())).as_ref(), Ok(&summary));
    for place in ["/profile", "/whose_goal", "/settle", "/questions"] {
        let mut file = whole_file();
        file.pointer_mut(place).unwrap().as_array_mut().unwrap().reverse();
        assert_eq!(read(&sealed(file)).as_ref(), Ok(&summary), "{place}");
    }
    let mut file = whole_file();
    file["picks"]["process.stalls_at"].as_array_mut().unwrap().reverse();
    assert_ne!(read(&sealed(file)).as_ref(), Ok(&summary));
}

#[test]
fn numbers_may_be_written_in_other_ways() {
    let summary = whole_summary(marked::taking(Path::Full, marked::word));
    let file = encode_summary(&summary).to_line();
    assert!(file.contains("3.60"));
    let written = file.replace("3.60", "36e-1").replace("4.40", "4.400");
    let resealed = resealed_as_written(&written);
    assert_eq!(decode_summary(&resealed), Ok(summary));
}

// The checksum of a text on one line as it is written, the checksum last.
fn resealed_as_written(line: &str) -> String {
    use sha2::{Digest, Sha256};
    let (members, _) = line.rsplit_once(",\"checksum\"").unwrap();
    let digest: String = Sha256::digest(format!("{members}}}")).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{members},\"checksum\":\"sha256:{digest}\"}}")
}

#[test]
fn nothing_ticked_is_a_summary_too() {
    for path in PATHS {
        let summary = marked::summary_with(&[], marked::taking(path, marked::word));
        assert_eq!(decode_summary(&encode_summary(&summary).to_line()), Ok(summary.clone()));
        assert_eq!(summary.blocks(), []);
    }
}

#[test]
fn a_name_out_of_the_file_does_not_make_the_error_as_long_as_the_file() {
    let mut file = whole_file();
    file.as_object_mut().unwrap().insert(format!("a\n\u{202e}{}", "x".repeat(1_000_000)), json!(1));
    let (place, fault) = read(&sealed(file)).unwrap_err();
    assert_eq!((place, fault), (format!("a\u{fffd}\u{fffd}{}…", "x".repeat(57)), Fault::Unknown));
}
