//! What pages share: preferences, connections, the list of domains, runs.

pub mod jobs;
pub mod load;
pub mod session;

pub use jobs::{JobsHandle, use_jobs};
pub use load::use_load;
pub use session::{Session, Theme, use_session};
