//! Removing what was made.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// Removes what was built here and for CI, and on demand the installed tools.
pub(crate) fn run(workspace: &Workspace, tools: bool) -> Result<()> {
    remove(&workspace.own_target())?;
    remove(&workspace.build_cache)?;
    if tools {
        remove(&workspace.tools)?;
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Ok(()) => println!("removed {}", folder.display()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error).with_context(|| format!("{} cannot be removed", folder.display())),
    }
    Ok(())
}
