//! The native Edgeseal server: sockets, files, clock and HTTPS around the pure crates.
//!
//! One address serves the console and the gateway, so that the console needs no CORS and no
//! configuration. With the sandbox, a second address answers as the cloud itself would, for SDKs
//! and command-line tools. What may be sent where is decided in `edgeseal_gateway`, how the cloud
//! answers in `edgeseal_sandbox`; nothing here decides either.
#![forbid(unsafe_code)]

mod audit;
mod body;
pub mod cli;
mod clock;
mod cloud;
mod connections;
mod console_files;
mod file_names;
mod gate;
mod headers;
mod host_guard;
mod https_cloud;
mod keyring;
mod limits;
mod listen;
mod metrics;
pub mod new_token;
mod policy_file;
mod sandbox_cloud;
mod server;
pub mod signals;
mod site_config;
mod start_error;

pub use cloud::{Cloud, Reply};
pub use limits::Limits;
pub use server::{Options, Reload, Server};
pub use start_error::StartError;
