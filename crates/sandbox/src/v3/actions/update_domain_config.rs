//! UpdateDomainConfig.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v3::UpdateDomainConfig;

use crate::account::Account;
use crate::domain;
use crate::serve::{Serve, Verdict};
use crate::v3::Refusal;
use crate::v3::sent::{Sent, judge};

impl Serve<Refusal> for Sent<UpdateDomainConfig> {
    type Answer = Done;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        domain::configure(account, self.text("Domain"), &self.params, now)?;
        Ok(Done {})
    }
}
