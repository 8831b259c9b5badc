//! API 3.0, version 2018-06-06.

mod describe_cdn_data;
mod describe_domains;
mod describe_purge_quota;
mod describe_purge_tasks;
mod purge_urls_cache;
mod reach;

pub use describe_cdn_data::{CdnData, DescribeCdnData, ResourceData, ResourceSeries, SummarizedData, TimestampData};
pub use describe_domains::{BriefDomain, DescribeDomains, DomainFilter, Domains, Origin};
pub use describe_purge_quota::{DescribePurgeQuota, PurgeQuota, Quota};
pub use describe_purge_tasks::{DescribePurgeTasks, PurgeLogs, PurgeTask};
pub use purge_urls_cache::{PurgeUrlsCache, TaskId};
