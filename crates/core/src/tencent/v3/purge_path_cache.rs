//! PurgePathCache: expires the cached copies of whole directories on every edge node.

use serde::{Deserialize, Serialize};

use super::TaskId;
use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Expires the cached copies of directories and of all below them, in about 5 minutes.
///
/// The limits differ by account: ask DescribePurgeQuota for its own figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgePathCache {
    /// Directories on domains of the account that are online or deploying.
    #[shape(required, items(1, 500), format = Directory)]
    pub paths: Vec<String>,
    /// `flush` expires the files that changed at the origin, `delete` all of them.
    #[shape(required, one_of("flush", "delete"))]
    pub flush_type: String,
    /// Whether the cloud percent-encodes Chinese characters before it purges.
    pub url_encode: Option<bool>,
    /// Where they are purged. It must be served there.
    #[shape(one_of("mainland", "overseas"), default = "the domain's own area")]
    pub area: Option<String>,
}

impl Action for PurgePathCache {
    const SPEC: ActionSpec = ActionSpec::v3("PurgePathCache").purge().access(Access::Write).per_day(100);
    const EXAMPLE: Example = Example {
        request: r#"{"Paths":["https://www.example.com/news/"],"FlushType":"flush"}"#,
        reply: r#"{"TaskId":"1580377200-m1v3k8qz","RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = TaskId;
}
