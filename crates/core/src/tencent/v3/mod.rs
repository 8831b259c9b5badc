//! API 3.0, version 2018-06-06.

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
mod reach;

pub use describe_billing_data::{BillingData, DescribeBillingData, ResourceBillingData};
pub use describe_cdn_data::{CdnData, DescribeCdnData, ResourceData, ResourceSeries, SummarizedData, TimestampData};
pub use describe_cdn_domain_logs::{DescribeCdnDomainLogs, DomainLog, DomainLogs};
pub use describe_cdn_ip::{CdnIp, CdnIpHistory, CdnIps, DescribeCdnIp};
pub use describe_district_isp_data::{DescribeDistrictIspData, DistrictIspData, DistrictIspInfo};
pub use describe_domains::{BriefDomain, DescribeDomains, DomainFilter, Domains, Origin};
pub use describe_ip_status::{DescribeIpStatus, IpStatus, IpStatuses};
pub use describe_ip_visit::DescribeIpVisit;
pub use describe_map_info::{DescribeMapInfo, MapInfo, MapInfoList, RegionMapRelation};
pub use describe_origin_data::{DescribeOriginData, OriginData, ResourceOriginData};
pub use describe_pay_type::{DescribePayType, PayType};
pub use describe_purge_quota::{DescribePurgeQuota, PurgeQuota, Quota};
pub use describe_purge_tasks::{DescribePurgeTasks, PurgeLogs, PurgeTask};
pub use describe_top_data::{DescribeTopData, RankingsMore, TopDataMore, TopDetailDataMore};
pub use describe_traffic_packages::{DescribeTrafficPackages, TrafficPackage, TrafficPackages};
pub use list_top_data::{ListTopData, Rankings, TopData, TopDetailData};
pub use purge_urls_cache::{PurgeUrlsCache, TaskId};
