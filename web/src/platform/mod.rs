//! The browser, behind functions that say what they do.

pub mod browser;
pub mod chart;
pub mod demo;
pub mod fetch;
pub mod stamp;
pub mod wire;
