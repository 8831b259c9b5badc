//! The codes of API 3.0 for what the rest of the sandbox refuses.

use super::Refusal;
use super::refusal::{batch_limit, day_limit};
use crate::{billing, block, purge, push};

impl From<push::Fault> for Refusal {
    fn from(fault: push::Fault) -> Self {
        match fault {
            push::Fault::TooMany(most) => Self::new("LimitExceeded.CdnPushExceedBatchLimit", batch_limit("URLs", most)),
            push::Fault::DayLimit(zone) => Self::new("LimitExceeded.CdnPushExceedDayLimit", day_limit(zone)),
            push::Fault::Headers(why) => Self::value(why),
            push::Fault::Url(purge::Fault::Wildcard(url)) => {
                Self::new("InvalidParameter.CdnPushWildcardNotAllowed", format!("a wildcard is not allowed: {url}"))
            }
            push::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<block::Fault> for Refusal {
    fn from(fault: block::Fault) -> Self {
        match fault {
            // No code of the product is about blocks.
            block::Fault::TooMany => Self::new("LimitExceeded", batch_limit("URLs", block::BATCH)),
            block::Fault::DayLimit => Self::new("LimitExceeded", format!("at most {} URLs a day", block::DAILY)),
            block::Fault::TooSoon(url) => {
                Self::new("LimitExceeded.CdnHostOpTooOften", format!("{url} was changed a moment ago: wait"))
            }
            block::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<billing::Fault> for Refusal {
    fn from(fault: billing::Fault) -> Self {
        match fault {
            billing::Fault::Unknown(word) => Self::value(format!("PayType is flux or bandwidth, not {word:?}")),
            billing::Fault::Contract(zone) => {
                let message = format!("{} has a monthly contract: ask those who made it", zone.name());
                Self::new("FailedOperation", message)
            }
        }
    }
}
