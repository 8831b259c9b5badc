//! DescribeBillingData.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v3::{
    BillingData, DescribeBillingData, ResourceBillingData, ResourceSeries, SummarizedData, TimestampData,
};
use edgeseal_core::time::{DAY, UTC8};

use crate::account::Account;
use crate::billing::Method;
use crate::serve::{Serve, Verdict};
use crate::traffic::{Measure, Metric, Point, View, series_by};
use crate::v3::Refusal;
use crate::v3::clock::Clock;
use crate::v3::statistics::{Scope, interval, judge, lines, no_metric, only_cdn, range_by, zone};

const HOUR: u64 = 3_600;
/// What is settled by the hour is there so long after it. The documents say 3 to 5 hours.
const HOURLY: u64 = 5 * HOUR;
/// From this time of day on yesterday is there, of what is settled by the day or the month.
const MORNING: u64 = 4 * HOUR;

impl Serve<Refusal> for DescribeBillingData {
    type Answer = BillingData;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<BillingData, Refusal> {
        only_cdn(self.product.as_deref())?;
        let clock = Clock::named(self.time_zone.as_deref())?;
        let zone = zone(self.area.as_deref());
        let times = range_by(clock, &self.start_time, &self.end_time)?;
        let interval = interval(self.interval.as_deref(), zone, times)?;
        let metric = Billed::named(self.metric.as_deref().unwrap_or("bandwidth"))?;
        let mut view = View::of_zone(zone);
        if let Some(id) = self.district {
            view = view.district(id, false);
        }
        if metric == Billed::Https {
            view = view.protocol("https").ok_or_else(|| no_metric("https", "DescribeBillingData"))?;
        }
        let cycle = match metric {
            Billed::Https => Method::HTTPS,
            Billed::Traffic(_) => Method::of_traffic(zone),
        };
        let until = interval.floor(until(cycle.billing_cycle, now), clock.offset);
        // Whole intervals only: the last one is before that.
        let times = until.checked_sub(1).filter(|last| times.0 <= *last).map(|last| (times.0, times.1.min(last)));
        let domains: Vec<String> = self.domain.into_iter().filter(|name| !name.is_empty()).collect();
        let scope = Scope { domains: &domains, most: 1, project: self.project, is_detailed: false };
        let data = scope.resources(account)?.into_iter().map(|(resource, domains)| {
            let points = |times| series_by(&domains, &view, interval, clock.offset, times, now);
            ResourceBillingData { resource, billing_data: metric.lines(&times.map(points).unwrap_or_default(), clock) }
        });
        Ok(BillingData { interval: interval.name().to_owned(), data: data.collect() })
    }
}

/// What is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Billed {
    Traffic(Measure),
    Https,
}

impl Billed {
    fn named(word: &str) -> Result<Self, Refusal> {
        match word {
            "flux" => Ok(Self::Traffic(Measure::Flux)),
            "bandwidth" => Ok(Self::Traffic(Measure::Bandwidth)),
            "https" => Ok(Self::Https),
            other => Err(no_metric(other, "DescribeBillingData")),
        }
    }

    fn lines(self, points: &[Point], clock: Clock) -> Vec<ResourceSeries> {
        match self {
            Self::Traffic(measure) => lines(Metric::Single(measure), points, clock),
            Self::Https => vec![https(points, clock)],
        }
    }
}

/// HTTPS requests, without those that an IP rule refused: they cost nothing.
fn https(points: &[Point], clock: Clock) -> ResourceSeries {
    let value = |point: &Point| Measure::Request.value(point) - Measure::Code(514).value(point);
    let point = |point: &Point| TimestampData { time: clock.text(point.time), value: value(point) };
    ResourceSeries {
        metric: "https".to_owned(),
        detail_data: points.iter().map(point).collect(),
        summarized_data: SummarizedData { name: "sum".to_owned(), value: points.iter().map(value).sum() },
    }
}

/// Until when the series is there. Bills are made on the clock of the cloud, whatever clock a question has.
const fn until(cycle: &str, now: u64) -> u64 {
    let local = now + UTC8;
    let midnight = local / DAY * DAY;
    let until = match cycle.as_bytes() {
        b"hour" => local.saturating_sub(HOURLY) / HOUR * HOUR,
        _ if local - midnight >= MORNING => midnight,
        _ => midnight.saturating_sub(DAY),
    };
    until.saturating_sub(UTC8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use edgeseal_core::time::{cloud_datetime, parse_cloud};

    #[test]
    fn the_series_ends_when_it_has_been_settled() {
        for (cycle, now, expected) in [
            ("month", "2025-11-22 03:59:59", "2025-11-21 00:00:00"),
            ("month", "2025-11-22 04:00:00", "2025-11-22 00:00:00"),
            ("day", "2025-11-22 23:59:59", "2025-11-22 00:00:00"),
            ("hour", "2025-11-22 12:35:00", "2025-11-22 07:00:00"),
        ] {
            let found = until(cycle, parse_cloud(now).unwrap());
            assert_eq!(cloud_datetime(found), expected, "{cycle} {now}");
        }
    }
}
