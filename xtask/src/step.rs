//! Progress: one line a step.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::failure::Outcome;

/// Says what is being done and about how long it takes, does it, and says how long it took.
pub fn step<T>(doing: &str, about: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    print!("{doing}, about {about} … ");
    // Nothing is lost when the terminal does not take the line at once.
    let _ = io::stdout().flush();
    let start = Instant::now();
    let outcome = work();
    let took = spell(start.elapsed());
    match &outcome {
        Ok(_) => println!("done in {took}"),
        Err(_) => println!("failed after {took}"),
    }
    outcome
}

/// `4m12s`, `38s` or `0.4s`.
pub fn spell(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds >= 60 {
        format!("{}m{:02}s", seconds / 60, seconds % 60)
    } else if seconds >= 10 {
        format!("{seconds}s")
    } else {
        format!("{:.1}s", time.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_spelled_as_short_as_it_can_be() {
        let cases = [(400, "0.4s"), (9_940, "9.9s"), (38_700, "38s"), (252_000, "4m12s")];
        for (milliseconds, spelled) in cases {
            assert_eq!(spell(Duration::from_millis(milliseconds)), spelled);
        }
    }
}
