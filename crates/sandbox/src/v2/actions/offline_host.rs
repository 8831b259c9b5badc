//! OfflineHost: a domain stops to be served at once, and is closed a little later.

use edgeseal_core::tencent::v2::OfflineHost;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v2::{Refusal, host};

impl Serve<Refusal> for OfflineHost {
    type Answer = ();

    // `hostIds` is in no document: one domain a call.
    fn serve(self, account: &mut Account, now: u64) -> Result<(), Refusal> {
        let name = host::named(account, self.host.as_deref(), self.host_id)?;
        Ok(domain::stop(account, &name, now)?)
    }
}
