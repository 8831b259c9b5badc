//! Writes what is derived from the actions: JSON schemas, TypeScript types and the tables of the documents.
//!
//! `edgeseal-catalogue write <root>` writes the files, `edgeseal-catalogue check <root>` fails when one is stale.

#![allow(clippy::print_stdout, reason = "this program's output is for the person at the terminal")]

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use edgeseal_catalogue::{Peers, files};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["write", root] => write(Path::new(root)),
        ["check", root] => check(Path::new(root)),
        _ => Err(anyhow::anyhow!("use: edgeseal-catalogue write|check <root of the workspace>")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn write(root: &Path) -> Result<()> {
    for (name, text) in files(&Peers::read(root)?)? {
        let path = root.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let is_new = std::fs::read_to_string(&path).is_ok_and(|old| old == text);
        std::fs::write(&path, text).with_context(|| format!("{name} cannot be written"))?;
        println!("{} {name}", if is_new { "as before" } else { "written  " });
    }
    Ok(())
}

fn check(root: &Path) -> Result<()> {
    let mut stale = Vec::new();
    for (name, text) in files(&Peers::read(root)?)? {
        // A checkout may have other line ends.
        let is_same = std::fs::read_to_string(root.join(name)).is_ok_and(|old| old.replace("\r\n", "\n") == text);
        if !is_same {
            stale.push(name);
        }
    }
    if !stale.is_empty() {
        bail!("{} no longer says what the actions say: run cargo xtask catalogue", stale.join(", "));
    }
    Ok(())
}
