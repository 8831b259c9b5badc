//! RefreshCdnUrl: expires the cached copies of URLs.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Expires the cached copies of URLs, in about 5 minutes.
///
/// What stands after `?` counts, unless the domain leaves parameters out of its cache keys.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct RefreshCdnUrl {
    /// URLs on domains of the account that are online or deploying.
    #[shape(required, items(1, 1_000), format = Url)]
    pub urls: Vec<String>,
}

impl Action for RefreshCdnUrl {
    const SPEC: ActionSpec =
        ActionSpec::v2("RefreshCdnUrl").purge().access(Access::Write).rate(Rate::per_minute(10_000)).per_day(10_000);
    const EXAMPLE: Example = Example {
        request: r#"{"urls":["http://www.example.com/logo.png"]}"#,
        reply: r#"{"count":1,"task_id":"1480069888795584532"}"#,
    };
    type Output = RefreshTask;
}

/// The task that a purge or a prefetch started.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct RefreshTask {
    /// How many URLs or directories were taken.
    pub count: u64,
    /// Up to 19 digits: text, never a number.
    pub task_id: String,
}
