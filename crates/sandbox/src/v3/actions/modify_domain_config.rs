//! ModifyDomainConfig.

use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v3::ModifyDomainConfig;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for ModifyDomainConfig {
    type Answer = Done;

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        domain::modify(account, &self.domain, &self.route, &self.value.0, now)?;
        Ok(Done {})
    }
}
