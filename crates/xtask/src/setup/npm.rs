//! npm packages.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Toolbox;
use crate::process::run;
use crate::progress::Outcome;

impl Toolbox<'_> {
    /// Installs what a folder's package-lock.json says, and returns the folder of the programs it brings.
    pub(crate) fn npm(&self, folder: &str) -> Result<PathBuf> {
        let modules = self.workspace.root.join(folder).join("node_modules");
        self.once(&format!("Installing the npm packages of {folder}/"), || {
            let lock = fs::read_to_string(self.workspace.existing(&format!("{folder}/package-lock.json"))?)?;
            // npm leaves no sign that an install has run to its end: this is ours.
            let installed = modules.join(".edgeseal-lock");
            if fs::read_to_string(&installed).is_ok_and(|installed| installed == lock) {
                return Ok(Outcome::AlreadyThere);
            }
            let mut npm = self.workspace.command("npm");
            npm.current_dir(self.workspace.root.join(folder));
            run(npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
            fs::write(&installed, lock).with_context(|| format!("{} cannot be written", installed.display()))?;
            Ok(Outcome::Done)
        })?;
        Ok(modules.join(".bin"))
    }
}
