//! CdnOverseaPushser: the same prefetch as PushUrlsCache overseas, as one task for each domain.

use edgeseal_core::tencent::v2::{CdnOverseaPushser, PushedTask};
use edgeseal_core::time::cloud_datetime;

use crate::account::Account;
use crate::domain::Area;
use crate::limits;
use crate::push::{Dated, Order};
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for CdnOverseaPushser {
    type Answer = Vec<PushedTask>;

    fn serve(self, account: &mut Account, now: u64) -> Result<Vec<PushedTask>, Refusal> {
        let Account { domains, pushes, .. } = account;
        let order = Order { urls: &self.urls, area: Area::Overseas, batch: limits::batch::<Self>() };
        let task = |Dated { task_id, .. }| PushedTask { task_id: task_id.to_string(), date: cloud_datetime(now) };
        Ok(pushes.submit_by_domain(domains, order, now)?.into_iter().map(task).collect())
    }
}
