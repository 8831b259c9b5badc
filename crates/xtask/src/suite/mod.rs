//! `cargo xtask test`: every part runs, whatever became of the one before; then one table and one line.

mod parts;
mod report;
mod tally;
mod tee;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

pub(crate) use parts::Part;
use report::PartReport;
pub(crate) use tally::Tally;

use crate::setup::Toolbox;

/// Runs these parts, or all when none is named.
pub(crate) fn run(toolbox: &Toolbox<'_>, parts: &[Part]) -> Result<ExitCode> {
    let parts = if parts.is_empty() { Part::ALL } else { parts };
    let reports: Vec<PartReport> = parts.iter().map(|part| run_part(toolbox, *part)).collect();
    println!("{}", report::closing(&reports));
    Ok(if reports.iter().all(PartReport::passed) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run_part(toolbox: &Toolbox<'_>, part: Part) -> PartReport {
    println!("\n=== {} ===", part.name());
    let start = Instant::now();
    let mut tally = Tally::default();
    let problem = part.run(toolbox, &mut tally).err().map(|error| {
        eprintln!("error: {error:#}");
        // A part that could not run to its end has failed as surely as one whose test has.
        tally.failed += 1;
        error.to_string()
    });
    PartReport { name: part.name(), tally, problem, time: start.elapsed() }
}
