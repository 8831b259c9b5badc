//! DuplicateDomainConfig: adds a domain with the settings of another one.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Adds a domain with the settings of another one of the account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DuplicateDomainConfig {
    /// The new domain.
    #[shape(required, format = Domain)]
    pub domain: String,
    /// The domain whose settings it gets.
    #[shape(required, format = Domain)]
    pub reference_domain: String,
}

impl Action for DuplicateDomainConfig {
    const SPEC: ActionSpec = ActionSpec::v3("DuplicateDomainConfig").access(Access::Write);
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"img2.example.com","ReferenceDomain":"img.example.com"}"#,
        reply: r#"{"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Done;
}
