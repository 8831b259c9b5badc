//! DescribeDomains: the domains of the account, with state and origin.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists the domains of the account, a page at a time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeDomains {
    /// How many domains to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Domains a page.
    #[shape(range(1, 1_000), default = "100")]
    pub limit: Option<u32>,
    /// All of them must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<DomainFilter>,
}

/// A condition on domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DomainFilter {
    /// The field that is compared.
    #[shape(
        required,
        one_of(
            "origin",
            "domain",
            "resourceId",
            "status",
            "serviceType",
            "projectId",
            "domainType",
            "fullUrlCache",
            "https",
            "originPullProtocol",
            "tagKey"
        )
    )]
    pub name: String,
    /// One of these must match.
    #[shape(required, items(1, 5))]
    pub value: Vec<String>,
    /// Whether a part of the field is enough, for `domain` and `origin`.
    pub fuzzy: Option<bool>,
}

impl Action for DescribeDomains {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeDomains");
    const EXAMPLE: Example = Example {
        request: r#"{"Offset":0,"Limit":100,"Filters":[{"Name":"domain","Value":["example.com"],"Fuzzy":true}]}"#,
        reply: r#"{"Domains":[{"ResourceId":"cdn-gnr2h5a4","AppId":1250000000,"Domain":"www.example.com","Cname":"www.example.com.cdn.dnsv1.com","Status":"online","ProjectId":0,"ServiceType":"web","CreateTime":"2026-01-05 09:30:00","UpdateTime":"2026-10-01 10:00:00","Origin":{"Origins":["203.0.113.10:8080"],"OriginType":"ip","ServerName":"www.example.com","OriginPullProtocol":"follow"},"Disable":"normal","Area":"mainland","Readonly":"normal","Product":"cdn","ParentHost":""}],"TotalNumber":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Domains;
}

/// A page of domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Domains {
    /// The domains of this page.
    pub domains: Vec<BriefDomain>,
    /// How many domains match in all.
    pub total_number: u64,
}

/// A domain without its settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct BriefDomain {
    /// The id of the domain, such as `cdn-gnr2h5a4`.
    pub resource_id: String,
    /// The account.
    pub app_id: u64,
    /// The domain's name.
    pub domain: String,
    /// Where its DNS record must point.
    pub cname: String,
    /// `online`, `offline`, `processing`, `closing` or `rejected`.
    pub status: String,
    /// The project; 0 is the default one.
    pub project_id: u64,
    /// `web`, `download`, `media`, `hybrid` or `dynamic`.
    pub service_type: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub update_time: String,
    /// The origin.
    pub origin: BriefOrigin,
    /// `normal`, or why the domain is blocked: `overdue`, `malicious`, `ddos`, `idle`, `unlicensed`, `capping`,
    /// `readonly`.
    pub disable: String,
    /// `mainland`, `overseas` or `global`.
    pub area: String,
    /// Where the settings are locked: `normal`, `mainland`, `overseas` or `global`.
    pub readonly: String,
    /// `cdn` or `ecdn`.
    pub product: String,
    /// The domain above, where this one is part of a wildcard.
    pub parent_host: String,
}

/// Where the nodes fetch what they do not have: the part of `Origin` that a list of domains needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct BriefOrigin {
    /// `ip:port:weight` or a domain, each with optional parts.
    pub origins: Vec<String>,
    /// `domain`, `ip`, `cos`, `third_party`, `ipv6` and others.
    pub origin_type: String,
    /// The Host header that the origin sees.
    pub server_name: String,
    /// `http`, `https` or `follow`.
    pub origin_pull_protocol: String,
}
