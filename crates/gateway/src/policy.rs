//! What a gateway may do.

use crate::origin::Origin;
use crate::upstream::UpstreamHost;

/// The largest request body that the cloud accepts, in bytes: 10 MiB, for a call signed with
/// TC3-HMAC-SHA256.
pub const MAX_BODY: usize = 10 * 1024 * 1024;

/// What may be relayed, and for whom.
#[derive(Debug, Clone)]
pub struct RelayPolicy {
    /// The hosts that may be reached.
    pub upstreams: Vec<UpstreamHost>,
    /// The origins whose pages may call; requests that no page sent need none.
    pub origins: Vec<Origin>,
    /// The largest request body, in bytes.
    pub max_body: usize,
}

impl RelayPolicy {
    /// The usual policy: every documented host, bodies up to [`MAX_BODY`], pages of `origins`.
    #[must_use]
    pub fn for_origins(origins: Vec<Origin>) -> Self {
        Self { upstreams: UpstreamHost::documented(), origins, max_body: MAX_BODY }
    }
}
