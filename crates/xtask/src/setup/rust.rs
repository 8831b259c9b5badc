//! The wasm target, the crates, and the tools that cargo can install.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::Toolbox;
use crate::process::{output, run};
use crate::progress::Outcome;

/// A program that is built from a published crate.
struct Tool<'a> {
    krate: &'a str,
    /// What its folder is called, with its version.
    name: &'a str,
    version: &'a str,
    /// What must be there for it to count as installed.
    programs: &'a [&'a str],
    options: &'a [&'a str],
}

impl Toolbox<'_> {
    /// The standard library for WebAssembly.
    pub(crate) fn wasm_target(&self) -> Result<()> {
        const TARGET: &str = "wasm32-unknown-unknown";
        self.once("Adding the wasm target", || {
            // Asked of rustc, not of rustup, so that a distribution's own Rust will do as well.
            let mut rustc = self.workspace.command("rustc");
            if Path::new(&output(rustc.args(["--print", "target-libdir", "--target", TARGET]))?).exists() {
                return Ok(Outcome::AlreadyThere);
            }
            run(self.workspace.command("rustup").args(["target", "add", TARGET]))?;
            Ok(Outcome::Done)
        })
    }

    /// Every crate of the lock file: Trunk runs cargo offline.
    pub(crate) fn crates(&self) -> Result<()> {
        self.once("Fetching crates", || {
            run(self.workspace.cargo().args(["fetch", "--locked", "--quiet"]))?;
            Ok(Outcome::Done)
        })
    }

    /// The folder of wasm-bindgen and its test runner, of the version that the console links with.
    pub(crate) fn wasm_bindgen(&self) -> Result<PathBuf> {
        self.install(&Tool {
            krate: "wasm-bindgen-cli",
            name: "wasm-bindgen",
            version: &self.workspace.locked_version("wasm-bindgen")?,
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            options: &[],
        })
    }

    /// The folder of Trunk, which builds the console.
    pub(crate) fn trunk(&self) -> Result<PathBuf> {
        self.install(&Tool {
            krate: "trunk",
            name: "trunk",
            version: &self.workspace.trunk_version()?,
            programs: &["trunk"],
            // It downloads nothing for us, and its check for updates would.
            options: &["--no-default-features", "--features", "rustls"],
        })
    }

    fn install(&self, tool: &Tool<'_>) -> Result<PathBuf> {
        let title = format!("Installing {} {}", tool.name, tool.version);
        let folder = self.workspace.tools.join(format!("{}-{}", tool.name, tool.version));
        let programs = folder.join("bin");
        self.once(&title, || {
            if tool.programs.iter().all(|program| programs.join(program).is_file()) {
                return Ok(Outcome::AlreadyThere);
            }
            println!("  built from source once, this takes minutes");
            let partial = folder.with_file_name(format!("{}-{}.partial", tool.name, tool.version));
            remove(&partial)?;
            if let Err(error) = self.cargo_install(tool, &partial, &["--locked"]) {
                // A tool's lock file can name a crate that its registry no longer, or not yet, hands out.
                println!("  {error}\n  trying again without the tool's own lock file");
                self.cargo_install(tool, &partial, &[])?;
            }
            // Only a finished install gets the name that is looked for.
            remove(&folder)?;
            fs::rename(&partial, &folder).with_context(|| format!("{} cannot be put in place", folder.display()))?;
            Ok(Outcome::Done)
        })?;
        Ok(programs)
    }

    fn cargo_install(&self, tool: &Tool<'_>, folder: &Path, lock: &[&str]) -> Result<()> {
        let mut cargo = self.workspace.cargo();
        cargo.args(["install", tool.krate, "--version", tool.version, "--root"]).arg(folder);
        cargo.args(lock).args(tool.options);
        // Ours is not the place for their objects, and their release profiles spend minutes on speed we don't need.
        cargo.env_remove("CARGO_TARGET_DIR");
        cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
        cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
        run(&mut cargo)
    }
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Ok(())
}
