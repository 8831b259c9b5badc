//! The `edgeseal` command.
#![forbid(unsafe_code)]

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use edgeseal_server::cli::{Cli, Command};
use edgeseal_server::signals::StopSignals;
use edgeseal_server::{Options, Server, StartError};

fn main() -> ExitCode {
    let Command::Serve(serve) = Cli::parse().command;
    match run(serve.into()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "edgeseal: {error}");
            ExitCode::FAILURE
        }
    }
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
    let server = Server::bind(options).await?;
    let mut stdout = io::stdout();
    // Serving does not depend on somebody listening to this.
    let _ = writeln!(stdout, "{}", server.ready_line()).and_then(|()| stdout.flush());
    server.run(stop.received()).await;
    Ok(())
}
