//! DescribeCdnHostDetailedInfo: what domains served together in some days, as a series.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example, Period, Together};
use crate::shape::Shaped;

/// Reads one series of what all the domains served together: points of 5 minutes for up to 3 days, of an hour for 4 to
/// 7 days, of a day for more. GetCdnHostsDetailStatistics took its place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "camelCase", default)]
pub struct DescribeCdnHostDetailedInfo {
    /// The first day, from 00:00:00.
    #[shape(required, format = Day)]
    pub start_date: String,
    /// The last day, to 23:55:00.
    #[shape(required, format = Day)]
    pub end_date: String,
    /// `flux` (bytes), `bandwidth` (bit/s), `requests`, `ip_visits`, or `cache`, the hit rate of requests (%).
    #[shape(required, one_of("flux", "bandwidth", "requests", "ip_visits", "cache"))]
    pub stat_type: String,
    /// Project ids; the project of every domain that is named must be among them.
    #[shape(required)]
    pub projects: Vec<String>,
    /// The domains; all of the projects where the list is empty.
    #[shape(format = Domain)]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
}

impl Action for DescribeCdnHostDetailedInfo {
    const SPEC: ActionSpec = ActionSpec::v2("DescribeCdnHostDetailedInfo")
        .no_rate()
        .together(&[Together::Period(Period::of("startDate", "endDate"))]);
    const EXAMPLE: Example = Example {
        request: r#"{"startDate":"20261018","endDate":"20261025","statType":"flux","projects":["0"]}"#,
        reply: r#"{"start_datetime":"2026-10-18 00:00:00","end_datetime":"2026-10-25 23:55:00","period":1440,"stat_type":"flux","total_data":[644245094,651837450,640118291,655012807,649003118,702113904,711290033,646600127]}"#,
    };
    type Output = CdnHostDetailedInfo;
}

/// What the domains served together.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Shaped)]
#[serde(default)]
pub struct CdnHostDetailedInfo {
    /// The first point, `YYYY-MM-DD HH:MM:SS` in UTC+8.
    pub start_datetime: String,
    /// The end of the days that were asked for, likewise.
    pub end_datetime: String,
    /// How far the points are apart: 5, 60 or 1,440. The document's table makes it a text.
    #[shape(unit = "minutes")]
    pub period: u64,
    /// The type that was asked for.
    pub stat_type: String,
    /// The points in the order of time, in the unit of the type.
    pub total_data: Vec<f64>,
}
