//! The gateway of the npm package: `edgeseal-gateway` behind a handful of functions, for `js/src/gateway.ts`.
//!
//! JavaScript reads requests, clock, randomness and secrets, and sends what is to be sent; everything that is decided is
//! decided here, by the code that the native server runs. The module imports nothing, so each runtime can load it in
//! its own way. Messages are a JSON head and a body of bytes behind it: [`frame`] says how.

mod frame;
mod worker;

#[cfg(target_arch = "wasm32")]
mod abi;

pub use frame::Frame;
pub use worker::Worker;
