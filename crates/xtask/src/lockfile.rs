//! The versions that other files pin: each is written once, and read from there.

use std::fs;

use anyhow::{Context, Result};

use crate::workspace::Workspace;

impl Workspace {
    /// The version of a crate in Cargo.lock.
    pub(crate) fn locked_version(&self, name: &str) -> Result<String> {
        let lock = fs::read_to_string(self.existing("Cargo.lock")?)?;
        let version = locked_version(&lock, name)
            .with_context(|| format!("Cargo.lock has no {name}: does web/Cargo.toml still depend on it?"))?;
        Ok(version.to_owned())
    }

    /// The version of Trunk that Trunk.toml asks for.
    pub(crate) fn trunk_version(&self) -> Result<String> {
        let config = fs::read_to_string(self.existing("Trunk.toml")?)?;
        let version = trunk_version(&config)
            .context("Trunk.toml does not pin one version of Trunk: it needs a line `trunk-version = \"=X.Y.Z\"`")?;
        Ok(version.to_owned())
    }
}

fn locked_version<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == wanted)?;
    // Cargo writes the version right below the name.
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')
}

fn trunk_version(config: &str) -> Option<&str> {
    let value = config.lines().find_map(|line| line.strip_prefix("trunk-version = \"="))?;
    value.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-macro"
version = "0.2.99"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = [
 "wasm-bindgen-macro",
]
"#;

    #[test]
    fn a_locked_version_is_that_of_the_very_crate() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-macro"), Some("0.2.99"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn only_an_exact_trunk_version_counts() {
        assert_eq!(trunk_version("# x\ntrunk-version = \"=0.21.14\" # why\n"), Some("0.21.14"));
        assert_eq!(trunk_version("trunk-version = \"0.21\"\n"), None);
    }

    #[test]
    fn our_own_trunk_toml_pins_a_version() {
        let workspace = Workspace::find().expect("a workspace");
        assert!(workspace.trunk_version().expect("a version").starts_with("0."));
    }
}
