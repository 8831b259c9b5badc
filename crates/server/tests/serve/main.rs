//! The server, spoken to over real sockets.
#![allow(clippy::unwrap_used, clippy::panic)] // the helpers are test code too

mod calls;
mod client;
mod console;
mod fixture;
mod gateway;
mod guard;
mod program;
mod sandbox;
mod stopping;
