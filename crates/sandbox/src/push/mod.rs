//! Prefetches: what is checked, counted and remembered, for both APIs that prefetch.

mod quota;
mod task;

use std::collections::BTreeSet;

use edgeseal_core::time::{DAY, cloud_datetime};

use crate::account::DayCounter;
use crate::domain::{Area, Domain, Zone};
use crate::hash;
use crate::ids::Ids;
use crate::purge::{self, Target, Throttled, fails};

pub(crate) use quota::Quotas;
pub(crate) use task::{Filter, Progress, Task, Tasks};

/// The origin answers such a path with neither 2xx nor 3xx: its task ends as `invalid`.
const INVALID: &str = "sandbox-invalid";
/// A task is `process` for so many seconds.
const TAKES: u64 = 6;
/// Up to so many seconds more, by the URL.
const SPREAD: u64 = 4;
/// Prefetches are remembered so long.
pub(crate) const KEPT: u64 = 30 * DAY;

/// Why a prefetch is refused. Nothing of it has happened then.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// More URLs than one call may carry, and how many it may.
    TooMany(u64),
    /// What a purge would refuse too: no URL, a wildcard, no domain of the account, …
    Url(purge::Fault),
    /// The day has not enough left for all of them.
    DayLimit(Zone),
}

impl From<purge::Fault> for Fault {
    fn from(fault: purge::Fault) -> Self {
        Self::Url(fault)
    }
}

/// What is to be fetched.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order<'a> {
    pub(crate) urls: &'a [String],
    /// Both areas count where it is global.
    pub(crate) area: Area,
    /// Most URLs a call: that of the action.
    pub(crate) batch: u64,
}

/// The task of one domain in API 2017.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dated {
    /// Counted by day: the same number comes again on another day.
    pub(crate) task_id: u64,
    /// `YYYYMMDD`.
    pub(crate) date: String,
}

/// Whether a task is known by its id alone: one of an action that numbers its tasks by day is not.
pub(crate) const fn is_unique(task_id: &str) -> bool {
    task_id.len() == 19
}

/// Prefetches of the account.
#[derive(Debug, Default)]
pub(crate) struct Pushes {
    pub(crate) tasks: Tasks,
    pub(crate) quotas: Quotas,
    throttled: Throttled,
    numbers: DayCounter,
}

impl Pushes {
    /// Fetches URLs as one task and names it.
    pub(crate) fn submit(
        &mut self,
        domains: &[Domain],
        ids: &mut Ids,
        order: Order<'_>,
        now: u64,
    ) -> Result<String, Fault> {
        let rows = self.check(domains, order, now)?;
        let id = ids.task(now);
        self.record(now, rows.into_iter().map(|row| Task { id: id.clone(), ..row }).collect());
        Ok(id)
    }

    /// Fetches URLs as one task for each of their domains, in the order of their first URLs (CdnPusherV2).
    pub(crate) fn submit_by_domain(
        &mut self,
        domains: &[Domain],
        order: Order<'_>,
        now: u64,
    ) -> Result<Vec<Dated>, Fault> {
        let mut rows = self.check(domains, order, now)?;
        let date: String = cloud_datetime(now).chars().take(10).filter(char::is_ascii_digit).collect();
        let mut hosts: Vec<(String, u64)> = Vec::new();
        for row in &mut rows {
            let known = hosts.iter().find(|(host, _)| *host == row.host).map(|(_, number)| *number);
            let number = known.unwrap_or_else(|| {
                self.numbers.add(1, now);
                hosts.push((row.host.clone(), self.numbers.used(now)));
                self.numbers.used(now)
            });
            row.id = number.to_string();
        }
        self.record(now, rows);
        Ok(hosts.into_iter().map(|(_, task_id)| Dated { task_id, date: date.clone() }).collect())
    }

    /// The rows without their id. Everything is checked before anything is counted.
    fn check(&mut self, domains: &[Domain], order: Order<'_>, now: u64) -> Result<Vec<Task>, Fault> {
        let Order { urls, area, batch } = order;
        if urls.len() as u64 > batch {
            return Err(Fault::TooMany(batch));
        }
        let mut rows = Vec::with_capacity(urls.len());
        for url in urls {
            let target = Target::parse(url)?;
            for zone in area.zones() {
                target.zones(domains, Some(*zone), now)?;
            }
            let ends = match (target.has_segment(INVALID), fails(&target)) {
                (true, _) => Progress::Invalid,
                (false, true) => Progress::Fail,
                (false, false) => Progress::Done,
            };
            let takes = TAKES + hash::text(url) % (SPREAD + 1);
            rows.push(Task::new(url.clone(), target.host, area, now, takes, ends));
        }
        let count = rows.len() as u64;
        if let Some(zone) = area.zones().iter().find(|zone| count > self.quotas.left(**zone, now)) {
            return Err(Fault::DayLimit(*zone));
        }
        self.throttled.check(urls)?;
        Ok(rows)
    }

    fn record(&mut self, now: u64, rows: Vec<Task>) {
        let areas: BTreeSet<Zone> = rows.iter().flat_map(|row| row.area.zones()).copied().collect();
        for zone in areas {
            self.quotas.spend(zone, rows.len() as u64, now);
        }
        self.tasks.record(now, rows);
    }
}

#[cfg(test)]
mod tests;
