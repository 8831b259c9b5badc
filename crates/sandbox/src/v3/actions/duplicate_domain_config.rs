//! DuplicateDomainConfig.

use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v3::DuplicateDomainConfig;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DuplicateDomainConfig {
    type Answer = Done;

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        domain::duplicate(account, &self.domain, &self.reference_domain, now)?;
        Ok(Done {})
    }
}
