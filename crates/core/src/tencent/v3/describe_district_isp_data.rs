//! DescribeDistrictIspData: what visitors of single places and providers were served.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Three hours in seconds.
const HOURS: u64 = 3 * 3_600;
/// How far it reaches.
const RANGE: Period = Period::of("StartTime", "EndTime")
    .interval("Interval", &[("min", 600), ("5min", HOURS)])
    .longest(HOURS)
    .days_back(60);

/// Reads a series for each domain, place and provider. The cloud serves accounts that it let in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeDistrictIspData {
    /// The domains.
    #[shape(required, items(1, 20), format = Domain)]
    pub domains: Vec<String>,
    /// The beginning in UTC+8, inclusive.
    #[shape(required, format = DateTime)]
    pub start_time: String,
    /// The end in UTC+8, inclusive.
    #[shape(required, format = DateTime)]
    pub end_time: String,
    /// `bandwidth` (bit/s), `flux` (bytes), `request`, `statusCode` (classes, and 0 for none), `2xx` to `5xx`, or one
    /// status code.
    #[shape(required, format = MetricOrCode)]
    pub metric: String,
    /// Numbers of provinces or countries, from DescribeMapInfo; all provinces where the list is empty.
    #[shape(items(0, 10))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<i64>,
    /// Numbers of providers of the mainland, from DescribeMapInfo; all where the list is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub isps: Vec<i64>,
    /// The protocol of the visitors.
    #[shape(one_of("all", "http", "https"), default = "all")]
    pub protocol: Option<String>,
    /// The version of IP.
    #[shape(one_of("all", "ipv4", "ipv6"), default = "all")]
    pub ip_protocol: Option<String>,
    /// `min` for ranges up to 10 minutes, `5min` up to 3 hours.
    #[shape(one_of("min", "5min"), default = "5min")]
    pub interval: Option<String>,
}

impl Action for DescribeDistrictIspData {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeDistrictIspData").together(&[Together::Period(RANGE)]);
    const EXAMPLE: Example = Example {
        request: r#"{"Domains":["www.example.com"],"StartTime":"2026-10-01 20:00:00","EndTime":"2026-10-01 20:09:59","Metric":"bandwidth","Districts":[22],"Isps":[2]}"#,
        reply: r#"{"Data":[{"Domain":"www.example.com","Protocol":"all","IpProtocol":"all","StartTime":"2026-10-01 20:00:00","EndTime":"2026-10-01 20:05:00","Interval":5,"Metric":"bandwidth","District":22,"Isp":2,"DataPoints":[1840000,1790000],"DistrictName":"北京","IspName":"中国电信"}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = DistrictIspData;
}

/// The series that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DistrictIspData {
    /// An entry for each domain, place, provider and metric.
    pub data: Vec<DistrictIspInfo>,
}

/// What the visitors of a place and a provider were served.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DistrictIspInfo {
    /// The domain.
    pub domain: String,
    /// The protocol that was asked for.
    pub protocol: String,
    /// The version of IP that was asked for.
    pub ip_protocol: String,
    /// The first point, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub start_time: String,
    /// The last point, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub end_time: String,
    /// The distance of the points.
    #[shape(unit = "minutes")]
    pub interval: u32,
    /// The metric, or the class or code of a part of one.
    pub metric: String,
    /// The number of the place.
    pub district: i64,
    /// The number of the provider.
    pub isp: i64,
    /// The points in the order of time, in the unit of the metric.
    pub data_points: Vec<u64>,
    /// The name of the place.
    pub district_name: String,
    /// The name of the provider.
    pub isp_name: String,
}
