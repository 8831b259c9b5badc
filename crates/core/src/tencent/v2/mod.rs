//! API 2017, `/v2/index.php`: retired, kept for private gateways, archives and tests.

mod add_cdn_host;
mod cdn_host;
mod delete_cdn_host;
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
mod get_host_info_by_host;
mod get_host_info_by_id;
mod offline_host;
mod online_host;
mod refresh_cdn_url;
mod series;
mod set_https_info;
pub mod settings;
mod update_cdn_config;
mod update_cdn_project;

pub use add_cdn_host::AddCdnHost;
pub use cdn_host::{CdnHost, CdnHosts, HostConfig, IpFreqLimit};
pub use delete_cdn_host::DeleteCdnHost;
pub use describe_cdn_host_detailed_info::{CdnHostDetailedInfo, DescribeCdnHostDetailedInfo};
pub use describe_cdn_host_info::{CdnHostInfo, DescribeCdnHostInfo, HostValue};
pub use describe_cdn_hosts::DescribeCdnHosts;
pub use generate_log_list::GenerateLogList;
pub use get_cdn_hosts_detail_statistics::{GetCdnHostsDetailStatistics, HostsDetailStatistics};
pub use get_cdn_log_list::{GetCdnLogList, LogLink, LogList};
pub use get_cdn_origin_stat::{CdnOriginStat, GetCdnOriginStat};
pub use get_cdn_prov_isp_detail_stat::{
    CdnProvIspDetailStat, GetCdnProvIspDetailStat, IspBandwidth, ProvinceBandwidth,
};
pub use get_cdn_refresh_log::{GetCdnRefreshLog, RefreshLog, RefreshLogs};
pub use get_cdn_stat_top::{CdnStatTop, GetCdnStatTop, TopPlace, TopUrl};
pub use get_host_info_by_host::GetHostInfoByHost;
pub use get_host_info_by_id::GetHostInfoById;
pub use offline_host::OfflineHost;
pub use online_host::OnlineHost;
pub use refresh_cdn_url::{RefreshCdnUrl, RefreshTask};
pub use series::{SeriesByCode, SeriesByDomain};
pub use set_https_info::SetHttpsInfo;
pub use update_cdn_config::UpdateCdnConfig;
pub use update_cdn_project::UpdateCdnProject;
