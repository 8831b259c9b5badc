//! DeleteCdnHost: a closed domain is gone, unless the DNS service fails.

use edgeseal_core::tencent::v2::DeleteCdnHost;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v2::{Refusal, host};

/// The DNS service fails for this domain and all below it.
const NO_DNS: &str = "no-dns.example";

impl Serve<Refusal> for DeleteCdnHost {
    /// The document shows an empty list.
    type Answer = [(); 0];

    fn serve(self, account: &mut Account, now: u64) -> Result<[(); 0], Refusal> {
        let name = host::named(account, self.host.as_deref(), self.host_id)?;
        let is_failing = name.strip_suffix(NO_DNS).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        if is_failing {
            return Err(Refusal::module(22200, &format!("the DNS service does not answer for {name}")));
        }
        domain::delete(account, &name, now)?;
        Ok([])
    }
}
