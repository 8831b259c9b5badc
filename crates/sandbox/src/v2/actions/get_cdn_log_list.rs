//! GetCdnLogList: the packages of some hours.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::{GetCdnLogList, LogList};
use edgeseal_core::time::parse_cloud;

use crate::account::Account;
use crate::serve::{Serve, Verdict};
use crate::v2::Refusal;
use crate::v2::logs::{KEPT, list};
use crate::v2::statistics::{judge, no_domain};

impl Serve<Refusal> for GetCdnLogList {
    type Answer = LogList;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<LogList, Refusal> {
        let domain = account.domain(&self.host).ok_or_else(|| no_domain(&self.host))?;
        let time = |text: Option<&str>| text.and_then(parse_cloud);
        let start = time(self.start_date.as_deref()).unwrap_or_else(|| now.saturating_sub(KEPT));
        let end = time(self.end_date.as_deref()).unwrap_or(now);
        list(domain, (start, end), &account.origin, now)
    }
}
