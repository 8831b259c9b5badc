//! DisableCaches.

use edgeseal_core::tencent::v3::{CacheOpt, CacheOptResult, DisableCaches};

use crate::account::Account;
use crate::block::{Order, Outcome};
use crate::limits;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DisableCaches {
    type Answer = CacheOpt;

    fn serve(self, account: &mut Account, now: u64) -> Result<CacheOpt, Refusal> {
        let Account { domains, blocks, ids, .. } = account;
        let order = Order { urls: &self.urls, batch: limits::batch::<Self>(), gap: 0 };
        Ok(answer(blocks.block(domains, ids, order, now)?))
    }
}

pub(super) fn answer(outcome: Outcome) -> CacheOpt {
    let Outcome { task_id, done, failed } = outcome;
    CacheOpt { cache_opt_result: CacheOptResult { success_urls: done, fail_urls: failed }, task_id }
}
