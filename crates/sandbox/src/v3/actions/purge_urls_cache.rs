//! PurgeUrlsCache.

use edgeseal_core::tencent::v3::{PurgeUrlsCache, TaskId};

use crate::account::Account;
use crate::domain::Zone;
use crate::limits;
use crate::purge::Order;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for PurgeUrlsCache {
    type Answer = TaskId;

    fn serve(self, account: &mut Account, now: u64) -> Result<TaskId, Refusal> {
        let zone = zone(self.area.as_deref())?;
        let Account { domains, purges, ids, .. } = account;
        let task_id = purges.submit(domains, ids, Order::urls(&self.urls, limits::batch::<Self>(), zone), now)?;
        Ok(TaskId { task_id })
    }
}

/// The zone of an optional `Area`, which knows no `global` where it is asked for.
pub(super) fn zone(area: Option<&str>) -> Result<Option<Zone>, Refusal> {
    match area {
        None | Some("") => Ok(None),
        Some(name) => match Zone::named(name) {
            None => Err(Refusal::value(format!("Area is mainland or overseas, not {name:?}"))),
            zone => Ok(zone),
        },
    }
}
