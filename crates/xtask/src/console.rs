//! The console: Trunk builds it, web/build/finish.mjs makes it a site.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::hash::stamp;
use crate::process::{path_with, run};
use crate::progress::{Outcome, step};
use crate::setup::Toolbox;

/// Everything that the site is made of.
const INPUTS: &[&str] = &[
    "crates/core",
    "crates/sandbox",
    "web",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
];
/// What lies among the inputs without being one: what npm installs (its lock file is one), and what tests generate.
const SKIP: &[&str] = &["node_modules", "webdriver.json"];

/// How the console is built.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Profile {
    /// As it is shipped: small, slow to build.
    Release,
    /// For working on it: quick to build, large, with names in stack traces.
    Debug,
}

impl Profile {
    fn folder(self) -> &'static str {
        match self {
            Self::Release => "console",
            Self::Debug => "console-debug",
        }
    }

    /// Trunk.toml is written for the release.
    fn trunk_options(self) -> &'static [&'static str] {
        match self {
            Self::Release => &[],
            Self::Debug => &["--release=false", "--cargo-profile=dev"],
        }
    }
}

/// Builds the console unless nothing has changed, and returns the folder of the site.
pub(crate) fn build(toolbox: &Toolbox<'_>, profile: Profile) -> Result<PathBuf> {
    let workspace = toolbox.workspace;
    toolbox.wasm_target()?;
    let tools = [toolbox.trunk()?, toolbox.wasm_bindgen()?];
    toolbox.npm("web")?;
    toolbox.crates()?;

    let site = workspace.own_target().join(profile.folder());
    step("Building the console", || {
        let current = stamp(&workspace.root, INPUTS, SKIP)?;
        // Beside the site, as Trunk empties the site's folder.
        let built = site.with_extension("stamp");
        if site.join("index.html").is_file() && fs::read_to_string(&built).is_ok_and(|built| built == current) {
            return Ok(Outcome::AlreadyThere);
        }
        let mut trunk = workspace.command(tools[0].join("trunk"));
        trunk.arg("build").args(profile.trunk_options()).arg("--dist").arg(&site);
        // Trunk takes this variable for a flag of its own, and fails on its usual value, 1.
        trunk.env("PATH", path_with(&tools)?).env_remove("NO_COLOR");
        run(&mut trunk)?;
        fs::write(&built, current).with_context(|| format!("{} cannot be written", built.display()))?;
        Ok(Outcome::Done)
    })?;
    Ok(site)
}
