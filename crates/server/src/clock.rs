//! The real time and real randomness, which the pure crates are handed.

use std::time::{SystemTime, UNIX_EPOCH};

use edgeseal_gateway::Stamp;

/// Milliseconds since 1970.
pub(crate) fn now_ms() -> u64 {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since_1970.as_millis()).unwrap_or(u64::MAX)
}

/// A stamp for one signature.
pub(crate) fn stamp() -> Result<Stamp, getrandom::Error> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes)?;
    // A positive number that every API takes.
    let nonce = u64::from(u32::from_le_bytes(bytes) >> 1) + 1;
    Ok(Stamp::new(now_ms(), nonce))
}
