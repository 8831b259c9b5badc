//! DescribeUrlViolations: URLs in which the cloud found something that may not be served.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists URLs in which the cloud found something that may not be served.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeUrlViolations {
    /// How many rows to skip.
    #[shape(range(0, 1_000_000), default = "0")]
    pub offset: Option<u32>,
    /// Rows a page.
    #[shape(range(1, 1_000), default = "100")]
    pub limit: Option<u32>,
    /// The domains; all of the account where the list is empty.
    #[shape(format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
}

impl Action for DescribeUrlViolations {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeUrlViolations");
    const EXAMPLE: Example = Example {
        request: r#"{"Domains":["www.example.com"],"Limit":20}"#,
        reply: r#"{"UrlRecordList":[{"Id":482107,"RealUrl":"http://www.example.com/upload/7349.jpg","DownloadUrl":"/snapshot/5f2c.jpg","UrlStatus":"forbid","CreateTime":"2026-09-30 08:00:00","UpdateTime":"2026-09-30 08:05:00"}],"TotalCount":1,"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = UrlViolations;
}

/// A page of violations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct UrlViolations {
    /// The rows of this page.
    pub url_record_list: Vec<ViolationUrl>,
    /// How many rows match in all.
    pub total_count: u64,
}

/// A URL in which something was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ViolationUrl {
    /// The number of the finding.
    pub id: u64,
    /// Where visitors find it.
    pub real_url: String,
    /// Where a snapshot of what was found is kept, for the cloud's own console.
    pub download_url: String,
    /// `forbid`, `release`, `delay` (to be looked at later), `reject` (the appeal failed: still blocked) or `complain`
    /// (an appeal is going on).
    pub url_status: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub create_time: String,
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub update_time: String,
}
