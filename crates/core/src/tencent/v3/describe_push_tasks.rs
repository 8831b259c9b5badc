//! DescribePushTasks: what became of prefetches, one row a URL.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Lists prefetches, newest first. Either a task id or both times are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribePushTasks {
    /// The first moment; goes with the end time.
    #[shape(format = DateTime)]
    pub start_time: Option<String>,
    /// The last moment; goes with the start time.
    #[shape(format = DateTime)]
    pub end_time: Option<String>,
    /// The task that PushUrlsCache answered with.
    pub task_id: Option<String>,
    /// A domain, or a whole URL with its scheme.
    pub keyword: Option<String>,
    /// How many rows to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Rows a page.
    #[shape(range(1, 1_000), default = "20")]
    pub limit: Option<u32>,
    /// Where they were loaded to.
    #[shape(one_of("mainland", "overseas", "global"))]
    pub area: Option<String>,
    /// How far they are; `invalid` where the origin answered 4xx or 5xx.
    #[shape(one_of("fail", "done", "process", "invalid"))]
    pub status: Option<String>,
}

impl DescribePushTasks {
    /// The rows of one task.
    #[must_use]
    pub fn of_task(task_id: impl Into<String>) -> Self {
        Self { task_id: Some(task_id.into()), limit: Some(1_000), ..Self::default() }
    }
}

impl Action for DescribePushTasks {
    const SPEC: ActionSpec = ActionSpec::v3("DescribePushTasks").purge().together(&[
        Together::AnyOf(&[&["TaskId"], &["StartTime", "EndTime"]]),
        Together::Period(Period::of("StartTime", "EndTime")),
    ]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01 00:00:00","EndTime":"2026-10-01 23:59:59","Keyword":"www.example.com","Limit":20}"#,
        reply: r#"{"PushLogs":[{"TaskId":"1580377200-p7c2d4wn","Url":"https://www.example.com/app/setup.zip","Status":"process","Percent":40,"CreateTime":"2026-10-01 10:12:30","Area":"global","UpdateTime":"2026-10-01 10:12:34"}],"TotalCount":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = PushLogs;
}

/// A page of prefetches.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PushLogs {
    /// The rows of this page.
    pub push_logs: Vec<PushTask>,
    /// How many rows match in all.
    pub total_count: u64,
}

/// A URL of a prefetch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PushTask {
    /// The task.
    pub task_id: String,
    /// The URL.
    pub url: String,
    /// `process`, `done`, `fail`, or `invalid` where the origin answered 4xx or 5xx.
    pub status: String,
    /// How much of it is done.
    #[shape(unit = "%")]
    pub percent: u64,
    /// When it was submitted: `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
    /// `mainland`, `overseas` or `global`.
    pub area: String,
    /// When it last moved, in the same form.
    pub update_time: String,
}
