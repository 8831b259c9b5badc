//! Telling whether something changed. Not for security.

use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};

/// 64-bit FNV-1a.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fnv(u64);

impl Fnv {
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    pub(crate) fn hex(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// A stamp of files and folders below `root`: it differs when a file was added, removed, renamed or written.
///
/// It goes by path, size and time of change, so nothing is read. Files and folders called one of `skip` don't count.
pub(crate) fn stamp(root: &Path, inputs: &[&str], skip: &[&str]) -> Result<String> {
    let mut hash = Fnv::new();
    for input in inputs {
        add(&mut hash, root, Path::new(input), skip)?;
    }
    Ok(hash.hex())
}

fn add(hash: &mut Fnv, root: &Path, path: &Path, skip: &[&str]) -> Result<()> {
    if path.file_name().is_some_and(|name| skip.iter().any(|skipped| name == *skipped)) {
        return Ok(());
    }
    let full = root.join(path);
    let metadata = fs::metadata(&full).with_context(|| format!("{} cannot be read", path.display()))?;
    if metadata.is_dir() {
        let mut names = Vec::new();
        for entry in fs::read_dir(&full)? {
            names.push(entry?.file_name());
        }
        names.sort();
        return names.iter().try_for_each(|name| add(hash, root, &path.join(name), skip));
    }
    let changed = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    hash.add(path.as_os_str().as_encoded_bytes());
    hash.add(&metadata.len().to_le_bytes());
    hash.add(&changed.as_nanos().to_le_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fnv_matches_its_published_values() {
        let hash = |text: &str| {
            let mut hash = Fnv::new();
            hash.add(text.as_bytes());
            hash.hex()
        };
        assert_eq!(hash(""), "cbf29ce484222325");
        assert_eq!(hash("foobar"), "85944171f73967e8");
    }

    #[test]
    fn a_stamp_changes_with_the_files_that_count() -> Result<()> {
        let root = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        let write = |path: &str, text: &str| {
            let file = root.join(path);
            fs::create_dir_all(file.parent().unwrap_or(&root))?;
            fs::write(file, text)
        };
        write("web/a.rs", "a")?;
        write("web/node_modules/b.js", "b")?;
        let now = || stamp(&root, &["web"], &["node_modules"]);

        let first = now()?;
        write("web/node_modules/c.js", "c")?;
        assert_eq!(now()?, first, "skipped folders do not count");
        write("web/src/d.rs", "d")?;
        let second = now()?;
        assert_ne!(second, first, "a new file counts");
        write("web/a.rs", "longer")?;
        assert_ne!(now()?, second, "a written file counts");

        assert!(stamp(&root, &["missing"], &[]).is_err());
        fs::remove_dir_all(&root)?;
        Ok(())
    }
}
