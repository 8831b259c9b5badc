//! DescribePurgeTasks: what became of purges, one row a URL.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec};
use crate::lenient;

/// Lists purges, newest first. Either a task id or both times are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribePurgeTasks {
    /// `url` or `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purge_type: Option<String>,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the end time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8; goes with the start time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The task that PurgeUrlsCache or PurgePathCache answered with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// How many rows to skip; 0 where it is left out.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_number")]
    pub offset: Option<u32>,
    /// Rows a page; 20 where it is left out.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_number")]
    pub limit: Option<u32>,
    /// A domain or a whole URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// `fail`, `done` or `process`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `mainland` or `overseas`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
}

impl DescribePurgeTasks {
    /// The rows of one task.
    #[must_use]
    pub fn of_task(task_id: impl Into<String>) -> Self {
        Self { task_id: Some(task_id.into()), limit: Some(1_000), ..Self::default() }
    }
}

impl Action for DescribePurgeTasks {
    const SPEC: ActionSpec = ActionSpec::v3("DescribePurgeTasks");
    type Output = PurgeLogs;
}

/// A page of purges.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgeLogs {
    /// The rows of this page.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub purge_logs: Vec<PurgeTask>,
    /// How many rows match in all.
    #[serde(deserialize_with = "lenient::number")]
    pub total_count: u64,
}

/// A URL or directory of a purge.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgeTask {
    /// The task.
    #[serde(deserialize_with = "lenient::text")]
    pub task_id: String,
    /// The URL or directory.
    #[serde(deserialize_with = "lenient::text")]
    pub url: String,
    /// `process`, `done` or `fail`.
    #[serde(deserialize_with = "lenient::text")]
    pub status: String,
    /// `url` or `path`.
    #[serde(deserialize_with = "lenient::text")]
    pub purge_type: String,
    /// `flush` (changed files) or `delete` (all), for directories.
    #[serde(deserialize_with = "lenient::text")]
    pub flush_type: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[serde(deserialize_with = "lenient::text")]
    pub create_time: String,
}
