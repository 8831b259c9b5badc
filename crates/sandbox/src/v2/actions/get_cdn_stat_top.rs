//! GetCdnStatTop: three rankings at once.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::{CdnStatTop, GetCdnStatTop, TopPlace, TopUrl};
use edgeseal_core::time::{UTC8, date};

use crate::account::Account;
use crate::domain::{SLOT, Zone};
use crate::serve::{Serve, Verdict};
use crate::traffic::{Amount, By, Interval, Ranked, View, top};
use crate::v2::Refusal;
use crate::v2::statistics::{LOGS_ARRIVE, Range, judge, of_projects, period};

/// Files in a ranking. Provinces and providers are fewer.
const MOST: usize = 1_000;

impl Serve<Refusal> for GetCdnStatTop {
    type Answer = CdnStatTop;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnStatTop, Refusal> {
        let range = Range::of_days(&self.start_date, &self.end_date)?;
        let domains = of_projects(account, &self.projects, &self.hosts)?;
        let amount = if self.stat_type == "flux" { Amount::Flux } else { Amount::Request };
        let view = View::of_zone(Zone::Mainland);
        let seen = now.saturating_sub(LOGS_ARRIVE);
        let last_second = range.end.saturating_add(SLOT - 1);
        let rows = |by| top(&domains, &view, by, amount, (range.start, last_second), seen, MOST);
        let place = |row: Ranked| TopPlace { id: row.id.unwrap_or_default(), name: row.name, value: row.value as u64 };
        let url = |row: Ranked| TopUrl { name: row.name, value: row.value as u64 };
        Ok(CdnStatTop {
            start_datetime: date(range.start + UTC8),
            end_datetime: date(range.end + UTC8),
            period: period(Interval::FiveMinutes),
            province_data: rows(By::Client).into_iter().map(place).collect(),
            isp_data: rows(By::Isp).into_iter().map(place).collect(),
            url_data: rows(By::Url).into_iter().map(url).collect(),
            stat_type: self.stat_type,
        })
    }
}
