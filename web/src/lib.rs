//! The Edgeseal console.
//!
//! [`model`] and [`cloud::connection`] are pure and are tested natively; everything that needs a browser exists in
//! WebAssembly only.

pub mod cloud;
pub mod i18n;
pub mod model;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
mod pages;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod route;
#[cfg(target_arch = "wasm32")]
pub mod store;
#[cfg(target_arch = "wasm32")]
pub mod ui;
