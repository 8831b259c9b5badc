//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use edgeseal_gateway::Origin;

use crate::limits::Limits;
use crate::new_token::NewToken;
use crate::server::Options;

/// Edgeseal: sign and send Tencent Cloud CDN and Polyv VOD calls from browsers and edges.
#[derive(Debug, Parser)]
#[command(name = "edgeseal", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the console and its gateway
    Serve(Serve),
    /// Tokens for the gateway's policy
    #[command(subcommand)]
    Token(Token),
}

/// `edgeseal token`.
#[derive(Debug, Subcommand)]
pub enum Token {
    /// Make a token: it is printed once, with the lines for the policy
    New(NewToken),
}

/// `edgeseal serve`.
#[derive(Debug, Args)]
pub struct Serve {
    /// The folder of the built console; without it only the gateway is served
    #[arg(long, value_name = "DIR")]
    console: Option<PathBuf>,

    /// Where the console and the gateway listen
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8710")]
    listen: SocketAddr,

    /// A further web origin whose pages may use the gateway, such as https://console.example; may be repeated
    #[arg(long = "origin", value_name = "ORIGIN")]
    origins: Vec<Origin>,

    /// The policy of the gateway, in TOML: docs/gateway.md describes it. SIGHUP reads it again
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,

    /// Answer all calls with an imitated cloud; nothing leaves this machine
    #[arg(long)]
    sandbox: bool,

    /// Where the imitated cloud listens by itself, for SDKs and command-line tools
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8711")]
    sandbox_listen: SocketAddr,
}

impl From<Serve> for Options {
    fn from(serve: Serve) -> Self {
        Self {
            console: serve.console,
            listen: serve.listen,
            origins: serve.origins,
            policy: serve.policy,
            sandbox_listen: serve.sandbox.then_some(serve.sandbox_listen),
            limits: Limits::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(args: &str) -> Result<Options, String> {
        let args = ["edgeseal"].into_iter().chain(args.split_whitespace());
        match Cli::try_parse_from(args).map_err(|error| error.to_string())?.command {
            Command::Serve(serve) => Ok(serve.into()),
            Command::Token(token) => Err(format!("{token:?}")),
        }
    }

    #[test]
    fn the_defaults_are_the_documented_addresses() {
        let plain = options("serve").unwrap();
        assert_eq!(plain.listen.to_string(), "127.0.0.1:8710");
        assert_eq!((plain.console, plain.sandbox_listen), (None, None));
        let sandbox = options("serve --sandbox").unwrap();
        assert_eq!(sandbox.sandbox_listen.unwrap().to_string(), "127.0.0.1:8711");
    }

    #[test]
    fn every_option_arrives() {
        let line = "serve --console dist --policy p.toml --listen [::1]:0 --sandbox --sandbox-listen 127.0.0.1:1 \
                    --origin https://a.example --origin https://b.example";
        let options = options(line).unwrap();
        assert_eq!(options.console, Some("dist".into()));
        assert_eq!(options.policy, Some("p.toml".into()));
        assert_eq!(options.listen.to_string(), "[::1]:0");
        assert_eq!(options.sandbox_listen.unwrap().to_string(), "127.0.0.1:1");
        assert_eq!(options.origins.len(), 2);
    }

    #[test]
    fn mistakes_are_named() {
        for (line, culprit) in [
            ("serve --origin console.example", "not a web origin"),
            ("serve --listen 8710", "--listen"),
            ("serve --port 1", "--port"),
            ("deploy", "deploy"),
        ] {
            let mistake = options(line).unwrap_err();
            assert!(mistake.contains(culprit), "{mistake}");
        }
    }
}
