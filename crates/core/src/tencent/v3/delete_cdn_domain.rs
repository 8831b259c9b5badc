//! DeleteCdnDomain: removes a domain and its settings.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;
use crate::tencent::Done;

/// Removes a domain and its settings from the account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DeleteCdnDomain {
    /// The domain; it must be offline.
    #[shape(required, format = Domain)]
    pub domain: String,
}

impl Action for DeleteCdnDomain {
    const SPEC: ActionSpec = ActionSpec::v3("DeleteCdnDomain").access(Access::Destructive);
    const EXAMPLE: Example = Example {
        request: r#"{"Domain":"www.example.com"}"#,
        reply: r#"{"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = Done;
}
