//! The actions of API 3.0, one file each, and the table of them.

mod add_cdn_domain;
mod delete_cdn_domain;
mod describe_cdn_data;
mod describe_cert_domains;
mod describe_domains;
mod describe_domains_config;
mod describe_purge_quota;
mod describe_purge_tasks;
mod duplicate_domain_config;
mod modify_domain_config;
mod purge_urls_cache;
mod start_cdn_domain;
mod stop_cdn_domain;
mod update_domain_config;

use edgeseal_core::tencent::v3;

use super::Refusal;
use crate::serve::Entry;

const TABLE: &[Entry<Refusal>] = &[
    Entry::of::<v3::AddCdnDomain>(),
    Entry::of::<v3::StartCdnDomain>(),
    Entry::of::<v3::StopCdnDomain>(),
    Entry::of::<v3::DeleteCdnDomain>(),
    Entry::of::<v3::UpdateDomainConfig>(),
    Entry::of::<v3::ModifyDomainConfig>(),
    Entry::of::<v3::DuplicateDomainConfig>(),
    Entry::of::<v3::DescribeDomains>(),
    Entry::of::<v3::DescribeDomainsConfig>(),
    Entry::of::<v3::DescribeCertDomains>(),
    Entry::of::<v3::PurgeUrlsCache>(),
    Entry::of::<v3::DescribePurgeTasks>(),
    Entry::of::<v3::DescribePurgeQuota>(),
    Entry::of::<v3::DescribeCdnData>(),
];

/// Finds an action by its name.
pub(super) fn find(name: &str) -> Option<&'static Entry<Refusal>> {
    TABLE.iter().find(|entry| entry.spec.name == name)
}
