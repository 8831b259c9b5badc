//! API 3.0, version 2018-06-06.

mod describe_cdn_data;
mod describe_domains;
mod describe_purge_quota;
mod describe_purge_tasks;
mod describe_push_quota;
mod describe_push_tasks;
mod describe_url_violations;
mod disable_caches;
mod enable_caches;
mod get_disable_records;
mod purge_path_cache;
mod purge_urls_cache;
mod push_urls_cache;
mod reach;

pub use describe_cdn_data::{CdnData, DescribeCdnData, ResourceData, ResourceSeries, SummarizedData, TimestampData};
pub use describe_domains::{BriefDomain, DescribeDomains, DomainFilter, Domains, Origin};
pub use describe_purge_quota::{DescribePurgeQuota, PurgeQuota, Quota};
pub use describe_purge_tasks::{DescribePurgeTasks, PurgeLogs, PurgeTask};
pub use describe_push_quota::{DescribePushQuota, PushQuota};
pub use describe_push_tasks::{DescribePushTasks, PushLogs, PushTask};
pub use describe_url_violations::{DescribeUrlViolations, UrlViolations, ViolationUrl};
pub use disable_caches::{CacheOpt, CacheOptResult, DisableCaches};
pub use enable_caches::EnableCaches;
pub use get_disable_records::{DisableRecords, GetDisableRecords, UrlRecord};
pub use purge_path_cache::PurgePathCache;
pub use purge_urls_cache::{PurgeUrlsCache, TaskId};
pub use push_urls_cache::{HttpHeader, PushUrlsCache};
