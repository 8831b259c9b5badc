//! DescribeDomainsConfig: the domains of the account with all of their settings.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::describe_domains::DomainFilter;
use super::settings::{
    AdvanceConfig, Compatibility, ImageOptimization, Ipv6, Origin, RuleEngine, SecurityConfig, Tag, with_later_settings,
};
use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists the domains of the account with all of their settings, a page at a time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeDomainsConfig {
    /// How many domains to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Domains a page.
    #[shape(range(1, 100), default = "100")]
    pub limit: Option<u32>,
    /// All of them must hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<DomainFilter>,
    /// The order.
    pub sort: Option<Sort>,
}

/// An order of domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct Sort {
    /// By the age of the domain, or by the end of its certificate.
    #[shape(one_of("createTime", "certExpireTime"), default = "createTime")]
    pub key: Option<String>,
    /// The first, or the last, first.
    #[shape(one_of("asc", "desc"), default = "desc")]
    pub sequence: Option<String>,
}

impl DescribeDomainsConfig {
    /// The settings of one domain.
    #[must_use]
    pub fn of(domain: impl Into<String>) -> Self {
        let name = DomainFilter { name: "domain".to_owned(), value: vec![domain.into()], fuzzy: None };
        Self { filters: vec![name], ..Self::default() }
    }
}

impl Action for DescribeDomainsConfig {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeDomainsConfig");
    const EXAMPLE: Example = Example {
        request: r#"{"Offset":0,"Limit":100,"Filters":[{"Name":"domain","Value":["img.example.com"]}],"Sort":{"Key":"createTime","Sequence":"desc"}}"#,
        reply: r#"{"Domains":[{"ResourceId":"cdn-gnr2h5a4","AppId":1250000000,"Domain":"img.example.com","Cname":"img.example.com.cdn.dnsv1.com","Status":"online","ProjectId":0,"ServiceType":"web","CreateTime":"2026-01-05 09:30:00","UpdateTime":"2026-10-01 10:00:00","Origin":{"Origins":["203.0.113.10:8080"],"OriginType":"ip","ServerName":"img.example.com","OriginPullProtocol":"http","BackupOrigins":null},"IpFilter":{"Switch":"off","FilterType":null,"Filters":null},"Cache":{"SimpleCache":{"CacheRules":[{"CacheType":"all","CacheContents":["*"],"CacheTime":2592000}],"FollowOrigin":"off","IgnoreCacheControl":"off","IgnoreSetCookie":"off","CompareMaxAge":"off","Revalidate":null},"AdvancedCache":null,"RuleCache":null},"CacheKey":{"FullUrlCache":"on"},"Https":null,"Disable":"normal","Area":"mainland","Readonly":"normal"}],"TotalNumber":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = DetailDomains;
}

/// A page of domains with their settings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DetailDomains {
    /// The domains of this page.
    pub domains: Vec<DetailDomain>,
    /// How many domains match in all.
    pub total_number: u64,
}

with_later_settings! {
    /// A domain with all of its settings. What is not set is null in the answer and `None` here.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct DetailDomain {
        /// The id of the domain, such as `cdn-gnr2h5a4`.
        #[shape(readonly)]
        pub resource_id: Option<String>,
        /// The account.
        #[shape(readonly)]
        pub app_id: Option<u64>,
        /// The domain's name.
        pub domain: Option<String>,
        /// Where its DNS record must point.
        #[shape(readonly)]
        pub cname: Option<String>,
        /// Its state.
        #[shape(readonly, one_of("rejected", "processing", "closing", "online", "offline"))]
        pub status: Option<String>,
        /// The project; 0 is the default one.
        #[shape(default = "0")]
        pub project_id: Option<u64>,
        /// What it serves.
        #[shape(one_of("web", "download", "media", "hybrid", "dynamic"))]
        pub service_type: Option<String>,
        /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
        #[shape(readonly)]
        pub create_time: Option<String>,
        /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
        #[shape(readonly)]
        pub update_time: Option<String>,
        /// Where the nodes fetch what they do not have.
        pub origin: Option<Origin>,
        /// `normal`, or why the domain is blocked; `idle` stands for 90 days without use.
        #[shape(
            readonly,
            one_of("normal", "overdue", "malicious", "ddos", "ddos_risk", "idle", "unlicensed", "capping", "readonly")
        )]
        pub disable: Option<String>,
        /// Where it is served. Where the area is widened to `global`, the new part gets the settings of the old one.
        #[shape(one_of("mainland", "overseas", "global"))]
        pub area: Option<String>,
        /// Where its settings are locked.
        #[shape(readonly, one_of("normal", "mainland", "overseas", "global"))]
        pub readonly: Option<String>,
        /// IPv6 towards the origin; chosen when the domain was added.
        #[shape(readonly)]
        pub ipv6: Option<Ipv6>,
        /// Labels; chosen when the domain was added.
        #[shape(readonly)]
        pub tag: Option<Vec<Tag>>,
        /// Whether the settings fit the present forms; for the cloud's own use.
        #[shape(readonly)]
        pub compatibility: Option<Compatibility>,
        /// Security by the cloud's SCDN.
        #[shape(readonly)]
        pub security_config: Option<SecurityConfig>,
        /// Smaller images; changed by UpdateImageConfig.
        #[shape(readonly)]
        pub image_optimization: Option<ImageOptimization>,
        /// Whether the domain may have advanced features.
        #[shape(readonly, one_of("on", "off"))]
        pub advance: Option<String>,
        /// The advanced features that it may have.
        #[shape(readonly)]
        pub advance_set: Option<Vec<AdvanceConfig>>,
        /// Settings as a text of rules.
        #[shape(readonly)]
        pub rule_engine: Option<RuleEngine>,
        /// The domain above, where this one is part of a wildcard.
        #[shape(readonly)]
        pub parent_host: Option<String>,
        /// What this version does not know, as it came.
        #[serde(flatten)]
        pub other: Map<String, Value>,
    }
}
