//! The actions of API 2017, one file each, and the table of them.

mod add_cdn_host;
mod delete_cdn_host;
mod describe_cdn_hosts;
mod get_cdn_refresh_log;
mod get_host_info_by_host;
mod get_host_info_by_id;
mod offline_host;
mod online_host;
mod refresh_cdn_url;
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
    (Entry::of::<v2::RefreshCdnUrl>(), false),
    (Entry::of::<v2::GetCdnRefreshLog>(), true),
];

/// Finds an action by its name.
pub(super) fn find(name: &str) -> Option<(&'static Entry<Refusal>, bool)> {
    TABLE.iter().find(|(entry, _)| entry.spec.name == name).map(|(entry, has_retcode)| (entry, *has_retcode))
}
