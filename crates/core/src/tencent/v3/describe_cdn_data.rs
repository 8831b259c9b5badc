//! DescribeCdnData: what the nodes served, as a series.

use serde::{Deserialize, Serialize};

use super::reach::STATISTICS;
use crate::action::{Action, ActionSpec, Example, Together};
use crate::shape::Shaped;

/// Reads a series of what the nodes served to visitors. Data arrive 5 to 10 minutes late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeCdnData {
    /// The beginning, inclusive, rounded down to the interval; in UTC+8 unless `TimeZone` says otherwise.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end, as the beginning; at most 90 days later.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// `flux` (bytes), `bandwidth` (bit/s), `request`, `hitRequest`, `requestHitRate` (%), `hitFlux` (bytes),
    /// `fluxHitRate` (%), `statusCode`, `2xx` to `5xx`, or one status code. On ECDN also `fluxIn`, `fluxOut`,
    /// `bandwidthIn` and `bandwidthOut`.
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
    /// The number of an ISP, from DescribeMapInfo. Excludes the district and the version of IP.
    pub isp: Option<i64>,
    /// The number of a province, or of a country or area overseas. Excludes the ISP and the version of IP.
    pub district: Option<i64>,
    /// The protocol of the visitors.
    #[shape(one_of("all", "http", "https", "quic"), default = "all")]
    pub protocol: Option<String>,
    /// Where the figures come from.
    #[shape(one_of("monitor"), default = "monitor")]
    pub data_source: Option<String>,
    /// The version of IP; for accounts that were let in.
    #[shape(one_of("all", "ipv4", "ipv6"), default = "all")]
    pub ip_protocol: Option<String>,
    /// Where it was served.
    #[shape(one_of("mainland", "overseas"), default = "mainland")]
    pub area: Option<String>,
    /// Overseas: whether places are those of the nodes or those of the visitors.
    #[shape(one_of("server", "client"), default = "server")]
    pub area_type: Option<String>,
    /// The product.
    #[shape(one_of("cdn", "ecdn"), default = "cdn")]
    pub product: Option<String>,
    /// The zone of the times: `UTC` and an offset.
    #[shape(default = "UTC+08:00")]
    pub time_zone: Option<String>,
}

impl Action for DescribeCdnData {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeCdnData")
        .together(&[Together::Period(STATISTICS), Together::Exclusive(&["Isp", "District", "IpProtocol"])]);
    const EXAMPLE: Example = Example {
        request: r#"{"StartTime":"2026-10-01 00:00:00","EndTime":"2026-10-01 00:09:59","Metric":"flux","Domains":["www.example.com"],"Interval":"5min"}"#,
        reply: r#"{"Interval":"5min","Data":[{"Resource":"www.example.com","CdnData":[{"Metric":"flux","DetailData":[{"Time":"2026-10-01 00:00:00","Value":2350000},{"Time":"2026-10-01 00:05:00","Value":2410000}],"SummarizedData":{"Name":"sum","Value":4760000}}]}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = CdnData;
}

/// The series that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct CdnData {
    /// The interval of the points: `min`, `5min`, `hour` or `day`.
    pub interval: String,
    /// An entry for each domain, or one for all.
    pub data: Vec<ResourceData>,
}

/// The series of one domain, project or account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResourceData {
    /// The domain, `multiDomains`, a project id or `all`.
    pub resource: String,
    /// An entry for each metric.
    pub cdn_data: Vec<ResourceSeries>,
}

/// A metric's series.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResourceSeries {
    /// The metric, or the status code of a part of one.
    pub metric: String,
    /// The points in the order of time.
    pub detail_data: Vec<TimestampData>,
    /// The whole range in one figure.
    pub summarized_data: SummarizedData,
}

/// A point of a series.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct TimestampData {
    /// The beginning of the interval, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub time: String,
    /// In the unit of the metric.
    pub value: f64,
}

/// A range in one figure.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct SummarizedData {
    /// `sum`, `max` or `avg`.
    pub name: String,
    /// In the unit of the metric.
    pub value: f64,
}
