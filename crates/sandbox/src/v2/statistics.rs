//! What the statistics of API 2017 have in common: days, times, the distance of points, and whom they are about.

use edgeseal_core::check::{Broken, Violation};
use edgeseal_core::shape::Format;
use edgeseal_core::time::{DAY, cloud_datetime, parse_cloud, parse_cloud_day};

use super::Refusal;
use crate::account::Account;
use crate::domain::{Domain, SLOT};
use crate::serve::{Verdict, general};
use crate::traffic::{Interval, Measure, Point};

/// Rankings and figures by place are counted from logs. They arrive later than the others, by so many seconds.
pub(super) const LOGS_ARRIVE: u64 = 1_500;

/// What breaks a rule about times or the type has a code of its own, too many domains only the general one.
pub(super) fn judge(violation: &Violation) -> Verdict<Refusal> {
    match violation.broken {
        Broken::OneOf(_) if violation.field == "statType" => {
            Verdict::Own(Refusal::module(9160, &violation.to_string()))
        }
        Broken::Format(Format::Day | Format::Date | Format::DateTime)
        | Broken::EndsBefore(_)
        | Broken::Reach { .. }
        | Broken::DaysBack(_) => Verdict::Own(Refusal::module(9150, &violation.to_string())),
        Broken::Items { .. } => Verdict::General,
        _ => general(violation),
    }
}

/// A range of points of five minutes, both ends included.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range {
    pub(super) start: u64,
    pub(super) end: u64,
}

impl Range {
    /// Whole days, from 00:00:00 of the first to 23:55:00 of the last.
    pub(super) fn of_days(first: &str, last: &str) -> Result<Self, Refusal> {
        let day = |text: &str| parse_cloud_day(text).ok_or_else(|| no_time(text));
        Ok(Self { start: day(first)?, end: day(last)?.saturating_add(DAY - SLOT) })
    }

    /// From one time to another.
    pub(super) fn of_times(start: &str, end: &str) -> Result<Self, Refusal> {
        let time = |text: &str| parse_cloud(text).ok_or_else(|| no_time(text));
        Ok(Self { start: time(start)?, end: time(end)? })
    }

    /// The distance of its points: five minutes up to 3 days, an hour up to 7, a day for more.
    pub(super) const fn interval(self) -> Interval {
        match self.end.saturating_sub(self.start) {
            length if length <= 3 * DAY => Interval::FiveMinutes,
            length if length <= 7 * DAY => Interval::Hour,
            _ => Interval::Day,
        }
    }

    pub(super) const fn ends(self) -> (u64, u64) {
        (self.start, self.end)
    }

    /// Both ends as the cloud writes them.
    pub(super) fn written(self) -> (String, String) {
        (cloud_datetime(self.start), cloud_datetime(self.end))
    }
}

fn no_time(text: &str) -> Refusal {
    Refusal::module(9150, &format!("{text:?} is no time"))
}

/// The distance of points in minutes.
pub(super) const fn period(interval: Interval) -> u64 {
    interval.seconds() / 60
}

/// The measure of a type; `None` for those that are no single figure of a point.
pub(super) fn measure(stat_type: &str) -> Option<Measure> {
    Some(match stat_type {
        "bandwidth" => Measure::Bandwidth,
        "flux" => Measure::Flux,
        "requests" => Measure::Request,
        "hit_flux" => Measure::HitFlux,
        "hit_requests" => Measure::HitRequest,
        "cache" => Measure::RequestHitRate,
        _ => return None,
    })
}

/// The value of a point. A bandwidth is in whole bit/s here.
pub(super) fn value(measure: Measure, point: &Point) -> f64 {
    let value = measure.value(point);
    if measure == Measure::Bandwidth { value.round() } else { value }
}

/// The values of points in the order of time.
pub(super) fn values(measure: Measure, points: &[Point]) -> Vec<f64> {
    points.iter().map(|point| value(measure, point)).collect()
}

/// The named domains, each once.
pub(super) fn named<'a>(account: &'a Account, hosts: &[String]) -> Result<Vec<&'a Domain>, Refusal> {
    let mut domains: Vec<&Domain> = Vec::new();
    for host in hosts {
        let domain = account.domain(host).ok_or_else(|| no_domain(host))?;
        if !domains.iter().any(|other| other.name == domain.name) {
            domains.push(domain);
        }
    }
    Ok(domains)
}

/// The named domains, all of which must be of the projects; all of the projects where none is named.
pub(super) fn of_projects<'a>(
    account: &'a Account,
    projects: &[String],
    hosts: &[String],
) -> Result<Vec<&'a Domain>, Refusal> {
    let projects: Vec<u64> = projects.iter().map(|id| project(account, id)).collect::<Result<_, _>>()?;
    let domains = named(account, hosts)?;
    if domains.is_empty() {
        return Ok(account.domains.iter().filter(|domain| projects.contains(&domain.project)).collect());
    }
    match domains.iter().find(|domain| !projects.contains(&domain.project)) {
        None => Ok(domains),
        Some(other) => {
            let message = format!("projects must have {}, the project of {}", other.project, other.name);
            Err(Refusal::plain(4000, &message))
        }
    }
}

/// The number of a project that the account has.
fn project(account: &Account, id: &str) -> Result<u64, Refusal> {
    let known = id.parse().ok().filter(|id| account.projects.contains(id));
    known.ok_or_else(|| Refusal::module(100_004, &format!("the account has no project {id}")))
}

pub(super) fn no_domain(host: &str) -> Refusal {
    Refusal::module(9110, &format!("the account has no domain {host}"))
}
