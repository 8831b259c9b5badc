//! Debian packages, where we may install them.

use anyhow::{Result, bail};

use crate::process::{on_path, output, run};
use crate::workspace::Workspace;

/// Installs packages, or fails with `advice` where that is not ours to do.
pub(crate) fn install(workspace: &Workspace, packages: &[&str], advice: &str) -> Result<()> {
    let root = output(workspace.command("id").arg("-u")).is_ok_and(|id| id == "0");
    if on_path(&["apt-get"]).is_none() || !root {
        bail!("{advice}");
    }
    let apt_get = || {
        let mut command = workspace.command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
        command
    };
    run(apt_get().arg("update"))?;
    run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}
