//! FlushOrPushOverall: the purges and the prefetch of the other actions, in the areas that flags name.

use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v2::FlushOrPushOverall;
use edgeseal_core::tencent::v3::PushUrlsCache;

use crate::account::Account;
use crate::domain::{Area, Zone};
use crate::purge::{Flush, Kind, Order};
use crate::serve::Serve;
use crate::v2::Refusal;
use crate::{limits, push};

impl Serve<Refusal> for FlushOrPushOverall {
    type Answer = Done;

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        let area = match (self.mainland == Some(1), self.oversea == Some(1)) {
            (true, true) => Area::Global,
            (true, false) => Area::Mainland,
            (false, true) => Area::Overseas,
            (false, false) => return Err(Refusal::plain(4000, "mainland or oversea must be 1")),
        };
        let Account { domains, purges, pushes, ids, .. } = account;
        // The limits are those of the console, which shows the quotas of API 3.0.
        match (self.command.as_str(), self.kind.as_str()) {
            ("push", "url") => {
                let order = push::Order { urls: &self.urls, area, batch: limits::batch::<PushUrlsCache>() };
                pushes.submit(domains, ids, order, now)?;
            }
            ("push", _) => return Err(Refusal::plain(4000, "directories cannot be prefetched")),
            (_, "dir") => {
                let order = Order::paths(&self.urls, Flush::Flush, Kind::Path.limits().batch, zone(area));
                purges.submit(domains, ids, order, now)?;
            }
            _ => {
                let order = Order::urls(&self.urls, Kind::Url.limits().batch, zone(area));
                purges.submit(domains, ids, order, now)?;
            }
        }
        Ok(Done {})
    }
}

/// Both areas are wherever the domain is served.
const fn zone(area: Area) -> Option<Zone> {
    match area {
        Area::Mainland => Some(Zone::Mainland),
        Area::Overseas => Some(Zone::Overseas),
        Area::Global => None,
    }
}
