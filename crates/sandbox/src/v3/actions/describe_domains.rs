//! DescribeDomains.

use edgeseal_core::tencent::v3::{BriefDomain, DescribeDomains, DomainFilter, Domains, Origin};
use edgeseal_core::time::cloud_datetime;

use crate::account::{APP_ID, Account};
use crate::domain::Domain;
use crate::serve::Serve;
use crate::v3::Refusal;

/// The largest page.
const MOST: u32 = 1_000;
/// Most values of a filter.
const VALUES: usize = 5;

impl Serve<Refusal> for DescribeDomains {
    type Answer = Domains;

    fn serve(self, account: &mut Account, now: u64) -> Result<Domains, Refusal> {
        let limit = self.limit.unwrap_or(100);
        if limit > MOST {
            return Err(Refusal::value(format!("Limit is at most {MOST}")));
        }
        self.filters.iter().try_for_each(check)?;
        let found: Vec<&Domain> = account
            .domains
            .iter()
            .filter(|domain| self.filters.iter().all(|filter| holds(filter, domain, now)))
            .collect();
        let page = found.iter().skip(self.offset.unwrap_or(0) as usize).take(limit as usize);
        Ok(Domains { domains: page.map(|domain| brief(domain, now)).collect(), total_number: found.len() as u64 })
    }
}

fn check(filter: &DomainFilter) -> Result<(), Refusal> {
    let DomainFilter { name, value, fuzzy } = filter;
    let is_known = matches!(
        name.as_str(),
        "domain"
            | "origin"
            | "resourceId"
            | "status"
            | "serviceType"
            | "projectId"
            | "domainType"
            | "fullUrlCache"
            | "https"
            | "originPullProtocol"
            | "tagKey"
    );
    if !is_known {
        return Err(Refusal::value(format!("domains have no filter {name:?}")));
    }
    if value.is_empty() || value.len() > VALUES {
        return Err(Refusal::value(format!("the filter {name} needs one to {VALUES} values")));
    }
    if *fuzzy == Some(true) && (value.len() > 1 || !matches!(name.as_str(), "domain" | "origin")) {
        return Err(Refusal::value("Fuzzy goes with one value of domain or origin".to_owned()));
    }
    Ok(())
}

fn holds(filter: &DomainFilter, domain: &Domain, now: u64) -> bool {
    let on_off = |flag| if flag { "on" } else { "off" }.to_owned();
    let fields = match filter.name.as_str() {
        "domain" => vec![domain.name.clone()],
        "origin" => domain.settings.origins().0,
        "resourceId" => vec![domain.resource_id()],
        "status" => vec![domain.status(now).name().to_owned()],
        "serviceType" => vec![domain.service.name().to_owned()],
        "projectId" => vec![domain.project.to_string()],
        // An origin of one's own is called after the DNS record that points to the cloud.
        "domainType" => vec![if domain.settings.origins().1 == "cos" { "cos" } else { "cname" }.to_owned()],
        "fullUrlCache" => vec![on_off(domain.settings.is_full_url_cache())],
        "https" => vec![on_off(domain.settings.https())],
        "originPullProtocol" => vec![domain.settings.pull_protocol().to_owned()],
        // The domains of the sandbox have no tags.
        _ => Vec::new(),
    };
    let fuzzy = filter.fuzzy == Some(true);
    filter
        .value
        .iter()
        .any(|value| fields.iter().any(|field| if fuzzy { field.contains(value) } else { field == value }))
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
        origin: Origin {
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
