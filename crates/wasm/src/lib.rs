//! The signer of the npm package: `edgeseal-primitives` behind a handful of functions that take and give numbers.
//!
//! JavaScript writes texts into one area of memory, calls a function with their lengths, and reads the answer behind
//! them. No allocator, no formatting, no panic message is linked: that is what keeps the module small. What each
//! function reads and writes stands in [`ops`], which is tested natively; `abi` is the same for WebAssembly, and
//! `js/src/core.ts` its only caller.
#![cfg_attr(target_arch = "wasm32", no_std)]

pub mod ops;
mod out;
mod pairs;

#[cfg(target_arch = "wasm32")]
mod abi;

#[cfg(test)]
mod tests;

pub use out::Out;
