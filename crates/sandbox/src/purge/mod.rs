//! Purges: what is checked, counted and remembered, for both APIs that purge.

mod quota;
mod sentinel;
mod target;
mod task;

use edgeseal_core::time::DAY;

use crate::domain::{Domain, Zone};
use crate::hash;
use crate::ids::Ids;

pub(crate) use quota::{Kind, Limits, Quotas};
use target::Target;
pub(crate) use task::{Progress, Task, Tasks};

/// A task is `process` for so many seconds. The cloud takes about five minutes; a demo cannot wait that long.
const TAKES: u64 = 8;
/// Up to so many seconds more, by the URL: tasks of one call do not end as one.
const SPREAD: u64 = 4;
/// Purges are remembered so long.
pub(crate) const KEPT: u64 = 30 * DAY;

/// Why a purge is refused. Nothing of it has happened then.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// More URLs than one call may carry.
    TooMany,
    /// It does not begin with `http://` or `https://`, or has no host.
    NoUrl(String),
    /// Longer than the cloud takes.
    TooLong(String),
    /// A wildcard.
    Wildcard(String),
    /// The domain is none of the account.
    NoDomain(String),
    /// The domain is neither online nor deploying.
    NotOnline(String),
    /// The domain is not served in the zone that was asked for.
    OtherArea(String),
    /// The day has not enough left for all of them.
    DayLimit(Zone),
    /// Asked for by a sentinel: too often.
    Throttled,
    /// Asked for by a sentinel: the cloud fails.
    Internal,
}

/// Purges of the account.
#[derive(Debug, Default)]
pub(crate) struct Purges {
    pub(crate) tasks: Tasks,
    pub(crate) quotas: Quotas,
    throttled: sentinel::Throttled,
}

impl Purges {
    /// Purges URLs in the given zone, or where their domains are served, and names the task.
    ///
    /// Everything is checked before anything is counted, so that a purge is never half done.
    pub(crate) fn submit(
        &mut self,
        domains: &mut [Domain],
        ids: &mut Ids,
        urls: &[String],
        zone: Option<Zone>,
        now: u64,
    ) -> Result<String, Fault> {
        if urls.len() as u64 > Kind::Url.limits().batch {
            return Err(Fault::TooMany);
        }
        let mut rows = Vec::with_capacity(urls.len());
        for url in urls {
            let target = Target::parse(url)?;
            let Some(domain) = domains.iter().find(|domain| domain.name == target.host) else {
                return Err(Fault::NoDomain(target.host));
            };
            if !domain.can_be_purged(now) {
                return Err(Fault::NotOnline(target.host));
            }
            let zones: &'static [Zone] = match zone {
                Some(zone) if !domain.area.zones().contains(&zone) => return Err(Fault::OtherArea(target.host)),
                Some(Zone::Mainland) => &[Zone::Mainland],
                Some(Zone::Overseas) => &[Zone::Overseas],
                None => domain.area.zones(),
            };
            rows.push(Task {
                id: String::new(),
                url: url.clone(),
                host: target.host.clone(),
                kind: Kind::Url,
                zones,
                created: now,
                ends: now.saturating_add(TAKES + hash::text(url) % (SPREAD + 1)),
                fails: sentinel::fails(target.path),
            });
        }
        let counts = Zone::ALL.map(|zone| (zone, rows.iter().filter(|row| row.zones.contains(&zone)).count() as u64));
        if let Some((zone, _)) = counts.iter().find(|(zone, count)| *count > self.quotas.left(Kind::Url, *zone, now)) {
            return Err(Fault::DayLimit(*zone));
        }
        self.throttled.check(urls)?;

        let id = ids.task(now);
        for (zone, count) in counts {
            self.quotas.spend(Kind::Url, zone, count, now);
        }
        for domain in domains.iter_mut().filter(|domain| rows.iter().any(|row| row.host == domain.name)) {
            domain.note_purge(now);
        }
        self.tasks.record(now, rows.into_iter().map(|row| Task { id: id.clone(), ..row }));
        Ok(id)
    }
}
