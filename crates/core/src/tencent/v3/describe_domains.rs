//! DescribeDomains: the domains of the account, with state and origin.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec};
use crate::lenient;

/// Lists the domains of the account, a page at a time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct DescribeDomains {
    /// How many domains to skip; 0 where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_number")]
    pub offset: Option<u32>,
    /// Domains a page: 100 where it is left out, at most 1,000.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_number")]
    pub limit: Option<u32>,
    /// All of them must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "lenient::null_as_default")]
    pub filters: Vec<DomainFilter>,
}

/// A condition on domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct DomainFilter {
    /// `domain`, `origin`, `resourceId`, `status`, `serviceType`, `projectId`, `domainType`, `fullUrlCache`, `https`,
    /// `originPullProtocol` or `tagKey`.
    pub name: String,
    /// One of these must match; at most five.
    #[serde(default)]
    pub value: Vec<String>,
    /// Whether a part of the field is enough, for `domain` and `origin`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_flag")]
    pub fuzzy: Option<bool>,
}

impl Action for DescribeDomains {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeDomains");
    type Output = Domains;
}

/// A page of domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Domains {
    /// The domains of this page.
    #[serde(default, deserialize_with = "lenient::null_as_default")]
    pub domains: Vec<BriefDomain>,
    /// How many domains match in all.
    #[serde(default, deserialize_with = "lenient::number")]
    pub total_number: u64,
}

/// A domain without its settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct BriefDomain {
    /// The id of the domain, such as `cdn-gnr2h5a4`.
    #[serde(deserialize_with = "lenient::text")]
    pub resource_id: String,
    /// The account.
    #[serde(deserialize_with = "lenient::number")]
    pub app_id: u64,
    /// The domain's name.
    #[serde(deserialize_with = "lenient::text")]
    pub domain: String,
    /// Where its DNS record must point.
    #[serde(deserialize_with = "lenient::text")]
    pub cname: String,
    /// `online`, `offline`, `processing`, `closing` or `rejected`.
    #[serde(deserialize_with = "lenient::text")]
    pub status: String,
    /// The project; 0 is the default one.
    #[serde(deserialize_with = "lenient::number")]
    pub project_id: u64,
    /// `web`, `download`, `media`, `hybrid` or `dynamic`.
    #[serde(deserialize_with = "lenient::text")]
    pub service_type: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[serde(deserialize_with = "lenient::text")]
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[serde(deserialize_with = "lenient::text")]
    pub update_time: String,
    /// The origin.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub origin: Origin,
    /// `normal`, or why the domain is blocked: `overdue`, `malicious`, `ddos`, `idle`, `unlicensed`, `capping`,
    /// `readonly`.
    #[serde(deserialize_with = "lenient::text")]
    pub disable: String,
    /// `mainland`, `overseas` or `global`.
    #[serde(deserialize_with = "lenient::text")]
    pub area: String,
    /// Where the settings are locked: `normal`, `mainland`, `overseas` or `global`.
    #[serde(deserialize_with = "lenient::text")]
    pub readonly: String,
    /// `cdn` or `ecdn`.
    #[serde(deserialize_with = "lenient::text")]
    pub product: String,
    /// The domain above, where this one is part of a wildcard.
    #[serde(deserialize_with = "lenient::text")]
    pub parent_host: String,
}

/// Where the nodes fetch what they do not have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Origin {
    /// `ip:port:weight` or a domain, each with optional parts.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub origins: Vec<String>,
    /// `domain`, `ip`, `cos`, `third_party`, `ipv6` and others.
    #[serde(deserialize_with = "lenient::text")]
    pub origin_type: String,
    /// The Host header that the origin sees.
    #[serde(deserialize_with = "lenient::text")]
    pub server_name: String,
    /// `http`, `https` or `follow`.
    #[serde(deserialize_with = "lenient::text")]
    pub origin_pull_protocol: String,
}
