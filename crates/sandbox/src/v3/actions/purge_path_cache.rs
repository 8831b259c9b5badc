//! PurgePathCache.

use edgeseal_core::tencent::v3::{PurgePathCache, TaskId};

use super::purge_urls_cache::zone;
use crate::account::Account;
use crate::limits;
use crate::purge::{Flush, Order};
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for PurgePathCache {
    type Answer = TaskId;

    fn serve(self, account: &mut Account, now: u64) -> Result<TaskId, Refusal> {
        let Some(flush) = Flush::named(&self.flush_type) else {
            return Err(Refusal::value(format!("FlushType is flush or delete, not {:?}", self.flush_type)));
        };
        let zone = zone(self.area.as_deref())?;
        let Account { domains, purges, ids, .. } = account;
        let order = Order::paths(&self.paths, flush, limits::batch::<Self>(), zone);
        Ok(TaskId { task_id: purges.submit(domains, ids, order, now)? })
    }
}
