//! RefreshCdnUrl: the same purge as PurgeUrlsCache, wherever the domain is served.

use edgeseal_core::tencent::v2::{RefreshCdnUrl, RefreshTask};

use crate::account::Account;
use crate::limits;
use crate::purge::Order;
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for RefreshCdnUrl {
    type Answer = RefreshTask;

    fn serve(self, account: &mut Account, now: u64) -> Result<RefreshTask, Refusal> {
        let Account { domains, purges, ids, .. } = account;
        let task_id = purges.submit(domains, ids, Order::urls(&self.urls, limits::batch::<Self>(), None), now)?;
        Ok(RefreshTask { count: self.urls.len() as u64, task_id })
    }
}
