//! Counting tests from what test runners print.

use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Whose summary lines are read.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Runner {
    /// cargo test, and wasm-bindgen's test runner: one line for each test binary.
    Cargo,
    /// node --test: one line for each kind of result.
    Node,
    /// Playwright: the same, the other way round.
    Playwright,
}

/// Follows a runner's output line by line.
#[derive(Debug)]
pub(crate) struct Counter {
    runner: Runner,
    pub(crate) tally: Tally,
}

impl Counter {
    pub(crate) fn new(runner: Runner) -> Self {
        Self { runner, tally: Tally::default() }
    }

    pub(crate) fn read(&mut self, line: &str) {
        let plain = without_colours(line);
        let words: Vec<&str> = plain.split_whitespace().collect();
        match (self.runner, words.as_slice()) {
            (Runner::Cargo, ["test", "result:", _, results @ ..]) => {
                for pair in results.windows(2) {
                    self.add(pair[1].trim_end_matches(';'), pair[0]);
                }
            }
            (Runner::Node, ["ℹ" | "#", kind, count]) => self.add(kind, count),
            (Runner::Playwright, [count, kind]) => self.add(kind, count),
            (Runner::Playwright, [count, kind, time]) if time.starts_with('(') => self.add(kind, count),
            _ => {}
        }
    }

    fn add(&mut self, kind: &str, count: &str) {
        let Ok(count) = count.parse::<u64>() else { return };
        match kind {
            // Playwright calls flaky what passed when tried again.
            "pass" | "passed" | "flaky" => self.tally.passed += count,
            "fail" | "failed" | "cancelled" | "interrupted" => self.tally.failed += count,
            _ => {}
        }
    }
}

/// Drops terminal colour codes: ESC, `[`, anything up to a letter.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, code)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = code.split_once(|c: char| c.is_ascii_alphabetic()).map_or("", |(_, after)| after);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(runner: Runner, output: &str) -> Tally {
        let mut counter = Counter::new(runner);
        output.lines().for_each(|line| counter.read(line));
        counter.tally
    }

    #[test]
    fn cargo_results_add_up_over_binaries() {
        let output = "running 12 tests\ntest a ... ok\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out; finished in 1.20s\n";
        assert_eq!(count(Runner::Cargo, output), Tally { passed: 15, failed: 2 });
    }

    #[test]
    fn node_results_are_read_from_both_of_its_reporters() {
        let spec = "✔ 9 passed (1ms)\nℹ tests 9\nℹ pass 7\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\nℹ duration_ms 12.5\n";
        assert_eq!(count(Runner::Node, spec), Tally { passed: 7, failed: 2 });
        assert_eq!(count(Runner::Node, "# pass 4\n# fail 0\n"), Tally { passed: 4, failed: 0 });
    }

    #[test]
    fn playwright_results_are_read_with_their_colours() {
        let output = "Running 15 tests using 1 worker\n  ✓  1 purge.spec.js › 3 passed (2s)\n\
            \u{1b}[31m  1 failed\u{1b}[39m\n  2 skipped\n\u{1b}[33m  1 flaky\u{1b}[39m\n\u{1b}[32m  12 passed\u{1b}[39m\u{1b}[2m (30.5s)\u{1b}[22m\n";
        assert_eq!(count(Runner::Playwright, output), Tally { passed: 13, failed: 1 });
    }

    #[test]
    fn other_lines_count_nothing() {
        let output = "error: could not compile\n5 passed\n# pass 5\ntest result\n\u{1b}[";
        assert_eq!(count(Runner::Cargo, output), Tally::default());
    }
}
