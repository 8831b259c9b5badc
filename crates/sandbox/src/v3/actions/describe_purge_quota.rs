//! DescribePurgeQuota.

use edgeseal_core::tencent::v3::{DescribePurgeQuota, PurgeQuota, Quota};

use crate::account::Account;
use crate::domain::Zone;
use crate::purge::{Kind, Limits};
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribePurgeQuota {
    type Answer = PurgeQuota;

    fn serve(self, account: &mut Account, now: u64) -> Result<PurgeQuota, Refusal> {
        let quotas = |kind: Kind| {
            let Limits { batch, day } = kind.limits();
            let quota = |zone: Zone| Quota {
                batch,
                total: day,
                available: account.purges.quotas.left(kind, zone, now),
                area: zone.name().to_owned(),
            };
            Zone::ALL.into_iter().map(quota).collect()
        };
        Ok(PurgeQuota { url_purge: quotas(Kind::Url), path_purge: quotas(Kind::Path) })
    }
}
