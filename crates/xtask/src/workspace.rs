//! Where things are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf, absolute};

use anyhow::{Context, Result};

/// The folders that everything else is found from.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The clone.
    pub(crate) root: PathBuf,
    /// Installed tools, shared by all clones.
    pub(crate) tools: PathBuf,
    /// What CI builds, kept from one fresh clone to the next.
    pub(crate) build_cache: PathBuf,
    /// Cargo's target folder in force.
    pub(crate) target: PathBuf,
}

impl Workspace {
    pub(crate) fn find() -> Result<Self> {
        // Asked at run time first: this binary may have been built from another clone into a shared target folder.
        let manifest = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest).ancestors().nth(2).context("crates/xtask has no workspace above it")?;
        let cache = cache_folder(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME"))
            .context("neither XDG_CACHE_HOME nor HOME is set: set one, tools are kept below it")?;

        let build_cache = cache.join("build");
        let target = match env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty()) {
            Some(folder) => absolute(folder)?,
            None if in_ci() => build_cache.clone(),
            None => root.join("target"),
        };
        Ok(Self { root: root.to_owned(), tools: cache.join("tools"), build_cache, target })
    }

    /// The clone's own target folder: for what is made for this clone alone, such as the console.
    pub(crate) fn own_target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// A file or folder of the clone that must be there.
    pub(crate) fn existing(&self, path: &str) -> Result<PathBuf> {
        let full = self.root.join(path);
        anyhow::ensure!(full.exists(), "{path} is missing from this clone");
        Ok(full)
    }
}

/// Whether this runs unattended.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|ci| !ci.is_empty() && ci != "false")
}

fn cache_folder(xdg: Option<OsString>, home: Option<OsString>) -> Option<PathBuf> {
    // The XDG specification has relative paths ignored.
    let xdg = xdg.map(PathBuf::from).filter(|folder| folder.is_absolute());
    let cache = xdg.or_else(|| home.filter(|home| !home.is_empty()).map(|home| Path::new(&home).join(".cache")))?;
    Some(cache.join("edgeseal"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cache_folder_follows_the_xdg_rules() {
        let folder = |xdg: &str, home: &str| cache_folder(Some(xdg.into()), Some(home.into()));
        assert_eq!(folder("/c", "/home/a"), Some("/c/edgeseal".into()));
        assert_eq!(folder("", "/home/a"), Some("/home/a/.cache/edgeseal".into()));
        assert_eq!(folder("relative", "/home/a"), Some("/home/a/.cache/edgeseal".into()));
        assert_eq!(folder("", ""), None);
    }

    #[test]
    fn the_root_holds_the_lock_file() {
        let workspace = Workspace::find().expect("a workspace");
        assert!(workspace.existing("Cargo.lock").is_ok());
        let missing = workspace.existing("no/such/file").expect_err("missing");
        assert!(missing.to_string().contains("no/such/file"));
    }
}
