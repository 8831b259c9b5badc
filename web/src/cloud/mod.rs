//! The cloud as the console sees it.

pub mod connection;
mod failure;

#[cfg(target_arch = "wasm32")]
mod client;
#[cfg(target_arch = "wasm32")]
mod reads;

pub use connection::{Connection, Keys, Way};
pub use failure::Failure;

#[cfg(target_arch = "wasm32")]
pub(crate) use client::Answer;
#[cfg(target_arch = "wasm32")]
pub use client::Client;
