//! GetPushLogs: what became of prefetches, one row a URL.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Rate, Together};
use crate::shape::Shaped;

/// Lists prefetches of the last 30 days. For accounts that were let in.
///
/// A task of CdnUrlPusher is found by its id alone; one of CdnPusherV2 needs both dates beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetPushLogs {
    /// The first moment.
    #[shape(format = DateTime)]
    pub start_date: Option<String>,
    /// The last moment.
    #[shape(format = DateTime)]
    pub end_date: Option<String>,
    /// The task that CdnUrlPusher or CdnPusherV2 answered with.
    pub task_id: Option<String>,
    /// The domains; all of the account where the list is empty.
    #[shape(format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// How far they are; all where the list is empty.
    #[shape(one_of("init", "process", "done"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<String>,
    /// A domain, or a whole URL with its scheme.
    pub keyword: Option<String>,
    /// How many rows to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Most rows to answer with; all where it is left out.
    pub limit: Option<u32>,
}

impl Action for GetPushLogs {
    const SPEC: ActionSpec = ActionSpec::v2("GetPushLogs")
        .purge()
        .rate(Rate::per_minute(300))
        .together(&[Together::Period(Period::of("startDate", "endDate"))]);
    const EXAMPLE: Example = Example {
        request: r#"{"startDate":"2018-03-27 00:00:00","endDate":"2018-03-27 23:59:59","status":["done"]}"#,
        reply: r#"{"logs":[{"log_id":"81327","task_id":"7","host":"www.example.com","datetime":"2018-03-27 11:22:33","status":"done","url":"http://www.example.com/app/setup.zip","result":"success","progress":100}],"total":1}"#,
    };
    type Output = PushedLogs;
}

/// The prefetches that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct PushedLogs {
    /// The rows, newest first.
    pub logs: Vec<PushedLog>,
    /// How many rows match in all.
    pub total: u64,
}

/// A URL of a prefetch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct PushedLog {
    /// The number of the row.
    pub log_id: String,
    /// The task.
    pub task_id: String,
    /// The domain.
    pub host: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub datetime: String,
    /// `process` or `inprocess`, `done` or `fail`.
    pub status: String,
    /// The URL.
    pub url: String,
    /// How it ended, in a word.
    pub result: String,
    /// How much of it is done.
    #[shape(unit = "%")]
    pub progress: u64,
}
