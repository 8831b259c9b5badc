//! CdnUrlPusher: loads URLs onto the nodes, as one task.

use serde::{Deserialize, Serialize};

use super::RefreshTask;
use crate::action::{Access, Action, ActionSpec, Example, Rate};
use crate::shape::Shaped;

/// Loads URLs onto the nodes of the mainland, as one task with an id of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct CdnUrlPusher {
    /// URLs on domains of the account.
    #[shape(required, items(1, 20), format = Url)]
    pub urls: Vec<String>,
    /// How fast the origin of each domain is read.
    #[shape(range(1, 1_000_000), unit = "Mbit/s")]
    pub limit_rate: Option<u32>,
}

impl Action for CdnUrlPusher {
    const SPEC: ActionSpec =
        ActionSpec::v2("CdnUrlPusher").purge().access(Access::Write).rate(Rate::per_minute(10_000)).per_day(1_000);
    const EXAMPLE: Example = Example {
        request: r#"{"urls":["http://www.example.com/app/setup.zip"]}"#,
        reply: r#"{"task_id":"1480069888795584534","count":1}"#,
    };
    type Output = RefreshTask;
}
