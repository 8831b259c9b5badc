//! RefreshCdnUrl: expires the cached copies of URLs.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Rate};
use crate::lenient;

/// Expires the cached copies of URLs, in about 5 minutes. At most 1,000 URLs a call and 10,000 a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefreshCdnUrl {
    /// URLs with `http://` or `https://`, on domains of the account that are online or deploying.
    pub urls: Vec<String>,
}

impl Action for RefreshCdnUrl {
    const SPEC: ActionSpec = ActionSpec::v2("RefreshCdnUrl")
        .access(Access::Write)
        .required(&["urls"])
        .list("urls", 1_000)
        .rate(Rate::per_minute(10_000));
    type Output = RefreshTask;
}

/// The task that a purge started.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RefreshTask {
    /// How many URLs were taken.
    #[serde(deserialize_with = "lenient::number")]
    pub count: u64,
    /// Up to 19 digits: text, never a number.
    #[serde(deserialize_with = "lenient::text")]
    pub task_id: String,
}
