//! The numbers of API 2017 for what the rest of the sandbox refuses.

use super::Refusal;
use crate::{billing, block, push};

impl From<push::Fault> for Refusal {
    fn from(fault: push::Fault) -> Self {
        match fault {
            push::Fault::TooMany(most) => Self::module(23100, &format!("at most {most} URLs a call")),
            push::Fault::DayLimit(zone) => {
                Self::module(23101, &format!("the day has not enough left for these URLs ({})", zone.name()))
            }
            push::Fault::Headers(why) => Self::plain(4000, &why),
            push::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<block::Fault> for Refusal {
    fn from(fault: block::Fault) -> Self {
        match fault {
            block::Fault::TooMany => Self::plain(4000, &format!("at most {} URLs a call", block::BATCH)),
            block::Fault::DayLimit => Self::plain(4400, &format!("at most {} URLs a day", block::DAILY)),
            block::Fault::TooSoon(url) => {
                let minutes = block::V2_GAP / 60;
                Self::module(22063, &format!("{url} was changed less than {minutes} minutes ago: wait"))
            }
            block::Fault::Url(fault) => fault.into(),
        }
    }
}

impl From<billing::Fault> for Refusal {
    fn from(fault: billing::Fault) -> Self {
        match fault {
            billing::Fault::Unknown(word) => Self::plain(4000, &format!("payType is flux or bandwidth, not {word:?}")),
            billing::Fault::Contract(_) => Self::plain(4300, "a monthly contract: ask those who made it"),
        }
    }
}
