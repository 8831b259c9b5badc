//! StartCdnDomain: puts a domain into service.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Puts a domain that is offline into service; it is deployed to the nodes first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct StartCdnDomain {
    /// The domain; it must be offline.
    #[shape(required, format = Domain)]
    pub domain: String,
}

impl Action for StartCdnDomain {
    const SPEC: ActionSpec = ActionSpec::v3("StartCdnDomain").access(Access::Write);
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"www.example.com"}"#,
        reply: r#"{"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Done;
}
