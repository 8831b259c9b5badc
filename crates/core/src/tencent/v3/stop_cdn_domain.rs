//! StopCdnDomain: takes a domain out of service.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Takes a domain that is online out of service: the nodes answer 404 from then on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct StopCdnDomain {
    /// The domain; it must be online.
    #[shape(required, format = Domain)]
    pub domain: String,
}

impl Action for StopCdnDomain {
    const SPEC: ActionSpec = ActionSpec::v3("StopCdnDomain").access(Access::Destructive);
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"www.example.com"}"#,
        reply: r#"{"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Done;
}
