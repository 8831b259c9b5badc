//! The command line.

use crate::console::Profile;
use crate::suite::Part;

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--debug-console] [-- ARGS]   build everything and serve the console with the sandbox;
                                      ARGS go to `edgeseal serve`
  build [--debug-console]             build the console into target/console
  package                             build the npm package into target/npm/edgeseal
  test [PART...]                      run every test, or these parts: lint core fuzz web package runtimes peers e2e
  bench [--quick]                     size and speed of the npm package beside the official SDK's
  catalogue [--check]                 write what is derived from the actions: JSON schemas, TypeScript types
                                      and docs; with --check only say whether one is stale
  fuzz [TARGET...] [--runs=N]         fuzz the core with libFuzzer; a million runs a target unless N says otherwise
  lint                                check formatting, clippy (native and wasm) and the JavaScript
  clean [--tools]                     remove what was built; with --tools the installed tools as well
  help                                print this

Tools are kept in $XDG_CACHE_HOME/edgeseal (or ~/.cache/edgeseal). CHROMIUM and CHROMEDRIVER name a browser
and its driver that are not on PATH. With CI set, builds go to the same cache unless CARGO_TARGET_DIR is set.";

/// What was asked for.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Serve { profile: Profile, server_args: Vec<String> },
    Build { profile: Profile },
    Package,
    Bench { quick: bool },
    Test { parts: Vec<Part> },
    Catalogue { check: bool },
    Fuzz { targets: Vec<String>, runs: u64 },
    Lint,
    Clean { tools: bool },
    Help,
}

/// Reads the arguments after the program's name, or says what is wrong with them.
pub(crate) fn parse(args: impl Iterator<Item = String>) -> Result<Command, String> {
    let mut args = args;
    let command = args.next().unwrap_or_default();
    let mut own: Vec<String> = args.collect();
    match command.as_str() {
        "serve" => {
            let server_args = match own.iter().position(|arg| arg == "--") {
                Some(dashes) => own.split_off(dashes).split_off(1),
                None => Vec::new(),
            };
            Ok(Command::Serve { profile: profile(&own)?, server_args })
        }
        "build" => Ok(Command::Build { profile: profile(&own)? }),
        "package" => flag(&own, None).map(|_| Command::Package),
        "bench" => Ok(Command::Bench { quick: flag(&own, Some("--quick"))? }),
        "test" => {
            let parts = own.iter().map(|name| Part::named(name).ok_or_else(|| unexpected(name)));
            Ok(Command::Test { parts: parts.collect::<Result<_, _>>()? })
        }
        "catalogue" => Ok(Command::Catalogue { check: flag(&own, Some("--check"))? }),
        "fuzz" => {
            let runs = match own.iter().position(|arg| arg.starts_with("--runs=")) {
                Some(at) => {
                    let arg = own.remove(at);
                    arg.trim_start_matches("--runs=").parse().map_err(|_| unexpected(&arg))?
                }
                None => 1_000_000,
            };
            match own.iter().find(|arg| arg.starts_with('-')) {
                Some(flag) => Err(unexpected(flag)),
                None => Ok(Command::Fuzz { targets: own, runs }),
            }
        }
        "lint" => flag(&own, None).map(|_| Command::Lint),
        "clean" => Ok(Command::Clean { tools: flag(&own, Some("--tools"))? }),
        "help" | "--help" | "-h" => Ok(Command::Help),
        "" => Err("say what to do".to_owned()),
        other => Err(format!("there is no command {other:?}")),
    }
}

fn profile(args: &[String]) -> Result<Profile, String> {
    Ok(if flag(args, Some("--debug-console"))? { Profile::Debug } else { Profile::Release })
}

/// Whether the one flag that is allowed was given; anything else is a mistake.
fn flag(args: &[String], allowed: Option<&str>) -> Result<bool, String> {
    match args.iter().find(|arg| Some(arg.as_str()) != allowed) {
        Some(other) => Err(unexpected(other)),
        None => Ok(!args.is_empty()),
    }
}

fn unexpected(arg: &str) -> String {
    format!("{arg:?} was not expected here")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_line(line: &str) -> Result<Command, String> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_passes_on_what_follows_the_dashes() {
        let expected = Command::Serve { profile: Profile::Debug, server_args: vec!["--port".into(), "--".into()] };
        assert_eq!(parse_line("serve --debug-console -- --port --"), Ok(expected));
        assert_eq!(parse_line("serve"), Ok(Command::Serve { profile: Profile::Release, server_args: vec![] }));
    }

    #[test]
    fn test_takes_parts_in_the_order_given() {
        assert_eq!(parse_line("test e2e core"), Ok(Command::Test { parts: vec![Part::E2e, Part::Core] }));
        assert_eq!(parse_line("test"), Ok(Command::Test { parts: vec![] }));
    }

    #[test]
    fn fuzz_takes_targets_and_a_number() {
        let expected = Command::Fuzz { targets: vec!["plan".into()], runs: 5 };
        assert_eq!(parse_line("fuzz plan --runs=5"), Ok(expected));
        assert_eq!(parse_line("fuzz"), Ok(Command::Fuzz { targets: vec![], runs: 1_000_000 }));
        assert!(parse_line("fuzz --runs=many").is_err() && parse_line("fuzz --fast").is_err());
    }

    #[test]
    fn mistakes_are_named() {
        for (line, culprit) in
            [("serve --port", "--port"), ("test unit", "unit"), ("clean --all", "--all"), ("deploy", "deploy")]
        {
            let mistake = parse_line(line).expect_err(line);
            assert!(mistake.contains(culprit), "{mistake}");
        }
        assert!(parse_line("").is_err());
    }
}
