//! `cargo xtask`: everything that is done to this workspace besides editing it.
//!
//! It sets up what a fresh clone lacks (tools, npm packages, a browser), builds, serves and tests. It needs
//! only the standard library, so that it is there within seconds.

#![allow(clippy::print_stdout, reason = "this program's output is for the person at the terminal")]

mod args;
mod catalogue;
mod clean;
mod console;
mod fuzz;
mod hash;
mod lint;
mod lockfile;
mod package;
mod process;
mod progress;
mod server;
mod setup;
mod suite;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use args::Command;
use setup::Toolbox;
use workspace::Workspace;

fn main() -> ExitCode {
    let command = match args::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(mistake) => {
            eprintln!("error: {mistake}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    run(command).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode> {
    if let Command::Help = command {
        println!("{}", args::USAGE);
        return Ok(ExitCode::SUCCESS);
    }

    let workspace = Workspace::find()?;
    let toolbox = Toolbox::new(&workspace);
    match command {
        Command::Help => {}
        Command::Serve { profile, server_args } => server::serve(&toolbox, profile, &server_args)?,
        Command::Build { profile } => drop(console::build(&toolbox, profile)?),
        Command::Package => drop(package::build(&toolbox)?),
        Command::Bench { quick } => package::bench(&toolbox, quick)?,
        Command::Test { parts } => return suite::run(&toolbox, &parts),
        Command::Catalogue { check } => catalogue::derive(&toolbox, check)?,
        Command::Fuzz { targets, runs } => fuzz::fuzz(&toolbox, &targets, runs)?,
        Command::Lint => lint::run_all(&toolbox)?,
        Command::Clean { tools } => clean::run(&workspace, tools)?,
    }
    Ok(ExitCode::SUCCESS)
}
