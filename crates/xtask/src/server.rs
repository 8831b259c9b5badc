//! The native server.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::console::{self, Profile};
use crate::process::run;
use crate::progress::{Outcome, step};
use crate::setup::Toolbox;

/// Builds the server and returns its path. The dev profile is the tests' one too, so dependencies are built once.
pub(crate) fn build(toolbox: &Toolbox<'_>) -> Result<PathBuf> {
    let workspace = toolbox.workspace;
    step("Building the server", || {
        run(workspace.cargo().args(["build", "--package", "edgeseal"]))?;
        Ok(Outcome::Done)
    })?;
    Ok(workspace.target.join("debug").join("edgeseal"))
}

/// Builds all there is to see and becomes the server, with the sandbox standing in for the cloud.
pub(crate) fn serve(toolbox: &Toolbox<'_>, profile: Profile, server_args: &[String]) -> Result<()> {
    let site = console::build(toolbox, profile)?;
    let mut server = toolbox.workspace.command(build(toolbox)?);
    server.args(["serve", "--sandbox", "--console"]).arg(site).args(server_args).stdin(Stdio::inherit());
    become_process(&mut server)
}

/// On Unix this process turns into the server: Ctrl-C, signals and the exit code reach it with nobody in between.
#[cfg(unix)]
fn become_process(server: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(anyhow::Error::new(server.exec()).context(crate::process::not_started(server)))
}

#[cfg(not(unix))]
fn become_process(server: &mut Command) -> Result<()> {
    run(server)
}
