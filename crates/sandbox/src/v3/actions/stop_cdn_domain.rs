//! StopCdnDomain.

use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v3::StopCdnDomain;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for StopCdnDomain {
    type Answer = Done;

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        domain::stop(account, &self.domain, now)?;
        Ok(Done {})
    }
}
