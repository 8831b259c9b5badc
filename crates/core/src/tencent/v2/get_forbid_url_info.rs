//! GetForbidUrlInfo: which URLs were blocked and released.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Rate, Together};
use crate::shape::Shaped;
use crate::time::DAY;

/// Lists URLs that the account has blocked or released in the last 30 days. For accounts that were let in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetForbidUrlInfo {
    /// The first moment.
    #[shape(format = DateTime)]
    pub start_time: Option<String>,
    /// The last moment.
    #[shape(format = DateTime)]
    pub end_time: Option<String>,
    /// What is blocked now, or what was released.
    #[shape(one_of("forbid", "release"))]
    pub deal_status: Option<String>,
    /// One URL.
    pub url: Option<String>,
}

/// The longest range.
const RANGE: u64 = 7 * DAY;

impl Action for GetForbidUrlInfo {
    const SPEC: ActionSpec = ActionSpec::v2("GetForbidUrlInfo")
        .rate(Rate::per_minute(30))
        .together(&[Together::Period(Period::of("startTime", "endTime").longest(RANGE))]);
    const EXAMPLE: Example = Example {
        request: r#"{"startTime":"2018-06-01 00:00:00","endTime":"2018-06-03 00:00:00","dealStatus":"forbid"}"#,
        reply: r#"{"data":[{"deal_status":"forbid","real_url":"https://www.example.com/upload/7349.jpg","create_time":"2018-06-02 09:15:00","update_time":"2018-06-02 09:15:00"}]}"#,
    };
    type Output = ForbidUrlInfo;
}

/// The blocks that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct ForbidUrlInfo {
    /// The rows.
    pub data: Vec<ForbiddenUrl>,
}

/// A URL that was blocked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct ForbiddenUrl {
    /// `forbid` or `release`.
    pub deal_status: String,
    /// The URL.
    pub real_url: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub update_time: String,
}
