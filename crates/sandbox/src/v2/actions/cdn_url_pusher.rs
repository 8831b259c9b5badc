//! CdnUrlPusher: the same prefetch as PushUrlsCache.

use edgeseal_core::tencent::v2::{CdnUrlPusher, RefreshTask};

use crate::account::Account;
use crate::domain::Area;
use crate::limits;
use crate::push::Order;
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for CdnUrlPusher {
    type Answer = RefreshTask;

    // The origins of the sandbox are never read, so nothing is to be slowed down.
    fn serve(self, account: &mut Account, now: u64) -> Result<RefreshTask, Refusal> {
        let Account { domains, pushes, ids, .. } = account;
        let order = Order { urls: &self.urls, area: Area::Mainland, batch: limits::batch::<Self>() };
        let task_id = pushes.submit(domains, ids, order, now)?;
        Ok(RefreshTask { count: self.urls.len() as u64, task_id })
    }
}
