//! The actions of API 3.0, one file each, and the table of them.

mod describe_cdn_data;
mod describe_domains;
mod describe_purge_quota;
mod describe_purge_tasks;
mod purge_urls_cache;

use edgeseal_core::tencent::v3;

use super::Refusal;
use crate::serve::Entry;

const TABLE: &[Entry<Refusal>] = &[
    Entry::of::<v3::DescribeDomains>(),
    Entry::of::<v3::PurgeUrlsCache>(),
    Entry::of::<v3::DescribePurgeTasks>(),
    Entry::of::<v3::DescribePurgeQuota>(),
    Entry::of::<v3::DescribeCdnData>(),
];

/// Finds an action by its name.
pub(super) fn find(name: &str) -> Option<&'static Entry<Refusal>> {
    TABLE.iter().find(|entry| entry.spec.name == name)
}
