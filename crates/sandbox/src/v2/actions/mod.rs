//! The actions of API 2017, one file each, and the table of them.

mod describe_cdn_hosts;
mod get_cdn_refresh_log;
mod refresh_cdn_url;

use edgeseal_core::tencent::v2;

use super::Refusal;
use crate::serve::Entry;

/// Each with whether its envelope also has `retcode` and `errmsg`, from the days before API 2017.
const TABLE: &[(Entry<Refusal>, bool)] = &[
    (Entry::of::<v2::DescribeCdnHosts>(), false),
    (Entry::of::<v2::RefreshCdnUrl>(), false),
    (Entry::of::<v2::GetCdnRefreshLog>(), true),
];

/// Finds an action by its name.
pub(super) fn find(name: &str) -> Option<(&'static Entry<Refusal>, bool)> {
    TABLE.iter().find(|(entry, _)| entry.spec.name == name).map(|(entry, has_retcode)| (entry, *has_retcode))
}
