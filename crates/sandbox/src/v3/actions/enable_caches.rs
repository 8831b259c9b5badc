//! EnableCaches.

use edgeseal_core::tencent::v3::{CacheOpt, EnableCaches};
use edgeseal_core::time::parse_cloud;

use super::disable_caches::answer;
use super::page::given;
use crate::account::Account;
use crate::block::Order;
use crate::limits;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for EnableCaches {
    type Answer = CacheOpt;

    fn serve(self, account: &mut Account, now: u64) -> Result<CacheOpt, Refusal> {
        let day = given(&self.date).map(moment).transpose()?;
        let Account { domains, blocks, ids, .. } = account;
        let order = Order { urls: &self.urls, batch: limits::batch::<Self>(), gap: 0 };
        Ok(answer(blocks.release(domains, ids, order, day, now)?))
    }
}

/// The beginning of a day, written with hyphens or without.
fn moment(day: &str) -> Result<u64, Refusal> {
    let digits: String = day.chars().filter(|letter| *letter != '-').collect();
    let parts = (digits.get(..4), digits.get(4..6), digits.get(6..));
    let date = match parts {
        (Some(year), Some(month), Some(day)) => parse_cloud(&format!("{year}-{month}-{day} 00:00:00")),
        _ => None,
    };
    date.ok_or_else(|| Refusal::new("InvalidParameter.CdnStatInvalidDate", format!("{day:?} is no day")))
}
