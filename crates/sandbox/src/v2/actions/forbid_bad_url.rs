//! ForbidBadUrl: the same block as DisableCaches.

use edgeseal_core::tencent::v2::{DealingUrls, ForbidBadUrl};

use crate::account::Account;
use crate::block::{Order, V2_GAP};
use crate::limits;
use crate::serve::Serve;
use crate::v2::Refusal;

impl Serve<Refusal> for ForbidBadUrl {
    type Answer = DealingUrls;

    fn serve(self, account: &mut Account, now: u64) -> Result<DealingUrls, Refusal> {
        let Account { domains, blocks, ids, .. } = account;
        let order = Order { urls: &self.urls, batch: limits::batch::<Self>(), gap: V2_GAP };
        Ok(DealingUrls { dealing_urls: blocks.block(domains, ids, order, now)?.done })
    }
}
