//! DescribeTopData.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v3::{DescribeTopData, RankingsMore, TopDataMore, TopDetailDataMore};

use super::list_top_data::amount;
use crate::account::Account;
use crate::domain::Domain;
use crate::serve::{Serve, Verdict};
use crate::traffic::{Amount, By, Ranked, View, top};
use crate::v3::Refusal;
use crate::v3::statistics::{Scope, days, judge, no_metric, range, zone};

/// Most domains a call.
const DOMAINS: usize = 30;
/// Most rows.
const ROWS: usize = 100;

impl Serve<Refusal> for DescribeTopData {
    type Answer = RankingsMore;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<RankingsMore, Refusal> {
        let by = match self.metric.as_str() {
            "ip" => By::Ip,
            "ua_device" => By::Device,
            "ua_browser" => By::Browser,
            "ua_os" => By::Os,
            "referer" => By::Referer,
            other => return Err(no_metric(other, "DescribeTopData")),
        };
        let Some(amount) = amount(&self.filter) else {
            let message = format!("visitors are not ranked by {:?}", self.filter);
            return Err(Refusal::new("InvalidParameter.CdnStatInvalidFilter", message));
        };
        let (start, end) = range(&self.start_time, &self.end_time)?;
        let view = View::of_zone(zone(self.area.as_deref()));
        let is_detailed = self.detail == Some(true);
        let scope = Scope { domains: &self.domains, most: DOMAINS, project: self.project, is_detailed };
        let data = scope.resources(account)?.into_iter().map(|(resource, domains)| TopDataMore {
            resource,
            detail_data: rows(&domains, &view, by, amount, days(start, end), now),
        });
        Ok(RankingsMore { data: data.collect() })
    }
}

/// The rows, each with its part of what all visitors had.
fn rows(
    domains: &[&Domain],
    view: &View,
    by: By,
    amount: Amount,
    times: (u64, u64),
    now: u64,
) -> Vec<TopDetailDataMore> {
    let all = |by| top(domains, view, by, amount, times, now, usize::MAX);
    let sum = |rows: &[Ranked]| rows.iter().map(|row| row.value).sum::<f64>();
    let mut rows = all(by);
    // Not every address is ranked; every device is.
    let total = if by == By::Ip { sum(&all(By::Device)) } else { sum(&rows) };
    rows.truncate(ROWS);
    let row = |Ranked { name, value, .. }| {
        let percent = (total > 0.0).then(|| (value / total * 10_000.0).round() / 10_000.0);
        TopDetailDataMore { name, value, percent }
    };
    rows.into_iter().map(row).collect()
}
