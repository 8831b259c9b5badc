//! What the questions about traffic have in common: a range, an interval, and whom they are about.

use edgeseal_core::check::{Broken, Violation};
use edgeseal_core::shape::Format;
use edgeseal_core::tencent::v3::{ResourceSeries, SummarizedData, TimestampData};
use edgeseal_core::time::{DAY, UTC8};

use super::Refusal;
use super::clock::Clock;
use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::serve::{Verdict, general};
use crate::traffic::{Interval, Measure, Metric, Point};

/// Times, intervals, metrics and the number of domains have codes of their own; the rest is as for every action.
pub(super) fn judge(violation: &Violation) -> Verdict<Refusal> {
    let code = match (&violation.broken, violation.field.as_str()) {
        (Broken::OneOf(_), "Interval") | (Broken::Reach { interval: Some(_), .. }, _) => {
            "InvalidParameter.CdnInvalidParamInterval"
        }
        (Broken::OneOf(_), "Metric") => "InvalidParameter.CdnStatInvalidMetric",
        (Broken::OneOf(_), "Filter") => "InvalidParameter.CdnStatInvalidFilter",
        (Broken::Format(Format::DateTime | Format::Date), _)
        | (Broken::EndsBefore(_) | Broken::Reach { interval: None, .. } | Broken::DaysBack(_), _) => INVALID_DATE,
        (Broken::Items { .. }, "Domains") => "InvalidParameter.CdnStatTooManyDomains",
        _ => return general(violation),
    };
    Verdict::Own(Refusal::new(code, violation.to_string()))
}

const INVALID_DATE: &str = "InvalidParameter.CdnStatInvalidDate";

/// The zone of an optional `Area`.
pub(super) fn zone(area: Option<&str>) -> Zone {
    area.and_then(Zone::named).unwrap_or(Zone::Mainland)
}

/// Refuses the other product.
pub(super) fn only_cdn(product: Option<&str>) -> Result<(), Refusal> {
    match product {
        Some("ecdn") => Err(Refusal::value("the account has no ECDN".to_owned())),
        _ => Ok(()),
    }
}

/// A word that is no metric of an action.
pub(super) fn no_metric(word: &str, action: &str) -> Refusal {
    Refusal::new("InvalidParameter.CdnStatInvalidMetric", format!("{word:?} is no metric of {action}"))
}

/// A text that is no time.
pub(super) fn no_date(text: &str) -> Refusal {
    Refusal::new(INVALID_DATE, format!("{text:?} is no time"))
}

/// The whole days of a range, on the clock of UTC+8.
pub(super) fn days(start: u64, end: u64) -> (u64, u64) {
    let midnight = |moment: u64| (moment + UTC8) / DAY * DAY;
    (midnight(start).saturating_sub(UTC8), midnight(end) + DAY - 1 - UTC8)
}

/// The longest range, in seconds.
const RANGE: u64 = 90 * DAY;

/// Reads a range on the clock of the cloud. Both ends are included.
pub(super) fn range(start: &str, end: &str) -> Result<(u64, u64), Refusal> {
    range_by(Clock::CLOUD, start, end)
}

/// Reads a range on a clock.
pub(super) fn range_by(clock: Clock, start: &str, end: &str) -> Result<(u64, u64), Refusal> {
    let refused = |message| Refusal::new(INVALID_DATE, message);
    let date = |text: &str| clock.moment(text).ok_or_else(|| no_date(text));
    let (start, end) = (date(start)?, date(end)?);
    if start > end {
        return Err(refused("StartTime is after EndTime".to_owned()));
    }
    if end - start > RANGE {
        return Err(refused("a range has at most 90 days".to_owned()));
    }
    Ok((start, end))
}

/// Reads the interval of a range, or chooses it.
pub(super) fn interval(name: Option<&str>, zone: Zone, (start, end): (u64, u64)) -> Result<Interval, Refusal> {
    let refused = |message| Err(Refusal::new("InvalidParameter.CdnInvalidParamInterval", message));
    let interval = match name.filter(|name| !name.is_empty()) {
        None => Interval::usual(end - start),
        Some(name) => match Interval::named(name) {
            Some(interval) => interval,
            None => return refused(format!("{name:?} is no interval")),
        },
    };
    if interval == Interval::Minute && zone == Zone::Overseas {
        return refused("there is no min outside of the mainland".to_owned());
    }
    if end - start > interval.longest() {
        return refused(format!("the range is too long for {}", interval.name()));
    }
    Ok(interval)
}

/// Whom a question is about.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    /// Names of domains; where there are none, the project, or the whole account.
    pub(super) domains: &'a [String],
    /// Most domains a call.
    pub(super) most: usize,
    pub(super) project: Option<u64>,
    /// Whether each of the named domains is told for itself.
    pub(super) is_detailed: bool,
}

impl Scope<'_> {
    /// The resources of the answer, by their name.
    pub(super) fn resources<'a>(&self, account: &'a Account) -> Result<Vec<(String, Vec<&'a Domain>)>, Refusal> {
        let domains = self.named(account)?;
        match (domains.as_slice(), self.project) {
            ([], None) => Ok(vec![("all".to_owned(), account.domains.iter().collect())]),
            ([], Some(project)) => {
                if !account.projects.contains(&project) {
                    let message = format!("the account has no project {project}");
                    return Err(Refusal::new("InvalidParameter.CdnStatInvalidProjectId", message));
                }
                let own = account.domains.iter().filter(|domain| domain.project == project);
                Ok(vec![(project.to_string(), own.collect())])
            }
            ([domain], _) => Ok(vec![(domain.name.clone(), vec![domain])]),
            _ if self.is_detailed => {
                Ok(domains.into_iter().map(|domain| (domain.name.clone(), vec![domain])).collect())
            }
            _ => Ok(vec![("multiDomains".to_owned(), domains)]),
        }
    }

    /// The named domains, each once.
    fn named<'a>(&self, account: &'a Account) -> Result<Vec<&'a Domain>, Refusal> {
        if self.domains.len() > self.most {
            let message = format!("at most {} domains a call", self.most);
            return Err(Refusal::new("InvalidParameter.CdnStatTooManyDomains", message));
        }
        let mut domains: Vec<&Domain> = Vec::new();
        for name in self.domains {
            let domain = account.domain(name).ok_or_else(|| Refusal::no_domain(name))?;
            if !domains.iter().any(|other| other.name == domain.name) {
                domains.push(domain);
            }
        }
        Ok(domains)
    }
}

/// The series of a metric, each with its summary, with the times of a clock.
pub(super) fn lines(metric: Metric, points: &[Point], clock: Clock) -> Vec<ResourceSeries> {
    let total = Point::total(points);
    let line = |measure: Measure| {
        let point = |point: &Point| TimestampData { time: clock.text(point.time), value: measure.value(point) };
        let (name, value) = measure.summary(points, &total);
        ResourceSeries {
            metric: measure.name(),
            detail_data: points.iter().map(point).collect(),
            summarized_data: SummarizedData { name: name.to_owned(), value },
        }
    };
    metric.measures(&total).into_iter().map(line).collect()
}
