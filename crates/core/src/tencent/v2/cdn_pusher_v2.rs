//! CdnPusherV2: loads URLs onto the nodes, one task for each domain.

use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Loads URLs onto the nodes of the mainland, as one task for each of their domains.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct CdnPusherV2 {
    /// URLs on domains of the account.
    #[shape(required, items(1, 20), format = Url)]
    pub urls: Vec<String>,
    /// How fast the origin of each domain is read.
    #[shape(range(1, 1_000_000), unit = "Mbit/s")]
    pub limit_rate: Option<u32>,
}

impl Action for CdnPusherV2 {
    const SPEC: ActionSpec =
        ActionSpec::v2("CdnPusherV2").purge().access(Access::Write).rate(Rate::per_minute(10_000)).per_day(1_000);
    const EXAMPLE: Example = Example {
        request: r#"{"urls":["http://www.example.com/app/setup.zip"],"limitRate":20}"#,
        reply: r#"{"task_ids":[{"task_id":"7","date":"20180327"}]}"#,
    };
    type Output = PushedTasks;
}

/// The tasks that a prefetch started.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct PushedTasks {
    /// One for each domain.
    pub task_ids: Vec<PushedTask>,
}

/// The task of one domain.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct PushedTask {
    /// Its number. It comes again on other days: ask for it together with its date.
    pub task_id: String,
    /// When it was started: `YYYYMMDD` from CdnPusherV2, `YYYY-MM-DD HH:MM:SS` from CdnOverseaPushser, both in UTC+8.
    pub date: String,
}
