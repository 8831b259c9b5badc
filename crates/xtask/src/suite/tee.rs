//! Running a test program: shown live, counted on the way.

use std::io::{BufRead, BufReader, Write, stdout};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::tally::{Counter, Runner, Tally};
use crate::process::not_started;

/// Runs a test program and adds its tests to the tally. A failed test is not an error here; it is one when no test
/// ran, and when the program failed in another way than by a failed test.
pub(super) fn run_tests(command: &mut Command, runner: Runner, tally: &mut Tally) -> Result<()> {
    run_and_show(command, runner, tally, &mut stdout())
}

fn run_and_show(command: &mut Command, runner: Runner, tally: &mut Tally, screen: &mut impl Write) -> Result<()> {
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| not_started(command))?;
    let mut counter = Counter::new(runner);
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line)? > 0 {
            screen.write_all(&line)?;
            counter.read(&String::from_utf8_lossy(&line));
            line.clear();
        }
    }
    let succeeded = child.wait()?.success();
    *tally += counter.tally;
    verdict(counter.tally, succeeded)
}

fn verdict(tally: Tally, succeeded: bool) -> Result<()> {
    match (succeeded, tally) {
        (true, Tally { passed: 0, failed: 0 }) => bail!("ran no test"),
        (false, Tally { failed: 0, .. }) => bail!("failed, though no test did: see its output"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run_script(script: &str) -> (Tally, Result<()>) {
        let mut tally = Tally::default();
        let mut shell = Command::new("/bin/sh");
        // Not on the real screen, where these lines would count.
        let mut screen = Vec::new();
        let result = run_and_show(shell.args(["-c", script]), Runner::Node, &mut tally, &mut screen);
        (tally, result)
    }

    #[test]
    fn tests_are_counted_whether_or_not_they_pass() {
        let (tally, result) = run_script("echo '# pass 3'; echo '# fail 1'; exit 1");
        assert!(result.is_ok());
        assert_eq!(tally, Tally { passed: 3, failed: 1 });
    }

    #[test]
    fn a_crash_after_passing_tests_keeps_their_count() {
        let (tally, result) = run_script("echo '# pass 3'; exit 1");
        assert!(result.is_err());
        assert_eq!(tally, Tally { passed: 3, failed: 0 });
    }

    #[test]
    fn no_test_is_a_failure() {
        let (_, result) = run_script("exit 0");
        assert_eq!(result.map_err(|error| error.to_string()), Err("ran no test".to_owned()));
    }
}
