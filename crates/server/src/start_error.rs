//! Why the server did not start.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why the server did not start, in words for the person who started it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Another program listens on the address.
    #[error("{address} is already in use. Stop the other program or choose another address with {option}.")]
    AddressInUse {
        /// The address.
        address: SocketAddr,
        /// The command-line option that sets it.
        option: &'static str,
    },
    /// The address cannot be listened on for another reason.
    #[error("Cannot listen on {address}: {reason}. Choose another address with {option}.")]
    AddressUnusable {
        /// The address.
        address: SocketAddr,
        /// The command-line option that sets it.
        option: &'static str,
        /// What the operating system said.
        reason: io::Error,
    },
    /// The folder is not a built console.
    #[error(
        "{} holds no index.html, so it is not a built console. Build one with `cargo xtask build`, which writes \
         target/console, or leave out --console.", .0.display()
    )]
    NoConsole(PathBuf),
    /// The policy cannot be read.
    #[error("The policy {} cannot be used: {reason}.", .file.display())]
    Policy {
        /// The file.
        file: PathBuf,
        /// What is wrong and where.
        reason: String,
    },
    /// The HTTPS client cannot be set up.
    #[error("HTTPS cannot be set up: {0}.")]
    Tls(rustls::Error),
    /// The operating system refuses threads or signal handlers.
    #[error("The operating system does not let the server run: {0}.")]
    Runtime(io::Error),
}
