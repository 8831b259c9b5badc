//! DescribeCdnData: what the nodes served, as a series.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec};
use crate::lenient;

/// Reads a series of what the nodes served to visitors. Data arrive 5 to 10 minutes late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeCdnData {
    /// `YYYY-MM-DD HH:MM:SS` in UTC+8, inclusive, rounded down to the interval.
    pub start_time: String,
    /// As the start time; at most 90 days later.
    pub end_time: String,
    /// `flux` (bytes), `bandwidth` (bit/s), `request`, `hitRequest`, `requestHitRate` (%), `hitFlux` (bytes),
    /// `fluxHitRate` (%), `statusCode`, `2xx` to `5xx`, or one status code.
    pub metric: String,
    /// At most 30 domains; all of the account where the list is empty.
    #[serde(skip_serializing_if = "Vec::is_empty", deserialize_with = "lenient::null_as_default")]
    pub domains: Vec<String>,
    /// A project; ignored where domains are given.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_number")]
    pub project: Option<u64>,
    /// `min` (ranges up to 24 hours), `5min` and `hour` (up to 31 days), `day` (longer).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval: Option<String>,
    /// Whether each domain has a series of its own; not for status codes.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "lenient::optional_flag")]
    pub detail: Option<bool>,
    /// `mainland` (the default) or `overseas`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
}

impl Action for DescribeCdnData {
    const SPEC: ActionSpec =
        ActionSpec::v3("DescribeCdnData").required(&["StartTime", "EndTime", "Metric"]).list("Domains", 30);
    type Output = CdnData;
}

/// The series that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct CdnData {
    /// The interval of the points: `min`, `5min`, `hour` or `day`.
    #[serde(deserialize_with = "lenient::text")]
    pub interval: String,
    /// An entry for each domain, or one for all.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub data: Vec<ResourceData>,
}

/// The series of one domain, project or account.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResourceData {
    /// The domain, `multiDomains`, a project id or `all`.
    #[serde(deserialize_with = "lenient::text")]
    pub resource: String,
    /// An entry for each metric.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub cdn_data: Vec<ResourceSeries>,
}

/// A metric's series.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct ResourceSeries {
    /// The metric, or the status code of a part of one.
    #[serde(deserialize_with = "lenient::text")]
    pub metric: String,
    /// The points in the order of time.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub detail_data: Vec<TimestampData>,
    /// The whole range in one figure.
    #[serde(deserialize_with = "lenient::null_as_default")]
    pub summarized_data: SummarizedData,
}

/// A point of a series.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct TimestampData {
    /// The beginning of the interval, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    #[serde(deserialize_with = "lenient::text")]
    pub time: String,
    /// In the unit of the metric.
    #[serde(deserialize_with = "lenient::number")]
    pub value: f64,
}

/// A range in one figure.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct SummarizedData {
    /// `sum`, `max` or `avg`.
    #[serde(deserialize_with = "lenient::text")]
    pub name: String,
    /// In the unit of the metric.
    #[serde(deserialize_with = "lenient::number")]
    pub value: f64,
}
