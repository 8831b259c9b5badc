//! AddCdnDomain.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::Done;
use edgeseal_core::tencent::v3::AddCdnDomain;
use serde_json::Value;

use crate::account::Account;
use crate::domain::{self, Area, Fault, Given, New, Service};
use crate::serve::{Serve, Verdict};
use crate::settings;
use crate::v3::Refusal;
use crate::v3::sent::{Sent, judge};

impl Serve<Refusal> for Sent<AddCdnDomain> {
    type Answer = Done;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<Done, Refusal> {
        let service = self.text("ServiceType");
        let service = Service::named(service).ok_or_else(|| settings::Fault::Service(service.to_owned()))?;
        let area = match self.text("Area") {
            "" => Area::Mainland,
            word => Area::named(word).ok_or_else(|| Fault::Area(word.to_owned()))?,
        };
        let project = self.params.get("ProjectId").and_then(Value::as_u64).unwrap_or_default();
        let new = New { name: self.text("Domain"), service, area, project, settings: Given::Objects(&self.params) };
        domain::add(account, new, now)?;
        Ok(Done {})
    }
}
