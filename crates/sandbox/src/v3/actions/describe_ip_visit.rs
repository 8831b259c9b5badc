//! DescribeIpVisit.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v3::{
    CdnData, DescribeIpVisit, ResourceData, ResourceSeries, SummarizedData, TimestampData,
};
use edgeseal_core::time::{DAY, cloud_datetime};

use crate::account::Account;
use crate::domain::{Domain, Zone};
use crate::serve::{Serve, Verdict};
use crate::traffic::{Interval, ip_visits};
use crate::v3::Refusal;
use crate::v3::statistics::{Scope, judge, range};

/// Most domains a call.
const DOMAINS: usize = 30;

impl Serve<Refusal> for DescribeIpVisit {
    type Answer = CdnData;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnData, Refusal> {
        let times = range(&self.start_time, &self.end_time)?;
        let usual = if times.1 - times.0 <= DAY { Interval::FiveMinutes } else { Interval::Day };
        let interval = self.interval.as_deref().and_then(Interval::named).unwrap_or(usual);
        let scope = Scope { domains: &self.domains, most: DOMAINS, project: self.project, is_detailed: false };
        let data = scope.resources(account)?.into_iter().map(|(resource, domains)| ResourceData {
            resource,
            cdn_data: vec![visits(&domains, interval, times, now)],
        });
        Ok(CdnData { interval: interval.name().to_owned(), data: data.collect() })
    }
}

/// The addresses of both zones: no address is in both.
fn visits(domains: &[&Domain], interval: Interval, times: (u64, u64), now: u64) -> ResourceSeries {
    let [mainland, overseas] = Zone::ALL.map(|zone| ip_visits(domains, zone, interval, times, now));
    let counts = mainland.into_iter().zip(overseas).map(|((time, here), (_, there))| (time, (here + there) as f64));
    let points = counts.map(|(time, value)| TimestampData { time: cloud_datetime(time), value });
    let detail_data: Vec<TimestampData> = points.collect();
    let value = detail_data.iter().map(|point| point.value).sum();
    ResourceSeries {
        metric: "ipVisit".to_owned(),
        detail_data,
        summarized_data: SummarizedData { name: "sum".to_owned(), value },
    }
}
