//! PurgeUrlsCache: expires the cached copies of URLs on every edge node.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Expires the cached copies of URLs on every edge node, in about 5 minutes.
///
/// A URL of a domain that is served everywhere uses the day of both areas. The limits differ by account: ask
/// DescribePurgeQuota for its own figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgeUrlsCache {
    /// URLs on domains of the account that are online or deploying.
    #[shape(required, items(1, 1_000), format = Url)]
    pub urls: Vec<String>,
    /// Where they are purged. It must be served there.
    #[shape(one_of("mainland", "overseas"), default = "the domain's own area")]
    pub area: Option<String>,
    /// Whether the cloud percent-encodes Chinese characters before it purges.
    pub url_encode: Option<bool>,
}

impl PurgeUrlsCache {
    /// A purge of URLs in their domains' own areas.
    #[must_use]
    pub fn new<U: Into<String>>(urls: impl IntoIterator<Item = U>) -> Self {
        Self { urls: urls.into_iter().map(Into::into).collect(), area: None, url_encode: None }
    }
}

impl Action for PurgeUrlsCache {
    const SPEC: ActionSpec = ActionSpec::v3("PurgeUrlsCache").purge().access(Access::Write).per_day(10_000);
    const EXAMPLE: Example = Example {
        request: r#"{"Urls":["https://www.example.com/logo.png","https://www.example.com/news?id=7"]}"#,
        reply: r#"{"TaskId":"1580377200-m1v3k8qz","RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = TaskId;
}

/// The task that a purge or a prefetch started.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TaskId {
    /// Up to 19 digits, or a form such as `1533045796-i60rfmzm`: text, never a number.
    pub task_id: String,
}
