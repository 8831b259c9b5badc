//! GetHostInfoById: the numbered domains with every setting, in the order of the call.

use edgeseal_core::tencent::v2::{CdnHosts, GetHostInfoById};

use crate::account::Account;
use crate::domain::Fault;
use crate::serve::Serve;
use crate::v2::{Refusal, host};

impl Serve<Refusal> for GetHostInfoById {
    type Answer = CdnHosts;

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnHosts, Refusal> {
        let mut hosts = Vec::new();
        for id in self.ids {
            let domain = account.domain_of_id(id).ok_or_else(|| Fault::NotFound(id.to_string()))?;
            hosts.push(host::shown(domain, &account.certificates, true, now));
        }
        Ok(CdnHosts { total: hosts.len() as u64, hosts })
    }
}
