//! How API 3.0 refuses.

use edgeseal_core::Rate;
use edgeseal_core::check::Broken;

use crate::domain::Zone;
use crate::purge::{Fault, Kind};
use crate::serve::Wrong;

/// A documented code, and a message in words of our own: no client may read the message of the cloud either.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(code: &'static str, message: String) -> Self {
        Self { code, message }
    }

    /// A value that is none of those that are allowed.
    pub(crate) fn value(message: String) -> Self {
        Self::new("InvalidParameter.CdnParamError", message)
    }

    /// A parameter that is needed.
    pub(crate) fn missing(name: &str) -> Self {
        Self::new("MissingParameter", format!("the parameter {name} is needed"))
    }

    /// A domain that is none of the account.
    pub(crate) fn no_domain(name: &str) -> Self {
        Self::new("ResourceNotFound.CdnHostNotExists", format!("the account has no domain {name}"))
    }

    /// More calls than the rate of the action.
    pub(crate) fn too_often(action: &str, rate: Rate) -> Self {
        let Rate { calls, seconds } = rate;
        // The one action whose rate is kept by CDN itself, not by the gateway of the cloud.
        let code = match action {
            "DescribeCdnIp" => "LimitExceeded.CdnCallingQueryIpTooOften",
            _ => "RequestLimitExceeded",
        };
        Self::new(code, format!("more than {calls} calls in {seconds} s: wait, then repeat"))
    }
}

impl From<Wrong> for Refusal {
    fn from(wrong: Wrong) -> Self {
        let violation = match wrong {
            Wrong::Rule(violation) => violation,
            Wrong::Unreadable(why) => {
                return Self::new("InvalidParameter", format!("the parameters cannot be read: {why}"));
            }
        };
        let code = match violation.broken {
            Broken::Required => "MissingParameter",
            Broken::Unknown => "UnknownParameter",
            Broken::Type(_) => "InvalidParameter",
            _ => "InvalidParameter.CdnParamError",
        };
        Self::new(code, violation.to_string())
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        let (code, message) = match fault {
            Fault::TooMany(Kind::Url, most) => ("LimitExceeded.CdnPurgeUrlExceedBatchLimit", batch_limit("URLs", most)),
            Fault::TooMany(Kind::Path, most) => {
                ("LimitExceeded.CdnPurgePathExceedBatchLimit", batch_limit("directories", most))
            }
            Fault::NoUrl(url) => return Self::value(format!("{url:?} does not begin with http:// or https://")),
            Fault::TooLong(url) => ("InvalidParameter.CdnUrlExceedLength", format!("longer than 2,048 bytes: {url}…")),
            Fault::Wildcard(url) => {
                ("InvalidParameter.CdnPurgeWildcardNotAllowed", format!("a wildcard is not allowed: {url}"))
            }
            Fault::NoDomain(host) => return Self::no_domain(&host),
            Fault::NotOnline(host) => {
                ("ResourceUnavailable.CdnHostIsNotOnline", format!("the domain {host} is neither online nor deploying"))
            }
            Fault::OtherArea(host) => return Self::value(format!("the domain {host} is not served in this area")),
            Fault::DayLimit(Kind::Url, zone) => ("LimitExceeded.CdnPurgeUrlExceedDayLimit", day_limit(zone)),
            Fault::DayLimit(Kind::Path, zone) => ("LimitExceeded.CdnPurgePathExceedDayLimit", day_limit(zone)),
            Fault::Unauthorized => ("UnauthorizedOperation.CdnCamUnauthorized", "refused by a sandbox path".to_owned()),
            Fault::Throttled => ("RequestLimitExceeded", "throttled by a sandbox path: repeat".to_owned()),
            Fault::Internal => ("InternalError.CdnSystemError", "failed by a sandbox path".to_owned()),
        };
        Self::new(code, message)
    }
}

pub(super) fn batch_limit(what: &str, most: u64) -> String {
    format!("at most {most} {what} a call")
}

pub(super) fn day_limit(zone: Zone) -> String {
    format!("the day has not enough left for all of these ({})", zone.name())
}
