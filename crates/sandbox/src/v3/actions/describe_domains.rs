//! DescribeDomains.

use edgeseal_core::tencent::v3::{BriefDomain, BriefOrigin, DescribeDomains, Domains};
use edgeseal_core::time::cloud_datetime;

use crate::account::{APP_ID, Account};
use crate::domain::Domain;
use crate::serve::Serve;
use crate::v3::Refusal;
use crate::v3::filter::filtered;

/// The largest page.
const MOST: u32 = 1_000;

impl Serve<Refusal> for DescribeDomains {
    type Answer = Domains;

    fn serve(self, account: &mut Account, now: u64) -> Result<Domains, Refusal> {
        let limit = self.limit.unwrap_or(100);
        if limit > MOST {
            return Err(Refusal::value(format!("Limit is at most {MOST}")));
        }
        let found = filtered(account, &self.filters, now)?;
        let page = found.iter().skip(self.offset.unwrap_or(0) as usize).take(limit as usize);
        Ok(Domains { domains: page.map(|domain| brief(domain, now)).collect(), total_number: found.len() as u64 })
    }
}

fn brief(domain: &Domain, now: u64) -> BriefDomain {
    let (origins, origin_type) = domain.settings.origins();
    BriefDomain {
        resource_id: domain.resource_id(),
        app_id: APP_ID,
        domain: domain.name.clone(),
        cname: domain.cname(),
        status: domain.status(now).name().to_owned(),
        project_id: domain.project,
        service_type: domain.service.name().to_owned(),
        create_time: cloud_datetime(domain.created),
        update_time: cloud_datetime(domain.updated),
        origin: BriefOrigin {
            origins,
            origin_type,
            server_name: domain.settings.host_header(&domain.name),
            origin_pull_protocol: domain.settings.pull_protocol().to_owned(),
        },
        disable: domain.disable.to_owned(),
        area: domain.area.name().to_owned(),
        readonly: domain.readonly.to_owned(),
        product: "cdn".to_owned(),
        parent_host: String::new(),
    }
}
