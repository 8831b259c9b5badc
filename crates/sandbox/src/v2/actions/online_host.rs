//! OnlineHost: a closed domain is deployed, then online.

use edgeseal_core::tencent::v2::OnlineHost;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v2::{Refusal, host};

impl Serve<Refusal> for OnlineHost {
    type Answer = ();

    fn serve(self, account: &mut Account, now: u64) -> Result<(), Refusal> {
        let name = host::named(account, self.host.as_deref(), self.host_id)?;
        Ok(domain::start(account, &name, now)?)
    }
}
