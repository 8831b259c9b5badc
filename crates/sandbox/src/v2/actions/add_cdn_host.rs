//! AddCdnHost: a domain of the mainland, deployed with the settings of the call.

use edgeseal_core::check::Violation;
use edgeseal_core::tencent::v2::AddCdnHost;

use crate::account::Account;
use crate::domain::{self, Area, Given, New, Service};
use crate::serve::{Serve, Verdict};
use crate::settings::Change;
use crate::v2::{Refusal, change};

impl Serve<Refusal> for AddCdnHost {
    type Answer = ();

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        change::judge(violation)
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<(), Refusal> {
        if self.host_type == "ftp" {
            return Err(Refusal::module(1003, "the account has no space for FTP"));
        }
        if self.origin.as_deref().is_none_or(str::is_empty) {
            return Err(Refusal::module(9108, "the origin is needed"));
        }
        change::check_servers(self.origin.as_deref(), 9108)?;
        change::check_servers(self.backup_origin.as_deref(), 23227)?;
        change::check_fwd_host(self.fwd_host.as_deref(), Some(&self.host_type), self.origin.as_deref())?;
        let Ok(project) = self.project_id.parse() else {
            return Err(Refusal::module(100_004, &format!("projectId {:?} is no number", self.project_id)));
        };
        let service = self.service_type.as_deref().and_then(Service::named).unwrap_or(Service::Web);
        let sent = Change {
            // Only files of web sites differ by what follows `?`, unless it is said.
            full_url: change::switch(self.full_url.as_deref()).or(Some(service == Service::Web)),
            origin: self.origin,
            backup_origin: self.backup_origin,
            host_type: Some(self.host_type),
            fwd_host: self.fwd_host,
            cache: change::cache(self.cache)?,
            cache_mode: self.cache_mode,
            refer: change::refer(self.refer)?,
            access_ip: change::access_ip(self.access_ip)?,
            ..Change::default()
        };
        let new = New { name: &self.host, service, area: Area::Mainland, project, settings: Given::V2(&sent) };
        Ok(domain::add(account, new, now)?)
    }
}
