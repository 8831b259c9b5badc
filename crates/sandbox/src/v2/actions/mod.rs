//! The actions of API 2017, one file each, and the table of them.

mod add_cdn_host;
mod cdn_oversea_pushser;
mod cdn_pusher_v2;
mod cdn_url_pusher;
mod dates;
mod delete_cdn_host;
mod describe_cdn_host_detailed_info;
mod describe_cdn_host_info;
mod describe_cdn_hosts;
mod flush_or_push_overall;
mod forbid_bad_url;
mod generate_log_list;
mod get_cdn_hosts_detail_statistics;
mod get_cdn_log_list;
mod get_cdn_origin_stat;
mod get_cdn_oversea_push_logs;
mod get_cdn_prov_isp_detail_stat;
mod get_cdn_refresh_log;
mod get_cdn_stat_top;
mod get_forbid_url_info;
mod get_host_info_by_host;
mod get_host_info_by_id;
mod get_push_logs;
mod offline_host;
mod online_host;
mod refresh_cdn_dir;
mod refresh_cdn_url;
mod release_forbid_url;
mod set_https_info;
mod update_cdn_config;
mod update_cdn_project;

use edgeseal_core::tencent::v2;

use super::Refusal;
use crate::serve::Entry;

/// Each with whether its envelope also has `retcode` and `errmsg`, from the days before API 2017.
const TABLE: &[(Entry<Refusal>, bool)] = &[
    (Entry::of::<v2::AddCdnHost>(), false),
    (Entry::of::<v2::OnlineHost>(), false),
    (Entry::of::<v2::OfflineHost>(), false),
    (Entry::of::<v2::DeleteCdnHost>(), true),
    (Entry::of::<v2::UpdateCdnConfig>(), false),
    (Entry::of::<v2::SetHttpsInfo>(), false),
    (Entry::of::<v2::UpdateCdnProject>(), false),
    (Entry::of::<v2::DescribeCdnHosts>(), false),
    (Entry::of::<v2::GetHostInfoByHost>(), false),
    (Entry::of::<v2::GetHostInfoById>(), false),
    (Entry::of::<v2::DescribeCdnHostInfo>(), true),
    (Entry::of::<v2::DescribeCdnHostDetailedInfo>(), true),
    (Entry::of::<v2::GetCdnHostsDetailStatistics>(), true),
    (Entry::of::<v2::GetCdnOriginStat>(), false),
    (Entry::of::<v2::GetCdnStatTop>(), false),
    (Entry::of::<v2::GetCdnProvIspDetailStat>(), false),
    (Entry::of::<v2::RefreshCdnUrl>(), false),
    (Entry::of::<v2::RefreshCdnDir>(), false),
    (Entry::of::<v2::GetCdnRefreshLog>(), true),
    (Entry::of::<v2::GetCdnLogList>(), false),
    (Entry::of::<v2::GenerateLogList>(), false),
    (Entry::of::<v2::CdnPusherV2>(), false),
    (Entry::of::<v2::CdnUrlPusher>(), false),
    (Entry::of::<v2::GetPushLogs>(), false),
    (Entry::of::<v2::FlushOrPushOverall>(), false),
    (Entry::of::<v2::CdnOverseaPushser>(), false),
    (Entry::of::<v2::GetCdnOverseaPushLogs>(), false),
    (Entry::of::<v2::ForbidBadUrl>(), false),
    (Entry::of::<v2::ReleaseForbidUrl>(), false),
    (Entry::of::<v2::GetForbidUrlInfo>(), false),
];

/// Finds an action by its name.
pub(super) fn find(name: &str) -> Option<(&'static Entry<Refusal>, bool)> {
    TABLE.iter().find(|(entry, _)| entry.spec.name == name).map(|(entry, has_retcode)| (entry, *has_retcode))
}
