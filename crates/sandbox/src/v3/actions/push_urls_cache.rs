//! PushUrlsCache.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v3::{PushUrlsCache, TaskId};

use super::describe_push_tasks::area;
use crate::account::Account;
use crate::domain::Area;
use crate::limits;
use crate::push::Order;
use crate::serve::{Serve, Verdict, general};
use crate::v3::Refusal;

impl Serve<Refusal> for PushUrlsCache {
    type Answer = TaskId;

    /// Nothing else checks the headers, so whatever is wrong with them is refused here.
    fn judge(violation: &Violation) -> Verdict<Refusal> {
        if violation.field.starts_with("Headers") { Verdict::General } else { general(violation) }
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<TaskId, Refusal> {
        let area = area(self.area.as_deref())?.unwrap_or(Area::Mainland);
        let Account { domains, pushes, ids, .. } = account;
        let order = Order { urls: &self.urls, area, batch: limits::batch::<Self>() };
        Ok(TaskId { task_id: pushes.submit(domains, ids, order, now)? })
    }
}
