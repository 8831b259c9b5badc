//! UpdateDomainConfig: replaces objects of a domain's settings.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::settings::{Origin, with_later_settings};
use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;
use crate::tencent::Done;

with_later_settings! {
    /// Replaces objects of a domain's settings. What is not sent stays as it is; an object that is sent replaces the
    /// stored one whole: every property that is left out of it goes back to its default.
    ///
    /// So read the settings by DescribeDomainsConfig, change them, and send only the objects that changed.
    #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct UpdateDomainConfig {
        /// The domain.
        #[shape(required, format = Domain)]
        pub domain: String,
        /// The project; 0 is the default one.
        pub project_id: Option<u64>,
        /// What it serves.
        #[shape(one_of("web", "download", "media", "hybrid", "dynamic"))]
        pub service_type: Option<String>,
        /// Where it is served. Overseas must be opened for the account first. Where the area is widened to `global`,
        /// the new part gets the settings of the old one.
        #[shape(one_of("mainland", "overseas", "global"))]
        pub area: Option<String>,
        /// Where the nodes fetch what they do not have.
        pub origin: Option<Origin>,
        /// What this version does not know, as it came.
        #[serde(flatten)]
        pub other: Map<String, Value>,
    }
}

impl UpdateDomainConfig {
    /// An update of a domain that changes nothing yet.
    #[must_use]
    pub fn of(domain: impl Into<String>) -> Self {
        Self { domain: domain.into(), ..Self::default() }
    }
}

impl Action for UpdateDomainConfig {
    const SPEC: ActionSpec = ActionSpec::v3("UpdateDomainConfig").access(Access::Write).post_only();
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"img.example.com","IpFilter":{"Switch":"on","FilterType":"blacklist","Filters":["198.51.100.0/24","2001:db8::7"]},"ForceRedirect":{"Switch":"on","RedirectType":"https","RedirectStatusCode":301}}"#,
        reply: r#"{"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Done;
}
