//! The parts of the test suite, and what each needs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use super::tally::{Runner, Tally};
use super::tee::run_tests;
use crate::console::{self, Profile};
use crate::process::run;
use crate::progress::{Outcome, step};
use crate::setup::Toolbox;
use crate::{fuzz, lint, package, server};

/// One part of the test suite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Part {
    /// What needs no running.
    Lint,
    /// Every crate, natively.
    Core,
    /// Any input to the core, for some seconds.
    Fuzz,
    /// Bindings in a browser, and the console's build steps.
    Web,
    /// The console in a browser, against the server.
    E2e,
    /// The npm package by itself, and the guides to deploy it.
    Package,
    /// The npm package in every JavaScript runtime.
    Runtimes,
    /// The vendors' own clients against the sandbox.
    Peers,
}

impl Part {
    /// All of them, in the order that finds mistakes soonest.
    pub(crate) const ALL: &[Self] =
        &[Self::Lint, Self::Core, Self::Fuzz, Self::Web, Self::Package, Self::Runtimes, Self::Peers, Self::E2e];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lint => "lint",
            Self::Core => "core",
            Self::Fuzz => "fuzz",
            Self::Web => "web",
            Self::E2e => "e2e",
            Self::Package => "package",
            Self::Runtimes => "runtimes",
            Self::Peers => "peers",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|part| part.name() == name)
    }

    /// Runs the part and adds its tests to the tally, also when it cannot go on to the end.
    pub(super) fn run(self, toolbox: &Toolbox<'_>, tally: &mut Tally) -> Result<()> {
        match self {
            Self::Lint => lint::run_all(toolbox),
            Self::Core => core(toolbox, tally),
            Self::Fuzz => fuzz::all(toolbox, &[], fuzz::SHORT_RUN, tally),
            Self::Web => web(toolbox, tally),
            Self::E2e => e2e(toolbox, tally),
            Self::Package => package_by_itself(toolbox, tally),
            Self::Runtimes => runtimes(toolbox, tally),
            Self::Peers => peers(toolbox, tally),
        }
    }
}

fn core(toolbox: &Toolbox<'_>, tally: &mut Tally) -> Result<()> {
    let mut cargo = toolbox.workspace.cargo();
    run_tests(cargo.args(["test", "--workspace", "--no-fail-fast"]), Runner::Cargo, tally)
}

fn web(toolbox: &Toolbox<'_>, tally: &mut Tally) -> Result<()> {
    toolbox.npm("web")?;
    run_tests(&mut node_tests(toolbox, "web/build")?, Runner::Node, tally)?;

    toolbox.wasm_target()?;
    toolbox.webdriver_config(&["web"])?;
    let mut cargo = toolbox.workspace.cargo();
    // `--tests`, as examples in the documentation are no browser tests: the core part has run them.
    cargo.args(["test", "--tests", "--no-fail-fast", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--package", "edgeseal-console"]);
    let runner = toolbox.wasm_bindgen()?.join("wasm-bindgen-test-runner");
    // In seconds for all tests of a crate. The default of 20 is little for a busy machine and an unoptimised build.
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("CHROMEDRIVER", toolbox.chromedriver()?);
    run_tests(&mut cargo, Runner::Cargo, tally)
}

fn e2e(toolbox: &Toolbox<'_>, tally: &mut Tally) -> Result<()> {
    let workspace = toolbox.workspace;
    workspace.existing("tests/e2e/playwright.config.js")?;
    let mut playwright = workspace.command(toolbox.npm("tests")?.join("playwright"));
    playwright.current_dir(workspace.root.join("tests")).args(["test", "--config", "e2e/playwright.config.js"]);
    playwright.env("CHROMIUM", toolbox.chromium()?);
    playwright.env("EDGESEAL_CONSOLE", console::build(toolbox, Profile::Release)?);
    playwright.env("EDGESEAL_SERVER", server::build(toolbox)?);
    run_tests(&mut playwright, Runner::Playwright, tally)
}

fn package_by_itself(toolbox: &Toolbox<'_>, tally: &mut Tally) -> Result<()> {
    toolbox.npm("tests")?;
    let package = package::build(toolbox)?;
    let server = server::build(toolbox)?;
    for folder in ["tests/package", "tests/deploy"] {
        let mut node = node_tests(toolbox, folder)?;
        run_tests(node.env("EDGESEAL_PACKAGE", &package).env("EDGESEAL_SERVER", &server), Runner::Node, tally)?;
    }
    Ok(())
}

fn runtimes(toolbox: &Toolbox<'_>, tally: &mut Tally) -> Result<()> {
    let mut node = node_tests(toolbox, "tests/runtimes")?;
    toolbox.npm("tests")?;
    node.env("CHROMIUM", toolbox.chromium()?);
    node.env("EDGESEAL_PACKAGE", package::build(toolbox)?);
    node.env("EDGESEAL_SERVER", server::build(toolbox)?);
    node.env("EDGESEAL_SIGN_LINES", sign_lines(toolbox)?);
    run_tests(&mut node, Runner::Node, tally)
}

fn peers(toolbox: &Toolbox<'_>, tally: &mut Tally) -> Result<()> {
    let mut node = node_tests(toolbox, "tests/peers")?;
    toolbox.npm("tests")?;
    node.env("PYTHONPATH", toolbox.python("tests/peers/requirements.txt")?);
    node.env("EDGESEAL_RETIRED_SDK", toolbox.python("tests/peers/requirements-retired.txt")?);
    node.env("EDGESEAL_SERVER", server::build(toolbox)?);
    node.env("EDGESEAL_SIGN_LINES", sign_lines(toolbox)?);
    run_tests(&mut node, Runner::Node, tally)
}

/// Builds the program that signs whatever it reads, and returns its path.
fn sign_lines(toolbox: &Toolbox<'_>) -> Result<PathBuf> {
    let workspace = toolbox.workspace;
    step("Building the signer that the tests compare with", || {
        run(workspace.cargo().args(["build", "--package", "edgeseal-core", "--example", "sign_lines"]))?;
        Ok(Outcome::Done)
    })?;
    Ok(workspace.target.join("debug").join("examples").join("sign_lines"))
}

/// Node's test runner on every `*.test.mjs` and `*.test.js` of a folder. They are listed here because versions of
/// Node differ in what they make of a folder.
fn node_tests(toolbox: &Toolbox<'_>, folder: &str) -> Result<Command> {
    let mut files = Vec::new();
    find_tests(&toolbox.workspace.existing(folder)?, &mut files)?;
    ensure!(!files.is_empty(), "{folder}/ has no test: Node's tests are files called *.test.mjs");
    files.sort();
    let mut node = toolbox.workspace.command("node");
    node.args(["--test", "--test-reporter=spec"]).args(files);
    Ok(node)
}

fn find_tests(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() && name != "node_modules" {
            find_tests(&path, files)?;
        } else if name.ends_with(".test.mjs") || name.ends_with(".test.js") {
            files.push(path);
        }
    }
    Ok(())
}
