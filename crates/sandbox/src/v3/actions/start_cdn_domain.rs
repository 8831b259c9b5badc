//! StartCdnDomain.

use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v3::StartCdnDomain;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for StartCdnDomain {
    type Answer = Done;

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        domain::start(account, &self.domain, now)?;
        Ok(Done {})
    }
}
