//! How many tests passed and failed.

use std::fmt;

/// Counts of tests, summed over all that ran.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
    failures: Vec<String>,
}

impl Tally {
    /// Adds the counts of a line `test result: ok. 3 passed; 0 failed; 1 ignored; …`, remembers the name in a line
    /// `test name ... FAILED`, and takes nothing from any other line.
    pub fn read(&mut self, line: &str) {
        let line = without_colours(line);
        if let Some(name) = line.trim_end().strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
            self.failures.push(name.to_owned());
        }
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

    /// Adds the counts of others.
    pub fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.failures.extend(other.failures);
    }

    /// Counts those as passed that failed at first and passed when they were run again, and gives their names.
    pub fn mend(&mut self, again: &Tally) -> Vec<String> {
        // What was not run again has not passed.
        if again.passed as usize + again.failures.len() != self.failures.len() {
            return Vec::new();
        }
        let mended: Vec<String> = self.failures.extract_if(.., |name| !again.failures.contains(name)).collect();
        self.passed += again.passed;
        self.failed -= again.passed;
        mended
    }

    /// The names of those that failed.
    pub fn failures(&self) -> &[String] {
        &self.failures
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
        read(lines).to_string()
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

    fn read(lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.read(line));
        tally
    }

    fn two_failures() -> Tally {
        read(&[
            "test coach::one ... FAILED\n",
            "test coach::two ... ok\n",
            "test rep::three ... \u{1b}[31mFAILED\u{1b}[m\n",
            "test result: FAILED. 1 passed; 2 failed; 0 ignored",
        ])
    }

    #[test]
    fn what_passes_when_run_again_is_told_and_counts_as_passed() {
        let mut tally = two_failures();
        assert_eq!(tally.failures(), ["coach::one", "rep::three"]);
        let again = read(&[
            "test coach::one ... ok",
            "test rep::three ... FAILED",
            "test result: FAILED. 1 passed; 1 failed; 0 ignored",
        ]);
        assert_eq!(tally.mend(&again), ["coach::one"]);
        assert_eq!(tally.to_string(), "2 passed, 1 failed");
        assert!(!tally.is_good());
    }

    #[test]
    fn what_was_not_run_again_has_not_passed() {
        let mut tally = two_failures();
        assert!(tally.mend(&Tally::default()).is_empty());
        assert_eq!(tally.to_string(), "1 passed, 2 failed");
    }

    #[test]
    fn a_test_that_prints_about_results_is_not_counted() {
        assert_eq!(tally(&["the test result: ok. 5 passed; 0 failed"]), "0 passed, 0 failed");
    }
}
