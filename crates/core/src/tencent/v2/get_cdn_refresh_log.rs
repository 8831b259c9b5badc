//! GetCdnRefreshLog: what became of purges, one row a task.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Rate};
use crate::lenient;

/// Lists purges of the last 30 days. Either both dates or a task id are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCdnRefreshLog {
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    /// A URL or directory that was purged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The task that RefreshCdnUrl or RefreshCdnDir answered with.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_text")]
    pub task_id: Option<String>,
}

impl Action for GetCdnRefreshLog {
    const SPEC: ActionSpec = ActionSpec::v2("GetCdnRefreshLog").rate(Rate::per_minute(1_000));
    type Output = RefreshLogs;
}

/// The purges that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RefreshLogs {
    /// The tasks, newest first.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub logs: Vec<RefreshLog>,
    /// How many there are.
    #[serde(deserialize_with = "lenient::number")]
    pub total: u64,
}

/// A purge.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RefreshLog {
    /// The task.
    #[serde(deserialize_with = "lenient::text")]
    pub id: String,
    /// The account.
    #[serde(deserialize_with = "lenient::number")]
    pub app_id: u64,
    /// The project.
    #[serde(deserialize_with = "lenient::number")]
    pub project_id: u64,
    /// The domain.
    #[serde(deserialize_with = "lenient::text")]
    pub host: String,
    /// 0 URLs, 1 directories.
    #[serde(rename = "type", deserialize_with = "lenient::number")]
    pub kind: i64,
    /// 1 done, 0 running, negative failed.
    #[serde(deserialize_with = "lenient::number")]
    pub status: i64,
    /// The URLs or directories.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub url_list: Vec<String>,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[serde(deserialize_with = "lenient::text")]
    pub datetime: String,
}
