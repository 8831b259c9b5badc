//! GetCdnOriginStat: what the nodes fetched from the origins of domains.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::series::SeriesByDomain;
use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Reads what the nodes fetched from the origins of domains, with the points of GetCdnHostsDetailStatistics. Data
/// arrive 5 to 10 minutes late.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct GetCdnOriginStat {
    /// The beginning, inclusive.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end, inclusive.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// The domains: at most 5 in all documents but one, which says 20. Some say that they are needed.
    #[shape(items(0, 20), format = Domain)]
    pub hosts: Vec<String>,
    /// `bandwidth` (bit/s), `flux` (bytes), `requests`, or `fail_requests` by their reason.
    #[shape(required, one_of("bandwidth", "flux", "requests", "fail_requests"))]
    pub stat_type: String,
    /// `1` for points of 5 minutes, however long the range is.
    pub detail: Option<String>,
}

impl Action for GetCdnOriginStat {
    const SPEC: ActionSpec = ActionSpec::v2("GetCdnOriginStat")
        .together(&[Together::Period(Period::of("startTime", "endTime").days_back(60))]);
    const EXAMPLE: Example = Example {
        request: r#"{"startTime":"2026-10-25 00:00:00","endTime":"2026-10-25 00:05:00","hosts":["www.example.com"],"statType":"fail_requests"}"#,
        reply: r#"{"period":5,"start_datetime":"2026-10-25 00:00:00","end_datetime":"2026-10-25 00:05:00","fail_total":{"www.example.com":[3,1]},"fail_5xx":{"www.example.com":[2,1]},"fail_http_error":{"www.example.com":[0,0]},"fail_origin_close":{"www.example.com":[0,0]},"fail_timeout":{"www.example.com":[1,0]}}"#,
    };
    type Output = CdnOriginStat;
}

/// What the nodes fetched. Only the fields of the type that was asked for are there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnOriginStat {
    /// How far the points are apart: 5, 60 or 1,440. The document's table makes it a text.
    #[shape(unit = "minutes")]
    pub period: u64,
    /// The beginning that was asked for, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub start_datetime: String,
    /// The end that was asked for, likewise.
    pub end_datetime: String,
    /// For `bandwidth`.
    #[shape(unit = "bit/s")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bandwidth: Option<SeriesByDomain>,
    /// For `flux`.
    #[shape(unit = "bytes")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flux: Option<SeriesByDomain>,
    /// For `requests`.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<SeriesByDomain>,
    /// For `fail_requests`: all that failed, the sum of the four that follow.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_total: Option<SeriesByDomain>,
    /// For `fail_requests`: the origin answered with 5xx.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_5xx: Option<SeriesByDomain>,
    /// For `fail_requests`: the origin did not speak HTTP as it should.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_http_error: Option<SeriesByDomain>,
    /// For `fail_requests`: the origin closed the connection.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_origin_close: Option<SeriesByDomain>,
    /// For `fail_requests`: the origin did not answer in time.
    #[shape(unit = "requests")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_timeout: Option<SeriesByDomain>,
    /// What the cloud sends beyond its document, as it is: a rate of failures is told of, but not its name.
    #[serde(flatten)]
    pub other: BTreeMap<String, Value>,
}
