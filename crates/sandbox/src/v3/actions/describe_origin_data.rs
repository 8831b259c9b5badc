//! DescribeOriginData.

use edgeseal_core::Action;
use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v3::{DescribeOriginData, OriginData, ResourceOriginData};

use crate::account::Account;
use crate::serve::{Serve, Verdict};
use crate::traffic::{Metric, Point, View, series_by};
use crate::v3::Refusal;
use crate::v3::clock::Clock;
use crate::v3::statistics::{Scope, interval, judge, lines, no_metric, range_by, zone};

/// Most domains a call.
const DOMAINS: usize = 30;

impl Serve<Refusal> for DescribeOriginData {
    type Answer = OriginData;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<OriginData, Refusal> {
        let metric = Metric::named_of_origin(&self.metric).ok_or_else(|| no_metric(&self.metric, Self::SPEC.name))?;
        let is_detailed = self.detail == Some(true);
        if is_detailed && metric.counts_codes() {
            return Err(Refusal::value("Detail does not go with status codes".to_owned()));
        }
        let view = View::of_zone(zone(self.area.as_deref()));
        let clock = Clock::named(self.time_zone.as_deref())?;
        let times = range_by(clock, &self.start_time, &self.end_time)?;
        let interval = interval(self.interval.as_deref(), view.zone, times)?;
        let scope = Scope { domains: &self.domains, most: DOMAINS, project: self.project, is_detailed };
        let data = scope.resources(account)?.into_iter().map(|(resource, domains)| {
            let points = series_by(&domains, &view, interval, clock.offset, times, now);
            let points: Vec<Point> = points.iter().map(Point::of_origin).collect();
            ResourceOriginData { resource, origin_data: lines(metric, &points, clock) }
        });
        Ok(OriginData { interval: interval.name().to_owned(), data: data.collect() })
    }
}
