//! PurgeUrlsCache: expires the cached copies of URLs on every edge node.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec};
use crate::lenient;

/// Expires the cached copies of URLs on every edge node, in about 5 minutes.
///
/// At most 1,000 URLs a call and 10,000 a day for each area; ask DescribePurgeQuota for the account's own figures.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct PurgeUrlsCache {
    /// URLs with `http://` or `https://`, on domains of the account that are online or deploying.
    pub urls: Vec<String>,
    /// `mainland` or `overseas`; the domain's own area where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Whether the cloud percent-encodes characters outside ASCII before it purges.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_flag")]
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
    const SPEC: ActionSpec =
        ActionSpec::v3("PurgeUrlsCache").access(Access::Write).required(&["Urls"]).list("Urls", 1_000);
    type Output = TaskId;
}

/// The task that a purge or a prefetch started.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct TaskId {
    /// Up to 19 digits, or a form such as `1533045796-i60rfmzm`: text, never a number.
    #[serde(deserialize_with = "lenient::text")]
    pub task_id: String,
}
