//! GetDisableRecords: which URLs were blocked and released.

use serde::{Deserialize, Serialize};

use super::disable_caches::RETIRED;
use crate::action::{Action, ActionSpec, Example, Period, Rate, Together};
use crate::shape::{Shaped, Source};

/// Lists URLs that the account has blocked or released. Either a task id or both times are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct GetDisableRecords {
    /// One URL.
    pub url: Option<String>,
    /// The first moment; goes with the end time.
    #[shape(format = DateTime)]
    pub start_time: Option<String>,
    /// The last moment; goes with the start time.
    #[shape(format = DateTime)]
    pub end_time: Option<String>,
    /// `disable` for what is blocked now, `enable` for what was released.
    #[shape(one_of("disable", "enable"))]
    pub status: Option<String>,
    /// How many rows to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Rows a page.
    #[shape(range(1, 1_000), default = "20")]
    pub limit: Option<u32>,
    /// The task that DisableCaches or EnableCaches answered with.
    pub task_id: Option<String>,
}

impl Action for GetDisableRecords {
    const SPEC: ActionSpec = ActionSpec::v3("GetDisableRecords")
        .source(Source::OldSdk)
        .rate(Rate::per_second(40))
        .together(&[
            Together::AnyOf(&[&["TaskId"], &["StartTime", "EndTime"]]),
            Together::Period(Period::of("StartTime", "EndTime")),
        ])
        .retired(RETIRED);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2025-06-01 00:00:00","EndTime":"2025-06-03 00:00:00","Status":"disable"}"#,
        reply: r#"{"UrlRecordList":[{"Status":"disable","RealUrl":"https://www.example.com/upload/7349.jpg","CreateTime":"2025-06-02 09:15:00","UpdateTime":"2025-06-02 09:15:00"}],"TotalCount":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = DisableRecords;
}

/// A page of blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DisableRecords {
    /// The rows of this page.
    pub url_record_list: Vec<UrlRecord>,
    /// How many rows match in all.
    pub total_count: u64,
}

/// A URL that was blocked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct UrlRecord {
    /// `disable` or `enable`.
    pub status: String,
    /// The URL.
    pub real_url: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub update_time: String,
}
