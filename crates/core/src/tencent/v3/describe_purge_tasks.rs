//! DescribePurgeTasks: what became of purges, one row a URL.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Lists purges, newest first. Either a task id or both times are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribePurgeTasks {
    /// URLs or directories.
    #[shape(one_of("url", "path"))]
    pub purge_type: Option<String>,
    /// The first moment; goes with the end time.
    #[shape(format = DateTime)]
    pub start_time: Option<String>,
    /// The last moment; goes with the start time.
    #[shape(format = DateTime)]
    pub end_time: Option<String>,
    /// The task that PurgeUrlsCache or PurgePathCache answered with.
    pub task_id: Option<String>,
    /// How many rows to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Rows a page.
    #[shape(range(1, 1_000), default = "20")]
    pub limit: Option<u32>,
    /// A domain, or a whole URL with its scheme.
    pub keyword: Option<String>,
    /// How far they are.
    #[shape(one_of("fail", "done", "process"))]
    pub status: Option<String>,
    /// Where they were purged; `global` is both areas.
    #[shape(one_of("mainland", "overseas", "global"))]
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
    const SPEC: ActionSpec = ActionSpec::v3("DescribePurgeTasks").purge().together(&[
        Together::AnyOf(&[&["TaskId"], &["StartTime", "EndTime"]]),
        Together::Period(Period::of("StartTime", "EndTime")),
    ]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01 00:00:00","EndTime":"2026-10-01 23:59:59","PurgeType":"url","Limit":20}"#,
        reply: r#"{"PurgeLogs":[{"TaskId":"1580377200-m1v3k8qz","Url":"https://www.example.com/logo.png","Status":"done","PurgeType":"url","FlushType":"delete","CreateTime":"2026-10-01 10:12:30"}],"TotalCount":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = PurgeLogs;
}

/// A page of purges.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgeLogs {
    /// The rows of this page.
    pub purge_logs: Vec<PurgeTask>,
    /// How many rows match in all.
    pub total_count: u64,
}

/// A URL or directory of a purge.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PurgeTask {
    /// The task.
    pub task_id: String,
    /// The URL or directory.
    pub url: String,
    /// `process`, `done` or `fail`.
    pub status: String,
    /// `url` or `path`.
    pub purge_type: String,
    /// `flush` (files that changed; directories only) or `delete` (all).
    pub flush_type: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
}
