//! Waiting for something, without ever waiting longer than it takes.

use std::thread;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);
const GLANCE: Duration = Duration::from_millis(15);

/// Looks again and again until there is something; after half a minute gives why there was nothing.
pub fn eventually<T>(mut look: impl FnMut() -> Result<T, String>) -> Result<T, String> {
    let start = Instant::now();
    loop {
        match look() {
            Ok(found) => return Ok(found),
            Err(reason) if start.elapsed() > PATIENCE => return Err(reason),
            Err(_) => thread::sleep(GLANCE),
        }
    }
}
