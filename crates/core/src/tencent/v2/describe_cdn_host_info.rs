//! DescribeCdnHostInfo: what each domain served in some days, in one figure.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Sums up what each domain served in some days: from 00:00:00 of the first to 23:55:00 of the last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct DescribeCdnHostInfo {
    /// The first day.
    #[shape(required, format = Day)]
    pub start_date: String,
    /// The last day, inclusive.
    #[shape(required, format = Day)]
    pub end_date: String,
    /// `bandwidth` the highest (bit/s), `flux` all bytes, `requests` all requests, `cache` the average of the hit
    /// rates of requests (%), `ip_visits` the addresses that came.
    #[shape(required, one_of("bandwidth", "flux", "requests", "cache", "ip_visits"))]
    pub stat_type: String,
    /// Project ids; the project of every domain that is named must be among them.
    #[shape(required)]
    pub projects: Vec<String>,
    /// The domains; all of the projects where the list is empty.
    #[shape(format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
}

impl Action for DescribeCdnHostInfo {
    const SPEC: ActionSpec = ActionSpec::v2("DescribeCdnHostInfo")
        .together(&[Together::Period(Period::of("startDate", "endDate").days_back(90))]);
    const EXAMPLE: Example = Example {
        request: r#"{"startDate":"2026-10-25","endDate":"2026-10-26","statType":"flux","projects":["0"],"hosts":["www.example.com"]}"#,
        reply: r#"{"start_datetime":"2026-10-25 00:00:00","end_datetime":"2026-10-26 23:55:00","period":5,"stat_type":"flux","detail_data":[{"host_id":"www.example.com","host_name":"www.example.com","host_type":"cname","host_value":1288490188}]}"#,
    };
    type Output = CdnHostInfo;
}

/// What each domain served.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnHostInfo {
    /// The first point that was counted, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub start_datetime: String,
    /// The last one, likewise.
    pub end_datetime: String,
    /// How far the points are apart.
    #[shape(unit = "minutes")]
    pub period: u64,
    /// The type that was asked for.
    pub stat_type: String,
    /// An entry for each domain.
    pub detail_data: Vec<HostValue>,
}

/// What a domain served.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct HostValue {
    /// The domain: the same as the name, and no number.
    pub host_id: String,
    /// The domain.
    pub host_name: String,
    /// `cname`, `cos` or `ftp`: where its origin is.
    pub host_type: String,
    /// In the unit of the type that was asked for. A hit rate has two decimals.
    pub host_value: f64,
}
