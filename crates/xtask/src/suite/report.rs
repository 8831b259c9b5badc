//! The end of `cargo xtask test`.

use std::time::Duration;

use super::tally::Tally;
use crate::progress::seconds;

/// What became of a part.
#[derive(Debug)]
pub(super) struct PartReport {
    pub(super) name: &'static str,
    pub(super) tally: Tally,
    /// Why it failed, when that was not a failing test.
    pub(super) problem: Option<String>,
    pub(super) time: Duration,
}

impl PartReport {
    pub(super) fn passed(&self) -> bool {
        self.problem.is_none() && self.tally.failed == 0
    }
}

/// A table of the parts, the failing ones by name, and as the last line the sum of all tests.
pub(super) fn closing(reports: &[PartReport]) -> String {
    let mut text = format!("\n{:<10}{:>8}{:>8}{:>12}\n", "part", "passed", "failed", "time");
    let mut total = Tally::default();
    for report in reports {
        let Tally { passed, failed } = report.tally;
        let verdict = match (report.passed(), &report.problem) {
            (true, _) => "ok".to_owned(),
            (false, None) => "FAILED".to_owned(),
            (false, Some(problem)) => format!("FAILED: {problem}"),
        };
        text += &format!("{:<10}{passed:>8}{failed:>8}{:>12}  {verdict}\n", report.name, seconds(report.time));
        total += report.tally;
    }

    let failing: Vec<&str> = reports.iter().filter(|report| !report.passed()).map(|report| report.name).collect();
    if !failing.is_empty() {
        text += &format!("\nfailed: {}\n", failing.join(", "));
    }
    text + &format!("\n{} passed, {} failed", total.passed, total.failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(name: &'static str, passed: u64, failed: u64, problem: Option<&str>) -> PartReport {
        let time = Duration::from_millis(1_250);
        PartReport { name, tally: Tally { passed, failed }, problem: problem.map(str::to_owned), time }
    }

    #[test]
    fn the_last_line_is_the_sum() {
        let reports = [report("lint", 0, 0, None), report("core", 12, 0, None), report("e2e", 3, 2, None)];
        let text = closing(&reports);
        assert_eq!(text.lines().last(), Some("15 passed, 2 failed"));
        assert!(text.contains("\nfailed: e2e\n"), "{text}");
    }

    #[test]
    fn a_part_that_could_not_run_says_why() {
        let text = closing(&[report("web", 0, 1, Some("ran no test"))]);
        assert!(text.contains("FAILED: ran no test"), "{text}");
        assert_eq!(text.lines().last(), Some("0 passed, 1 failed"));
    }

    #[test]
    fn all_well_names_nothing_failed() {
        assert!(!closing(&[report("core", 1, 0, None)]).contains("failed:"));
    }
}
