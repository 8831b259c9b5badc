//! What the cloud remembers of its one customer.

use std::collections::BTreeSet;

use edgeseal_core::time::{DAY, UTC8};

use crate::billing::{Package, packages};
use crate::block::{Blocks, Violation, violations};
use crate::certificates::Certificates;
use crate::domain::{Domain, domains};
use crate::ids::Ids;
use crate::purge::Purges;
use crate::push::Pushes;

/// The AppId that the public documents use in their examples.
pub(crate) const APP_ID: u64 = 1_250_000_000;

/// The account behind all three APIs.
#[derive(Debug)]
pub(crate) struct Account {
    /// When the sandbox began, in seconds.
    pub(crate) began: u64,
    /// Scheme and host that the present call came to: links in its answer begin with it.
    pub(crate) origin: String,
    pub(crate) domains: Vec<Domain>,
    /// The projects that a domain may be of.
    pub(crate) projects: BTreeSet<u64>,
    pub(crate) purges: Purges,
    pub(crate) pushes: Pushes,
    pub(crate) blocks: Blocks,
    pub(crate) violations: Vec<Violation>,
    /// Of traffic, in bytes.
    pub(crate) packages: Vec<Package>,
    pub(crate) certificates: Certificates,
    pub(crate) video_files: DayCounter,
    pub(crate) ids: Ids,
}

impl Account {
    /// A fresh account. `now` is in seconds since 1970-01-01T00:00:00Z, as everywhere below.
    pub(crate) fn new(now: u64) -> Self {
        let certificates = Certificates::new(now);
        let domains = domains(now, &certificates);
        let projects = domains.iter().map(|domain| domain.project).collect();
        Self {
            began: now,
            origin: String::new(),
            domains,
            projects,
            purges: Purges::default(),
            pushes: Pushes::default(),
            blocks: Blocks::default(),
            violations: violations(now),
            packages: packages(now),
            certificates,
            video_files: DayCounter::default(),
            ids: Ids::default(),
        }
    }

    /// Finds a domain by the number that API 2017 knows it by.
    pub(crate) fn domain_of_id(&self, id: u64) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.host_id() == id)
    }

    /// Finds a domain by its name, in any case.
    pub(crate) fn domain(&self, name: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.name.eq_ignore_ascii_case(name))
    }
}

/// Counts something a day. The day of both clouds ends at midnight in UTC+8.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct DayCounter {
    day: u64,
    used: u64,
}

impl DayCounter {
    /// How many were counted today.
    pub(crate) const fn used(&self, now: u64) -> u64 {
        if self.day == day(now) { self.used } else { 0 }
    }

    /// Counts more of them.
    pub(crate) const fn add(&mut self, count: u64, now: u64) {
        *self = Self { day: day(now), used: self.used(now).saturating_add(count) };
    }
}

const fn day(now: u64) -> u64 {
    now.saturating_add(UTC8) / DAY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_ends_at_midnight_in_utc8() {
        let midnight = 1_700_000_000 / DAY * DAY - UTC8;
        let mut counter = DayCounter::default();
        counter.add(3, midnight - 1);
        counter.add(2, midnight - 1);
        assert_eq!((counter.used(midnight - 1), counter.used(midnight)), (5, 0));
    }
}
