//! How many tests passed and failed.

use std::fmt;

/// Counts of tests, summed over all that ran.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
}

impl Tally {
    /// Adds the counts of a line `test result: ok. 3 passed; 0 failed; 1 ignored; …`, and nothing
    /// for any other line.
    pub fn read(&mut self, line: &str) {
        let line = without_colours(line);
        let Some(counts) = line.strip_prefix("test result: ") else {
            return;
        };
        let words: Vec<&str> = counts.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            let [count, kind] = pair else { continue };
            let Ok(count) = count.parse::<u32>() else {
                continue;
            };
            match *kind {
                "passed" => self.passed += count,
                "failed" => self.failed += count,
                "ignored" => self.skipped += count,
                _ => {}
            }
        }
    }

    /// Whether no test failed.
    pub fn is_good(&self) -> bool {
        self.failed == 0
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

/// The line less what sets colours, which cargo may have been told to always print.
fn without_colours(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |line, part| line + part.split_once('m').map_or("", |(_, text)| text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(lines: &[&str]) -> String {
        let mut tally = Tally::default();
        for line in lines {
            tally.read(line);
        }
        tally.to_string()
    }

    #[test]
    fn counts_are_summed_over_all_result_lines() {
        let lines = [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 2 filtered out; finished in 0.00s\n",
            "test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.52s\n",
        ];
        assert_eq!(tally(&lines), "13 passed, 2 failed");
    }

    #[test]
    fn ignored_tests_are_told_only_when_there_are_any() {
        let line = "test result: ok. 1 passed; 0 failed; 4 ignored; 0 measured; 0 filtered out";
        assert_eq!(tally(&[line]), "1 passed, 0 failed, 4 skipped");
        assert_eq!(tally(&[]), "0 passed, 0 failed");
    }

    #[test]
    fn colours_are_no_part_of_a_line() {
        let line = "test result: \u{1b}[32mok\u{1b}[m. 5 passed; 0 failed; 0 ignored";
        assert_eq!(tally(&[line]), "5 passed, 0 failed");
    }

    #[test]
    fn a_test_that_prints_about_results_is_not_counted() {
        assert_eq!(tally(&["the test result: ok. 5 passed; 0 failed"]), "0 passed, 0 failed");
    }
}
