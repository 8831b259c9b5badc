//! DescribeCdnHosts: the domains of the account.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Rate};
use crate::lenient;

/// Lists the domains of the account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeCdnHosts {
    /// How many domains to skip; 0 where it is left out.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_number")]
    pub offset: Option<u32>,
    /// Most domains to answer with; all where it is left out.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_number")]
    pub limit: Option<u32>,
}

impl Action for DescribeCdnHosts {
    const SPEC: ActionSpec = ActionSpec::v2("DescribeCdnHosts").rate(Rate::per_minute(100));
    type Output = CdnHosts;
}

/// The domains that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CdnHosts {
    /// The domains.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub hosts: Vec<CdnHost>,
    /// How many domains the account has.
    #[serde(deserialize_with = "lenient::number")]
    pub total: u64,
}

/// A domain. The cloud sends further fields, which are left out here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CdnHost {
    /// The number of the domain.
    #[serde(deserialize_with = "lenient::number")]
    pub id: u64,
    /// The account.
    #[serde(deserialize_with = "lenient::number")]
    pub app_id: u64,
    /// The project; 0 is the default one.
    #[serde(deserialize_with = "lenient::number")]
    pub project_id: u64,
    /// The domain's name.
    #[serde(deserialize_with = "lenient::text")]
    pub host: String,
    /// `cname`, `cos` or `ftp`.
    #[serde(deserialize_with = "lenient::text")]
    pub host_type: String,
    /// `web`, `download` or `media`.
    #[serde(deserialize_with = "lenient::text")]
    pub service_type: String,
    /// A domain, or addresses with ports separated by `;`.
    #[serde(deserialize_with = "lenient::text")]
    pub origin: String,
    /// 1 reviewing, 2 rejected, 3 approved and deploying, 4 deploying, 5 online, 6 offline.
    #[serde(deserialize_with = "lenient::number")]
    pub status: i64,
    /// 0 unless the domain is blocked.
    #[serde(deserialize_with = "lenient::number")]
    pub disabled: i64,
    /// `yes` where the domain is also served outside the mainland.
    #[serde(deserialize_with = "lenient::text")]
    pub enable_overseas: String,
    /// Where its DNS record must point.
    #[serde(deserialize_with = "lenient::text")]
    pub cname: String,
    /// The Host header that the origin sees.
    #[serde(deserialize_with = "lenient::text")]
    pub fwd_host: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[serde(deserialize_with = "lenient::text")]
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[serde(deserialize_with = "lenient::text")]
    pub update_time: String,
}
