//! RefreshCdnDir: the same purge as PurgePathCache, wherever the domain is served.

use edgeseal_core::tencent::v2::{RefreshCdnDir, RefreshTask};

use crate::account::Account;
use crate::limits;
use crate::purge::{Flush, Order};
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for RefreshCdnDir {
    type Answer = RefreshTask;

    fn serve(self, account: &mut Account, now: u64) -> Result<RefreshTask, Refusal> {
        let flush = Flush::numbered(self.kind.unwrap_or(1)).unwrap_or(Flush::Flush);
        let Account { domains, purges, ids, .. } = account;
        let order = Order::paths(&self.dirs, flush, limits::batch::<Self>(), None);
        let task_id = purges.submit(domains, ids, order, now)?;
        Ok(RefreshTask { count: self.dirs.len() as u64, task_id })
    }
}
