//! UpdateCdnProject: a domain is in another project at once.

use edgeseal_core::tencent::v2::UpdateCdnProject;

use crate::account::Account;
use crate::domain;
use crate::serve::Serve;
use crate::v2::{Refusal, host};

impl Serve<Refusal> for UpdateCdnProject {
    type Answer = ();

    fn serve(self, account: &mut Account, now: u64) -> Result<(), Refusal> {
        let name = host::named(account, None, Some(self.host_id))?;
        Ok(domain::set_project(account, &name, self.project_id, now)?)
    }
}
