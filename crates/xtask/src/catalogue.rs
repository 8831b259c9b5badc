//! What is derived from the actions: made by a program of its own, as it needs the core and this one must not.

use anyhow::Result;

use crate::process::run;
use crate::setup::Toolbox;

/// Writes the derived files, or only says whether one is stale.
pub(crate) fn derive(toolbox: &Toolbox<'_>, check: bool) -> Result<()> {
    let mut cargo = toolbox.workspace.cargo();
    cargo.args(["run", "--quiet", "--package", "edgeseal-catalogue", "--"]);
    run(cargo.arg(if check { "check" } else { "write" }).arg(&toolbox.workspace.root))
}
