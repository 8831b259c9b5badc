//! GetCdnOverseaPushLogs: what became of prefetches outside of the mainland.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists prefetches outside of the mainland of one day of the last 30.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct GetCdnOverseaPushLogs {
    /// The day.
    #[shape(required, format = Date)]
    pub date: String,
    /// `task` answers with a row a task, `url` with a row a URL.
    #[serde(rename = "type")]
    #[shape(required, one_of("task", "url"))]
    pub kind: String,
    /// The id of a task, or a part of a URL.
    #[shape(required)]
    pub keyword: String,
}

impl Action for GetCdnOverseaPushLogs {
    const SPEC: ActionSpec = ActionSpec::v2("GetCdnOverseaPushLogs").purge().no_rate();
    const EXAMPLE: Example = Example {
        request: r#"{"date":"2016-10-27","type":"task","keyword":"20161027-5811b70c7cbff"}"#,
        reply: r#"[{"task_id":"20161027-5811b70c7cbff","app_id":1250000000,"urls":["http://www.example.com/app/setup.zip"],"status":"done","task_create_time":"2016-10-27 16:13:32"}]"#,
    };
    type Output = Vec<OverseaPushLog>;
}

/// A task, or a URL of one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct OverseaPushLog {
    /// The task.
    pub task_id: String,
    /// The account.
    pub app_id: u64,
    /// The URLs of a row of type `task`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<String>,
    /// The URL of a row of type `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `pending`, `in-process` or `done`.
    pub status: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub task_create_time: String,
}
