//! API 2017, `/v2/index.php`: retired, kept for private gateways, archives and tests.

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
mod series;

pub use describe_cdn_host_detailed_info::{CdnHostDetailedInfo, DescribeCdnHostDetailedInfo};
pub use describe_cdn_host_info::{CdnHostInfo, DescribeCdnHostInfo, HostValue};
pub use describe_cdn_hosts::{CdnHost, CdnHosts, DescribeCdnHosts};
pub use generate_log_list::GenerateLogList;
pub use get_cdn_hosts_detail_statistics::{GetCdnHostsDetailStatistics, HostsDetailStatistics};
pub use get_cdn_log_list::{GetCdnLogList, LogLink, LogList};
pub use get_cdn_origin_stat::{CdnOriginStat, GetCdnOriginStat};
pub use get_cdn_prov_isp_detail_stat::{
    CdnProvIspDetailStat, GetCdnProvIspDetailStat, IspBandwidth, ProvinceBandwidth,
};
pub use get_cdn_refresh_log::{GetCdnRefreshLog, RefreshLog, RefreshLogs};
pub use get_cdn_stat_top::{CdnStatTop, GetCdnStatTop, TopPlace, TopUrl};
pub use refresh_cdn_url::{RefreshCdnUrl, RefreshTask};
pub use series::{SeriesByCode, SeriesByDomain};
