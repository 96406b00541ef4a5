//! How long scoring takes: `cargo bench --bench scoring`. The goal for a full administration is 20 µs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use divan::{Bencher, black_box};
use own_reasons::administration::Administration;
use own_reasons::exchange::{decode_administration, encode_administration, encode_standing};
use own_reasons::scoring::Standing;

const FULL: &str = include_str!("../tests/fixtures/administration-full.json");
const FINE: &str = include_str!("../tests/fixtures/administration-fine.json");

fn main() {
    divan::main();
}

/// Scores, gates, flags, verdict, questions, and the verdict again for each score moved both ways.
#[divan::bench(args = ["full", "fine"], sample_size = 100)]
fn score(bencher: Bencher, name: &str) {
    let administration = administration(name);
    bencher.bench_local(|| Standing::of(black_box(&administration)));
}

/// One line of the scoring seam, read into typed values.
#[divan::bench(args = ["full", "fine"], sample_size = 100)]
fn decode_line(bencher: Bencher, name: &str) {
    let line = encode_administration(&administration(name)).to_line();
    bencher.bench_local(|| decode_administration(black_box(&line)).unwrap());
}

/// One line of the scoring seam, from text to text.
#[divan::bench(args = ["full", "fine"], sample_size = 100)]
fn decode_score_encode(bencher: Bencher, name: &str) {
    let line = encode_administration(&administration(name)).to_line();
    bencher.bench_local(|| encode_standing(&Standing::of(&decode_administration(black_box(&line)).unwrap())).to_line());
}

fn administration(name: &str) -> Administration {
    decode_administration(if name == "full" { FULL } else { FINE }).unwrap()
}
