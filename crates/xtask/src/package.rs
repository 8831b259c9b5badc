//! The npm package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process::run;
use crate::progress::{Outcome, step};
use crate::setup::Toolbox;

/// Builds the package and returns its folder.
pub(crate) fn build(toolbox: &Toolbox<'_>) -> Result<PathBuf> {
    let workspace = toolbox.workspace;
    toolbox.wasm_target()?;
    let wasm_bindgen = toolbox.wasm_bindgen()?.join("wasm-bindgen");
    toolbox.npm("web")?; // wasm-opt

    let package = workspace.own_target().join("npm").join("edgeseal");
    step("Building the npm package", || {
        const TARGET: &str = "wasm32-unknown-unknown";
        let mut cargo = workspace.cargo();
        run(cargo.args(["build", "--package", "edgeseal-wasm", "--profile", "web", "--target", TARGET]))?;

        if package.exists() {
            fs::remove_dir_all(&package)?;
        }
        // What is written by hand: the manifest, entry points and types.
        copy_folder(&workspace.existing("crates/wasm/npm")?, &package)?;
        let module = workspace.target.join(TARGET).join("web").join("edgeseal_wasm.wasm");
        run(workspace.command(&wasm_bindgen).args(["--target", "web", "--out-dir"]).arg(&package).arg(&module))?;
        let optimised = package.join("edgeseal_wasm_bg.wasm");
        run(workspace.command("node").arg("web/build/wasm-opt.mjs").arg(&optimised))?;
        Ok(Outcome::Done)
    })?;
    Ok(package)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("{} cannot be made", to.display()))?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let copy = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &copy)?;
        } else {
            fs::copy(entry.path(), &copy).with_context(|| format!("{} cannot be copied", entry.path().display()))?;
        }
    }
    Ok(())
}
