//! DescribeOriginData: what the nodes fetched from the origins, as a series.

use serde::{Deserialize, Serialize};

use super::ResourceSeries;
use super::reach::STATISTICS;
use crate::action::{Action, ActionSpec, Example, Together};
use crate::shape::Shaped;

/// Reads a series of what the origins answered the nodes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeOriginData {
    /// The beginning in UTC+8, inclusive, rounded down to the interval.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end, as the beginning; at most 90 days later.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// `flux` (bytes), `bandwidth` (bit/s), `request`, `failRequest`, `failRate` (%), `statusCode`, `2xx` to `5xx`, or
    /// one status code of the origin.
    #[shape(required, format = MetricOrCode)]
    pub metric: String,
    /// The domains; all of the account where the list is empty.
    #[shape(items(0, 30), format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
    /// A project; ignored where domains are given.
    pub project: Option<u64>,
    /// `min` for ranges up to 24 hours, `5min` and `hour` up to 31 days, `day` for longer ones. `min` is not there
    /// overseas.
    #[shape(one_of("min", "5min", "hour", "day"))]
    pub interval: Option<String>,
    /// Whether each domain has a series of its own; not for status codes.
    #[shape(default = "false")]
    pub detail: Option<bool>,
    /// Where it was served.
    #[shape(one_of("mainland", "overseas"), default = "mainland")]
    pub area: Option<String>,
    /// The zone of the times: `UTC` and an offset.
    #[shape(default = "UTC+08:00")]
    pub time_zone: Option<String>,
}

impl Action for DescribeOriginData {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeOriginData").together(&[Together::Period(STATISTICS)]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01 00:00:00","EndTime":"2026-10-01 00:09:59","Metric":"failRate","Domains":["www.example.com"],"Interval":"5min"}"#,
        reply: r#"{"Interval":"5min","Data":[{"Resource":"www.example.com","OriginData":[{"Metric":"failRate","DetailData":[{"Time":"2026-10-01 00:00:00","Value":0.21},{"Time":"2026-10-01 00:05:00","Value":0.17}],"SummarizedData":{"Name":"avg","Value":0.19}}]}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = OriginData;
}

/// The series that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct OriginData {
    /// The interval of the points: `min`, `5min`, `hour` or `day`.
    pub interval: String,
    /// An entry for each domain, or one for all.
    pub data: Vec<ResourceOriginData>,
}

/// The series of one domain, project or account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResourceOriginData {
    /// The domain, `multiDomains`, a project id or `all`.
    pub resource: String,
    /// An entry for each metric.
    pub origin_data: Vec<ResourceSeries>,
}
