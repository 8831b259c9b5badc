//! CdnPusherV2: the same prefetch as PushUrlsCache, as one task for each domain.

use edgeseal_core::tencent::v2::{CdnPusherV2, PushedTask, PushedTasks};

use crate::account::Account;
use crate::domain::Area;
use crate::limits;
use crate::push::{Dated, Order};
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for CdnPusherV2 {
    type Answer = PushedTasks;

    // The origins of the sandbox are never read, so nothing is to be slowed down.
    fn serve(self, account: &mut Account, now: u64) -> Result<PushedTasks, Refusal> {
        let Account { domains, pushes, .. } = account;
        let order = Order { urls: &self.urls, area: Area::Mainland, batch: limits::batch::<Self>() };
        let task = |Dated { task_id, date }| PushedTask { task_id: task_id.to_string(), date };
        let tasks = pushes.submit_by_domain(domains, order, now)?;
        Ok(PushedTasks { task_ids: tasks.into_iter().map(task).collect() })
    }
}
