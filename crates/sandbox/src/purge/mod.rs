//! Purges: what is checked, counted and remembered, for both APIs that purge.

mod quota;
mod sentinel;
mod target;
mod task;

use std::collections::BTreeSet;

use edgeseal_core::time::DAY;

use crate::domain::{Domain, Zone, of_host};
use crate::hash;
use crate::ids::Ids;

pub(crate) use quota::{Kind, Limits, Quotas};
pub(crate) use sentinel::{Throttled, check_caller, fails};
pub(crate) use target::Target;
pub(crate) use task::{Flush, Progress, Task, Tasks};

/// A task is `process` for so many seconds. The cloud takes about five minutes; a demo cannot wait that long.
const TAKES: u64 = 3;
/// Up to so many seconds more, by the URL: tasks of one call do not end as one.
const SPREAD: u64 = 2;
/// Purges are remembered so long.
pub(crate) const KEPT: u64 = 30 * DAY;

/// Why a purge is refused. Nothing of it has happened then.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// More entries than one call may carry, and how many it may.
    TooMany(Kind, u64),
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
    DayLimit(Kind, Zone),
    /// Asked for by a sentinel: the caller may not do it.
    Unauthorized,
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
    throttled: Throttled,
}

/// What is to be purged.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order<'a> {
    pub(crate) kind: Kind,
    /// Which files of a directory. A URL is always purged whole.
    pub(crate) flush: Flush,
    pub(crate) entries: &'a [String],
    /// Most entries a call: that of the action.
    pub(crate) batch: u64,
    /// Where, or wherever their domains are served.
    pub(crate) zone: Option<Zone>,
}

impl<'a> Order<'a> {
    /// A purge of URLs.
    pub(crate) const fn urls(entries: &'a [String], batch: u64, zone: Option<Zone>) -> Self {
        Self { kind: Kind::Url, flush: Flush::Delete, entries, batch, zone }
    }

    /// A purge of directories with all below them.
    pub(crate) const fn paths(entries: &'a [String], flush: Flush, batch: u64, zone: Option<Zone>) -> Self {
        Self { kind: Kind::Path, flush, entries, batch, zone }
    }
}

impl Purges {
    /// Purges and names the task.
    ///
    /// Everything is checked before anything is counted, so that a purge is never half done.
    pub(crate) fn submit(
        &mut self,
        domains: &mut [Domain],
        ids: &mut Ids,
        order: Order<'_>,
        now: u64,
    ) -> Result<String, Fault> {
        let Order { kind, flush, entries, batch, zone } = order;
        if entries.len() as u64 > batch {
            return Err(Fault::TooMany(kind, batch));
        }
        let mut rows = Vec::with_capacity(entries.len());
        for url in entries {
            let target = Target::parse(url)?;
            let zones = target.zones(domains, zone, now)?;
            let fails = fails(&target);
            rows.push(Task {
                id: String::new(),
                url: url.clone(),
                host: target.host,
                kind,
                flush,
                zones,
                created: now,
                ends: now.saturating_add(TAKES + hash::text(url) % (SPREAD + 1)),
                fails,
            });
        }
        let counts = Zone::ALL.map(|zone| (zone, rows.iter().filter(|row| row.zones.contains(&zone)).count() as u64));
        if let Some((zone, _)) = counts.iter().find(|(zone, count)| *count > self.quotas.left(kind, *zone, now)) {
            return Err(Fault::DayLimit(kind, *zone));
        }
        self.throttled.check(entries)?;

        let id = ids.task(now);
        for (zone, count) in counts {
            self.quotas.spend(kind, zone, count, now);
        }
        let purged: BTreeSet<String> =
            rows.iter().filter_map(|row| of_host(domains, &row.host)).map(|domain| domain.name.clone()).collect();
        for domain in domains.iter_mut().filter(|domain| purged.contains(&domain.name)) {
            domain.note_purge(now);
        }
        self.tasks.record(now, rows.into_iter().map(|row| Task { id: id.clone(), ..row }));
        Ok(id)
    }
}

#[cfg(test)]
mod tests {
    use edgeseal_core::time::UTC8;

    use super::*;
    use crate::certificates::Certificates;
    use crate::domain::domains;

    const NOW: u64 = 1_763_786_100;

    fn dirs(count: usize) -> Vec<String> {
        (0..count).map(|number| format!("https://img.harbor.example/{number}/")).collect()
    }

    #[test]
    fn directories_have_limits_and_a_day_of_their_own() {
        let (mut domains, mut ids, mut purges) =
            (domains(NOW, &Certificates::new(NOW)), Ids::default(), Purges::default());
        let mut purge = |purges: &mut Purges, count, batch, now| {
            let paths = dirs(count);
            purges.submit(&mut domains, &mut ids, Order::paths(&paths, Flush::Flush, batch, None), now)
        };
        assert_eq!(purge(&mut purges, 21, 20, NOW), Err(Fault::TooMany(Kind::Path, 20)));
        assert_eq!(purge(&mut purges, 501, 500, NOW), Err(Fault::TooMany(Kind::Path, 500)));
        assert!(purge(&mut purges, 100, 500, NOW).is_ok());
        assert_eq!(purge(&mut purges, 1, 500, NOW), Err(Fault::DayLimit(Kind::Path, Zone::Mainland)));
        let left = |kind, zone| purges.quotas.left(kind, zone, NOW);
        assert_eq!((left(Kind::Path, Zone::Mainland), left(Kind::Path, Zone::Overseas)), (0, 100));
        assert_eq!(left(Kind::Url, Zone::Mainland), 10_000, "URLs are counted apart");
        let row = purges.tasks.newest_first(NOW).next().unwrap();
        assert_eq!((row.kind.name(), row.flush.name()), ("path", "flush"));

        let midnight = (NOW + UTC8).next_multiple_of(DAY) - UTC8;
        assert!(purge(&mut purges, 1, 500, midnight - 1).is_err());
        assert!(purge(&mut purges, 100, 500, midnight).is_ok());
    }

    #[test]
    fn every_task_ends_within_three_to_five_seconds() {
        let (mut domains, mut ids, mut purges) =
            (domains(NOW, &Certificates::new(NOW)), Ids::default(), Purges::default());
        let paths = dirs(100);
        let order = Order::paths(&paths, Flush::Delete, 500, Some(Zone::Mainland));
        purges.submit(&mut domains, &mut ids, order, NOW).unwrap();
        let done = |now| purges.tasks.newest_first(now).filter(|task| task.progress(now) == Progress::Done).count();
        assert_eq!((done(NOW + 2), done(NOW + 5)), (0, 100));
        assert!((1..100).contains(&done(NOW + 3)));
    }
}
