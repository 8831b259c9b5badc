//! What is signed, byte by byte, and how a URL is spelled.
//!
//! The part of the core that a few KB of WebAssembly share with everything else: no allocation, no I/O, no `std`. Each
//! text that is signed is written once, piece by piece, into whatever takes it: a hash, or a string for people.
//! Callers hold the rules of requests and parameters; `edgeseal-core` is the one for Rust.
#![no_std]
#![forbid(unsafe_code)]

pub mod encode;
pub mod hmac_query;
mod mac;
pub mod polyv;
pub mod tc3;
pub mod url;

pub use mac::Write;

/// A parameter in text form: its name and its value.
pub type Pair<'a> = (&'a [u8], &'a [u8]);
