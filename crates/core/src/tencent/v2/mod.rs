//! API 2017, `/v2/index.php`: retired, kept for private gateways, archives and tests.

mod add_cdn_host;
mod cdn_host;
mod delete_cdn_host;
mod describe_cdn_hosts;
mod get_cdn_refresh_log;
mod get_host_info_by_host;
mod get_host_info_by_id;
mod offline_host;
mod online_host;
mod refresh_cdn_url;
mod set_https_info;
pub mod settings;
mod update_cdn_config;
mod update_cdn_project;

pub use add_cdn_host::AddCdnHost;
pub use cdn_host::{CdnHost, CdnHosts, HostConfig, IpFreqLimit};
pub use delete_cdn_host::DeleteCdnHost;
pub use describe_cdn_hosts::DescribeCdnHosts;
pub use get_cdn_refresh_log::{GetCdnRefreshLog, RefreshLog, RefreshLogs};
pub use get_host_info_by_host::GetHostInfoByHost;
pub use get_host_info_by_id::GetHostInfoById;
pub use offline_host::OfflineHost;
pub use online_host::OnlineHost;
pub use refresh_cdn_url::{RefreshCdnUrl, RefreshTask};
pub use set_https_info::SetHttpsInfo;
pub use update_cdn_config::UpdateCdnConfig;
pub use update_cdn_project::UpdateCdnProject;
