//! The actions of API 3.0, one file each, and the table of them.

mod describe_billing_data;
mod describe_cdn_data;
mod describe_cdn_domain_logs;
mod describe_cdn_ip;
mod describe_district_isp_data;
mod describe_domains;
mod describe_ip_status;
mod describe_ip_visit;
mod describe_map_info;
mod describe_origin_data;
mod describe_pay_type;
mod describe_purge_quota;
mod describe_purge_tasks;
mod describe_top_data;
mod describe_traffic_packages;
mod list_top_data;
mod purge_urls_cache;

use edgeseal_core::tencent::v3;

use super::Refusal;
use crate::serve::Entry;

const TABLE: &[Entry<Refusal>] = &[
    Entry::of::<v3::DescribeDomains>(),
    Entry::of::<v3::PurgeUrlsCache>(),
    Entry::of::<v3::DescribePurgeTasks>(),
    Entry::of::<v3::DescribePurgeQuota>(),
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
