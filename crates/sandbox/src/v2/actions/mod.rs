//! The actions of API 2017, one file each, and the table of them.

mod describe_cdn_host_detailed_info;
mod describe_cdn_host_info;
mod describe_cdn_hosts;
mod generate_log_list;
mod get_cdn_hosts_detail_statistics;
mod get_cdn_log_list;
mod get_cdn_origin_stat;
mod get_cdn_prov_isp_detail_stat;
mod get_cdn_refresh_log;
mod get_cdn_stat_top;
mod refresh_cdn_url;

use edgeseal_core::tencent::v2;

use super::Refusal;
use crate::serve::Entry;

/// Each with whether its envelope also has `retcode` and `errmsg`, from the days before API 2017.
const TABLE: &[(Entry<Refusal>, bool)] = &[
    (Entry::of::<v2::DescribeCdnHosts>(), false),
    (Entry::of::<v2::DescribeCdnHostInfo>(), true),
    (Entry::of::<v2::DescribeCdnHostDetailedInfo>(), true),
    (Entry::of::<v2::GetCdnHostsDetailStatistics>(), true),
    (Entry::of::<v2::GetCdnOriginStat>(), false),
    (Entry::of::<v2::GetCdnStatTop>(), false),
    (Entry::of::<v2::GetCdnProvIspDetailStat>(), false),
    (Entry::of::<v2::RefreshCdnUrl>(), false),
    (Entry::of::<v2::GetCdnRefreshLog>(), true),
    (Entry::of::<v2::GetCdnLogList>(), false),
    (Entry::of::<v2::GenerateLogList>(), false),
];

/// Finds an action by its name.
pub(super) fn find(name: &str) -> Option<(&'static Entry<Refusal>, bool)> {
    TABLE.iter().find(|(entry, _)| entry.spec.name == name).map(|(entry, has_retcode)| (entry, *has_retcode))
}
