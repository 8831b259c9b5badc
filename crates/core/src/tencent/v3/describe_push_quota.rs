//! DescribePushQuota: how much may be prefetched a call and a day.

use serde::{Deserialize, Serialize};

use super::Quota;
use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Reads the account's quota of prefetches. It has no parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
pub struct DescribePushQuota {}

impl Action for DescribePushQuota {
    const SPEC: ActionSpec = ActionSpec::v3("DescribePushQuota").purge();
    const EXAMPLE: Example = Example {
        request: "{}",
        reply: r#"{"UrlPush":[{"Batch":500,"Total":1000,"Available":940,"Area":"mainland"},{"Batch":500,"Total":1000,"Available":1000,"Area":"overseas"}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = PushQuota;
}

/// The quota of prefetches.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PushQuota {
    /// For URLs, an entry an area.
    pub url_push: Vec<Quota>,
}
