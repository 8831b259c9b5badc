//! Tencent Cloud CDN: one file an action, named as the cloud names it.

pub mod places;
pub mod v2;
pub mod v3;
