//! The program that steers the browser, for as long as journeys run.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::process;

const PATIENCE: Duration = Duration::from_secs(30);
const LOG: &str = "chromedriver";

/// Runs the driver until nobody holds the other end of standard input any more, then ends its
/// process group, which the browsers belong to. So nothing is left behind when this program is
/// interrupted or killed, or when a journey dies with its browser open.
const KEEPER: &str = r#"trap : TERM; "$0" --port=0 & read -r nothing; kill 0; wait"#;

/// A running chromedriver; it and its browsers are stopped when this goes out of scope.
#[derive(Debug)]
pub struct Driver {
    /// Where it listens.
    pub port: u16,
    keeper: Child,
}

impl Driver {
    /// Starts `program` on a free port and waits until it listens.
    pub fn start(program: &Path) -> Outcome<Self> {
        let (mut log, path) = process::open_log(LOG)?;
        let errors = log.try_clone().map_err(Failure::of("write the log"))?;
        let mut command = process::command("sh");
        command.args(["-c", KEEPER]).arg(program);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(errors);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let keeper = command.spawn().map_err(Failure::of("start the driver of the browser"))?;
        // From here on it is stopped whatever happens.
        let mut driver = Self { port: 0, keeper };
        let (ports, port) = mpsc::channel();
        if let Some(stdout) = driver.keeper.stdout.take() {
            // Reads to the end, so that the driver is never held up by a full pipe.
            thread::spawn(move || {
                for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                    // A log that cannot be written is no reason to stop, nor is a port told twice.
                    let _ = writeln!(log, "{line}");
                    if let Some(port) = port_in(&line) {
                        let _ = ports.send(port);
                    }
                }
            });
        }
        driver.port = port
            .recv_timeout(PATIENCE)
            .map_err(|_| Failure::new(format!("{} did not start; see {}", program.display(), path.display())))?;
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            if matches!(self.keeper.try_wait(), Ok(Some(_))) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        // It did not take the hint; there is nobody left to tell if this fails too.
        let _ = self.keeper.kill();
        let _ = self.keeper.wait();
    }
}

/// The port in `ChromeDriver was started successfully on port 40123.`
fn port_in(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("started successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_the_line_that_tells_it() {
        let line = "ChromeDriver was started successfully on port 40123.";
        assert_eq!(port_in(line), Some(40123));
    }

    #[test]
    fn other_lines_tell_no_port() {
        assert_eq!(port_in("Starting ChromeDriver 156.0 (…) on port 0"), None);
        assert_eq!(port_in(""), None);
    }
}
