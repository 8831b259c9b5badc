//! Fuzzing: the targets of tests/fuzz, instrumented for libFuzzer.
//!
//! They are built by cargo itself, with the instrumentation that cargo-fuzz asks rustc for, so that nothing has to be
//! installed. `cargo fuzz run --fuzz-dir tests/fuzz -s none <target>` does the same.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::process::{output, run};
use crate::progress::{Outcome, step};
use crate::setup::{Toolbox, apt};
use crate::suite::Tally;

/// Runs of each target in the tests: some seconds.
pub(crate) const SHORT_RUN: u64 = 50_000;
/// Longest input in bytes. Every interesting thing here happens to short ones.
const MAX_LEN: usize = 512;

const INSTRUMENTATION: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";

/// Runs some targets, or all, each so many times.
pub(crate) fn fuzz(toolbox: &Toolbox<'_>, names: &[String], runs: u64) -> Result<()> {
    let mut tally = Tally::default();
    all(toolbox, names, runs, &mut tally)
}

/// As [`fuzz`], counting each target as a test.
pub(crate) fn all(toolbox: &Toolbox<'_>, names: &[String], runs: u64, tally: &mut Tally) -> Result<()> {
    let known = targets(toolbox)?;
    for name in names {
        ensure!(known.contains(name), "there is no fuzz target {name:?}: use {}", known.join(", "));
    }
    let binaries = build(toolbox)?;
    let mut failed = Vec::new();
    for name in known.iter().filter(|name| names.is_empty() || names.contains(name)) {
        let corpus = toolbox.workspace.target.join("fuzz/corpus").join(name);
        std::fs::create_dir_all(&corpus)?;
        let seeds = toolbox.workspace.root.join("tests/fuzz/seeds").join(name);
        let findings = toolbox.workspace.own_target().join("fuzz");
        std::fs::create_dir_all(&findings)?;

        let mut target = toolbox.workspace.command(binaries.join(name));
        target.arg(format!("-runs={runs}")).arg(format!("-max_len={MAX_LEN}")).arg("-verbosity=0");
        target.arg(format!("-artifact_prefix={}/{name}-", findings.display()));
        target.args([corpus, seeds].iter().filter(|folder| folder.is_dir()));
        match step(&format!("Fuzzing {name}, {runs} runs"), || run(&mut target).map(|()| Outcome::Done)) {
            Ok(()) => tally.passed += 1,
            Err(error) => {
                tally.failed += 1;
                failed.push(format!("{name}: {error:#}"));
            }
        }
    }
    ensure!(failed.is_empty(), "{}; what was found is in target/fuzz", failed.join("; "));
    Ok(())
}

/// The targets, by the names of their files.
fn targets(toolbox: &Toolbox<'_>) -> Result<Vec<String>> {
    let folder = toolbox.workspace.existing("tests/fuzz/fuzz_targets")?;
    let mut names = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

fn build(toolbox: &Toolbox<'_>) -> Result<PathBuf> {
    // libFuzzer itself is C++.
    if crate::process::on_path(&["c++", "g++", "clang++"]).is_none() {
        apt::install(toolbox.workspace, &["g++"], "a C++ compiler is missing: install g++ or clang")?;
    }
    let target = toolbox.workspace.target.join("fuzz");
    // Named, so that the instrumentation is for the targets alone and not for build scripts.
    let host = host(toolbox)?;
    step("Building the fuzz targets", || {
        let mut cargo = toolbox.workspace.cargo();
        cargo.args(["build", "--release", "--manifest-path", "tests/fuzz/Cargo.toml", "--target", &host]);
        cargo.arg("--target-dir").arg(&target).env("RUSTFLAGS", INSTRUMENTATION);
        run(&mut cargo).context("the fuzz targets cannot be built")?;
        Ok(Outcome::Done)
    })?;
    Ok(target.join(&host).join("release"))
}

/// The platform that this program runs on, as rustc names it.
fn host(toolbox: &Toolbox<'_>) -> Result<String> {
    let version = output(toolbox.workspace.command("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not name its host")?.to_owned())
}
