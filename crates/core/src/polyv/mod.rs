//! Polyv VOD.

mod refresh_cdn_cache;

pub use refresh_cdn_cache::{PolyvTask, RefreshCdnCache, Video};
