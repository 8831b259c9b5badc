//! The `edgeseal` command.
#![forbid(unsafe_code)]

use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use edgeseal_server::cli::{Cli, Command, Token};
use edgeseal_server::signals::{ReloadSignal, StopSignals};
use edgeseal_server::{Options, Reload, Server, StartError};

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve(serve) => run(serve.into()).map_err(|error| error.to_string()),
        Command::Token(Token::New(new)) => new.print().map_err(|error| error.to_string()).and_then(|text| {
            // The token is nowhere else: that it could not be shown is a failure.
            io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())
        }),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(format_args!("edgeseal: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn tell(text: impl Display) {
    let _ = writeln!(io::stderr(), "{text}");
}

fn run(options: Options) -> Result<(), StartError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(StartError::Runtime)?;
    let served = runtime.block_on(serve(options));
    // A name lookup that still hangs must not keep the process from ending.
    runtime.shutdown_background();
    served
}

async fn serve(options: Options) -> Result<(), StartError> {
    // Before the ready line: whoever waits for it may send the signal right away.
    let stop = StopSignals::install().map_err(StartError::Runtime)?;
    let hangup = ReloadSignal::install().map_err(StartError::Runtime)?;
    let has_policy = options.policy.is_some();
    let server = Server::bind(options).await?;
    let missing = server.missing_variables();
    if !missing.is_empty() {
        tell(format_args!("The policy names variables that are not set: {}.", missing.join(", ")));
    }
    if has_policy {
        tokio::spawn(reload_on(hangup, server.reload()));
    }
    let mut stdout = io::stdout();
    // Serving does not depend on somebody listening to this.
    let _ = writeln!(stdout, "{}", server.ready_line()).and_then(|()| stdout.flush());
    server.run(stop.received()).await;
    Ok(())
}

async fn reload_on(mut hangup: ReloadSignal, reload: Reload) {
    loop {
        hangup.received().await;
        match reload.now() {
            Ok(()) => tell("The policy was read again."),
            Err(error) => tell(format_args!("{error} The one before still holds.")),
        }
    }
}
