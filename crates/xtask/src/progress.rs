//! What a person sees while waiting.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// How a step ended when it ended well.
#[derive(Debug, PartialEq)]
pub(crate) enum Outcome {
    Done,
    AlreadyThere,
}

/// Announces a step, takes it, and says how long it took.
pub(crate) fn step(title: &str, work: impl FnOnce() -> Result<Outcome>) -> Result<()> {
    println!("▸ {title}");
    let start = Instant::now();
    match work().with_context(|| title.to_owned())? {
        Outcome::Done => println!("  done in {}", seconds(start.elapsed())),
        Outcome::AlreadyThere => println!("  already there"),
    }
    Ok(())
}

pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
