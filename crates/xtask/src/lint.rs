//! What is checked without running anything.

use anyhow::{Result, bail};

use crate::catalogue;
use crate::process::run;
use crate::progress::{Outcome, step};
use crate::setup::Toolbox;

/// The crates that are part of what a browser runs, but are tested natively, with tools that know no browser.
const PORTABLE: &[&str] = &["edgeseal-core", "edgeseal-gateway", "edgeseal-sandbox", "edgeseal-worker"];
/// Without an allocator: in one build with others they would get theirs.
const SMALL: &[&str] = &["edgeseal-primitives", "edgeseal-wasm"];
/// The crates that are made for a browser, and tested in one.
const BROWSER: &[&str] = &["edgeseal-console"];

/// What is checked, and how a person mends what it finds.
struct Check {
    name: &'static str,
    remedy: &'static str,
    run: fn(&Toolbox<'_>) -> Result<()>,
}

const CHECKS: &[Check] = &[
    Check { name: "Rust formatting", remedy: "`cargo fmt --all` mends it", run: formatting },
    Check { name: "clippy", remedy: "each is to be mended where its output points", run: clippy },
    Check { name: "clippy for wasm", remedy: "each is to be mended where its output points", run: clippy_for_wasm },
    Check { name: "what is derived from the actions", remedy: "`cargo xtask catalogue` mends it", run: catalogue },
    Check {
        name: "JavaScript and CSS",
        remedy: "`tests/node_modules/.bin/biome check --write --config-path=tests/biome-config.json` mends most",
        run: scripts,
    },
    Check { name: "TypeScript", remedy: "each is to be mended where its output points", run: types },
];

/// Makes every check, also after one has failed, so that all there is to mend is seen at once.
pub(crate) fn run_all(toolbox: &Toolbox<'_>) -> Result<()> {
    let mut failed = Vec::new();
    for check in CHECKS {
        let checked = step(&format!("Checking {}", check.name), || (check.run)(toolbox).map(|()| Outcome::Done));
        if let Err(error) = checked {
            eprintln!("error: {error:#}\n  {}", check.remedy);
            failed.push(check.name);
        }
    }
    if !failed.is_empty() {
        bail!("found something in {}", failed.join(", "));
    }
    Ok(())
}

fn formatting(toolbox: &Toolbox<'_>) -> Result<()> {
    run(toolbox.workspace.cargo().args(["fmt", "--all", "--check"]))
}

fn clippy(toolbox: &Toolbox<'_>) -> Result<()> {
    let mut cargo = toolbox.workspace.cargo();
    run(cargo.args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn clippy_for_wasm(toolbox: &Toolbox<'_>) -> Result<()> {
    toolbox.wasm_target()?;
    for (crates, targets) in [(PORTABLE, "--lib"), (SMALL, "--lib"), (BROWSER, "--all-targets")] {
        let mut cargo = toolbox.workspace.cargo();
        cargo.args(["clippy", targets, "--target", "wasm32-unknown-unknown"]);
        cargo.args(crates.iter().flat_map(|krate| ["--package", krate]));
        run(cargo.args(["--", "--deny", "warnings"]))?;
    }
    Ok(())
}

fn catalogue(toolbox: &Toolbox<'_>) -> Result<()> {
    catalogue::derive(toolbox, true)
}

fn types(toolbox: &Toolbox<'_>) -> Result<()> {
    let mut tsc = toolbox.workspace.command(toolbox.npm("crates/wasm")?.join("tsc"));
    run(tsc.args(["--project", "crates/wasm", "--noEmit"]))
}

fn scripts(toolbox: &Toolbox<'_>) -> Result<()> {
    let mut biome = toolbox.workspace.command(toolbox.npm("tests")?.join("biome"));
    run(biome.args(["check", "--error-on-warnings", "--config-path=tests/biome-config.json"]))
}
