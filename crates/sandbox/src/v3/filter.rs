//! Which domains a list of filters lets through.

use edgeseal_core::tencent::v3::DomainFilter;
use serde_json::Value;

use super::Refusal;
use crate::account::Account;
use crate::certificates::Certificates;
use crate::domain::Domain;

/// Most values of a filter.
const VALUES: usize = 5;

/// The domains for which every filter holds, in the order of the account.
pub(super) fn filtered<'a>(
    account: &'a Account,
    filters: &[DomainFilter],
    now: u64,
) -> Result<Vec<&'a Domain>, Refusal> {
    filters.iter().try_for_each(check)?;
    let holds = |domain: &&Domain| filters.iter().all(|filter| holds(filter, domain, &account.certificates, now));
    Ok(account.domains.iter().filter(holds).collect())
}

fn check(filter: &DomainFilter) -> Result<(), Refusal> {
    let DomainFilter { name, value, fuzzy } = filter;
    if value.is_empty() || value.len() > VALUES {
        return Err(Refusal::value(format!("the filter {name} needs one to {VALUES} values")));
    }
    if *fuzzy == Some(true) && (value.len() > 1 || !matches!(name.as_str(), "domain" | "origin")) {
        return Err(Refusal::value("Fuzzy goes with one value of domain or origin".to_owned()));
    }
    Ok(())
}

fn holds(filter: &DomainFilter, domain: &Domain, certificates: &Certificates, now: u64) -> bool {
    let on_off = |flag| if flag { "on" } else { "off" }.to_owned();
    let settings = &domain.settings;
    let fields = match filter.name.as_str() {
        "domain" => vec![domain.name.clone()],
        "origin" => settings.origins().0,
        "resourceId" => vec![domain.resource_id()],
        "status" => vec![domain.status(now).name().to_owned()],
        "serviceType" => vec![domain.service.name().to_owned()],
        "projectId" => vec![domain.project.to_string()],
        // An origin of one's own is called after the DNS record that points to the cloud.
        "domainType" => match settings.origins().1 {
            kind if matches!(kind.as_str(), "cos" | "third_party" | "igtm") => vec![kind],
            _ => vec!["cname".to_owned()],
        },
        "fullUrlCache" => vec![on_off(settings.is_full_url_cache())],
        "https" => vec![on_off(settings.https())],
        "originPullProtocol" => vec![settings.pull_protocol().to_owned()],
        "tagKey" => match settings.full("Tag", &domain.facts(certificates, now)) {
            Value::Array(tags) => tags.iter().filter_map(|tag| tag["TagKey"].as_str()).map(str::to_owned).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    let fuzzy = filter.fuzzy == Some(true);
    filter
        .value
        .iter()
        .any(|value| fields.iter().any(|field| if fuzzy { field.contains(value) } else { field == value }))
}
