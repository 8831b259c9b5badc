//! Which headers may cross the gateway, in either direction. Both lists name what passes:
//! a header that nobody thought of stays outside.

use http::HeaderMap;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, DATE, HeaderName, RETRY_AFTER};

use crate::bearer::RELAY_HEADER;

/// The cloud's own headers: action, version, timestamp, token; request id in replies. They are
/// part of what is signed and pass as they are.
const CLOUD_PREFIX: &str = "x-tc-";

/// Whether a caller's header goes to the upstream. Not `Cookie`, `Origin` and `Referer`, which
/// belong to the console; not `Host`, which the gateway sets; not `Accept-Encoding`, so that the
/// reply needs no decoding on its way.
pub(crate) fn goes_up(name: &HeaderName) -> bool {
    [ACCEPT, AUTHORIZATION, CONTENT_TYPE].contains(name) || name.as_str().starts_with(CLOUD_PREFIX)
}

/// Whether a page may send a header: one that goes up, or the token that opens the relay.
pub(crate) fn may_come(name: &HeaderName) -> bool {
    goes_up(name) || name.as_str() == RELAY_HEADER
}

/// Whether an upstream's header goes to the caller. Not `Set-Cookie`, `Location`, the upstream's
/// own CORS headers or anything else that would act on the console's origin; not the hop-by-hop
/// headers and `Content-Length`, which belong to the shell's connection.
pub(crate) fn goes_down(name: &HeaderName) -> bool {
    [CONTENT_ENCODING, CONTENT_TYPE, DATE, RETRY_AFTER].contains(name) || name.as_str().starts_with(CLOUD_PREFIX)
}

/// The headers of `from` whose name passes `may_pass`, repeated ones included, in order.
pub(crate) fn passing(from: &HeaderMap, may_pass: fn(&HeaderName) -> bool) -> HeaderMap {
    let mut to = HeaderMap::new();
    for (name, value) in from.iter().filter(|(name, _)| may_pass(name)) {
        to.append(name, value.clone());
    }
    to
}
