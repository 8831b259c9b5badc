//! HTTP statuses that came in place of an envelope.

use super::known::{KnownCode, Verdict, numbers, verdict};

/// The verdict on a status. One that says nothing about its cause is a matter of the way there; a 4xx stays one.
pub(super) fn verdict_on(status: u16) -> Verdict {
    let other = if (400..500).contains(&status) { verdict!([Transport No]) } else { verdict!([Transport]) };
    verdict(i64::from(status)).unwrap_or(other)
}

/// The entry of a code such as `HTTP 501`.
pub(super) fn find(code: &str) -> Option<&'static KnownCode> {
    KNOWN.iter().find(|known| known.code == code)
}

numbers! { None, "HTTP ";
    [Transport] {
        200: "Check that the address is that of the API; if it is, its answer was cut off or has a new shape."
        408: "Send again, and look for a slow network if it times out again."
        500: "Send again after a moment, and look into the log of the proxy if there is one."
        502: "Send again after a moment: a proxy on the way did not reach the API."
    }
    [Transport After(10_000)] {
        503: "Send again later: the server or a proxy on the way is overloaded or under maintenance."
        504: "Send again later: a proxy on the way waited for the API in vain."
    }
    [Transport No] {
        301 302 303 307 308: "Check the address: the answer leads elsewhere, as that of a captive portal does."
        401 407: "Log in to the proxy on the way, or correct its password."
        403: "Check the address and the rules of the proxy or firewall on the way: it forbids the call."
        404: "Check host and path of the address: there is no API there."
        405: "Check the address: the server there does not take this method."
    }
    [Limit] {
        413 414: "Send less in one call, and lists by POST instead of GET."
        431: "Send less in the headers and the query, and lists by POST instead of GET."
        501: "Send less in one call: API 2017 takes at most 32 KB by GET and 1 MB by POST."
    }
    [Limit After(10_000)] {
        429: "Wait, then send fewer calls a minute through this proxy."
    }
}
