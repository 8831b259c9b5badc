//! API 3.0, version 2018-06-06.

mod add_cdn_domain;
mod delete_cdn_domain;
mod describe_cdn_data;
mod describe_cert_domains;
mod describe_domains;
mod describe_domains_config;
mod describe_purge_quota;
mod describe_purge_tasks;
mod duplicate_domain_config;
mod modify_domain_config;
mod purge_urls_cache;
mod reach;
pub mod settings;
mod start_cdn_domain;
mod stop_cdn_domain;
mod update_domain_config;

pub use add_cdn_domain::AddCdnDomain;
pub use delete_cdn_domain::DeleteCdnDomain;
pub use describe_cdn_data::{CdnData, DescribeCdnData, ResourceData, ResourceSeries, SummarizedData, TimestampData};
pub use describe_cert_domains::{CertDomains, DescribeCertDomains};
pub use describe_domains::{BriefDomain, BriefOrigin, DescribeDomains, DomainFilter, Domains};
pub use describe_domains_config::{DescribeDomainsConfig, DetailDomain, DetailDomains, Sort};
pub use describe_purge_quota::{DescribePurgeQuota, PurgeQuota, Quota};
pub use describe_purge_tasks::{DescribePurgeTasks, PurgeLogs, PurgeTask};
pub use duplicate_domain_config::DuplicateDomainConfig;
pub use modify_domain_config::ModifyDomainConfig;
pub use purge_urls_cache::{PurgeUrlsCache, TaskId};
pub use start_cdn_domain::StartCdnDomain;
pub use stop_cdn_domain::StopCdnDomain;
pub use update_domain_config::UpdateDomainConfig;
