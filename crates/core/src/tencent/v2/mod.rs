//! API 2017, `/v2/index.php`: retired, kept for private gateways, archives and tests.

mod cdn_oversea_pushser;
mod cdn_pusher_v2;
mod cdn_url_pusher;
mod describe_cdn_hosts;
mod flush_or_push_overall;
mod forbid_bad_url;
mod get_cdn_oversea_push_logs;
mod get_cdn_refresh_log;
mod get_forbid_url_info;
mod get_push_logs;
mod refresh_cdn_dir;
mod refresh_cdn_url;
mod release_forbid_url;

pub use cdn_oversea_pushser::CdnOverseaPushser;
pub use cdn_pusher_v2::{CdnPusherV2, PushedTask, PushedTasks};
pub use cdn_url_pusher::CdnUrlPusher;
pub use describe_cdn_hosts::{CdnHost, CdnHosts, DescribeCdnHosts};
pub use flush_or_push_overall::FlushOrPushOverall;
pub use forbid_bad_url::{DealingUrls, ForbidBadUrl};
pub use get_cdn_oversea_push_logs::{GetCdnOverseaPushLogs, OverseaPushLog};
pub use get_cdn_refresh_log::{GetCdnRefreshLog, RefreshLog, RefreshLogs};
pub use get_forbid_url_info::{ForbidUrlInfo, ForbiddenUrl, GetForbidUrlInfo};
pub use get_push_logs::{GetPushLogs, PushedLog, PushedLogs};
pub use refresh_cdn_dir::RefreshCdnDir;
pub use refresh_cdn_url::{RefreshCdnUrl, RefreshTask};
pub use release_forbid_url::ReleaseForbidUrl;
