//! The npm package.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::process::run;
use crate::progress::{Outcome, step};
use crate::setup::Toolbox;

const TARGET: &str = "wasm32-unknown-unknown";
/// What the hashes are made for. Every runtime of the package has it: browsers since 2023, Node since 16.4.
const SIMD: &str = "-C target-feature=+simd128";
/// A stack of one page is room enough for the signer, and all the memory that it starts with.
const SMALL_STACK: &str = "-C link-arg=-zstack-size=32768";

/// Builds the package and returns its folder.
pub(crate) fn build(toolbox: &Toolbox<'_>) -> Result<PathBuf> {
    let workspace = toolbox.workspace;
    toolbox.wasm_target()?;
    toolbox.npm("web")?; // wasm-opt
    toolbox.npm("crates/wasm")?;

    let package = workspace.own_target().join("npm").join("edgeseal");
    step("Building the npm package", || {
        let signer = wasm(toolbox, "edgeseal-wasm", "signer", &[SIMD, SMALL_STACK])?;
        let gateway = wasm(toolbox, "edgeseal-worker", "web", &[])?;
        let mut node = workspace.command("node");
        node.arg(workspace.existing("crates/wasm/build/package.mjs")?).arg(signer).arg(gateway).arg(&package);
        run(&mut node)?;
        Ok(Outcome::Done)
    })?;
    Ok(package)
}

/// Measures the package. A figure that is missed is printed as missed, and is no failure.
pub(crate) fn bench(toolbox: &Toolbox<'_>, quick: bool) -> Result<()> {
    toolbox.npm("tests")?;
    let package = build(toolbox)?;
    let mut node = toolbox.workspace.command("node");
    node.arg(toolbox.workspace.existing("tests/bench/run.mjs")?).env("EDGESEAL_PACKAGE", package);
    run(node.args(quick.then_some("--quick")))
}

/// Builds a crate for WebAssembly and returns its module.
fn wasm(toolbox: &Toolbox<'_>, krate: &str, profile: &str, flags: &[&str]) -> Result<PathBuf> {
    let mut cargo = toolbox.workspace.cargo();
    if !flags.is_empty() {
        cargo.env("RUSTFLAGS", flags.join(" "));
    }
    run(cargo.args(["build", "--package", krate, "--profile", profile, "--target", TARGET]))?;
    let file = format!("{}.wasm", krate.replace('-', "_"));
    Ok([Path::new(TARGET), Path::new(profile), Path::new(&file)]
        .iter()
        .fold(toolbox.workspace.target.clone(), |path, part| path.join(part)))
}
