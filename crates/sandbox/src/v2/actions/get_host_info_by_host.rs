//! GetHostInfoByHost: the named domains with every setting, in the order of the call.

use edgeseal_core::tencent::v2::{CdnHosts, GetHostInfoByHost};

use crate::account::Account;
use crate::domain::Fault;
use crate::serve::Serve;
use crate::v2::{Refusal, host};

impl Serve<Refusal> for GetHostInfoByHost {
    type Answer = CdnHosts;

    fn serve(self, account: &mut Account, now: u64) -> Result<CdnHosts, Refusal> {
        let mut hosts = Vec::new();
        for name in self.hosts {
            let domain = account.domain(&name).ok_or(Fault::NotFound(name))?;
            hosts.push(host::shown(domain, &account.certificates, true, now));
        }
        Ok(CdnHosts { total: hosts.len() as u64, hosts })
    }
}
