//! How API 2017 refuses.

use serde_json::json;

use crate::purge::{Fault, Kind};
use crate::serve::Wrong;

/// The code of the envelope, the description beside it and a message in words of our own.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    code: u32,
    description: String,
    message: String,
}

impl Refusal {
    /// A refusal of the platform. The documents show a word beside 4100 only; the others repeat their number.
    pub(crate) fn plain(code: u32, message: &str) -> Self {
        let description = if code == 4100 { "AuthFailure".to_owned() } else { code.to_string() };
        Self { code, description, message: message.to_owned() }
    }

    /// A refusal of the CDN module: its own number stands in brackets before the message.
    pub(crate) fn module(number: u32, message: &str) -> Self {
        Self { code: 4000, description: number.to_string(), message: format!("({number}){message}") }
    }

    pub(super) fn envelope(&self) -> String {
        json!({"code": self.code, "message": self.message, "codeDesc": self.description}).to_string()
    }
}

impl From<Wrong> for Refusal {
    fn from(wrong: Wrong) -> Self {
        match wrong {
            Wrong::Rule(violation) => Self::plain(4000, &violation.to_string()),
            Wrong::Unreadable(why) => Self::plain(4000, &format!("the parameters cannot be read: {why}")),
        }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::TooMany(Kind::Url, most) => Self::module(22043, &format!("at most {most} URLs a call")),
            Fault::TooMany(Kind::Path, most) => Self::module(22045, &format!("at most {most} directories a call")),
            Fault::DayLimit(Kind::Url, _) => Self::module(22044, "the day has not enough left for these URLs"),
            Fault::DayLimit(Kind::Path, _) => Self::module(22046, "the day has not enough left for these directories"),
            Fault::NoDomain(host) => Self::module(9110, &format!("the account has no domain {host}")),
            Fault::NotOnline(host) => {
                Self::module(28008, &format!("the domain {host} is neither online nor deploying"))
            }
            Fault::NoUrl(url) => Self::plain(4000, &format!("{url:?} does not begin with http:// or https://")),
            Fault::TooLong(url) => Self::plain(4000, &format!("longer than 2,048 bytes: {url}…")),
            Fault::Wildcard(url) => Self::plain(4000, &format!("a wildcard is not allowed: {url}")),
            Fault::OtherArea(host) => Self::plain(4000, &format!("the domain {host} is not served in this area")),
            Fault::Unauthorized => Self::module(25010, "refused by a sandbox path"),
            Fault::Throttled => Self::plain(4400, "throttled by a sandbox path: repeat"),
            Fault::Internal => Self::plain(6000, "failed by a sandbox path"),
        }
    }
}
