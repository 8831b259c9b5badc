//! The list of packages that both log actions answer with.

use edgeseal_core::tencent::v2::{LogLink, LogList};
use edgeseal_core::time::{DAY, UTC8, date};

use super::Refusal;
use crate::domain::{Domain, Zone};
use crate::logs::{log_name, log_path, packages};

/// How far back logs are listed where nothing is asked for, in seconds.
pub(super) const KEPT: u64 = 30 * DAY;
/// How long a link is good, in seconds.
const LINK_LIFE: u64 = DAY;

/// The packages of a domain whose hour touches the range. API 2017 lists those of the mainland, and their names do not
/// say so. `origin` is what the links begin with.
pub(super) fn list(domain: &Domain, range: (u64, u64), origin: &str, now: u64) -> Result<LogList, Refusal> {
    let zone = Zone::Mainland;
    let link = |start: u64| {
        let name = log_name(domain, zone, start);
        let end = name.len().saturating_sub(zone.name().len() + 1);
        LogLink {
            date: date(start + UTC8),
            kind: 1,
            name: name.get(..end).unwrap_or_default().to_owned(),
            link: format!("{origin}{}", log_path(domain, zone, start, now + LINK_LIFE)),
        }
    };
    let list: Vec<LogLink> = packages(domain, zone, range, now).map(|package| link(package.start)).collect();
    if list.is_empty() {
        return Err(Refusal::module(22_300, &format!("there are no logs of {} in this time", domain.name)));
    }
    Ok(LogList { now, list })
}
