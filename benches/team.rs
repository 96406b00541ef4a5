//! Ten thousand people in a head of sales' table: `cargo bench --bench team`. Typing and charts are to stay smooth, which
//! is 16 ms for a frame, in a browser.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use divan::{Bencher, black_box};
use own_reasons::date::Timestamp;
use own_reasons::session::Moment;
use own_reasons::team::spreadsheet::{self, Delimiter};
use own_reasons::team::{Office, OfficeEvent, Role, Sheet, Standing, Team};

fn main() {
    divan::main();
}

const PEOPLE: usize = 10_000;
const HEADINGS: [&str; 10] = [
    "Name",
    "Sales",
    "Sales last year",
    "Deals",
    "Hours of coaching",
    "Leads",
    "Questioning rating",
    "Prospecting rating",
    "What they told me they want",
    "Asked for coaching",
];

/// A table as a spreadsheet has it, with the thousands parted and some cells blank.
fn rows() -> Vec<Vec<String>> {
    let person = |place: usize| {
        let spread = |by: usize, of: usize| (place * by) % of;
        vec![
            format!("Person {place}"),
            format!("€ {},{:03}.50", spread(7919, 900), spread(104_729, 1000)),
            format!("{},{:03}", spread(6101, 900), spread(7907, 1000)),
            spread(31, 40).to_string(),
            spread(17, 30).to_string(),
            spread(13, 90).to_string(),
            (1 + spread(7, 5)).to_string(),
            (1 + spread(11, 5)).to_string(),
            if place.is_multiple_of(3) { "Fridays off".to_owned() } else { String::new() },
            ["yes", "no", "", "not asked"][place % 4].to_owned(),
        ]
    };
    let headings = HEADINGS.iter().map(|heading| (*heading).to_owned()).collect();
    std::iter::once(headings).chain((0..PEOPLE).map(person)).collect()
}

#[divan::bench]
fn reading_the_file(bencher: Bencher) {
    let file = spreadsheet::write(&rows(), Delimiter::Semicolon);
    bencher.bench(|| spreadsheet::read(black_box(file.as_bytes())).is_ok());
}

#[divan::bench]
fn matching_its_columns(bencher: Bencher) {
    bencher.with_inputs(rows).bench_values(Sheet::of);
}

#[divan::bench]
fn writing_one_letter_into_a_cell(bencher: Bencher) {
    let mut sheet = Sheet::of(rows());
    let mut letter = 0;
    bencher.bench_local(|| {
        letter = (letter + 1) % 10;
        sheet.write(5_000, 1, &letter.to_string());
    });
}

#[divan::bench]
fn naming_the_cells_that_are_not_counted(bencher: Bencher) {
    let sheet = Sheet::of(rows());
    bencher.bench(|| sheet.bad_cells().len());
}

#[divan::bench]
fn counting_everybody(bencher: Bencher) {
    let sheet = Sheet::of(rows());
    bencher.bench(|| Standing::of(Team::of(&sheet)).sales.len());
}

#[divan::bench]
fn where_the_resources_go(bencher: Bencher) {
    let standing = Standing::of(Team::of(&Sheet::of(rows())));
    bencher.bench(|| standing.spent().len());
}

#[divan::bench]
fn what_luck_does(bencher: Bencher) {
    let standing = Standing::of(Team::of(&Sheet::of(rows())));
    bencher.bench(|| standing.luck());
}

#[divan::bench]
fn the_top_against_the_rest(bencher: Bencher) {
    let standing = Standing::of(Team::of(&Sheet::of(rows())));
    bencher.bench(|| standing.rated().iter().filter_map(|rated| rated.contrast()).count());
}

#[divan::bench]
fn keeping_the_table(bencher: Bencher) {
    let now = Timestamp::parse("2026-12-01T09:00:00Z").unwrap();
    let moment = Moment { now, ms: 0, random: 7 };
    let mut office = Office::new(Role::code, &moment);
    office.update(OfficeEvent::TableGiven(spreadsheet::write(&rows(), Delimiter::Semicolon)), &moment);
    assert_eq!(office.sheet().rows(), PEOPLE);
    bencher.bench_local(|| office.record());
}
