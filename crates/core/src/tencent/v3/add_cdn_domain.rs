//! AddCdnDomain: adds a domain to the account.

use serde::{Deserialize, Serialize};

use super::settings::{Ipv6, Origin, Tag, with_settings};
use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;
use crate::tencent::Done;

with_settings! {
    /// Adds a domain to the account; it is deployed to the nodes, then online. At most 100 domains a minute.
    ///
    /// Each setting that is left out gets its default. Some can only be set later, by UpdateDomainConfig.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct AddCdnDomain {
        /// The domain.
        #[shape(required, format = Domain)]
        pub domain: String,
        /// What it serves: pages and small files, downloads, video, both, or what cannot be kept.
        #[shape(required, one_of("web", "download", "media", "hybrid", "dynamic"))]
        pub service_type: String,
        /// Where the nodes fetch what they do not have.
        #[shape(required)]
        pub origin: Origin,
        /// The project; 0 is the default one.
        #[shape(default = "0")]
        pub project_id: Option<u64>,
        /// Where it is served. Overseas must be opened for the account first.
        #[shape(one_of("mainland", "overseas", "global"))]
        pub area: Option<String>,
        /// IPv6 towards the origin; it cannot be changed later.
        pub ipv6: Option<Ipv6>,
        /// Labels; they cannot be changed by UpdateDomainConfig.
        pub tag: Option<Vec<Tag>>,
    }
}

impl AddCdnDomain {
    /// A domain with nothing set but its origin.
    #[must_use]
    pub fn new(domain: impl Into<String>, service_type: impl Into<String>, origin: Origin) -> Self {
        Self { domain: domain.into(), service_type: service_type.into(), origin, ..Self::default() }
    }
}

impl Action for AddCdnDomain {
    const SPEC: ActionSpec = ActionSpec::v3("AddCdnDomain").access(Access::Write).post_only();
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"img.example.com","ServiceType":"web","Origin":{"Origins":["203.0.113.10:8080"],"OriginType":"ip","ServerName":"img.example.com","OriginPullProtocol":"http"},"ProjectId":0,"Area":"mainland","Cache":{"SimpleCache":{"CacheRules":[{"CacheType":"all","CacheContents":["*"],"CacheTime":2592000}],"FollowOrigin":"off","IgnoreCacheControl":"off","IgnoreSetCookie":"off","CompareMaxAge":"off"}}}"#,
        reply: r#"{"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Done;
}
