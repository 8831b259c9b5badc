//! CdnPusherV2: the same prefetch as PushUrlsCache, as one task for each domain.

use edgeseal_core::tencent::v2::CdnPusherV2;
use serde::Serialize;

use crate::account::Account;
use crate::domain::Area;
use crate::limits;
use crate::push::{Dated, Order};
use crate::serve::Serve;
use crate::v2::Refusal;

/// The answer.
#[derive(Debug, Serialize)]
pub(crate) struct Tasks {
    task_ids: Vec<Task>,
}

/// The task of a domain. Its id is a number here, and text in all other answers.
#[derive(Debug, Serialize)]
struct Task {
    task_id: u64,
    date: String,
}

impl Serve<Refusal> for CdnPusherV2 {
    type Answer = Tasks;

    // The origins of the sandbox are never read, so nothing is to be slowed down.
    fn serve(self, account: &mut Account, now: u64) -> Result<Tasks, Refusal> {
        let Account { domains, pushes, .. } = account;
        let order = Order { urls: &self.urls, area: Area::Mainland, batch: limits::batch::<Self>() };
        let task = |Dated { task_id, date }| Task { task_id, date };
        let tasks = pushes.submit_by_domain(domains, order, now)?;
        Ok(Tasks { task_ids: tasks.into_iter().map(task).collect() })
    }
}
