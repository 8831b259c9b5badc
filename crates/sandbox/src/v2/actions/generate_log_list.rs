//! GenerateLogList: the packages of some days.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::{GenerateLogList, LogList};
use edgeseal_core::time::{DAY, parse_cloud_day};

use crate::account::Account;
use crate::serve::{Serve, Verdict};
use crate::v2::Refusal;
use crate::v2::logs::{KEPT, list};
use crate::v2::statistics::{judge, no_domain};

impl Serve<Refusal> for GenerateLogList {
    type Answer = LogList;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<LogList, Refusal> {
        let domain = account.domain_of_id(self.host_id).ok_or_else(|| no_domain(&self.host_id.to_string()))?;
        let day = |text: Option<&str>| text.and_then(parse_cloud_day);
        let last = day(self.end_date.as_deref());
        if last.is_some_and(|last| last > now) {
            return Err(Refusal::module(9150, "endDate is after today"));
        }
        let start = day(self.start_date.as_deref()).unwrap_or_else(|| now.saturating_sub(KEPT));
        let end = last.map_or(now, |last| last + DAY - 1);
        list(domain, (start, end), &account.origin, now)
    }
}
