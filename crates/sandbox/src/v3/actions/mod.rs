//! The actions of API 3.0, one file each, and the table of them.

mod add_cdn_domain;
mod delete_cdn_domain;
mod describe_billing_data;
mod describe_cdn_data;
mod describe_cdn_domain_logs;
mod describe_cdn_ip;
mod describe_cert_domains;
mod describe_district_isp_data;
mod describe_domains;
mod describe_domains_config;
mod describe_ip_status;
mod describe_ip_visit;
mod describe_map_info;
mod describe_origin_data;
mod describe_pay_type;
mod describe_purge_quota;
mod describe_purge_tasks;
mod describe_push_quota;
mod describe_push_tasks;
mod describe_top_data;
mod describe_traffic_packages;
mod describe_url_violations;
mod disable_caches;
mod duplicate_domain_config;
mod enable_caches;
mod get_disable_records;
mod list_top_data;
mod modify_domain_config;
mod page;
mod purge_path_cache;
mod purge_urls_cache;
mod push_urls_cache;
mod start_cdn_domain;
mod stop_cdn_domain;
mod update_domain_config;

use edgeseal_core::tencent::v3;

use super::Refusal;
use super::sent::Sent;
use crate::serve::Entry;

const TABLE: &[Entry<Refusal>] = &[
    Entry::of::<Sent<v3::AddCdnDomain>>(),
    Entry::of::<v3::StartCdnDomain>(),
    Entry::of::<v3::StopCdnDomain>(),
    Entry::of::<v3::DeleteCdnDomain>(),
    Entry::of::<Sent<v3::UpdateDomainConfig>>(),
    Entry::of::<v3::ModifyDomainConfig>(),
    Entry::of::<v3::DuplicateDomainConfig>(),
    Entry::of::<v3::DescribeDomains>(),
    Entry::of::<v3::DescribeDomainsConfig>(),
    Entry::of::<v3::DescribeCertDomains>(),
    Entry::of::<v3::PurgeUrlsCache>(),
    Entry::of::<v3::PurgePathCache>(),
    Entry::of::<v3::DescribePurgeTasks>(),
    Entry::of::<v3::DescribePurgeQuota>(),
    Entry::of::<v3::PushUrlsCache>(),
    Entry::of::<v3::DescribePushTasks>(),
    Entry::of::<v3::DescribePushQuota>(),
    Entry::of::<v3::DisableCaches>(),
    Entry::of::<v3::EnableCaches>(),
    Entry::of::<v3::GetDisableRecords>(),
    Entry::of::<v3::DescribeUrlViolations>(),
    Entry::of::<v3::DescribeCdnData>(),
    Entry::of::<v3::DescribeIpVisit>(),
    Entry::of::<v3::DescribeOriginData>(),
    Entry::of::<v3::ListTopData>(),
    Entry::of::<v3::DescribeTopData>(),
    Entry::of::<v3::DescribeDistrictIspData>(),
    Entry::of::<v3::DescribeMapInfo>(),
    Entry::of::<v3::DescribePayType>(),
    Entry::of::<v3::DescribeBillingData>(),
    Entry::of::<v3::DescribeTrafficPackages>(),
    Entry::of::<v3::DescribeCdnDomainLogs>(),
    Entry::of::<v3::DescribeIpStatus>(),
    Entry::of::<v3::DescribeCdnIp>(),
];

/// Finds an action by its name.
pub(super) fn find(name: &str) -> Option<&'static Entry<Refusal>> {
    TABLE.iter().find(|entry| entry.spec.name == name)
}
