//! DescribePushQuota.

use edgeseal_core::tencent::v3::{DescribePushQuota, PushQuota, PushUrlsCache, Quota};

use crate::account::Account;
use crate::domain::Zone;
use crate::limits;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribePushQuota {
    type Answer = PushQuota;

    fn serve(self, account: &mut Account, now: u64) -> Result<PushQuota, Refusal> {
        let quota = |zone: Zone| Quota {
            batch: limits::batch::<PushUrlsCache>(),
            total: limits::day::<PushUrlsCache>(),
            available: account.pushes.quotas.left(zone, now),
            area: zone.name().to_owned(),
        };
        Ok(PushQuota { url_push: Zone::ALL.into_iter().map(quota).collect() })
    }
}
