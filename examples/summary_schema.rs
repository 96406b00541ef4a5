//! The JSON Schema of a summary, on standard output.
//!
//! `cargo run --example summary_schema > docs/own-reasons-summary-1.schema.json`

use own_reasons::exchange::summary_schema;

fn main() {
    println!("{}", summary_schema().to_pretty());
}
