//! DescribeCdnHostInfo: the days of each domain in one figure.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::{CdnHostInfo, DescribeCdnHostInfo, HostValue};

use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::serve::{Serve, Verdict};
use crate::traffic::{Interval, Measure, Point, View, ip_visits, series};
use crate::v2::Refusal;
use crate::v2::statistics::{Range, judge, measure, of_projects, period, value};

impl Serve<Refusal> for DescribeCdnHostInfo {
    type Answer = CdnHostInfo;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnHostInfo, Refusal> {
        let range = Range::of_days(&self.start_date, &self.end_date)?;
        let domains = of_projects(account, &self.projects, &self.hosts)?;
        let figure = |domain: &Domain| match measure(&self.stat_type) {
            Some(measure) => summary(measure, domain, range, now),
            None => visits(domain, range, now),
        };
        let row = |domain: &Domain| HostValue {
            host_id: domain.name.clone(),
            host_name: domain.name.clone(),
            host_type: domain.settings.v2(&domain.facts(&account.certificates, now)).host_type.to_owned(),
            host_value: figure(domain),
        };
        let (start_datetime, end_datetime) = range.written();
        Ok(CdnHostInfo {
            start_datetime,
            end_datetime,
            period: period(Interval::FiveMinutes),
            detail_data: domains.into_iter().map(row).collect(),
            stat_type: self.stat_type,
        })
    }
}

fn summary(measure: Measure, domain: &Domain, range: Range, now: u64) -> f64 {
    let points = series(&[domain], &View::of_zone(Zone::Mainland), Interval::FiveMinutes, range.ends(), now);
    let values = |point: &Point| value(measure, point);
    match measure {
        Measure::Bandwidth => points.iter().map(values).fold(0.0, f64::max),
        Measure::RequestHitRate => {
            // The average of the points, by the document. What nobody asked for has no rate.
            let asked: Vec<f64> = points.iter().filter(|point| point.sum.requests() > 0).map(values).collect();
            let average = asked.iter().sum::<f64>() / asked.len().max(1) as f64;
            (average * 100.0).round() / 100.0
        }
        _ => points.iter().map(values).sum(),
    }
}

/// The addresses of each day, added up.
fn visits(domain: &Domain, range: Range, now: u64) -> f64 {
    let days = ip_visits(&[domain], Zone::Mainland, Interval::Day, range.ends(), now);
    days.into_iter().map(|(_, count)| count).sum::<u64>() as f64
}
