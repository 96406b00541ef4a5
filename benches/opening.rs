//! How long a coach's 200 summaries take to open: `cargo bench --bench opening`. The goal is a second, in a browser.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use divan::{Bencher, black_box};
use own_reasons::date::Timestamp;
use own_reasons::desk::{Desk, DeskEvent, GivenFile};
use own_reasons::exchange::decode_administration;
use own_reasons::export;
use own_reasons::instrument::Instrument;
use own_reasons::response::Text;
use own_reasons::scoring::Standing;
use own_reasons::session::Moment;
use own_reasons::summary::{Block, Summary, Ticks};
use own_reasons::taking::{Taking, TakingId};

const FULL: &str = include_str!("../tests/fixtures/administration-full.json");

fn main() {
    divan::main();
}

/// Web pages and data in turn, each with every block, read, checked, and put on a desk with so many others.
#[divan::bench(args = [0, 2_000], sample_count = 10, sample_size = 1)]
fn open_200(bencher: Bencher, before: usize) {
    let mut desk = Desk::new(&moment());
    open(&mut desk, files(before, "Before"));
    let files = files(200, "Rep");
    bencher.with_inputs(|| (desk.clone(), files.clone())).bench_local_values(|(mut desk, files)| {
        open(&mut desk, black_box(files));
        desk
    });
}

fn open(desk: &mut Desk, files: Vec<GivenFile>) {
    let all = desk.count() + files.len();
    desk.update(DeskEvent::FilesGiven(files.len()), &moment());
    desk.update(DeskEvent::FilesRead(files), &moment());
    assert_eq!(desk.count(), all);
}

fn files(count: usize, name: &str) -> Vec<GivenFile> {
    let mut taking = Taking::begin(TakingId::from_random(1), decode_administration(FULL).unwrap());
    taking.sharing.ticks = Ticks::of(Block::ALL.iter().copied());
    let standing = Standing::of(&taking.administration);
    let file = |number: usize| {
        taking.sharing.alias = Text::new(&format!("{name} {number}"), 60).ok();
        let summary = Summary::of(&taking, &standing);
        let document = match number % 2 {
            0 => export::web_page(&summary, Instrument::current()),
            _ => export::data(&summary),
        };
        GivenFile { name: document.file_name, content: Ok(document.content.into_bytes()) }
    };
    (0..count).map(file).collect()
}

fn moment() -> Moment {
    Moment { now: Timestamp::parse("2026-12-01T09:00:00Z").unwrap(), ms: 0, random: 7 }
}
