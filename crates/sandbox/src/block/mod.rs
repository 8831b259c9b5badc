//! URLs that the nodes refuse to serve: those that the account blocks, and those that the cloud found wanting.

mod record;
mod violation;

use edgeseal_core::tencent::v3::DisableCaches;
use edgeseal_core::time::DAY;

use crate::account::DayCounter;
use crate::domain::Domain;
use crate::ids::Ids;
use crate::limits;
use crate::purge::{self, Target};

pub(crate) use record::{Record, State};
pub(crate) use violation::{Violation, violations};

use record::Records;

/// API 2017 wants more than so many seconds between the block of a URL and its release, and the other way round.
pub(crate) const V2_GAP: u64 = 15 * 60;
/// Records are kept so long.
pub(crate) const KEPT: u64 = 30 * DAY;

/// The nodes cannot reach such a path, so it is not blocked.
const UNREACHABLE: &str = "sandbox-unreachable";

/// Why a call is refused. Nothing of it has happened then.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// More URLs than one call may carry, and how many it may.
    TooMany(u64),
    /// What a purge would refuse too: no URL, no domain of the account, a domain that is not online, …
    Url(purge::Fault),
    /// The account was not let in.
    NotAdmitted,
    /// Too soon after the last change of this URL.
    TooSoon(String),
    /// More URLs than a day may see, and how many those are.
    DayLimit(u64),
}

impl From<purge::Fault> for Fault {
    fn from(fault: purge::Fault) -> Self {
        Self::Url(fault)
    }
}

/// What is to be blocked or released.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Order<'a> {
    pub(crate) urls: &'a [String],
    /// Most URLs a call: that of the action.
    pub(crate) batch: u64,
    /// [`V2_GAP`] for API 2017 and 0 for API 3.0.
    pub(crate) gap: u64,
}

/// What became of the URLs of a call.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// 19 digits.
    pub(crate) task_id: String,
    pub(crate) done: Vec<String>,
    /// Unreachable, or not blocked by the account.
    pub(crate) failed: Vec<String>,
}

/// What the account blocks.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    records: Records,
    used: DayCounter,
}

impl Blocks {
    /// Blocks URLs: the nodes answer 403 for them.
    pub(crate) fn block(
        &mut self,
        domains: &[Domain],
        ids: &mut Ids,
        order: Order<'_>,
        now: u64,
    ) -> Result<Outcome, Fault> {
        self.check(domains, order, now)?;
        let urls = order.urls;
        if urls.len() as u64 > self.left(now) {
            return Err(Fault::DayLimit(limits::day::<DisableCaches>()));
        }
        self.used.add(urls.len() as u64, now);
        let task_id = ids.task(now);
        let (failed, done): (Vec<String>, Vec<String>) = urls.iter().cloned().partition(|url| is_unreachable(url));
        for url in &done {
            self.records.block(url, &task_id, now);
        }
        Ok(Outcome { task_id, done, failed })
    }

    /// Releases URLs that the account has blocked; those of one day of the cloud only, where a moment of it is given.
    pub(crate) fn release(
        &mut self,
        domains: &[Domain],
        ids: &mut Ids,
        order: Order<'_>,
        day: Option<u64>,
        now: u64,
    ) -> Result<Outcome, Fault> {
        self.check(domains, order, now)?;
        let urls = order.urls;
        let task_id = ids.task(now);
        // A release may name any number of URLs; only those that are blocked are worth a search.
        let blocked = self.records.blocked_urls();
        let (done, failed) = urls
            .iter()
            .cloned()
            .partition(|url| blocked.contains(url) && self.records.release(url, day, &task_id, now));
        Ok(Outcome { task_id, done, failed })
    }

    /// How many URLs may still be blocked today.
    pub(crate) fn left(&self, now: u64) -> u64 {
        limits::day::<DisableCaches>().saturating_sub(self.used.used(now))
    }

    /// The records of a question, newest change first.
    pub(crate) fn found(&self, filter: &Filter<'_>, now: u64) -> Vec<&Record> {
        let mut found: Vec<&Record> = self.records.kept(now).filter(|record| filter.holds(record)).collect();
        found.sort_by_key(|record| std::cmp::Reverse(record.updated));
        found
    }

    fn check(&self, domains: &[Domain], order: Order<'_>, now: u64) -> Result<(), Fault> {
        let Order { urls, batch, gap } = order;
        if urls.len() as u64 > batch {
            return Err(Fault::TooMany(batch));
        }
        for url in urls {
            Target::parse(url)?.zones(domains, None, now)?;
            let last = if gap > 0 { self.records.last_change(url) } else { None };
            if last.is_some_and(|last| now.saturating_sub(last) <= gap) {
                return Err(Fault::TooSoon(url.clone()));
            }
        }
        match purge::check_caller(urls) {
            Err(_) => Err(Fault::NotAdmitted),
            Ok(()) => Ok(()),
        }
    }
}

/// What every record of a question must be; nothing given is nothing asked.
#[derive(Debug, Default)]
pub(crate) struct Filter<'a> {
    pub(crate) url: Option<&'a str>,
    pub(crate) state: Option<State>,
    /// First and last second of its last change.
    pub(crate) times: Option<(u64, u64)>,
    /// The task that blocked or released it.
    pub(crate) task_id: Option<&'a str>,
}

impl Filter<'_> {
    fn holds(&self, record: &Record) -> bool {
        self.url.is_none_or(|url| url == record.url)
            && self.state.is_none_or(|state| state == record.state)
            && self.times.is_none_or(|(start, end)| (start..=end).contains(&record.updated))
            && self.task_id.is_none_or(|id| record.tasks.iter().any(|task| task == id))
    }
}

fn is_unreachable(url: &str) -> bool {
    Target::parse(url).is_ok_and(|target| target.has_segment(UNREACHABLE))
}

#[cfg(test)]
mod tests;
