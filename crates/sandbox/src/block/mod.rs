//! URLs that the nodes refuse to serve: those that the account blocks, and those that the cloud found wanting.

mod record;
mod violation;

use edgeseal_core::time::DAY;

use crate::account::DayCounter;
use crate::domain::Domain;
use crate::ids::Ids;
use crate::purge::{self, Target};

pub(crate) use record::{Record, State};
pub(crate) use violation::{Violation, violations};

use record::Records;

/// Most URLs a call.
pub(crate) const BATCH: u64 = 100;
/// Most URLs that may be blocked a day.
pub(crate) const DAILY: u64 = 3_000;
/// API 2017 wants more than so many seconds between the block of a URL and its release, and the other way round.
pub(crate) const V2_GAP: u64 = 15 * 60;
/// Records are kept so long.
pub(crate) const KEPT: u64 = 30 * DAY;

/// The nodes cannot reach such a path, so it is not blocked.
const UNREACHABLE: &str = "sandbox-unreachable";

/// Why a call is refused. Nothing of it has happened then.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// More than [`BATCH`] URLs.
    TooMany,
    /// What a purge would refuse too: no URL, no domain of the account, a domain that is not online, …
    Url(purge::Fault),
    /// Too soon after the last change of this URL.
    TooSoon(String),
    /// More than [`DAILY`] URLs.
    DayLimit,
}

impl From<purge::Fault> for Fault {
    fn from(fault: purge::Fault) -> Self {
        Self::Url(fault)
    }
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
    /// Blocks URLs: the nodes answer 403 for them. `gap` is [`V2_GAP`] for API 2017 and 0 for API 3.0.
    pub(crate) fn block(
        &mut self,
        domains: &[Domain],
        ids: &mut Ids,
        urls: &[String],
        gap: u64,
        now: u64,
    ) -> Result<Outcome, Fault> {
        self.check(domains, urls, gap, now)?;
        if urls.len() as u64 > self.left(now) {
            return Err(Fault::DayLimit);
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
        urls: &[String],
        day: Option<u64>,
        gap: u64,
        now: u64,
    ) -> Result<Outcome, Fault> {
        self.check(domains, urls, gap, now)?;
        let task_id = ids.task(now);
        let (done, failed) = urls.iter().cloned().partition(|url| self.records.release(url, day, &task_id, now));
        Ok(Outcome { task_id, done, failed })
    }

    /// How many URLs may still be blocked today.
    pub(crate) const fn left(&self, now: u64) -> u64 {
        DAILY.saturating_sub(self.used.used(now))
    }

    /// Whether the nodes answer 403 for a URL.
    pub(crate) fn is_blocked(&self, url: &str) -> bool {
        self.records.current(url).is_some()
    }

    /// The records of a question, newest change first.
    pub(crate) fn found(&self, filter: &Filter<'_>, now: u64) -> Vec<&Record> {
        let mut found: Vec<&Record> = self.records.kept(now).filter(|record| filter.holds(record)).collect();
        found.sort_by_key(|record| std::cmp::Reverse(record.updated));
        found
    }

    fn check(&self, domains: &[Domain], urls: &[String], gap: u64, now: u64) -> Result<(), Fault> {
        if urls.len() as u64 > BATCH {
            return Err(Fault::TooMany);
        }
        for url in urls {
            Target::parse(url)?.zones(domains, None, now)?;
            let last = self.records.last_change(url);
            if last.is_some_and(|last| gap > 0 && now.saturating_sub(last) <= gap) {
                return Err(Fault::TooSoon(url.clone()));
            }
        }
        Ok(())
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
