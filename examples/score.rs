//! The scoring seam: administrations as JSON Lines on standard input, results as JSON Lines on standard output.
//!
//! `cargo run --release --example score < administrations.jsonl`

use own_reasons::exchange::{decode_administration, encode_standing};
use own_reasons::json::Members;
use own_reasons::scoring::Standing;
use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        let result = match std::str::from_utf8(&line?) {
            Ok(line) => decode_administration(line).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let json = match result {
            Ok(administration) => encode_standing(&Standing::of(&administration)),
            Err(error) => {
                let mut members = Members::new();
                members.text("error", &error);
                members.object()
            }
        };
        writeln!(output, "{}", json.to_line())?;
    }
    output.flush()
}
