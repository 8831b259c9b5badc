//! When a request is signed, and its nonce: both handed in by the caller.

use crate::time;

/// The moment of a signature and its nonce.
///
/// The nonce is sent by HmacSHA1 and HmacSHA256 only; the cloud refuses one that it has seen before. A caller draws it
/// from a real source of randomness.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since 1970-01-01T00:00:00Z. Polyv sends them whole, Tencent Cloud sends the seconds.
    pub unix_ms: u64,
    /// A positive number that does not repeat within the clock window of the API.
    pub nonce: u64,
}

impl Stamp {
    /// A stamp with the given time in milliseconds and nonce.
    #[must_use]
    pub const fn new(unix_ms: u64, nonce: u64) -> Self {
        Self { unix_ms, nonce }
    }

    /// A stamp for signatures that carry no nonce (TC3 and Polyv).
    #[must_use]
    pub const fn from_seconds(unix_seconds: u64) -> Self {
        Self::new(unix_seconds.saturating_mul(1000), 1)
    }

    /// Whole seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn unix_seconds(self) -> u64 {
        self.unix_ms / 1000
    }

    /// The UTC date of the stamp as `YYYY-MM-DD`, as the scope of a TC3 signature carries it.
    #[must_use]
    pub fn utc_date(self) -> String {
        time::date(self.unix_seconds())
    }
}
