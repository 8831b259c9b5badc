//! GetCdnRefreshLog: what became of purges, one row a task.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Rate, Together};
use crate::shape::Shaped;

/// Lists purges of the last 30 days. Either both dates or a task id are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCdnRefreshLog {
    /// The first moment; goes with the end.
    #[shape(format = DateTime)]
    pub start_date: Option<String>,
    /// The last moment; goes with the start.
    #[shape(format = DateTime)]
    pub end_date: Option<String>,
    /// A URL or directory that was purged.
    pub url: Option<String>,
    /// A domain.
    #[shape(format = Domain)]
    pub host: Option<String>,
    /// The task that RefreshCdnUrl or RefreshCdnDir answered with.
    pub task_id: Option<String>,
}

impl Action for GetCdnRefreshLog {
    const SPEC: ActionSpec = ActionSpec::v2("GetCdnRefreshLog").purge().rate(Rate::per_minute(1_000)).together(&[
        Together::AnyOf(&[&["taskId"], &["startDate", "endDate"]]),
        Together::Period(Period::of("startDate", "endDate").days_back(30)),
    ]);
    const EXAMPLE: Example = Example {
        request: r#"{"startDate":"2017-02-09 00:00:00","endDate":"2017-02-10 00:00:00"}"#,
        reply: r#"{"logs":[{"id":"6182538","app_id":1250000000,"project_id":0,"host":"www.example.com","type":0,"status":1,"url_list":["http://www.example.com/logo.png"],"datetime":"2017-02-09 11:22:33"}],"total":1}"#,
    };
    type Output = RefreshLogs;
}

/// The purges that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct RefreshLogs {
    /// The tasks, newest first.
    pub logs: Vec<RefreshLog>,
    /// How many there are.
    pub total: u64,
}

/// A purge.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct RefreshLog {
    /// The number of the row.
    pub id: String,
    /// The account.
    pub app_id: u64,
    /// The project.
    pub project_id: u64,
    /// The domain.
    pub host: String,
    /// 0 URLs, 1 directories.
    #[serde(rename = "type")]
    pub kind: i64,
    /// 1 done, 0 running, negative failed.
    pub status: i64,
    /// How far it is.
    #[shape(unit = "%", source = Observed)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<i64>,
    /// The URLs or directories.
    pub url_list: Vec<String>,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub datetime: String,
}
