//! AddCdnDomain.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v3::AddCdnDomain;

use crate::account::Account;
use crate::domain::{self, Area, Fault, Given, New, Service};
use crate::serve::{Serve, Verdict};
use crate::settings;
use crate::v3::Refusal;
use crate::v3::sent::{judge, objects};

impl Serve<Refusal> for AddCdnDomain {
    type Answer = Done;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        let service =
            Service::named(&self.service_type).ok_or_else(|| settings::Fault::Service(self.service_type.clone()))?;
        let area = match self.area.as_deref() {
            None | Some("") => Area::Mainland,
            Some(word) => Area::named(word).ok_or_else(|| Fault::Area(word.to_owned()))?,
        };
        let objects = objects(&self);
        let project = self.project_id.unwrap_or_default();
        let new = New { name: &self.domain, service, area, project, settings: Given::Objects(&objects) };
        domain::add(account, new, now)?;
        Ok(Done {})
    }
}
