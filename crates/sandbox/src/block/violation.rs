//! URLs in which the cloud itself found something that may not be served. The sandbox has one of each status.

use edgeseal_core::time::DAY;

use crate::hash;

/// A record. Times are seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone)]
pub(crate) struct Violation {
    pub(crate) id: u64,
    pub(crate) url: String,
    /// Its domain.
    pub(crate) host: &'static str,
    /// Where a picture of what was found is kept.
    pub(crate) snapshot: String,
    /// `forbid`, `release`, `delay`, `reject` or `complain`.
    pub(crate) status: &'static str,
    pub(crate) created: u64,
    pub(crate) updated: u64,
}

const HOUR: u64 = 3_600;

/// Domain, path, status, and how long ago it was found and last changed.
const SEEDS: [(&str, &str, &str, u64, u64); 5] = [
    ("img.harbor.example", "/upload/2f/banner-9917.jpg", "forbid", 26 * HOUR, 25 * HOUR),
    ("video.harbor.example", "/u/clip-0417.mp4", "complain", 3 * DAY, 5 * HOUR),
    ("dl.harbor.example", "/mirror/tool-setup.exe", "delay", 4 * DAY, 4 * DAY),
    ("patch.orbit.example", "/mods/unofficial.pak", "reject", 9 * DAY, 6 * DAY),
    ("hls.kite.example", "/live/room-88/index.m3u8", "release", 21 * DAY, 20 * DAY),
];

/// The records of an account that starts now, newest first.
pub(crate) fn violations(now: u64) -> Vec<Violation> {
    SEEDS
        .iter()
        .map(|&(host, path, status, created, updated)| Violation {
            id: 100_000 + hash::text(path) % 900_000,
            url: format!("http://{host}{path}"),
            host,
            snapshot: format!("/snapshot/{:016x}.jpg", hash::text(path)),
            status,
            created: now.saturating_sub(created),
            updated: now.saturating_sub(updated),
        })
        .collect()
}
