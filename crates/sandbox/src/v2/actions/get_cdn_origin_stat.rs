//! GetCdnOriginStat: what the origins answered.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::{CdnOriginStat, GetCdnOriginStat, SeriesByDomain};

use crate::account::Account;
use crate::domain::Zone;
use crate::serve::{Serve, Verdict};
use crate::traffic::{Interval, Measure, OriginFault, Point, View, series};
use crate::v2::Refusal;
use crate::v2::statistics::{Range, judge, measure, named, period, values};

impl Serve<Refusal> for GetCdnOriginStat {
    type Answer = CdnOriginStat;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnOriginStat, Refusal> {
        let range = Range::of_times(&self.start_time, &self.end_time)?;
        let interval = if self.detail.as_deref() == Some("1") { Interval::FiveMinutes } else { range.interval() };
        let view = View::of_zone(Zone::Mainland);
        let of_origin = |domain| {
            let points = series(&[domain], &view, interval, range.ends(), now);
            points.iter().map(Point::of_origin).collect::<Vec<Point>>()
        };
        let domains = named(account, &self.hosts)?;
        let points: Vec<_> = domains.into_iter().map(|domain| (&domain.name, of_origin(domain))).collect();
        let each = |measure: Measure| -> Option<SeriesByDomain> {
            Some(points.iter().map(|(name, points)| ((*name).clone(), values(measure, points))).collect())
        };
        let mut answer = CdnOriginStat { period: period(interval), ..CdnOriginStat::default() };
        match (self.stat_type.as_str(), measure(&self.stat_type)) {
            ("bandwidth", Some(measure)) => answer.bandwidth = each(measure),
            ("flux", Some(measure)) => answer.flux = each(measure),
            ("requests", Some(measure)) => answer.requests = each(measure),
            _ => {
                answer.fail_total = each(Measure::FailRequest);
                answer.fail_5xx = each(Measure::Fail(OriginFault::ServerError));
                answer.fail_http_error = each(Measure::Fail(OriginFault::Http));
                answer.fail_origin_close = each(Measure::Fail(OriginFault::Close));
                answer.fail_timeout = each(Measure::Fail(OriginFault::Timeout));
            }
        }
        (answer.start_datetime, answer.end_datetime) = (self.start_time, self.end_time);
        Ok(answer)
    }
}
