//! Python packages, for the peers that are written in Python.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Toolbox, apt};
use crate::hash::Fnv;
use crate::process::{output, run};
use crate::progress::Outcome;

const ADVICE: &str = "python3 with pip is missing: install it (on Debian: apt-get install python3 python3-pip)";

impl Toolbox<'_> {
    /// The folder of the installed packages of a requirements file, to be put on PYTHONPATH.
    pub(crate) fn python(&self, requirements: &str) -> Result<PathBuf> {
        let file = self.workspace.existing(requirements)?;
        let mut hash = Fnv::new();
        hash.add(&fs::read(&file)?);
        let folder = self.workspace.tools.join(format!("python-{}", hash.hex()));

        self.once(&format!("Installing the Python packages of {requirements}"), || {
            if folder.is_dir() {
                return Ok(Outcome::AlreadyThere);
            }
            self.pip()?;
            // As with the other tools, only a finished install gets the name that is looked for.
            let partial = folder.with_extension("partial");
            if partial.exists() {
                fs::remove_dir_all(&partial)?;
            }
            let mut pip = self.workspace.command("python3");
            pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"]).arg(&partial);
            run(pip.arg("--requirement").arg(&file))?;
            fs::rename(&partial, &folder).with_context(|| format!("{} cannot be put in place", folder.display()))?;
            Ok(Outcome::Done)
        })?;
        Ok(folder)
    }

    fn pip(&self) -> Result<()> {
        let version = || output(self.workspace.command("python3").args(["-m", "pip", "--version"]));
        if version().is_err() {
            apt::install(self.workspace, &["python3", "python3-pip"], ADVICE)?;
            version().context(ADVICE)?;
        }
        Ok(())
    }
}
