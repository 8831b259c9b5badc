//! DescribeCdnHosts: the domains, brief or with every setting.

use edgeseal_core::tencent::v2::{CdnHosts, DescribeCdnHosts};

use crate::account::Account;
use crate::serve::Serve;
use crate::v2::{Refusal, host};

impl Serve<Refusal> for DescribeCdnHosts {
    type Answer = CdnHosts;

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnHosts, Refusal> {
        let limit = self.limit.map_or(usize::MAX, |limit| limit as usize);
        let page = account.domains.iter().skip(self.offset.unwrap_or(0) as usize).take(limit);
        let is_full = self.detail == Some(1);
        let hosts = page.map(|domain| host::shown(domain, &account.certificates, is_full, now)).collect();
        Ok(CdnHosts { hosts, total: account.domains.len() as u64 })
    }
}
