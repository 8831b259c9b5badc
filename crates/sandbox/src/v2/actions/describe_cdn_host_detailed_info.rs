//! DescribeCdnHostDetailedInfo: one series of all the domains.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::{CdnHostDetailedInfo, DescribeCdnHostDetailedInfo};
use edgeseal_core::time::DAY;

use crate::account::Account;
use crate::domain::Zone;
use crate::serve::{Serve, Verdict};
use crate::traffic::{View, ip_visits, series};
use crate::v2::Refusal;
use crate::v2::statistics::{Range, judge, measure, of_projects, period, values};

/// The document does not say how far back the data reach: as far as those of DescribeCdnHostInfo.
const DAYS_BACK: u64 = 90;

impl Serve<Refusal> for DescribeCdnHostDetailedInfo {
    type Answer = CdnHostDetailedInfo;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnHostDetailedInfo, Refusal> {
        let range = Range::of_days(&self.start_date, &self.end_date)?;
        if range.start.saturating_add((DAYS_BACK + 1) * DAY) < now {
            return Err(Refusal::module(9150, &format!("the data reach {DAYS_BACK} days back")));
        }
        let domains = of_projects(account, &self.projects, &self.hosts)?;
        let interval = range.interval();
        let total_data = match measure(&self.stat_type) {
            Some(measure) => {
                let points = series(&domains, &View::of_zone(Zone::Mainland), interval, range.ends(), now);
                values(measure, &points)
            }
            None => {
                let visits = ip_visits(&domains, Zone::Mainland, interval, range.ends(), now);
                visits.into_iter().map(|(_, count)| count as f64).collect()
            }
        };
        let (start_datetime, end_datetime) = range.written();
        Ok(CdnHostDetailedInfo {
            start_datetime,
            end_datetime,
            period: period(interval),
            stat_type: self.stat_type,
            total_data,
        })
    }
}
