//! API 2017, `/v2/index.php`: retired, kept for private gateways, archives and tests.

mod describe_cdn_hosts;
mod get_cdn_refresh_log;
mod refresh_cdn_url;

pub use describe_cdn_hosts::{CdnHost, CdnHosts, DescribeCdnHosts};
pub use get_cdn_refresh_log::{GetCdnRefreshLog, RefreshLog, RefreshLogs};
pub use refresh_cdn_url::{RefreshCdnUrl, RefreshTask};
